import { readFileSync } from "node:fs";
import path from "node:path";
import { type Alert, alertKey } from "../drift/alerts/alert.ts";
import type { WatchState } from "../drift/alerts/watch-state.ts";
import { STATE_FILE, WATCH_FOLDER } from "../drift/watch/state-file.ts";

const HOLDS = new RegExp(`(^|/)\\${WATCH_FOLDER}(/${STATE_FILE})?$`);

/** What `modelver watch` last found of one monitor. */
export interface WatchedMonitor {
  /** When it was last run, ISO 8601; null where it never was. */
  at: string | null;
  /** Why that could not be done; null where it could. */
  failure: string | null;
  /** The alerts that fire, the oldest first. */
  firing: Alert[];
}

/** An alert that fires, of whatever kind. */
export interface FiringAlert {
  /** Tells it from all others of its project, also from one of its kind that was over before. */
  id: string;
  /** Folder of the configuration that the watch runs for, relative to the root; for the root itself, empty. */
  folder: string;
  monitor: string;
  /** One sentence for people. */
  summary: string;
}

/** What the watch of one configuration last found wrong with the models in use. */
export class MonitorAlerts {
  private readonly root: string;
  private known: Pick<WatchState, "alerts" | "runs"> | null = null;

  /** @param root folder of the configuration; absolute */
  constructor(root: string) {
    this.root = root;
  }

  /** Whether a file of a project holds the alerts of a watch, or a folder does. */
  static holds(file: string): boolean {
    return HOLDS.test(file);
  }

  /** What was found of the monitor of some name. */
  of(name: string): WatchedMonitor {
    this.known ??= this.read();
    const { alerts, runs } = this.known;
    const run = runs[name];
    // A monitor that could not be run says nothing of its model.
    const firing = alerts.filter(
      ({ monitor, state, rule }) => monitor === name && state === "firing" && rule !== "failed-run",
    );
    return {
      at: run?.at ?? null,
      failure: run?.failure ?? null,
      firing: firing.sort((one, other) => (one.since < other.since ? -1 : 1)),
    };
  }

  /** All that fires, also of monitors that could not be run; ids tell one from the others of this watch. */
  firing(): Omit<FiringAlert, "folder">[] {
    this.known ??= this.read();
    return this.known.alerts
      .filter(({ state }) => state === "firing")
      .map((alert) => ({ id: `${alertKey(alert)} ${alert.since}`, monitor: alert.monitor, summary: alert.summary }));
  }

  private read(): Pick<WatchState, "alerts" | "runs"> {
    try {
      const state = JSON.parse(readFileSync(path.join(this.root, WATCH_FOLDER, STATE_FILE), "utf8")) as WatchState;
      if (state.version === 1 && Array.isArray(state.alerts)) {
        return { alerts: state.alerts.filter(isAlert), runs: runsIn(state.runs ?? {}) };
      }
    } catch {
      // What cannot be read says nothing.
    }
    return { alerts: [], runs: {} };
  }
}

function isAlert(value: Partial<Alert> | null): boolean {
  return (
    [value?.monitor, value?.rule, value?.summary].every((text) => typeof text === "string") && isMoment(value?.since)
  );
}

function runsIn(runs: WatchState["runs"]): WatchState["runs"] {
  return Object.fromEntries(Object.entries(runs).filter(([, run]) => isMoment(run?.at)));
}

function isMoment(value: unknown): boolean {
  return typeof value === "string" && !Number.isNaN(Date.parse(value));
}
