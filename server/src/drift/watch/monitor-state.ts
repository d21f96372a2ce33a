import type { DriftResult, Light, MetricValue, SlotDrift, Verdict } from "../drift-result.ts";
import type { Limit, Monitor } from "../monitor.ts";

/** So many of the latest slots are kept: what a small picture can show. */
export const MOST_SLOTS = 60;

/** How a monitor stood when it was last measured, small enough for whoever only shows it. */
export interface MonitorState {
  version: 1;
  monitor: string;
  /** When it was measured; ISO 8601, UTC. */
  at: string;
  /** Of the latest slot; where the data has no time, red if it drifted as a whole. */
  light: Light;
  /** The first slot of those up to the latest that all have its light; null where there are no slots. */
  since: string | null;
  /** The first slot that is red, of all in the data. */
  firstRed: string | null;
  /** The share of features that drifted, over all the current data. */
  driftedShare: number;
  /** The metric that slots speak of; null where none is measured by slot. */
  metric: ({ name: string } & Limit) | null;
  /** The latest, in their order; at most {@link MOST_SLOTS}. */
  slots: StateSlot[];
  verdict: Pick<Verdict, "kind" | "text"> | null;
}

/** One slot as a picture shows it. */
export interface StateSlot {
  /** ISO 8601 in UTC. */
  start: string;
  light: Light;
  /** The share of its features that are red. */
  driftedShare: number;
  /** Of all versions together; null where it cannot be worked out. */
  metric: number | null;
}

const LATENCY = /^latency-/;

/** What a result comes to. */
export function monitorStateOf(
  result: DriftResult,
  { name, limits }: Pick<Monitor, "name" | "limits">,
  at: string,
): MonitorState {
  const { slots = [], metrics = [], dataset, verdict } = result;
  const metric = mainMetric(metrics, limits);
  const values = new Map(
    metrics
      .filter((each) => each.name === metric && each.modelVersion === null)
      .map(({ slot, value }) => [slot, value]),
  );
  return {
    version: 1,
    monitor: name,
    at,
    light: slots.at(-1)?.light ?? (dataset.drifted ? "red" : "green"),
    since: unbrokenSince(slots),
    firstRed: slots.find(({ light }) => light === "red")?.start ?? null,
    driftedShare: dataset.driftedShare,
    metric: metric === null ? null : { name: metric, ...limits[metric] },
    slots: slots.slice(-MOST_SLOTS).map((slot) => stateSlot(slot, values.get(slot.start) ?? null)),
    verdict: verdict === undefined ? null : { kind: verdict.kind, text: verdict.text },
  };
}

/** The first that has a limit, else the first that says how good the model is, else any: as it is measured by slot. */
function mainMetric(metrics: readonly MetricValue[], limits: Monitor["limits"]): string | null {
  const bySlot = [...new Set(metrics.filter(({ slot }) => slot !== null).map(({ name }) => name))];
  return (
    Object.keys(limits).find((name) => bySlot.includes(name)) ??
    bySlot.find((name) => !LATENCY.test(name)) ??
    bySlot[0] ??
    null
  );
}

function unbrokenSince(slots: readonly SlotDrift[]): string | null {
  const latest = slots.at(-1);
  if (latest === undefined) return null;
  const before = slots.findLastIndex(({ light }) => light !== latest.light);
  return slots[before + 1]!.start;
}

function stateSlot({ start, light, features }: SlotDrift, metric: number | null): StateSlot {
  const red = features.filter((each) => each.light === "red").length;
  return { start, light, driftedShare: features.length === 0 ? 0 : red / features.length, metric };
}
