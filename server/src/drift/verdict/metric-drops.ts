import type { MetricValue, SlotDrift } from "../drift-result.ts";
import { type Centre, meanCentre } from "../profiles/centre.ts";
import { changePoints } from "../statistics/change-points.ts";
import { studentPValue } from "../statistics/student.ts";

/** A metric that became worse for good. */
export interface MetricDrop {
  metric: string;
  /** The first slot in which it is. */
  slot: string;
  /** Its means before and after. */
  before: number;
  after: number;
  /** The change of version it began with; null where none was near. */
  version: { from: string; to: string } | null;
}

/** Metrics of which less is better; of all others more is. */
const LESS_IS_BETTER = /^(latency-p\d+|log-loss|brier|calibration-error|mae|rmse|mape)$/;
/** So many slots on each side of a change of version are looked at, and so many there must be. */
const MOST_SLOTS = 10;
const FEWEST_BEFORE = 4;
const FEWEST_AFTER = 3;
/** The chance of a false alarm that is accepted. */
const LEVEL = 0.001;
/** A change so many slots from a change of version began with it. */
const NEAR = 2;

/** One metric through all slots. */
interface MetricSeries {
  metric: string;
  starts: string[];
  values: number[];
}

/**
 * Where metrics became worse: at changes of the version that served most, by Welch's t over the slots on both sides; and
 * elsewhere by change points.
 * @param metrics by slot, of all versions together; others are passed over
 * @param slots in order of time, with the version that served most first
 */
export function metricDrops(metrics: readonly MetricValue[], slots: readonly SlotDrift[]): MetricDrop[] {
  const changes = versionChanges(slots);
  return seriesOf(metrics).flatMap((series) => {
    const withVersion = changes.flatMap((change) => dropAt(series, change) ?? []);
    return [...withVersion, ...otherDrops(series, changes)];
  });
}

/** A change of the version that serves most. */
interface VersionChange {
  /** The first slot of the new one; of the old one; and of what follows the new one, if anything does. */
  start: string;
  since: string;
  until: string | null;
  from: string;
  to: string;
}

function versionChanges(slots: readonly SlotDrift[]): VersionChange[] {
  const eras: { start: string; version: string }[] = [];
  for (const { start, modelVersions } of slots) {
    const [version] = modelVersions;
    if (version !== undefined && version !== eras.at(-1)?.version) eras.push({ start, version });
  }
  return eras.slice(1).map(({ start, version }, at) => ({
    start,
    since: eras[at]!.start,
    until: eras[at + 2]?.start ?? null,
    from: eras[at]!.version,
    to: version,
  }));
}

function dropAt(series: MetricSeries, { start, since, until, from, to }: VersionChange): MetricDrop | null {
  const during = (first: string, end: string | null) =>
    series.values.filter((_, at) => series.starts[at]! >= first && (end === null || series.starts[at]! < end));
  const [before, after] = [during(since, start).slice(-MOST_SLOTS), during(start, until).slice(0, MOST_SLOTS)];
  if (before.length < FEWEST_BEFORE || after.length < FEWEST_AFTER) return null;
  const [old, fresh] = [meanCentre(before, 1), meanCentre(after, 1)];
  if (!isWorse(series.metric, old.middle, fresh.middle)) return null;
  if (welchPValue(old, before.length, fresh, after.length) >= LEVEL) return null;
  return { metric: series.metric, slot: start, before: old.middle, after: fresh.middle, version: { from, to } };
}

/** Welch's t test, with Satterthwaite's degrees of freedom (B. L. Welch, Biometrika 34 (1947), 28-35). */
function welchPValue(one: Centre, ones: number, other: Centre, others: number): number {
  const [first, second] = [one.spread ** 2 / ones, other.spread ** 2 / others];
  if (first + second === 0) return 0;
  const freedom = (first + second) ** 2 / (first ** 2 / (ones - 1) + second ** 2 / (others - 1));
  return studentPValue((one.middle - other.middle) / Math.sqrt(first + second), freedom);
}

function otherDrops({ metric, starts, values }: MetricSeries, changes: readonly VersionChange[]): MetricDrop[] {
  const places = changePoints(values, LEVEL).map(({ at }) => at);
  return places.flatMap((at, index) => {
    const before = mean(values.slice(places[index - 1] ?? 0, at));
    const after = mean(values.slice(at, places[index + 1]));
    const isVersion = changes.some(({ start }) => {
      const place = starts.findIndex((each) => each >= start);
      return place >= 0 && Math.abs(place - at) <= NEAR;
    });
    if (isVersion || !isWorse(metric, before, after)) return [];
    return [{ metric, slot: starts[at]!, before, after, version: null }];
  });
}

function seriesOf(metrics: readonly MetricValue[]): MetricSeries[] {
  const found = new Map<string, MetricSeries>();
  const bySlot = metrics.filter(({ slot, modelVersion }) => slot !== null && modelVersion === null);
  for (const { name, slot, value } of bySlot.toSorted((one, other) => (one.slot! < other.slot! ? -1 : 1))) {
    if (value === null) continue;
    const series = found.get(name) ?? { metric: name, starts: [], values: [] };
    series.starts.push(slot!);
    series.values.push(value);
    found.set(name, series);
  }
  return [...found.values()];
}

function isWorse(metric: string, before: number, after: number): boolean {
  return LESS_IS_BETTER.test(metric) ? after > before : after < before;
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
