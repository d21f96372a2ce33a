import { advanceAlerts, type RunOutcome, withoutOtherMonitors } from "./advance.ts";
import type { Alert } from "./alert.ts";
import { noticeFor, type ToldAlerts } from "./notices.ts";
import { enqueue, type QueuedNotice } from "./queue.ts";
import type { Route } from "./route.ts";

/** All that `modelver watch` knows from one run to the next; it is kept on the disk as a whole. */
export interface WatchState {
  version: 1;
  /** How many notices were made. */
  notices: number;
  alerts: readonly Alert[];
  /** By route. */
  told: Readonly<Record<string, ToldAlerts>>;
  queue: readonly QueuedNotice[];
  /** By monitor: when it was last run, and how that ended. */
  runs: Readonly<Record<string, { at: string; seconds: number; failure: string | null }>>;
}

/** Before the first run. */
export const emptyState: WatchState = { version: 1, notices: 0, alerts: [], told: {}, queue: [], runs: {} };

/** A monitor with the routes that its alerts take. */
export interface RoutedMonitor {
  name: string;
  alerts: readonly string[];
}

/** The state after a run of a monitor. */
export function afterRun(
  state: WatchState,
  monitor: string,
  outcome: RunOutcome,
  seconds: number,
  now: Date,
): WatchState {
  const at = now.toISOString();
  const failure = outcome.kind === "failed" ? outcome.message : null;
  return {
    ...state,
    alerts: advanceAlerts(state.alerts, monitor, outcome, at),
    runs: { ...state.runs, [monitor]: { at, seconds, failure } },
  };
}

/** The state with a notice queued for every route that has something to be told. */
export function withNotices(
  state: WatchState,
  routes: readonly Route[],
  monitors: readonly RoutedMonitor[],
  now: Date,
): WatchState {
  let { notices, queue } = state;
  const told: Record<string, ToldAlerts> = { ...state.told };
  for (const route of routes) {
    const watched = monitors.filter(({ alerts }) => alerts.includes(route.name)).map(({ name }) => name);
    // The end of an alert is told to whoever was told its beginning, even where the monitor is gone.
    const own = state.alerts.filter((alert) => alert.state === "resolved" || watched.includes(alert.monitor));
    const id = `${now.getTime()}.${notices + 1}`;
    const next = noticeFor(route, own, told[route.name] ?? {}, now, id);
    told[route.name] = next.told;
    if (next.notice === null) continue;
    notices++;
    queue = enqueue(queue, next.notice, route.kind === "alertmanager");
  }
  return { ...state, notices, told, queue };
}

/** The state for a configuration: alerts of monitors that are gone are over, and so are messages to routes that are. */
export function forConfiguration(
  state: WatchState,
  routes: readonly Route[],
  monitors: readonly RoutedMonitor[],
  now: Date,
): WatchState {
  const names = new Set(routes.map(({ name }) => name));
  const monitorNames = monitors.map(({ name }) => name);
  return {
    ...state,
    alerts: withoutOtherMonitors(state.alerts, monitorNames, now.toISOString()),
    told: Object.fromEntries(Object.entries(state.told).filter(([route]) => names.has(route))),
    queue: state.queue.filter(({ notice }) => names.has(notice.route)),
    runs: Object.fromEntries(Object.entries(state.runs).filter(([monitor]) => monitorNames.includes(monitor))),
  };
}
