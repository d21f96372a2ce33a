import { createHash } from "node:crypto";
import { gzipSync } from "node:zlib";
import { html, Markup } from "./markup.ts";

/** The page's script and style, as they are bundled. */
export interface PageFiles {
  script: string;
  style: string;
}

/** What one page by itself holds. */
export interface PageContent {
  title: string;
  /** The element that the script looks for its data in. */
  dataId: string;
  /** A plain value; it is in the page as packed data, never as markup. */
  data: unknown;
  /** What a browser without scripts shows. */
  plain: Markup;
}

/**
 * The panel's own page with its numbers written into it, self-contained. Nothing is loaded from elsewhere; the one script that may run
 * is known by its hash.
 */
export function pageByItself(
  { title, dataId, data, plain }: PageContent,
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
  const packed = gzipSync(JSON.stringify(data), { level: 9 }).toString("base64");
  const page = html`<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta http-equiv="Content-Security-Policy" content="${new Markup(policy)}">
<title>${title}</title>
<style>${new Markup(style)}</style>
</head>
<body>
<div id="page"></div>
<noscript>
<h1>${title}</h1>
${plain}
<p>With scripts, this page shows pictures, filters and all tables. Nothing is loaded from elsewhere.</p>
</noscript>
<footer class="muted">ModelVer ${toolVersion}</footer>
<script type="application/octet-stream" id="${dataId}">${new Markup(packed)}</script>
<script>${new Markup(safeScript)}</script>
</body>
</html>
`;
  return page.source;
}

/** As a Content-Security-Policy names what may run. */
function hashOf(content: string): string {
  return `sha256-${createHash("sha256").update(content).digest("base64")}`;
}
