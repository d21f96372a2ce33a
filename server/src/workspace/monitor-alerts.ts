import { readFileSync } from "node:fs";
import path from "node:path";
import { type Alert, alertKey } from "../drift/alerts/alert.ts";
import type { WatchState } from "../drift/alerts/watch-state.ts";
import type { Monitor } from "../drift/monitor.ts";
import { STATE_FILE, WATCH_FOLDER } from "../drift/watch/state-file.ts";
import type { ModelAlert } from "../references/model-alert.ts";

/** Relative to the root. */
const ALERTS_FILE = `${WATCH_FOLDER}/${STATE_FILE}`;

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
export interface FiringAlert extends ModelAlert {
  /** Tells it from all others of the project, also from one of its kind that was over before. */
  id: string;
}

/** What the watch of a project last found wrong with the models in use. */
export class MonitorAlerts {
  private readonly root: string;
  private known: Pick<WatchState, "alerts" | "runs"> | null = null;

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
    return monitors
      .filter((monitor) => monitor.model === model)
      .flatMap(({ name }) => this.of(name).firing)
      .map(modelAlert)
      .sort((one, other) => (one.since < other.since ? -1 : 1));
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

  /** All that fires, also of monitors that could not be run. */
  firing(): FiringAlert[] {
    this.known ??= this.read();
    return this.known.alerts
      .filter(({ state }) => state === "firing")
      .map((alert) => ({ ...modelAlert(alert), id: `${alertKey(alert)} ${alert.since}` }));
  }

  forget(): void {
    this.known = null;
  }

  private read(): Pick<WatchState, "alerts" | "runs"> {
    try {
      const state = JSON.parse(readFileSync(path.join(this.root, ALERTS_FILE), "utf8")) as WatchState;
      if (state.version === 1 && Array.isArray(state.alerts)) {
        return { alerts: state.alerts.filter(isAlert), runs: runsIn(state.runs ?? {}) };
      }
    } catch {
      // What cannot be read says nothing.
    }
    return { alerts: [], runs: {} };
  }
}

function modelAlert({ monitor, since, summary }: Alert): ModelAlert {
  return { monitor, since, summary };
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
