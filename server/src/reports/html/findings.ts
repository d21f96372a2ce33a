import type { Finding, Fix } from "../../rules/finding.ts";
import { countBySeverity, groupBy, lineKey, SEVERITIES } from "../check-result.ts";
import { excerptOf, shortened } from "../excerpt.ts";
import { counted, inWords, severityCount } from "../summary.ts";
import { html, type Markup, withinBudget } from "./markup.ts";
import { icon, placeLink, prose, severityBadge } from "./parts.ts";
import type { ReportContext } from "./report-options.ts";
import { ruleLink } from "./rules.ts";

/** UTF-8 bytes that all findings together may take: the page must stay easy to open and to send. */
const BUDGET = 1_500_000;
const LINE_LIMIT = 140;
const RELATED_SHOWN = 5;
const FIXES_SHOWN = 3;
/** With more files than this, only those with errors or warnings are unfolded. */
const FILES_UNFOLDED = 40;

/** Every finding with its source line, file by file, with a filter by severity that needs no script. */
export function findingsByFile(context: ReportContext): Markup | null {
  const { findings, summary } = context.result;
  if (findings.length === 0) return null;
  const groups = [...groupBy(findings, ({ place }) => place.path).values()];
  let room = BUDGET;
  let leftOut = 0;
  const files: Markup[] = [];
  for (const group of groups) {
    if (room <= 0) {
      leftOut += group.length;
      continue;
    }
    const file = fileSection(group, room, groups.length <= FILES_UNFOLDED, context);
    room -= Buffer.byteLength(file.markup.source);
    leftOut += file.leftOut;
    files.push(file.markup);
  }
  return html`<section id="files" aria-labelledby="files-title">
<h2 id="files-title">Findings by file</h2>
<p>${counted(findings.length, "finding")} in ${groups.length} of ${counted(summary.files, "file")}, in the order of the code.${leftOutSentence(leftOut)}</p>
${severityFilter(findings)}
${files}
</section>`;
}

function leftOutSentence(leftOut: number): string {
  if (leftOut === 0) return "";
  return ` The last ${counted(leftOut, "finding")} are left out to keep this page small; modelver check --format json has them all.`;
}

function severityFilter(findings: readonly Finding[]): Markup | null {
  const counts = countBySeverity(findings);
  const present = SEVERITIES.filter((severity) => counts[severity] > 0);
  if (present.length < 2) return null;
  const choices = present.map(
    (severity) =>
      html`<label><input type="radio" name="show" id="show-${severity}"> ${icon(severity)} ${severityCount(severity, counts[severity])}</label>`,
  );
  return html`<fieldset class="filter"><legend>Show</legend><label><input type="radio" name="show" id="show-all" checked> everything</label>${choices}</fieldset>`;
}

function fileSection(
  findings: readonly Finding[],
  room: number,
  unfolded: boolean,
  context: ReportContext,
): { markup: Markup; leftOut: number } {
  const counts = countBySeverity(findings);
  const parts = SEVERITIES.filter((severity) => counts[severity] > 0).map((severity) =>
    severityCount(severity, counts[severity]),
  );
  const { shown, leftOut } = withinBudget(findings, room, (finding) => findingItem(finding, context));
  const open = unfolded || counts.error + counts.warning > 0 ? html` open` : null;
  const markup = html`<details class="file"${open}>
<summary><h3>${shortened(findings[0]!.place.path, LINE_LIMIT)}</h3> <span class="muted">${inWords(parts)}</span></summary>
<ul class="findings">${shown}</ul>
</details>`;
  return { markup, leftOut };
}

function findingItem(finding: Finding, context: ReportContext): Markup {
  const { code, name, severity, message, place } = finding;
  return html`<li class="finding ${severity}">
<p class="head">${severityBadge(severity)} ${ruleLink(code, context, name)} <span class="where">${placeLink(place, context, "position")}</span></p>
<p class="message">${prose(message)}</p>
${sourceLine(finding, context)}${relatedPlaces(finding, context)}${fixes(finding.fixes)}
</li>
`;
}

function sourceLine({ place }: Finding, { result }: ReportContext): Markup | null {
  const line = result.lines.get(lineKey(place));
  if (line === undefined) return null;
  const { before, marked, after } = excerptOf(line, place.range, LINE_LIMIT);
  return html`<pre><code>${before}<mark>${marked}</mark>${after}</code></pre>`;
}

function relatedPlaces({ related }: Finding, context: ReportContext): Markup | null {
  if (related.length === 0) return null;
  const items = related
    .slice(0, RELATED_SHOWN)
    .map(({ place, message }) => html`<li>${placeLink(place, context)} ${prose(message)}</li>`);
  const more = related.length - items.length;
  return html`<ul class="related">${items}${more > 0 ? html`<li>and ${counted(more, "more place")}</li>` : null}</ul>`;
}

function fixes(all: readonly Fix[]): Markup | null {
  if (all.length === 0) return null;
  const items = all
    .slice(0, FIXES_SHOWN)
    .map((fix) => html`<li>${prose(fix.title)} <span class="muted">${fixKind(fix)}</span></li>`);
  return html`<ul class="fixes">${items}</ul>`;
}

function fixKind({ safe, needsInput }: Fix): string {
  if (needsInput === true) return "(in the editor: it needs your input)";
  return safe ? "(safe: --fix)" : "(may change which model is loaded: --fix --unsafe-fixes)";
}
