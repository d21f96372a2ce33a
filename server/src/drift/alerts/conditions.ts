import type { DriftResult, MetricValue, QualityCheck } from "../drift-result.ts";
import type { Limit } from "../monitor.ts";
import type { AlertRule, Condition } from "./alert.ts";

/** A version that served fewer rows of a slot is not held against limits by itself: their metrics jump about by chance. */
export const FEWEST_ROWS_OF_VERSION = 30;

/** How a monitor judges its result. */
export interface Judgement {
  /** The rules that are looked at. */
  alertOn: readonly AlertRule[];
  /** Bounds of metrics by name. */
  limits: Readonly<Record<string, Limit>>;
}

/** What is wrong in a result, in the order of the rules. */
export function conditionsOf(result: DriftResult, { alertOn, limits }: Judgement): Condition[] {
  const found = [
    ...datasetDrift(result),
    ...featureDrift(result),
    ...redSlot(result),
    ...conceptDrift(result),
    ...metricLimits(result, limits),
    ...quality(result),
  ];
  return found.filter(({ rule }) => alertOn.includes(rule));
}

/** What is wrong where a monitor could not be run. */
export function conditionsOfFailure(message: string, { alertOn }: Pick<Judgement, "alertOn">): Condition[] {
  if (!alertOn.includes("failed-run")) return [];
  return [{ rule: "failed-run", subject: null, value: null, summary: `The monitor could not be run: ${message}` }];
}

function datasetDrift({ dataset, features }: DriftResult): Condition[] {
  if (!dataset.drifted) return [];
  const drifted = features.filter((feature) => feature.drifted).map(({ name }) => name);
  const summary = `${drifted.length} of ${features.length} features drifted: ${listed(drifted)}`;
  return [{ rule: "dataset-drift", subject: null, value: dataset.driftedShare, summary }];
}

function featureDrift({ features }: DriftResult): Condition[] {
  return features
    .filter(({ drifted }) => drifted)
    .map(({ name, test, statistic, distance, pValue, adjustedPValue }) => {
      const value = distance ?? statistic;
      const p = adjustedPValue ?? pValue;
      const figures = [value === null ? "" : ` ${digits(value)}`, p === null ? "" : `, p ${digits(p)}`].join("");
      return { rule: "feature-drift", subject: name, value, summary: `${name} drifted (${test}${figures})` };
    });
}

function redSlot({ slots }: DriftResult): Condition[] {
  const latest = slots?.at(-1);
  if (latest?.light !== "red") return [];
  const red = latest.features.filter(({ light }) => light === "red").map(({ name }) => name);
  const named = red.length === 0 ? "" : `: ${listed(red)}`;
  const summary = `The slot from ${latest.start} is red${named}${servedBy(latest.modelVersions)}`;
  return [{ rule: "red-slot", subject: null, value: red.length, summary }];
}

/** Alarms of the latest slot; where nothing has a time, any. */
function conceptDrift({ detectors, slots }: DriftResult): Condition[] {
  const from = slots?.at(-1)?.start;
  return (detectors ?? []).flatMap(({ name, on, alarms }) => {
    const drifts = alarms.filter(({ kind, at }) => kind === "drift" && (from === undefined || isFrom(at, from)));
    const last = drifts.at(-1);
    if (last === undefined) return [];
    const summary = `${name} on ${on} gave alarm at ${last.at}: look at the question again, not only at the data`;
    return [{ rule: "concept-drift" as const, subject: `${name} on ${on}`, value: drifts.length, summary }];
  });
}

/** Whether a moment is not before another; where nobody can say, it counts. */
function isFrom(at: string, from: string): boolean {
  const [one, other] = [Date.parse(at), Date.parse(from)];
  return Number.isNaN(one) || Number.isNaN(other) || one >= other;
}

function metricLimits({ metrics = [] }: DriftResult, limits: Judgement["limits"]): Condition[] {
  const measured = [...new Set(metrics.map(({ name }) => name))];
  return Object.entries(limits).flatMap(([name, limit]) =>
    measured.includes(name) ? beyondLimit(metrics, name, limit) : [notMeasured(name, measured)],
  );
}

/** A limit that judges nothing is a mistake that nobody would see. */
function notMeasured(name: string, measured: readonly string[]): Condition {
  const instead = measured.length === 0 ? "no metric is" : `measured are ${measured.join(", ")}`;
  return { rule: "metric-limit", subject: name, value: null, summary: `${name} is not measured: ${instead}` };
}

function beyondLimit(metrics: readonly MetricValue[], name: string, limit: Limit): Condition[] {
  const beyond = latestOf(metrics, name).filter(({ value }) => excess(value, limit) > 0);
  const worst = beyond.reduce<MetricValue | null>(
    (found, each) => (found === null || excess(each.value, limit) > excess(found.value, limit) ? each : found),
    null,
  );
  if (worst === null || worst.value === null) return [];
  const isLow = limit.least !== undefined && worst.value < limit.least;
  const bound = isLow ? `below ${limit.least}` : `above ${limit.most}`;
  const version = worst.modelVersion === null ? "" : servedBy([worst.modelVersion]);
  const summary = `${name} is ${digits(worst.value)}, ${bound}${version}`;
  return [{ rule: "metric-limit", subject: name, value: worst.value, summary }];
}

/** The values of a metric in its latest slot: of all versions together, and of each that served enough of it. */
function latestOf(metrics: readonly MetricValue[], name: string): MetricValue[] {
  const own = metrics.filter((each) => each.name === name);
  const slots = own.flatMap(({ slot }) => slot ?? []).sort();
  const latest = slots.at(-1) ?? null;
  return own.filter(({ slot, modelVersion, rows = Number.POSITIVE_INFINITY }) => {
    return slot === latest && (modelVersion === null || rows >= FEWEST_ROWS_OF_VERSION);
  });
}

/** By how much a value is beyond its limit; 0 where it is within. */
function excess(value: number | null, { least, most }: Limit): number {
  if (value === null) return 0;
  return Math.max(0, (least ?? value) - value, value - (most ?? value));
}

function quality({ quality }: DriftResult): Condition[] {
  return (quality ?? [])
    .filter(({ passed }) => !passed)
    .map((check) => ({ rule: "quality", subject: testOf(check), value: null, summary: sentenceOf(check) }));
}

function testOf({ test, feature }: QualityCheck): string {
  return feature === null ? test : `${test} ${feature}`;
}

function sentenceOf(check: QualityCheck): string {
  return `The test ${testOf(check)} failed: ${check.detail}`;
}

function servedBy(versions: readonly string[]): string {
  if (versions.length === 0) return "";
  return `, served by version${versions.length === 1 ? "" : "s"} ${listed(versions)}`;
}

const MOST_LISTED = 10;

function listed(names: readonly string[]): string {
  const more = names.length - MOST_LISTED;
  return `${names.slice(0, MOST_LISTED).join(", ")}${more > 0 ? ` and ${more} more` : ""}`;
}

/** Four digits that say something. */
function digits(value: number): string {
  return String(Number(value.toPrecision(4)));
}
