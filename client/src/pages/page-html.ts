import { randomBytes } from "node:crypto";
import { Uri, type Webview } from "vscode";

/**
 * The document of a panel: the bundled page, which may run one script and load nothing from elsewhere.
 * @param kind what the page is about
 */
export function pageHtml(webview: Webview, bundles: Uri, kind: "corpus" | "drift"): string {
  const nonce = randomBytes(16).toString("base64");
  const address = (file: string) => String(webview.asWebviewUri(Uri.joinPath(bundles, file)));
  const policy = [
    "default-src 'none'",
    `script-src 'nonce-${nonce}'`,
    `style-src ${webview.cspSource}`,
    "img-src data: blob:",
    `font-src ${webview.cspSource}`,
  ].join("; ");
  return `<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<title>ModelVer: ${kind}</title>
<link rel="stylesheet" href="${address("panel.css")}">
</head>
<body>
<div id="page" data-kind="${kind}"></div>
<script nonce="${nonce}" src="${address("panel.js")}"></script>
</body>
</html>`;
}
