import { html, nothing } from "lit";
import { count, duration } from "../words/numbers.ts";
import type { DriftAbilities, DriftState } from "./drift-source.ts";

/** Title, monitor, source and age; what can be done with the whole page. */
export function driftHeader(
  state: DriftState,
  now: number,
  editor: DriftAbilities | null,
  saveMarkdown: (() => void) | null,
) {
  return html`<header>
    <div>
      <h1>Drift${title(state)}</h1>
      ${sourceLine(state, now, editor !== null)}
    </div>
    <div class="header-tools">
      ${editor === null ? nothing : monitorTools(state, editor)}
      ${
        saveMarkdown === null
          ? nothing
          : html`<button type="button" @click=${saveMarkdown}>This tab as Markdown</button>`
      }
    </div>
  </header>`;
}

function title({ page, monitors, chosen }: DriftState) {
  const name = monitors.find(({ id }) => id === chosen)?.name ?? page?.title;
  return name === undefined ? nothing : html`: <bdi>${name}</bdi>`;
}

function sourceLine({ page }: DriftState, now: number, isLive: boolean) {
  if (page === null) return nothing;
  const { model, ranAt, result } = page;
  const what = model === null ? "" : html`<bdi>${model}</bdi> · `;
  const when = isLive
    ? `measured ${duration(Math.max(0, now - new Date(ranAt).getTime()))} ago`
    : `${ranAt.slice(0, 16).replace("T", " ")} UTC`;
  return html`<p class="muted source-line">
    ${what}${count(result.current.rows)} rows against ${count(result.reference.rows)} · ${when}
  </p>`;
}

function monitorTools({ monitors, chosen, activity }: DriftState, editor: DriftAbilities) {
  const monitor = monitors.find(({ id }) => id === chosen);
  const isBusy = ["listing", "starting", "fetching", "running"].includes(activity.kind);
  return html`${monitors.length > 1 ? monitorChoice(monitors, chosen, editor) : nothing}
    ${
      monitor === undefined
        ? nothing
        : html`<button type="button" ?disabled=${isBusy} @click=${editor.refresh}>Refresh</button>
            <button type="button" @click=${() => editor.openPlace(monitor.place)}>Open monitor</button>
            <button type="button" @click=${editor.addMonitor}>Add monitor…</button>`
    }`;
}

function monitorChoice(monitors: DriftState["monitors"], chosen: string | null, editor: DriftAbilities) {
  const onChange = (event: Event) => editor.choose((event.target as HTMLSelectElement).value);
  return html`<label
    >Monitor
    <select @change=${onChange}>
      ${monitors.map(
        ({ id, name, folder, isFiring }) =>
          html`<option value=${id} .selected=${id === chosen}>
            ${isFiring ? "▲ " : ""}${name}${folder === null ? "" : ` (${folder})`}
          </option>`,
      )}
    </select></label
  >`;
}
