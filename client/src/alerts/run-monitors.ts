import { type CancellationToken, commands, l10n, type Progress, ProgressLocation, window, workspace } from "vscode";
import type { DriftAnswer } from "../../../server/src/drift/protocol.ts";
import { SHOW_DRIFT, type WatchPlanNode } from "../../../server/src/lsp/protocol.ts";
import { listed } from "../counts.ts";
import { DriftEngine, type EngineSurroundings } from "../drift/drift-engine.ts";
import type { Server } from "../server.ts";
import { withoutLinks } from "./notification-text.ts";
import type { RouteSecrets } from "./route-secrets.ts";
import { askForSecret } from "./store-secret.ts";
import { choosePlan } from "./watch-plans.ts";

type WatchedOnce = Extract<DriftAnswer, { kind: "watched" }>;

/** What a run needs of the extension. */
export interface RunSurroundings extends EngineSurroundings {
  server: Server;
  secrets: RouteSecrets;
}

/** Runs the monitors of the workspace once and tells their alerts, as `modelver watch --once` does. */
export async function runMonitors(surroundings: RunSurroundings): Promise<void> {
  if (!workspace.isTrusted) {
    void window.showInformationMessage(l10n.t("Monitors are run in trusted workspaces only."));
    return;
  }
  const plan = await choosePlan(surroundings.server, l10n.t("Whose monitors are to be run?"));
  if (plan === undefined) return;
  const secrets = await secretsOf(plan, surroundings.secrets);
  if (secrets === undefined) return;
  const engine = new DriftEngine(surroundings);
  try {
    const options = { location: ProgressLocation.Notification, title: l10n.t("Running monitors"), cancellable: true };
    const watched = await window.withProgress(options, (progress, token) =>
      run(engine, plan, secrets, progress, token),
    );
    if (watched !== undefined) void tell(watched);
  } catch (error) {
    if ((error as Error).name === "AbortError") return;
    void window.showErrorMessage(l10n.t("The monitors were not run: {0}", withoutLinks((error as Error).message)));
  } finally {
    engine.dispose();
  }
}

/**
 * The secrets that routes want: those that are kept; the environment's own need not be handed over. Undefined where one is missing and the user does
 * not give it: nothing would arrive, so nothing is run.
 */
async function secretsOf(plan: WatchPlanNode, secrets: RouteSecrets): Promise<Record<string, string> | undefined> {
  for (;;) {
    const kept = await secrets.of(plan);
    const missing = plan.secrets.find(({ variable }) => !Object.hasOwn(kept, variable) && !process.env[variable]);
    if (missing === undefined) return kept;
    const store = l10n.t("Store Secret");
    const message = l10n.t(
      "The route {0} wants {1}, which is neither kept here nor in the environment.",
      missing.route,
      missing.variable,
    );
    if ((await window.showWarningMessage(message, store)) !== store) return undefined;
    if (!(await askForSecret(plan, missing, secrets))) return undefined;
  }
}

async function run(
  engine: DriftEngine,
  { plan }: WatchPlanNode,
  secrets: Record<string, string>,
  progress: Progress<{ message?: string; increment: number }>,
  token: CancellationToken,
): Promise<WatchedOnce | undefined> {
  const controller = new AbortController();
  token.onCancellationRequested(() => controller.abort());
  const { signal } = controller;
  const fetching = () => progress.report({ message: l10n.t("fetching DuckDB"), increment: 0 });
  if (!(await engine.isReady(fetching, signal))) return undefined;
  let before = 0;
  const report = (done: number, total: number) => {
    const percent = (100 * done) / Math.max(1, total);
    progress.report({ message: l10n.t("{0} of {1}", Math.floor(done), total), increment: percent - before });
    before = percent;
  };
  return engine.ask("watch", { ...(plan as Parameters<typeof engine.ask<"watch">>[1]), secrets }, { signal, report });
}

async function tell({ runs, firing, undelivered }: WatchedOnce): Promise<void> {
  const show = l10n.t("Show Drift");
  const failed = runs.filter(({ failure }) => failure !== null);
  const words = [
    runs.length === 1 ? l10n.t("1 monitor was run.") : l10n.t("{0} monitors were run.", runs.length),
    alertWords(firing),
    ...failed.slice(0, 1).map(({ monitor, failure }) => l10n.t("{0} could not be run: {1}", monitor, failure ?? "")),
    ...(undelivered.length === 0 ? [] : [undeliveredWords(undelivered)]),
  ];
  const message = withoutLinks(words.join(" "));
  const isWell = failed.length + undelivered.length === 0;
  const chosen = isWell
    ? await window.showInformationMessage(message, show)
    : await window.showWarningMessage(message, show);
  if (chosen === show) await commands.executeCommand(SHOW_DRIFT);
}

function alertWords(firing: number): string {
  if (firing === 0) return l10n.t("No alert fires.");
  return firing === 1 ? l10n.t("1 alert fires.") : l10n.t("{0} alerts fire.", firing);
}

function undeliveredWords(undelivered: WatchedOnce["undelivered"]): string {
  const routes = listed(undelivered.map(({ route }) => route));
  return l10n.t(
    "Not reached: {0} ({1}). What they are to be told is kept for the next run.",
    routes,
    undelivered[0]!.reason,
  );
}
