const DAYS = ["sun", "mon", "tue", "wed", "thu", "fri", "sat"];
const DAY_MINUTES = 24 * 60;
const FORM = /^(?:([a-z]{3})(?:-([a-z]{3}))?)?\s*(?:(\d{1,2}):(\d{2})\s*-\s*(\d{1,2}):(\d{2}))?$/i;

/** A part of the week: on some days, from a minute of the day to another; one that ends before it begins goes past midnight. */
export interface QuietPeriod {
  /** 0 is Sunday; the days on which it begins. */
  days: readonly number[];
  /** Minutes since midnight. */
  from: number;
  to: number;
}

/** Reads `22:00-07:00`, `sat`, `sat-sun`, `mon-fri 18:00-08:00`; null where it is none of these. */
export function readQuietPeriod(text: string): QuietPeriod | null {
  const [, first, last, fromHour, fromMinute, toHour, toMinute] = FORM.exec(text.trim()) ?? [];
  if (first === undefined && fromHour === undefined) return null;
  const days = first === undefined ? DAYS.map((_, day) => day) : daysBetween(first, last ?? first);
  if (days === null) return null;
  if (fromHour === undefined) return { days, from: 0, to: DAY_MINUTES };
  const from = minutes(fromHour, fromMinute);
  const to = minutes(toHour, toMinute);
  return from === null || to === null || from === to ? null : { days, from, to };
}

function daysBetween(first: string, last: string): number[] | null {
  const [from, to] = [DAYS.indexOf(first.toLowerCase()), DAYS.indexOf(last.toLowerCase())];
  if (from < 0 || to < 0) return null;
  const count = ((to - from + 7) % 7) + 1;
  return Array.from({ length: count }, (_, step) => (from + step) % 7);
}

function minutes(hour: string | undefined, minute: string | undefined): number | null {
  const total = Number(hour) * 60 + Number(minute);
  return Number(minute) < 60 && total <= DAY_MINUTES ? total : null;
}

/**
 * Whether a moment is in any of the periods.
 * @param timeZone an IANA name; null: the system's
 */
export function isQuiet(periods: readonly QuietPeriod[], timeZone: string | null, moment: Date): boolean {
  if (periods.length === 0) return false;
  const { day, minute } = localTime(moment, timeZone);
  const yesterday = (day + 6) % 7;
  return periods.some(({ days, from, to }) => {
    if (from < to) return days.includes(day) && minute >= from && minute < to;
    return (days.includes(day) && minute >= from) || (days.includes(yesterday) && minute < to);
  });
}

function localTime(moment: Date, timeZone: string | null): { day: number; minute: number } {
  const format = new Intl.DateTimeFormat("en-US", {
    weekday: "short",
    hour: "2-digit",
    minute: "2-digit",
    hourCycle: "h23",
    ...(timeZone === null ? {} : { timeZone }),
  });
  const part = new Map(format.formatToParts(moment).map(({ type, value }) => [type, value]));
  const day = DAYS.indexOf((part.get("weekday") ?? "").toLowerCase());
  return { day, minute: Number(part.get("hour")) * 60 + Number(part.get("minute")) };
}
