import { html, nothing, type TemplateResult } from "lit";
import type { MonitorProblem } from "../../../server/src/drift/protocol.ts";
import { empty, failed, working } from "../frame/states.ts";
import type { DriftAbilities, DriftState } from "./drift-source.ts";

/** What is said while there are no numbers; nothing where they are about to come. */
export function withoutNumbers({ activity, problems }: DriftState, editor: DriftAbilities) {
  switch (activity.kind) {
    case "listing":
    case "measured":
      return working("Looking for monitors…", 0, 0, null);
    case "untrusted":
      return empty(
        "Monitors say which files are read, so they run only in workspaces that you trust.",
        "Manage workspace trust…",
        editor.trustWorkspace,
      );
    case "noMonitor":
      return noMonitor(problems, editor);
    case "noEngine":
      return noEngine(activity.message, editor);
    case "starting":
      return working("Getting ready…", 0, 0, editor.cancel);
    case "fetching":
      return working(`Fetching DuckDB, about ${activity.megabytes} MB…`, 0, 0, editor.cancel);
    case "running":
      return working(runningWords(activity), activity.done, activity.total, editor.cancel);
    case "cancelled":
      return empty("Measuring was cancelled.", "Measure", editor.refresh);
    case "failed":
      return failed(activity.message, editor.refresh);
  }
}

/** What stands above numbers that may not be the newest, and what is wrong with the configuration. */
export function aboveNumbers({ activity, problems }: DriftState, editor: DriftAbilities | null) {
  if (editor === null) return nothing;
  return html`${problemNotice(problems, editor)}${activityNotice(activity, editor)}`;
}

function activityNotice(activity: DriftState["activity"], editor: DriftAbilities) {
  switch (activity.kind) {
    case "running":
      return notice(
        "status",
        html`${runningWords(activity)}
          <progress max=${Math.max(1, activity.total)} .value=${activity.done} aria-label="Measuring"></progress>`,
        { words: "Cancel", act: editor.cancel },
      );
    case "measured":
      if (!activity.isStale) return nothing;
      return notice("status", html`The data or the monitor has changed since this was measured.`, {
        words: "Measure again",
        act: editor.refresh,
      });
    case "cancelled":
      return notice("status", html`Measuring was cancelled: these are the numbers of before.`, {
        words: "Measure again",
        act: editor.refresh,
      });
    case "failed":
      return notice("alert", html`${activity.message} These are the numbers of before.`, {
        words: "Try again",
        act: editor.refresh,
      });
    default:
      return nothing;
  }
}

function notice(
  role: "status" | "alert",
  words: TemplateResult,
  { words: button, act }: { words: string; act(): void },
) {
  return html`<div class="notice" role=${role}>
    <p>${words}</p>
    <button type="button" @click=${act}>${button}</button>
  </div>`;
}

function noMonitor(problems: readonly MonitorProblem[], editor: DriftAbilities) {
  return html`${problemNotice(problems, editor)}
    <div class="state">
      <p>
        No monitor is declared in this workspace. A monitor names the data that a model was made for and the data that it gets; ModelVer compares
        them, slot by slot, and says what moved.
      </p>
      <div class="state-actions">
        <button type="button" class="primary" @click=${editor.addMonitor}>Add a monitor…</button>
        <button type="button" class="link" @click=${editor.openDocumentation}>How monitors work</button>
      </div>
    </div>`;
}

function noEngine(message: string | null, editor: DriftAbilities) {
  return html`<div class="state" role=${message === null ? "status" : "alert"}>
    <p>${message ?? "Data is read by DuckDB, whose binary is not on this machine yet. It is fetched only if you agree."}</p>
    <div class="state-actions">
      <button type="button" class="primary" @click=${editor.refresh}>
        ${message === null ? "Fetch DuckDB…" : "Try again"}
      </button>
      <button type="button" class="link" @click=${editor.openDocumentation}>What it is and where it comes from</button>
    </div>
  </div>`;
}

function problemNotice(problems: readonly MonitorProblem[], editor: DriftAbilities) {
  if (problems.length === 0) return nothing;
  return html`<div class="partial" role="status">
    A monitor that cannot be meant is not shown:
    <ul>
      ${problems.map(
        ({ where, message, place }) =>
          html`<li>
            ${
              place === null
                ? html`<bdi>${where}</bdi>`
                : html`<button type="button" class="link" @click=${() => editor.openPlace(place)}>${where}</button>`
            }:
            ${message}
          </li>`,
      )}
    </ul>
  </div>`;
}

function runningWords({ done, total }: { done: number; total: number }): string {
  return total === 0 ? "Reading the data…" : `Comparing features: ${done} of ${total}`;
}
