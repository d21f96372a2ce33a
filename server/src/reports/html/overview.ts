import type { Finding } from "../../rules/finding.ts";
import { type CheckResult, countBySeverity, reaches, SEVERITIES } from "../check-result.ts";
import { counted, fixSentence, severityCount, summarySentence } from "../summary.ts";
import { html, type Markup } from "./markup.ts";
import { icon, placeLink, prose, severityBadge } from "./parts.ts";
import type { ReportContext } from "./report-options.ts";

const WORST_SHOWN = 5;

/** The answer in words, the counts, and the findings to look at first. */
export function overview(context: ReportContext): Markup {
  const { result } = context;
  const failing = result.findings.filter(({ severity }) => reaches(severity, result.failLevel)).length;
  const lead = SEVERITIES.find((severity) => result.findings.some((finding) => finding.severity === severity));
  return html`<section id="overview" aria-labelledby="overview-title">
<h2 id="overview-title" class="visually-hidden">Overview</h2>
<p class="answer">${icon(lead ?? "clean")} ${summarySentence(result)}</p>
<p>${verdict(failing, result)} ${fixSentence(result)}</p>
${result.findings.length === 0 ? null : counts(result)}
</section>`;
}

function verdict(failing: number, { failLevel }: CheckResult): string {
  if (failing === 0) return `The check passes: nothing is at the level ${failLevel} or above.`;
  return `The check fails: ${counted(failing, "finding")} at the level ${failLevel} or above.`;
}

function counts(result: CheckResult): Markup {
  const bySeverity = countBySeverity(result.findings);
  const tiles = SEVERITIES.map((severity) => {
    const words = severityCount(severity, bySeverity[severity]).replace(/^\S+ /, "");
    return html`<li class="tile">${icon(severity)} <strong>${bySeverity[severity]}</strong> ${words}</li>`;
  });
  return html`<ul class="tiles" aria-label="Findings by severity">${tiles}</ul>`;
}

/** The loudest findings, each about another rule or model; null where a list of them would only repeat the whole. */
export function worstFindings(context: ReportContext): Markup | null {
  const { findings } = context.result;
  if (findings.length <= WORST_SHOWN) return null;
  const items = worst(findings).map(
    (finding) =>
      html`<li>${severityBadge(finding.severity)} ${prose(finding.message)} <span class="where">${placeLink(finding.place, context)}</span></li>`,
  );
  return html`<section id="first" aria-labelledby="first-title">
<h2 id="first-title">Look at these first</h2>
<ol class="worst">${items}</ol>
</section>`;
}

function worst(findings: readonly Finding[]): Finding[] {
  const loudestFirst = SEVERITIES.flatMap((severity) => findings.filter((finding) => finding.severity === severity));
  const seen = new Set<string>();
  const chosen = loudestFirst.filter(({ code, reference }) => {
    const key = `${code}\n${reference?.name}`;
    return !seen.has(key) && seen.add(key);
  });
  return chosen.slice(0, WORST_SHOWN);
}
