import { Failure } from "./failure.ts";

/** Options of `modelver report`. */
export interface ReportOptions {
  since: string;
  format: "html" | "markdown" | "json";
  output?: string;
  mail?: true | string;
  monitor?: string;
  state?: string;
  fetchEngine?: true;
  sample?: "cron" | "github";
}

const UNITS = { h: 3_600_000, d: 86_400_000, w: 7 * 86_400_000 } as const;

/**
 * When a period begins that is given as `7d`, `24h`, `4w` or a day.
 * @throws {Failure} where it is none of these, or not in the past
 */
export function periodStart(since: string, now: Date): Date {
  const [, count, unit] = /^(\d{1,5})([hdw])$/.exec(since) ?? [];
  const start =
    count === undefined ? dayStart(since) : now.getTime() - Number(count) * UNITS[unit as keyof typeof UNITS];
  if (!Number.isNaN(start) && start < now.getTime()) return new Date(start);
  throw new Failure(`--since ${since} is no time that has passed: write 7d, 24h, 4w or a day such as 2026-01-31.`);
}

/** What else a date could be written like is left alone: the engine's own reading takes `7` for a month. */
function dayStart(since: string): number {
  return /^\d{4}-\d{2}-\d{2}(T[\d:.]+Z?)?$/.test(since) ? Date.parse(since) : Number.NaN;
}
