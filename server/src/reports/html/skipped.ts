import { shortened } from "../excerpt.ts";
import { counted } from "../summary.ts";
import { html, type Markup, withinBudget } from "./markup.ts";
import { prose } from "./parts.ts";
import type { ReportContext } from "./report-options.ts";

/** UTF-8 bytes that the table of skipped files may take. */
const BUDGET = 200_000;
const PATH_LIMIT = 300;

/** Files that were passed over and what else a reader must know; null where there is neither. */
export function skippedFiles({ result }: ReportContext): Markup | null {
  const { skipped, notes } = result.summary;
  if (skipped.length === 0 && notes.length === 0) return null;
  return html`<section id="skipped" aria-labelledby="skipped-title">
<h2 id="skipped-title">What was not checked</h2>
<ul>${notes.map((note) => html`<li>${prose(note)}</li>`)}</ul>
${skipped.length === 0 ? null : skippedTable(skipped)}
</section>`;
}

function skippedTable(skipped: ReportContext["result"]["summary"]["skipped"]): Markup {
  const { shown, leftOut } = withinBudget(
    skipped,
    BUDGET,
    ({ path, reason }) =>
      html`<tr><th scope="row" class="breakable"><code>${shortened(path, PATH_LIMIT)}</code></th><td>${shortened(reason, PATH_LIMIT)}</td></tr>\n`,
  );
  const rest = leftOut > 0 ? ` The last ${leftOut.toLocaleString("en")} are left out to keep this page small.` : "";
  return html`<div class="wide" role="region" aria-labelledby="skipped-title" tabindex="0"><table>
<caption>${counted(skipped.length, "file")} skipped.${rest}</caption>
<thead><tr><th scope="col">File</th><th scope="col">Why</th></tr></thead>
<tbody>${shown}</tbody>
</table></div>`;
}
