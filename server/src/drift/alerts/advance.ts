import { type Alert, alertKey, type Condition } from "./alert.ts";

/** How long a resolved alert is remembered, for reports. Milliseconds. */
const REMEMBERED = 31 * 24 * 3600 * 1000;

/** What came of one run of a monitor. */
export type RunOutcome =
  | { kind: "measured"; conditions: readonly Condition[] }
  /** Nothing was measured: what fired before is neither confirmed nor over. */
  | { kind: "failed"; message: string; conditions: readonly Condition[] };

/**
 * The alerts after a run of one monitor: a condition that is new fires from now on, one that is gone is resolved, and one that stays
 * keeps its beginning.
 * @param now ISO 8601, UTC
 */
export function advanceAlerts(
  alerts: readonly Alert[],
  monitor: string,
  outcome: RunOutcome,
  now: string,
): readonly Alert[] {
  const found = new Map(outcome.conditions.map((each) => [alertKey({ monitor, ...each }), each]));
  const kept = alerts.map((alert): Alert => {
    if (alert.monitor !== monitor || alert.state !== "firing") return alert;
    const still = found.get(alertKey(alert));
    if (still !== undefined) {
      found.delete(alertKey(alert));
      return { ...alert, ...still };
    }
    return outcome.kind === "failed" ? alert : resolve(alert, now);
  });
  const begun = [...found.values()].map(
    (condition): Alert => ({ ...condition, monitor, state: "firing", since: now, until: null }),
  );
  return [...kept, ...begun].filter((alert) => isRemembered(alert, now));
}

/** The alerts where only these monitors are left: what fired for others is over. */
export function withoutOtherMonitors(
  alerts: readonly Alert[],
  monitors: readonly string[],
  now: string,
): readonly Alert[] {
  return alerts.map((alert) =>
    alert.state === "firing" && !monitors.includes(alert.monitor) ? resolve(alert, now) : alert,
  );
}

function resolve(alert: Alert, now: string): Alert {
  return { ...alert, state: "resolved", until: now };
}

function isRemembered({ until }: Alert, now: string): boolean {
  return until === null || Date.parse(now) - Date.parse(until) < REMEMBERED;
}
