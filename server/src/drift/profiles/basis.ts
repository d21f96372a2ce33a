import type { SlotUnit } from "../sql/dialect.ts";

/** What a slot is held against. */
export type Basis =
  /** The slots of the reference data. */
  | { kind: "reference" }
  /** All slots of the data itself. */
  | { kind: "self" }
  /** The slot before: only the distributions are compared, one slot has no spread. */
  | { kind: "previous" }
  /** So many slots before. */
  | { kind: "rolling"; window: number }
  /** All slots before. */
  | { kind: "expanding" }
  /**
   * At most so many slots before that stand at the same place of a day, a week or a year: what comes back every weekend is no drift.
   * At least {@link FEWEST_SEASONS}; before that nothing is judged.
   */
  | { kind: "season"; period: Period; window: number };

/** After what time a season comes back. */
export type Period = "day" | "week" | "year";

/** What a slot can be held against, as `--profiles` and monitors name it. */
export const BASIS_NAMES = [
  "reference",
  "self",
  "previous",
  "rolling",
  "expanding",
  "same-hour",
  "same-weekday",
  "same-week",
] as const;

/** One of {@link BASIS_NAMES}. */
export type BasisName = (typeof BASIS_NAMES)[number];

/** So many slots before are looked at, where nothing else is said. */
export const USUAL_WINDOW = 10;

const SEASONS: Readonly<Record<string, Period>> = { "same-hour": "day", "same-weekday": "week", "same-week": "year" };

/** What a name stands for. @param window slots before that are looked at, where the basis has such a window */
export function basisOf(name: BasisName, window = USUAL_WINDOW): Basis {
  const period = SEASONS[name];
  if (period !== undefined) return { kind: "season", period, window };
  return { kind: name, window } as Basis;
}

/** What a basis is called. */
export function basisName(basis: Basis): BasisName {
  if (basis.kind !== "season") return basis.kind;
  return BASIS_NAMES.find((name) => SEASONS[name] === basis.period)!;
}

/** From fewer earlier slots of the same season no spread is told. */
const FEWEST_SEASONS = 4;

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
/** 1970-01-05, a Monday. */
const FIRST_MONDAY = 4 * DAY;

/**
 * Which earlier slots each slot is held against, by their indexes; null where there are too few.
 * @param starts of the slots, ISO 8601, in order of time
 */
export function earlierSlots(
  basis: Extract<Basis, { kind: "previous" | "rolling" | "season" }>,
  starts: readonly string[],
  slot: SlotUnit,
): (readonly number[] | null)[] {
  switch (basis.kind) {
    case "previous":
      return starts.map((_, at) => (at < 1 ? null : [at - 1]));
    case "rolling":
      return starts.map((_, at) => (at < basis.window ? null : range(at - basis.window, at)));
    case "season":
      return earlierSeasons(basis, starts, slot);
  }
}

function earlierSeasons(
  { period, window }: Extract<Basis, { kind: "season" }>,
  starts: readonly string[],
  slot: SlotUnit,
): (readonly number[] | null)[] {
  const seen = new Map<number, number[]>();
  return starts.map((start, at) => {
    const phase = phaseOf(Date.parse(start), period, slot);
    const before = seen.get(phase) ?? [];
    seen.set(phase, [...before, at].slice(-window));
    return before.length < FEWEST_SEASONS ? null : before;
  });
}

/** The place of a time in its day, week or year, as a number of slots. */
function phaseOf(time: number, period: Period, slot: SlotUnit): number {
  const length = slot === "hour" ? HOUR : DAY;
  if (period === "day") return Math.floor((time % DAY) / length);
  if (period === "week") return Math.floor(((time - FIRST_MONDAY) % (7 * DAY)) / length);
  const date = new Date(time);
  if (slot === "month") return date.getUTCMonth();
  const ofYear = time - Date.UTC(date.getUTCFullYear(), 0, 1);
  return Math.floor(ofYear / (slot === "week" ? 7 * DAY : length));
}

function range(from: number, to: number): number[] {
  return Array.from({ length: to - from }, (_, at) => from + at);
}
