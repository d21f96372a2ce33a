import { html, nothing } from "lit";
import type { CorpusDescription, Method } from "../../../server/src/panel/protocol.ts";
import { METHODS } from "../source/corpus-source.ts";
import { counted, duration } from "../words/numbers.ts";

/** What the header lets the reader do. */
export interface HeaderActions {
  method(method: Method): void;
  exportAs(format: "markdown" | "json" | "csv" | "html"): void;
  chooseOrigin(): void;
  refresh(): void;
}

const METHOD_WORDS: Record<Method, { label: string; title: string }> = {
  grammar: { label: "Grammar", title: "Names are parsed: a version is what is one" },
  study: { label: "Study", title: "The study's pattern, v and a digit anywhere" },
};

/** Title, source, method and exports. */
export function header(
  description: CorpusDescription,
  method: Method,
  now: number,
  can: { export: boolean; choose: boolean },
  actions: HeaderActions,
) {
  return html`<header>
    <div>
      <h1>How models are versioned</h1>
      <p class="muted source-line"><bdi>${description.title}</bdi> · ${sourceLine(description, now, can.choose)}</p>
    </div>
    <div class="header-tools">
      <fieldset class="switch">
        <legend class="visually-hidden">Method</legend>
        ${METHODS.map(
          (each) =>
            html`<label title=${METHOD_WORDS[each].title}
              ><input
                type="radio"
                name="method"
                .checked=${each === method}
                @change=${() => actions.method(each)}
              /><span>${METHOD_WORDS[each].label}</span></label
            >`,
        )}
      </fieldset>
      ${
        can.choose
          ? html`<button type="button" @click=${actions.refresh}>Refresh</button>
            <button type="button" @click=${actions.chooseOrigin}>Choose source…</button>`
          : nothing
      }
      <details class="menu">
        <summary>Export</summary>
        <div>
          <button type="button" @click=${() => actions.exportAs("markdown")}>This tab as Markdown</button>
          ${
            can.export
              ? html`<button type="button" @click=${() => actions.exportAs("json")}>Everything as JSON</button>
                <button type="button" @click=${() => actions.exportAs("csv")}>Everything as CSV</button>
                <button type="button" @click=${() => actions.exportAs("html")}>A page to share (HTML)</button>`
              : nothing
          }
        </div>
      </details>
    </div>
  </header>`;
}

function sourceLine({ names, tasks, readAt, readIn }: CorpusDescription, now: number, isLive: boolean): string {
  const what = `${counted(names, "name")} · ${counted(tasks.length, "task")}`;
  const when = new Date(readAt);
  return isLive
    ? `${what} · read ${duration(Math.max(0, now - when.getTime()))} ago, in ${(readIn / 1000).toFixed(1)} s`
    : `${what} · counted on ${readAt.slice(0, 10)}`;
}
