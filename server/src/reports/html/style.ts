/**
 * The look of the page. Inside VS Code its theme decides, through the `--vscode-*` variables; elsewhere the system's
 * light or dark preference does.
 */
export const STYLE = `
:root {
  color-scheme: light dark;
  --background: var(--vscode-editor-background, #ffffff);
  --surface: var(--vscode-sideBar-background, #f6f7f9);
  --text: var(--vscode-foreground, #1d2330);
  --muted: var(--vscode-descriptionForeground, #586072);
  --border: var(--vscode-panel-border, #d9dde5);
  --link: var(--vscode-textLink-foreground, #0b5cad);
  --mark: var(--vscode-editor-findMatchHighlightBackground, #ffe9a8);
  --error: var(--vscode-editorError-foreground, #c4281c);
  --warning: var(--vscode-editorWarning-foreground, #9a6200);
  --information: var(--vscode-editorInfo-foreground, #1f6bb8);
  --hint: var(--vscode-descriptionForeground, #6b7285);
  --clean: var(--vscode-testing-iconPassed, #1d7f4e);
  --font: var(--vscode-font-family, system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", sans-serif);
  --code-font: var(--vscode-editor-font-family, ui-monospace, "SF Mono", "Cascadia Mono", Consolas, "Liberation Mono", monospace);
}
@media (prefers-color-scheme: dark) {
  :root {
    --background: var(--vscode-editor-background, #16191f);
    --surface: var(--vscode-sideBar-background, #1e222a);
    --text: var(--vscode-foreground, #e3e6ec);
    --muted: var(--vscode-descriptionForeground, #9ea6b5);
    --border: var(--vscode-panel-border, #343a46);
    --link: var(--vscode-textLink-foreground, #78b3f5);
    --mark: var(--vscode-editor-findMatchHighlightBackground, #5a4a12);
    --error: var(--vscode-editorError-foreground, #f2766b);
    --warning: var(--vscode-editorWarning-foreground, #dfa93e);
    --information: var(--vscode-editorInfo-foreground, #6db1f0);
    --hint: var(--vscode-descriptionForeground, #9aa3b4);
    --clean: var(--vscode-testing-iconPassed, #5cc08c);
  }
}
* { box-sizing: border-box; }
body { margin: 0 auto; padding: 1.5rem clamp(1rem, 4vw, 2.5rem) 4rem; max-width: 75rem; background: var(--background); color: var(--text); font: 15px/1.55 var(--font); font-size: var(--vscode-font-size, 15px); font-variant-numeric: tabular-nums; overflow-wrap: anywhere; }
a { color: var(--link); text-underline-offset: 0.15em; }
:focus-visible { outline: 2px solid var(--link); outline-offset: 2px; border-radius: 2px; }
code, pre { font-family: var(--code-font); font-size: 0.92em; }
h1 { margin: 0; font-size: 1.5rem; line-height: 1.25; }
h2 { margin: 2.5rem 0 0.5rem; font-size: 1.2rem; }
h3 { display: inline; margin: 0; font: 600 0.95em var(--code-font); }
p { margin: 0.4rem 0; }
ul, ol { margin: 0; padding: 0; list-style: none; }
.muted { color: var(--muted); }
.visually-hidden, .definitions { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
.skip:not(:focus) { position: absolute; left: -100vw; }
header { padding-bottom: 0.8rem; border-bottom: 1px solid var(--border); }
nav ul { display: flex; flex-wrap: wrap; gap: 0.2rem 1.1rem; margin-top: 0.5rem; }
.answer { margin-top: 1.4rem; font-size: 1.35rem; line-height: 1.35; }
.tiles { display: grid; grid-template-columns: repeat(auto-fit, minmax(9rem, 1fr)); gap: 0.75rem; margin-top: 1.1rem; }
.tile { padding: 0.7rem 0.9rem; border: 1px solid var(--border); border-radius: 6px; background: var(--surface); }
.tile strong { margin: 0 0.15rem 0 0.2rem; font-size: 1.35rem; }
.icon { width: 1em; height: 1em; vertical-align: -0.12em; fill: currentColor; }
.icon .sign, symbol .sign { fill: none; stroke: var(--background); stroke-width: 1.7; stroke-linecap: round; }
.icon.error { color: var(--error); }
.icon.warning { color: var(--warning); }
.icon.information { color: var(--information); }
.icon.hint { color: var(--hint); }
.icon.clean { color: var(--clean); }
.badge { font-weight: 600; white-space: nowrap; margin-right: 0.4rem; }
.worst { counter-reset: place; }
.worst li { counter-increment: place; display: block; padding: 0.55rem 0 0.55rem 1.8rem; border-top: 1px solid var(--border); position: relative; }
.worst li::before { content: counter(place); position: absolute; left: 0.3rem; color: var(--muted); }
.worst .where { display: block; }
.filter { display: flex; flex-wrap: wrap; gap: 0.3rem 1.2rem; margin: 0.8rem 0; padding: 0.4rem 0.9rem 0.6rem; border: 1px solid var(--border); border-radius: 6px; }
.filter label { cursor: pointer; white-space: nowrap; }
.filter input { accent-color: var(--link); margin: 0 0.2rem 0 0; vertical-align: -0.1em; }
.file { margin-top: 0.8rem; border: 1px solid var(--border); border-radius: 6px; }
.file > summary { padding: 0.55rem 0.9rem; background: var(--surface); border-radius: 6px; cursor: pointer; }
.file[open] > summary { border-bottom: 1px solid var(--border); border-radius: 6px 6px 0 0; }
.finding { padding: 0.8rem 0.9rem; }
.finding + .finding { border-top: 1px solid var(--border); }
.page { padding: 0.2rem 0.9rem 0.9rem; scroll-margin-top: 4rem; }
.page h4 { margin: 0.9rem 0 0.2rem; font-size: 0.95em; }
.page pre { margin: 0.4rem 0; padding: 0.5rem 0.75rem; border-radius: 4px; background: var(--surface); white-space: pre-wrap; }
.page .items { padding-left: 1.2rem; list-style: disc; }
.finding p { margin: 0; }
.finding .head a, .finding .where { margin-right: 0.6rem; }
.finding .message { margin-top: 0.25rem; }
.finding pre { margin: 0.5rem 0 0; padding: 0.5rem 0.75rem; border-radius: 4px; background: var(--surface); white-space: pre-wrap; }
mark { background: var(--mark); color: inherit; border-radius: 2px; padding: 0.05em 0; text-decoration: underline; text-decoration-color: var(--muted); text-underline-offset: 0.25em; }
.related, .fixes { margin-top: 0.4rem; font-size: 0.94em; }
.related li, .fixes li { padding-left: 3.4rem; position: relative; }
.related li::before, .fixes li::before { position: absolute; left: 0; width: 3rem; color: var(--muted); }
.related li::before { content: "See"; }
.fixes li::before { content: "Fix"; }
.wide { overflow-x: auto; }
table { width: 100%; border-collapse: collapse; overflow-wrap: normal; }
caption { padding: 0.2rem 0 0.5rem; text-align: left; color: var(--muted); }
th, td { padding: 0.45rem 0.8rem 0.45rem 0; border-bottom: 1px solid var(--border); text-align: left; vertical-align: top; font-weight: normal; }
thead th { font-weight: 600; white-space: nowrap; vertical-align: bottom; }
tbody th { font-weight: 600; }
td:last-child, th:last-child { padding-right: 0; }
.number { text-align: right; white-space: nowrap; }
td.breakable, th.breakable { overflow-wrap: anywhere; min-width: 10rem; }
td.breakable:last-child { min-width: 17rem; }
td li + li { margin-top: 0.15rem; }
td summary { cursor: pointer; }
.bar { display: block; width: 100%; height: 1.4rem; margin: 0.7rem 0 0.5rem; border-radius: 3px; }
.bar rect, .key rect { stroke: var(--background); stroke-width: 1; }
.bar .fixed, .key .fixed { fill: var(--link); }
.bar .moving, .key .moving { fill: url(#stripes); }
.bar .free, .key .free { fill: var(--border); }
.bar .unknown, .key .unknown { fill: url(#dots); }
.stripe { fill: none; stroke: var(--link); stroke-width: 3; }
.dot { fill: var(--muted); }
.keys { display: flex; flex-wrap: wrap; gap: 0.2rem 1.4rem; }
.key { width: 0.9rem; height: 0.9rem; vertical-align: -0.1em; }
footer { margin-top: 3rem; padding-top: 0.8rem; border-top: 1px solid var(--border); color: var(--muted); }
body:has(#show-error:checked) .finding:not(.error),
body:has(#show-warning:checked) .finding:not(.warning),
body:has(#show-information:checked) .finding:not(.information),
body:has(#show-hint:checked) .finding:not(.hint),
body:has(#show-error:checked) .file:not(:has(.finding.error)),
body:has(#show-warning:checked) .file:not(:has(.finding.warning)),
body:has(#show-information:checked) .file:not(:has(.finding.information)),
body:has(#show-hint:checked) .file:not(:has(.finding.hint)) { display: none; }
@media (min-width: 75rem) {
  .columns { display: grid; grid-template-columns: 3fr 2fr; gap: 0 3rem; align-items: start; }
}
@media print {
  :root { color-scheme: light; --background: #fff; --surface: #f4f4f6; --text: #000; --muted: #444; --border: #bbb; --link: #003e80; --mark: #ffe9a8; --error: #b00; --warning: #7a4d00; --information: #124f8f; --hint: #555; --clean: #14613a; }
  @page { size: A4; margin: 16mm 14mm; }
  body { padding: 0; max-width: none; font-size: 10pt; print-color-adjust: exact; -webkit-print-color-adjust: exact; }
  nav, .filter, .skip, #rules details { display: none; }
  details::details-content { content-visibility: visible; display: block; height: auto; }
  .finding, .tile, tr { break-inside: avoid; }
  .file { break-inside: auto; }
  summary, h2, h3 { break-after: avoid; }
  thead { display: table-header-group; }
  .wide { overflow: visible; }
}
`;
