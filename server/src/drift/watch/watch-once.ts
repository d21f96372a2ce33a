import path from "node:path";
import { deliver } from "../delivery/deliver.ts";
import { DuckdbEngine } from "../engine/duckdb-engine.ts";
import { measureForWatch } from "./measure.ts";
import { WATCH_FOLDER } from "./state-file.ts";
import { WatchFolder } from "./watch-folder.ts";
import type { WatchPlan } from "./watch-plan.ts";
import { Watcher } from "./watcher.ts";

/** What came of one run of all monitors. */
export interface WatchedOnce {
  /** Why a monitor could not be run; null where it could. */
  runs: { monitor: string; failure: string | null }[];
  /** How many alerts fire. */
  firing: number;
  /** Routes that could not be reached, with the reason; what they are to be told is kept. */
  undelivered: { route: string; reason: string }[];
}

/** How a run is followed and ended. */
export interface WatchRun {
  /** Holds the secrets that routes name. */
  environment: NodeJS.ProcessEnv;
  signal: AbortSignal;
  /** Is told how many monitors of how many are done, in parts too. */
  advance(done: number, total: number): void;
}

/**
 * Runs the monitors of a plan once and tells their alerts.
 * @throws {WatchFolderFailure} where another watch is running, the signal's reason where it is aborted, and an Error where there is no engine
 */
export async function watchOnce(plan: WatchPlan, { environment, signal, advance }: WatchRun): Promise<WatchedOnce> {
  const { root, monitors, routes } = plan;
  const runs: WatchedOnce["runs"] = [];
  const folder = new WatchFolder(path.join(root, WATCH_FOLDER));
  const release = await folder.hold(() => undefined);
  try {
    const watcher = await Watcher.open({
      ...{ monitors, routes, folder, now: () => new Date() },
      run: async (monitor) => {
        signal.throwIfAborted();
        const engine = await DuckdbEngine.open({ signal });
        const report = (done: number, total: number) =>
          advance(runs.length + done / Math.max(1, total), monitors.length);
        return measureForWatch(engine, monitor, root, report).finally(() => engine.close());
      },
      deliver: (route, notice) => deliver(route, notice, environment),
      onRun: (monitor, outcome) => {
        runs.push({ monitor, failure: outcome.kind === "failed" ? outcome.message : null });
        advance(runs.length, monitors.length);
      },
      onFailure: () => undefined,
    });
    await watcher.once();
    const { alerts, queue } = watcher.state;
    const undelivered = new Map(queue.map(({ notice, reason }) => [notice.route, reason ?? ""]));
    return {
      runs,
      firing: alerts.filter(({ state }) => state === "firing").length,
      undelivered: [...undelivered].map(([route, reason]) => ({ route, reason })),
    };
  } finally {
    // A lock that was lost meanwhile is nobody's to give back.
    await release().catch(() => undefined);
  }
}
