import type { RuleDocumentation } from "../../rules/rule.ts";
import { type RuleNote, SEVERITIES } from "../check-result.ts";
import { type RuleStatistics, statisticsByRule } from "../statistics.ts";
import { codeBlock, documentation } from "./markdown.ts";
import { html, type Markup } from "./markup.ts";
import { icon, prose } from "./parts.ts";
import type { ReportContext } from "./report-options.ts";

/** What each rule found, and below it the rules' own pages, so that the report needs nothing else. */
export function findingsByRule(context: ReportContext): Markup | null {
  const entries = statisticsByRule(context.result);
  if (entries.length === 0) return null;
  const codes = new Set(entries.map(({ code }) => code));
  const found = context.result.rules.filter(({ code }) => codes.has(code));
  const pages = found.flatMap((rule) => (rule.documentation === undefined ? [] : [rulePage(rule, rule.documentation)]));
  return html`<section id="rules" aria-labelledby="rules-title">
<h2 id="rules-title">Findings by rule</h2>
${ruleTable(entries, context)}
${pages}
</section>`;
}

function ruleTable(entries: readonly RuleStatistics[], context: ReportContext): Markup {
  const present = SEVERITIES.filter((severity) => entries.some(({ severities }) => severities[severity] > 0));
  const heads = present.map((severity) => html`<th scope="col" class="number">${icon(severity)} ${severity}</th>`);
  const rows = entries.map((entry) => {
    const counts = present.map((severity) => html`<td class="number">${entry.severities[severity]}</td>`);
    return html`<tr><th scope="row">${ruleLink(entry.code, context)}</th><td>${ruleSummary(entry, context)}</td>
${counts}<td class="number">${entry.safelyFixable}</td><td class="number">${entry.unsafelyFixable}</td></tr>
`;
  });
  return html`<div class="wide" role="region" aria-labelledby="rules-title" tabindex="0"><table>
<caption>Findings of each rule, most first; the last two columns count those that a fix mends.</caption>
<thead><tr><th scope="col">Rule</th><th scope="col">What it says</th>${heads}<th scope="col" class="number">safe fix</th><th scope="col" class="number">unsafe fix</th></tr></thead>
<tbody>${rows}</tbody>
</table></div>`;
}

/** A rule's code with the way to its page: below the table, or elsewhere. */
export function ruleLink(code: string, { result }: ReportContext, name: string | null = null): Markup {
  const text = name === null ? html`${code}` : html`${code} <span class="muted">${name}</span>`;
  const rule = result.rules.find((each) => each.code === code);
  const address = rule?.documentation === undefined ? rule?.url : `#rule-${code}`;
  return address == null ? text : html`<a href="${address}">${text}</a>`;
}

function ruleSummary({ code, name }: RuleStatistics, { result }: ReportContext): Markup {
  const summary = result.rules.find((rule) => rule.code === code)?.summary;
  return summary === undefined ? html`${name}` : html`${name}<br><span class="muted">${prose(summary)}</span>`;
}

/** Folded; following a link to something inside unfolds it. */
function rulePage({ code, name }: RuleNote, page: RuleDocumentation): Markup {
  const sources = page.sources.map((source) => `- ${source}`).join("\n");
  return html`<details class="file">
<summary><h3>${code}</h3> ${name}</summary>
<div class="page" id="rule-${code}">
<h4>What it does</h4>${documentation(page.whatItDoes)}
<h4>Why is this bad?</h4>${documentation(page.whyIsThisBad)}
<h4>Example</h4>${codeBlock(page.example.before)}
<p>Use instead:</p>${codeBlock(page.example.after)}
<h4>Fix safety</h4>${documentation(page.fixSafety)}
${sources === "" ? null : html`<h4>Sources</h4>${documentation(sources)}`}
</div>
</details>
`;
}
