import type { Place } from "../../documents/place.ts";
import type { Severity } from "../../rules/finding.ts";
import { shortened } from "../excerpt.ts";
import { html, type Markup } from "./markup.ts";
import type { ReportContext } from "./report-options.ts";

const PATH_LIMIT = 300;
const MESSAGE_LIMIT = 1000;

/** The icons of the severities, drawn once; each has a shape of its own, so that colour is never needed. */
export const ICONS: Markup = html`<svg class="definitions" aria-hidden="true" focusable="false">
<symbol id="icon-error" viewBox="0 0 16 16"><path d="M5 1h6l4 4v6l-4 4H5l-4-4V5z"/><path class="sign" d="M5.2 5.2l5.6 5.6M10.8 5.2l-5.6 5.6"/></symbol>
<symbol id="icon-warning" viewBox="0 0 16 16"><path d="M8 1l7.5 13.5H.5z"/><path class="sign" d="M8 6v4M8 12v.6"/></symbol>
<symbol id="icon-information" viewBox="0 0 16 16"><circle cx="8" cy="8" r="7"/><path class="sign" d="M8 7.2V12M8 4v.6"/></symbol>
<symbol id="icon-hint" viewBox="0 0 16 16"><path d="M8 1.5L14.5 8 8 14.5 1.5 8z"/></symbol>
<symbol id="icon-clean" viewBox="0 0 16 16"><circle cx="8" cy="8" r="7"/><path class="sign" d="M4.8 8.2l2.2 2.3 4.2-4.8"/></symbol>
</svg>`;

/** The icon of a severity, or of a clean result. */
export function icon(kind: Severity | "clean"): Markup {
  return html`<svg class="icon ${kind}" aria-hidden="true" focusable="false"><use href="#icon-${kind}"/></svg>`;
}

/** A severity in words with its icon. */
export function severityBadge(severity: Severity): Markup {
  return html`<span class="badge">${icon(severity)} ${severity}</span>`;
}

/** `path:line` or `path, cell 3, line 2`; a link where places can be opened. */
export function placeLink(place: Place, { placeUrl }: ReportContext, label: "whole" | "position" = "whole"): Markup {
  const line = place.range.start.line + 1;
  const column = place.range.start.character + 1;
  const path = shortened(place.path, PATH_LIMIT);
  const inCell = place.cell === undefined ? "" : `cell ${place.cell + 1}, `;
  const position = `${inCell}line ${line}`;
  const whole = place.cell === undefined ? `${path}:${line}:${column}` : `${path}, ${position}`;
  const text = html`<code>${label === "whole" ? whole : position}</code>`;
  return placeUrl === null ? text : html`<a href="${placeUrl(place)}">${text}</a>`;
}

/** A message, with what stands between backticks as code. */
export function prose(text: string): Markup {
  const parts = shortened(text, MESSAGE_LIMIT).split("`");
  // An odd number of backticks is no mark-up: the last part then stays text.
  const isCode = (index: number) => index % 2 === 1 && index < parts.length - 1;
  const spoken = parts.map((part, index) => {
    if (isCode(index)) return html`<code>${part}</code>`;
    return index % 2 === 1 ? html`${`\`${part}`}` : html`${part}`;
  });
  return html`${spoken}`;
}
