import { html, nothing } from "lit";
import type { ReadingReport } from "../../../server/src/panel/protocol.ts";
import { count, counted } from "../words/numbers.ts";

/** Problems that are listed by themselves. */
const MOST_LISTED = 20;

/** Work that goes on, with how far it is. */
export function working(words: string, done: number, total: number, cancel: (() => void) | null) {
  return html`<div class="state" role="status">
    <p>${words}</p>
    ${total > 0 ? html`<progress max=${total} .value=${done} aria-label=${words}></progress>` : html`<progress aria-label=${words}></progress>`}
    <div class="skeleton" aria-hidden="true"><span></span><span></span><span></span></div>
    ${cancel === null ? nothing : html`<button type="button" @click=${cancel}>Cancel</button>`}
  </div>`;
}

/** Nothing to show, and what to do next. */
export function empty(words: string, button: string | null, act: () => void) {
  return html`<div class="state">
    <p>${words}</p>
    ${button === null ? nothing : html`<button type="button" class="primary" @click=${act}>${button}</button>`}
  </div>`;
}

/** What failed, and a way to try again. */
export function failed(message: string, retry: () => void) {
  return html`<div class="state" role="alert">
    <p>${message}</p>
    <button type="button" class="primary" @click=${retry}>Try again</button>
  </div>`;
}

/** What could not be read, where not everything could. */
export function partial({ lists, skipped, badLines, firstBadLines }: ReadingReport) {
  if (skipped.length === 0 && badLines === 0) return nothing;
  const words = [
    skipped.length === 0
      ? ""
      : `${counted(skipped.length, "list was", "lists were")} not read, or not to the end (of ${count(lists)})`,
    badLines === 0 ? "" : `${counted(badLines, "line holds", "lines hold")} no name that can be counted`,
  ].filter((each) => each !== "");
  return html`<details class="partial">
    <summary>${words.join("; ")}</summary>
    <ul>
      ${skipped.slice(0, MOST_LISTED).map(({ path, reason }) => html`<li><bdi>${path}</bdi>: ${reason}</li>`)}
      ${firstBadLines.slice(0, MOST_LISTED).map(({ path, line, reason }) => html`<li><bdi>${path}:${line}</bdi>: ${reason}</li>`)}
    </ul>
  </details>`;
}
