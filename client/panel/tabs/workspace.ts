import type { WatchedModel, WorkspaceModel, WorkspaceUse } from "../../../server/src/panel/protocol.ts";
import type { Table } from "../charts/chart.ts";
import { numberColumn, row, textColumn } from "../charts/parts.ts";
import { count, counted } from "../words/numbers.ts";
import type { TabContent } from "./tab.ts";

/** What a pin comes to, with a sign of its own beside the word. */
const FIRMNESS: Record<WorkspaceUse["firmness"], string> = {
  fixed: "● fixed",
  moving: "◐ moves",
  free: "○ not pinned",
  unknown: "? not known",
  published: "▲ published here",
};
const DRIFT_LIGHTS: Record<WatchedModel["state"], string> = {
  firing: "▲ in alert",
  failed: "? not measured",
  never: "○ not watched",
  quiet: "● no alert",
};
/** Files that the matrix has a column for. */
const MOST_FILES = 12;

/** The models in use in the workspace: version, pin, findings, and where they part. */
export function workspaceContent(models: readonly WorkspaceModel[]): TabContent {
  return {
    answer: answerOf(models),
    remarks: [driftWords(models)].filter((words) => words !== ""),
    charts: [],
    tables: [usesTable(models), driftTable(models), matrix(models)],
  };
}

/** What monitors of the models say, in a sentence; nothing where there are none. */
function driftWords(models: readonly WorkspaceModel[]): string {
  const watched = models.filter(({ drift }) => drift.length > 0);
  if (watched.length === 0) return "";
  const firing = watched.filter(({ drift }) => drift.some(({ state }) => state === "firing"));
  const watching = `${counted(watched.length, "model has", "models have")} a monitor of drift`;
  if (firing.length === 0) return `${watching}; none is in alert.`;
  return `${watching}; in alert: ${firing.map(({ name }) => name).join(", ")}.`;
}

/** The worst light of a model's monitors, with a letter or sign of its own beside its word. */
function driftLight({ drift }: WorkspaceModel): string {
  const worst = (["firing", "failed", "never", "quiet"] as const).find((state) =>
    drift.some((each) => each.state === state),
  );
  return worst === undefined ? "" : DRIFT_LIGHTS[worst];
}

/** Each monitor of each model with what it last found; a row leads to its page. */
function driftTable(models: readonly WorkspaceModel[]): Table {
  const rows = models.flatMap((model) =>
    model.drift.map(({ monitor, name, state, since, summary }) =>
      row([model.name, DRIFT_LIGHTS[state], name, since === null ? "" : dayOf(since), summary ?? ""], { monitor }),
    ),
  );
  return {
    id: "drift",
    title: "Drift",
    caption: "What the monitors of the models last found; a click measures one and shows its page",
    columns: ["Model", "Drift", "Monitor", "Since", "What"].map(textColumn),
    rows,
    total: rows.length,
  };
}

function dayOf(time: string): string {
  return time.slice(0, 16).replace("T", " ");
}

function answerOf(models: readonly WorkspaceModel[]): string {
  if (models.length === 0) return "No model is named in this workspace.";
  const uses = models.flatMap((model) => model.uses).filter(({ role }) => role === "consume");
  const fixed = uses.filter(({ firmness }) => firmness === "fixed").length;
  const drifting = models.filter(({ uses: all }) => versionsOf(all).size > 1);
  const worst = models.filter(({ findings }) => findings.error + findings.warning > 0);
  const parts = [
    `${counted(models.length, "model")} in ${counted(uses.length, "place")}; ${count(fixed)} of them fix one version.`,
    drifting.length === 0
      ? ""
      : `${counted(drifting.length, "model is", "models are")} at different versions: ${drifting.map(({ name }) => name).join(", ")}.`,
    worst.length === 0
      ? "Nothing is wrong with them."
      : `${counted(worst.length, "model has", "models have")} warnings.`,
  ];
  return parts.filter((part) => part !== "").join(" ");
}

function versionsOf(uses: readonly WorkspaceUse[]): Set<string> {
  return new Set(uses.filter(({ role }) => role === "consume").map(({ version }) => version));
}

function usesTable(models: readonly WorkspaceModel[]): Table {
  const areWatched = models.some(({ drift }) => drift.length > 0);
  const rows = models.flatMap((model) =>
    model.uses.map((use) =>
      row(
        [
          model.name,
          model.what,
          use.version,
          FIRMNESS[use.firmness],
          worded(use.findings),
          ...(areWatched ? [driftLight(model)] : []),
          `${use.path}:${use.line + 1}`,
        ],
        { place: use.place },
      ),
    ),
  );
  return {
    id: "uses",
    title: "Models in use",
    caption: "Every place of the workspace that names a model; a click opens it",
    columns: ["Model", "What", "Version", "Pin", "Findings", ...(areWatched ? ["Drift"] : []), "Place"].map(textColumn),
    rows,
    total: rows.length,
  };
}

function worded({ error, warning, information, hint }: WorkspaceUse["findings"]): string {
  const words = [
    error === 0 ? "" : counted(error, "error"),
    warning === 0 ? "" : counted(warning, "warning"),
    information === 0 ? "" : counted(information, "info", "infos"),
    hint === 0 ? "" : counted(hint, "hint"),
  ];
  return words.filter((word) => word !== "").join(", ");
}

/** Which version of each model each file asks for: a row with several different ones is drift. */
function matrix(models: readonly WorkspaceModel[]): Table {
  const shared = models.filter(({ uses }) => new Set(uses.map(({ path }) => path)).size > 1);
  const files = [...new Set(shared.flatMap(({ uses }) => uses.map(({ path }) => path)))].slice(0, MOST_FILES);
  return {
    id: "version-matrix",
    title: "Versions by file",
    caption:
      "Models that several files name, and the version that each file asks for; ≠ marks a model at different versions",
    columns: [textColumn("Model"), numberColumn("Versions"), ...files.map(textColumn)],
    rows: shared.map((model) => {
      const versions = versionsOf(model.uses).size;
      const cells = files.map((file) => {
        const here = model.uses.filter(({ path }) => path === file).map(({ version }) => version);
        return [...new Set(here)].join(", ");
      });
      return row([`${versions > 1 ? "≠ " : ""}${model.name}`, versions, ...cells]);
    }),
    total: shared.length,
  };
}
