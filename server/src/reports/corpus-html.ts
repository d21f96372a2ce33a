import { createHash } from "node:crypto";
import { gzipSync } from "node:zlib";
import type { CorpusSummary } from "../corpus/summary/corpus-summary.ts";
import type { EmbeddedCorpus } from "../panel/embedded-corpus.ts";
import { answerInWords, percent } from "./corpus-words.ts";
import { html, Markup } from "./html/markup.ts";

/** The page's script and style, as they are bundled. */
export interface PageFiles {
  script: string;
  style: string;
}

/** Rows of the tables that a browser without scripts shows. */
const PLAIN_ROWS = 50;

/**
 * A corpus as one self-contained page: the panel's own page with its numbers written into it. Nothing is loaded from elsewhere; the one
 * script that may run is known by its hash. Names are in it as packed data, never as markup.
 * @param summaries of all names, which a browser without scripts shows in part
 */
export function corpusHtml(
  corpus: EmbeddedCorpus,
  summaries: readonly CorpusSummary[],
  { script, style }: PageFiles,
  toolVersion: string,
): string {
  // A browser ends a script at this, wherever it stands.
  const safeScript = script.replaceAll("</script", "<\\/script");
  const policy = [
    "default-src 'none'",
    `script-src '${hashOf(safeScript)}'`,
    `style-src '${hashOf(style)}'`,
    "img-src data: blob:",
    "base-uri 'none'",
    "form-action 'none'",
  ].join("; ");
  const data = gzipSync(JSON.stringify(corpus), { level: 9 }).toString("base64");
  const page = html`<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta http-equiv="Content-Security-Policy" content="${new Markup(policy)}">
<title>How models are versioned: ${corpus.description.title}</title>
<style>${new Markup(style)}</style>
</head>
<body>
<div id="page"></div>
<noscript>
<h1>How models are versioned: ${corpus.description.title}</h1>
${summaries.map(plainSummary)}
<p>With scripts, this page shows pictures, filters and all tables. Nothing is loaded from elsewhere.</p>
</noscript>
<footer class="muted">ModelVer ${toolVersion}</footer>
<script type="application/octet-stream" id="corpus-data">${new Markup(data)}</script>
<script>${new Markup(safeScript)}</script>
</body>
</html>
`;
  return page.source;
}

function plainSummary(summary: CorpusSummary): Markup {
  const rows = summary.tasks.rows
    .slice(0, PLAIN_ROWS)
    .map(
      ({ task, names, versioned, share }) =>
        html`<tr><td>${task}</td><td>${names}</td><td>${versioned}</td><td>${percent(share)}</td></tr>`,
    );
  return html`<h2>${summary.method === "study" ? "By the study's method" : "By the name grammar"}</h2>
${answerInWords(summary).map((sentence) => html`<p>${sentence}</p>`)}
<table><thead><tr><th>Task</th><th>Names</th><th>With a version</th><th>Share</th></tr></thead><tbody>${rows}</tbody></table>`;
}

/** As a Content-Security-Policy names what may run. */
function hashOf(content: string): string {
  return `sha256-${createHash("sha256").update(content).digest("base64")}`;
}
