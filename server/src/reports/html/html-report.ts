import type { CheckResult } from "../check-result.ts";
import { counted } from "../summary.ts";
import { findingsByFile } from "./findings.ts";
import { html, Markup } from "./markup.ts";
import { modelTable, pinShares } from "./models.ts";
import { overview, worstFindings } from "./overview.ts";
import { ICONS } from "./parts.ts";
import type { HtmlReportOptions, ReportContext } from "./report-options.ts";
import { findingsByRule } from "./rules.ts";
import { skippedFiles } from "./skipped.ts";
import { STYLE } from "./style.ts";

/** Nothing is loaded and nothing runs: the page is text and style only. */
const POLICY = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";

/**
 * A check's result as one self-contained page below 3 MB, without scripts or remote content. Long results are cut, and
 * the page says where. It may be shown in a webview that allows inline styles; there VS Code's theme decides its look.
 */
export function htmlReport(result: CheckResult, options: HtmlReportOptions = { placeUrl: null }): string {
  const context: ReportContext = { result, ...options };
  const sections = [
    { id: "files", title: "By file", markup: findingsByFile(context) },
    { id: "rules", title: "By rule", markup: findingsByRule(context) },
    { id: "models", title: "Models in use", markup: modelTable(context) },
    { id: "skipped", title: "Not checked", markup: skippedFiles(context) },
  ].flatMap(({ id, title, markup }) => (markup === null ? [] : [{ id, title, markup }]));
  const links = sections.map(({ id, title }) => html`<li><a href="#${id}">${title}</a></li>`);
  const page = html`<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="${new Markup(POLICY)}">
<title>ModelVer: ${result.project}</title>
<style>${new Markup(STYLE)}</style>
</head>
<body>
${ICONS}
<a class="skip" href="#overview">Skip to the findings</a>
<header>
<h1>ModelVer report on ${result.project}</h1>
<p class="muted">${counted(result.summary.files, "file")} checked · ${profilesOf(result)} · ModelVer ${result.toolVersion}</p>
${links.length > 1 ? html`<nav aria-label="Sections"><ul>${links}</ul></nav>` : null}
</header>
<main>
${overview(context)}
${firstRow(context)}
${sections.map(({ markup }) => markup)}
</main>
<footer>Counted are the places in the files checked, without those that comments or settings suppress.</footer>
</body>
</html>
`;
  return page.source;
}

function profilesOf({ profiles }: CheckResult): string {
  return `${profiles.length === 1 ? "profile" : "profiles"} ${profiles.join(" and ")}`;
}

function firstRow(context: ReportContext): Markup {
  const worst = worstFindings(context);
  const pins = pinShares(context);
  if (worst === null || pins === null) return html`${worst}${pins}`;
  return html`<div class="columns">${worst}${pins}</div>`;
}
