import { SEVERITIES } from "../check-result.ts";
import { type RuleStatistics, statisticsByRule } from "../statistics.ts";
import { html, type Markup } from "./markup.ts";
import { icon, prose } from "./parts.ts";
import type { ReportContext } from "./report-options.ts";

/** What each rule found, with the way to its page. */
export function findingsByRule(context: ReportContext): Markup | null {
  const entries = statisticsByRule(context.result);
  if (entries.length === 0) return null;
  const present = SEVERITIES.filter((severity) => entries.some(({ severities }) => severities[severity] > 0));
  const heads = present.map((severity) => html`<th scope="col" class="number">${icon(severity)} ${severity}</th>`);
  const rows = entries.map(
    (entry) => html`<tr><th scope="row">${ruleLink(entry, context)}</th><td>${ruleSummary(entry, context)}</td>
${present.map((severity) => html`<td class="number">${entry.severities[severity]}</td>`)}<td class="number">${entry.safelyFixable}</td><td class="number">${entry.unsafelyFixable}</td></tr>
`,
  );
  return html`<section id="rules" aria-labelledby="rules-title">
<h2 id="rules-title">Findings by rule</h2>
<div class="wide" role="region" aria-labelledby="rules-title" tabindex="0"><table>
<caption>Findings of each rule, most first; the last two columns count those that a fix mends.</caption>
<thead><tr><th scope="col">Rule</th><th scope="col">What it says</th>${heads}<th scope="col" class="number">safe fix</th><th scope="col" class="number">unsafe fix</th></tr></thead>
<tbody>${rows}</tbody>
</table></div>
</section>`;
}

function ruleLink({ code }: RuleStatistics, { result }: ReportContext): Markup {
  const url = result.rules.find((rule) => rule.code === code)?.url ?? null;
  return url === null ? html`${code}` : html`<a href="${url}">${code}</a>`;
}

function ruleSummary({ code, name }: RuleStatistics, { result }: ReportContext): Markup {
  const summary = result.rules.find((rule) => rule.code === code)?.summary;
  return summary === undefined ? html`${name}` : html`${name}<br><span class="muted">${prose(summary)}</span>`;
}
