import { labelCountName } from "../comparison/labels.ts";
import type { DetectorAlarms, DriftResult, Verdict, VerdictKind } from "../drift-result.ts";
import { type MetricDrop, metricDrops } from "./metric-drops.ts";

/** Columns that are no inputs. */
export interface Roles {
  prediction: string | null;
  target: string | null;
}

/** The detector whose chance of a false alarm is bounded: the others are shown, but decide nothing. */
const TRUSTED = "adwin";
const LATENCY = /^latency-/;
/** So many features or metrics are named. */
const MOST_NAMED = 3;

const TEXTS = {
  version: "Quality fell with a new version of the model: compare it with the one before, or roll back.",
  target: "What is to be predicted has moved: look at the question again before you retrain.",
  concept: "The same inputs have other answers now: look at the question again, then retrain on fresh answers.",
  inputs: "The inputs have moved and quality fell: retrain on fresh data.",
  slow: "The model has become slower: look at its inputs and at what serves it.",
  none: "Nothing says that the model is worse than it was.",
} as const satisfies Record<VerdictKind, string>;
const HOLDING = "The inputs have moved, and quality holds: be ready to retrain.";
const UNKNOWN = "The inputs have moved, and how good the model is now is not known: gather answers, or retrain.";

/** Every text of a verdict, for whoever says it in another language. */
export const VERDICT_TEXTS = [...Object.values(TEXTS), HOLDING, UNKNOWN] as const;

/**
 * What all parts of a result mean for whoever runs the model. In this order: a metric that became worse with a version; a target that
 * drifted; worse metrics or errors with inputs that drifted, and without; inputs that drifted as a whole; a slower model.
 */
export function giveVerdict(result: Omit<DriftResult, "verdict">, { prediction, target }: Roles): Verdict {
  const drops = metricDrops(result.metrics ?? [], result.slots ?? []);
  const worse = drops.filter(({ metric }) => !LATENCY.test(metric));
  const risen = (result.detectors ?? []).flatMap(lastRise);
  const outputs = [prediction, target].flatMap((name) => (name === null ? [] : [name, labelCountName(name)]));
  const inputs = result.features.filter(({ name }) => !outputs.includes(name));
  const moved = inputs.filter(({ drifted }) => drifted).map(({ name }) => name);
  const reasons = [
    ...worse.map(dropWords).slice(0, MOST_NAMED),
    ...risen,
    ...(moved.length === 0 ? [] : [`${moved.length} of ${inputs.length} inputs drifted: ${listed(moved)}.`]),
    ...result.features
      .filter(({ name, drifted }) => drifted && (name === prediction || name === target))
      .map(({ name }) => `${name}, ${name === target ? "the target" : "the prediction"}, drifted.`),
    ...drops
      .filter(({ metric }) => LATENCY.test(metric))
      .map(dropWords)
      .slice(0, 1),
  ];
  const isWorse = worse.length > 0 || risen.length > 0;
  const verdict = (kind: VerdictKind, text: string = TEXTS[kind]): Verdict => ({ kind, text, reasons });
  if (worse.some(({ version }) => version !== null)) return verdict("version");
  if (result.features.some(({ name, drifted }) => drifted && name === target)) return verdict("target");
  if (isWorse) return verdict(moved.length > 0 ? "inputs" : "concept");
  if (moved.length > 0 && moved.length >= inputs.length * result.dataset.threshold) {
    return verdict("inputs", knowsQuality(result) ? HOLDING : UNKNOWN);
  }
  return verdict(drops.length > 0 ? "slow" : "none");
}

function knowsQuality({ metrics }: Omit<DriftResult, "verdict">): boolean {
  return (metrics ?? []).some(({ name, slot }) => slot !== null && !LATENCY.test(name));
}

/** The last drift of the errors, where they rose with it. */
function lastRise({ name, alarms }: DetectorAlarms): string[] {
  const last = alarms.findLast(({ kind }) => kind === "drift");
  if (name !== TRUSTED || last?.before === undefined || last.after === undefined || last.after <= last.before)
    return [];
  return [`Errors rose from ${digits(last.before)} to ${digits(last.after)} about ${last.at}.`];
}

function dropWords({ metric, slot, before, after, version }: MetricDrop): string {
  const change = `${metric} went from ${digits(before)} to ${digits(after)}`;
  return version === null
    ? `${change} from ${dayOf(slot)} on.`
    : `${change} when version ${version.to} took over from ${version.from}, ${dayOf(slot)}.`;
}

/** Without the hour, where that is midnight. */
function dayOf(slot: string): string {
  return slot.replace(/T00:00:00Z$/, "");
}

function listed(names: readonly string[]): string {
  const more = names.length - MOST_NAMED;
  return `${names.slice(0, MOST_NAMED).join(", ")}${more > 0 ? ` and ${more} more` : ""}`;
}

function digits(value: number): string {
  return String(Number(value.toPrecision(3)));
}
