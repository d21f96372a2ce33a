import { type Alert, alertKey } from "./alert.ts";
import { isQuiet } from "./quiet-period.ts";
import type { Route } from "./route.ts";

const HOUR = 3600 * 1000;

/** What one route is to be told. */
export interface Notice {
  /** The same for every try to deliver it. */
  id: string;
  route: string;
  /** ISO 8601, UTC. */
  at: string;
  firing: readonly Alert[];
  resolved: readonly Alert[];
}

/** What a route was last told of an alert that fires: since when, and when it was told. */
export interface Told {
  since: string;
  at: string;
}

/** What a route was told of alerts that it believes to fire, by the alert's key. */
export type ToldAlerts = Readonly<Record<string, Told>>;

/**
 * What a route must be told so that it knows what fires: new alerts, the end of those it believes to fire, and a repetition where one
 * is due. In a quiet period it is told nothing, and afterwards what still holds: what came and went meanwhile is not told.
 * @param id of the notice, where there is one
 * @returns null where there is nothing to tell
 */
export function noticeFor(
  route: Route,
  alerts: readonly Alert[],
  told: ToldAlerts,
  now: Date,
  id: string,
): { notice: Notice | null; told: ToldAlerts } {
  if (route.kind !== "alertmanager" && isQuiet(route.quiet, route.timeZone, now)) return { notice: null, told };
  const firing = new Map(alerts.filter(({ state }) => state === "firing").map((alert) => [alertKey(alert), alert]));
  const isRepeating = route.repeatHours > 0 && Object.values(told).some(({ at }) => isDue(at, route.repeatHours, now));
  const fresh = [...firing].filter(([key, { since }]) => told[key]?.since !== since);
  // One message with everything that fires, so that a receiver hears of all of it at once.
  const tellNow = isRepeating || (route.kind === "alertmanager" && fresh.length > 0) ? [...firing] : fresh;
  const over = alerts.filter((alert) => alert.state === "resolved" && isBelieved(alert, told, firing));
  const resolved = route.kind !== "alertmanager" && !route.recovery ? [] : over;
  const at = now.toISOString();
  const rest = Object.entries(told).filter(([key]) => firing.has(key));
  const next = {
    ...Object.fromEntries(rest),
    ...Object.fromEntries(tellNow.map(([key, { since }]) => [key, { since, at }])),
  };
  if (tellNow.length + resolved.length === 0) return { notice: null, told: next };
  return { notice: { id, route: route.name, at, firing: tellNow.map(([, alert]) => alert), resolved }, told: next };
}

/** Whether a route still believes that an alert fires which is over; one that began anew is told as that. */
function isBelieved(alert: Alert, told: ToldAlerts, firing: ReadonlyMap<string, Alert>): boolean {
  const key = alertKey(alert);
  return told[key]?.since === alert.since && !firing.has(key);
}

function isDue(at: string, hours: number, now: Date): boolean {
  return now.getTime() - Date.parse(at) >= hours * HOUR;
}
