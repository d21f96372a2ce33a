const LONGEST_BACKOFF_MILLISECONDS = 60_000;
const SHORTEST_BACKOFF_MILLISECONDS = 500;

/** The headers of an answer, by name. */
export interface AnswerHeaders {
  get(name: string): string | null;
}

/**
 * How long a server asks to wait before the next try: its `Retry-After` (RFC 9110: seconds or a date), else the end of a used-up
 * window in `RateLimit` (draft-ietf-httpapi-ratelimit-headers-09, which the Hub sends: `"api";r=0;t=55`). Null where it asks for nothing.
 * @param now milliseconds since 1970
 * @returns milliseconds
 */
export function askedWait(headers: AnswerHeaders, now: number): number | null {
  const after = headers.get("retry-after")?.trim();
  if (after !== undefined && /^\d+$/.test(after)) return Number(after) * 1000;
  const date = after === undefined ? Number.NaN : Date.parse(after);
  if (!Number.isNaN(date)) return Math.max(0, date - now);
  const window = rateWindow(headers);
  return window?.remaining === 0 ? window.reset : null;
}

/**
 * How long to wait after a good answer so that what is left of the window lasts until its end.
 * @returns milliseconds
 */
export function fairPause(headers: AnswerHeaders): number {
  const window = rateWindow(headers);
  return window === null ? 0 : window.reset / Math.max(1, window.remaining);
}

/**
 * How long to wait before a try that nobody gave a time for: doubled for each failure up to a minute, and a random part of
 * it taken off, so that clients that failed together do not come back together.
 * @param failures one or more
 * @param random 0 to 1
 * @returns milliseconds
 */
export function backoff(failures: number, random: number): number {
  const longest = Math.min(LONGEST_BACKOFF_MILLISECONDS, SHORTEST_BACKOFF_MILLISECONDS * 2 ** (failures - 1));
  return longest * (0.5 + random / 2);
}

/** @returns requests left, and milliseconds until there are new ones */
function rateWindow(headers: AnswerHeaders): { remaining: number; reset: number } | null {
  const found = headers.get("ratelimit")?.match(/;\s*r=(\d+)\s*;\s*t=(\d+)/);
  // A second more, because the header rounds.
  return found ? { remaining: Number(found[1]), reset: (Number(found[2]) + 1) * 1000 } : null;
}
