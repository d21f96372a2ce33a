import { Cron } from "croner";
import { type Monitor, usualSchedule } from "../monitor.ts";

/**
 * When a monitor is to be run next. What was never run is due at once, and so is what was missed while nobody watched.
 * @param last when it was run last; null: never
 */
export function nextRun(monitor: Pick<Monitor, "schedule" | "slot">, last: Date | null, now: Date): Date {
  if (last === null) return now;
  const next = new Cron(monitor.schedule ?? usualSchedule(monitor.slot), { paused: true }).nextRun(last);
  // A pattern such as February 30 has no next time.
  return next ?? new Date(8.64e15);
}

/** How many runs ahead the schedule is looked at: a week of hours. */
const RUNS_AHEAD = 168;

/**
 * The longest time that lies between two runs, as the schedule goes on from now.
 * @returns seconds
 */
export function longestGap({ schedule, slot }: Pick<Monitor, "schedule" | "slot">, now: Date): number {
  const runs = new Cron(schedule ?? usualSchedule(slot), { paused: true }).nextRuns(RUNS_AHEAD, now);
  const gaps = runs.slice(1).map((run, index) => (run.getTime() - runs[index]!.getTime()) / 1000);
  return Math.max(0, ...gaps);
}
