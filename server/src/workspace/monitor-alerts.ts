import { readFileSync } from "node:fs";
import path from "node:path";
import type { WatchState } from "../drift/alerts/watch-state.ts";
import type { Monitor } from "../drift/monitor.ts";
import { STATE_FILE, WATCH_FOLDER } from "../drift/watch/state-file.ts";
import type { ModelAlert } from "../references/model-alert.ts";

/** Relative to the root. */
const ALERTS_FILE = `${WATCH_FOLDER}/${STATE_FILE}`;

/** What the watch of a project last found wrong with the models in use. */
export class MonitorAlerts {
  private readonly root: string;
  private firing: WatchState["alerts"] | null = null;

  /** @param root absolute */
  constructor(root: string) {
    this.root = root;
  }

  /** Whether a file of the project is the one that holds the alerts. */
  static holds(file: string): boolean {
    return file === ALERTS_FILE || file === WATCH_FOLDER;
  }

  /** The alerts that fire for a model, the oldest first; none where no watch was run. */
  on(model: string, monitors: readonly Monitor[]): ModelAlert[] {
    const own = monitors.filter((monitor) => monitor.model === model).map(({ name }) => name);
    if (own.length === 0) return [];
    this.firing ??= this.read();
    return this.firing
      .filter(({ monitor }) => own.includes(monitor))
      .map(({ monitor, since, summary }) => ({ monitor, since, summary }))
      .sort((one, other) => (one.since < other.since ? -1 : 1));
  }

  forget(): void {
    this.firing = null;
  }

  /** A monitor that could not be run says nothing of its model. */
  private read(): WatchState["alerts"] {
    try {
      const state = JSON.parse(readFileSync(path.join(this.root, ALERTS_FILE), "utf8")) as WatchState;
      if (state.version !== 1 || !Array.isArray(state.alerts)) return [];
      return state.alerts.filter(({ state: is, rule }) => is === "firing" && rule !== "failed-run");
    } catch {
      return [];
    }
  }
}
