import { alertKey } from "./alert.ts";
import type { Notice } from "./notices.ts";

const SHORTEST_WAIT = 30 * 1000;
const LONGEST_WAIT = 15 * 60 * 1000;

/** A notice that has not arrived yet. */
export interface QueuedNotice {
  notice: Notice;
  /** How often it was tried in vain. */
  failures: number;
  /** When it may be tried next; ISO 8601, UTC. */
  notBefore: string;
  /** Why it did not arrive; null: it was not tried yet. */
  reason: string | null;
}

/**
 * The queue with one more notice.
 * @param replaces whether the receiver takes the latest state in the place of earlier ones, as Alertmanager does: then the queue does not
 *   grow while it is down
 */
export function enqueue(queue: readonly QueuedNotice[], notice: Notice, replaces: boolean): QueuedNotice[] {
  const entry: QueuedNotice = { notice, failures: 0, notBefore: notice.at, reason: null };
  if (!replaces) return [...queue, entry];
  const earlier = queue.filter((each) => each.notice.route === notice.route);
  const fresh = new Set([...notice.firing, ...notice.resolved].map(alertKey));
  const resolved = earlier.flatMap((each) => each.notice.resolved).filter((alert) => !fresh.has(alertKey(alert)));
  const merged = { ...notice, resolved: [...resolved, ...notice.resolved] };
  return [...queue.filter((each) => each.notice.route !== notice.route), { ...entry, notice: merged }];
}

/** The notices that may be tried now: of each route the first, as a recovery must not overtake its alert. */
export function dueNotices(queue: readonly QueuedNotice[], now: Date): QueuedNotice[] {
  const seen = new Set<string>();
  return queue.filter(({ notice, notBefore }) => {
    if (seen.has(notice.route)) return false;
    seen.add(notice.route);
    return Date.parse(notBefore) <= now.getTime();
  });
}

/** The queue without a notice that arrived. */
export function withoutNotice(queue: readonly QueuedNotice[], id: string): QueuedNotice[] {
  return queue.filter(({ notice }) => notice.id !== id);
}

/**
 * The queue after a notice did not arrive: it is tried again after a wait that doubles from half a minute up to a quarter of an hour.
 * @param random 0 to 1: a part of it is taken off the wait, so that receivers that come back are not met by all at once
 */
export function afterFailure(
  queue: readonly QueuedNotice[],
  id: string,
  reason: string,
  now: Date,
  random: number,
): QueuedNotice[] {
  return queue.map((each) => {
    if (each.notice.id !== id) return each;
    const failures = each.failures + 1;
    const longest = Math.min(LONGEST_WAIT, SHORTEST_WAIT * 2 ** (failures - 1));
    const notBefore = new Date(now.getTime() + longest * (1 - random / 4)).toISOString();
    return { ...each, failures, notBefore, reason };
  });
}
