import type { Engine, Row } from "../engine/engine.ts";
import type { Dialect } from "../sql/dialect.ts";
import { type FineScale, fineScale } from "../statistics/fine-histogram.ts";
import type { BinCounts } from "./bins.ts";
import type { NumberFeature, NumberSide } from "./number-feature.ts";

/** About so many rows of the reference make the scales. */
const SAMPLE_ROWS = 10_000;
const SEED = 7;
const QUARTILES = [0.25, 0.5, 0.75];

/** Features with their extremes and the rows of the reference, by name. */
export type FineFeatures = ReadonlyMap<string, NumberFeature & { least: number; most: number; rows: number }>;

/** A fine histogram of a feature. */
export interface FineBins extends BinCounts {
  scale: FineScale;
}

/** Fine histograms of many features: one sample for all their scales, one query for all their counts. */
export async function readFineBins(engine: Engine, features: FineFeatures): Promise<Map<string, FineBins>> {
  const found = new Map<string, FineBins>();
  if (features.size === 0) return found;
  const scales = await readScales(engine, features);
  const names = [...features.keys()];
  const queries = names.flatMap((name, at) => {
    const { reference, current } = features.get(name)!;
    const scale = scales.get(name)!;
    found.set(name, { scale, reference: empty(scale), current: empty(scale) });
    return [sideQuery(engine.dialect, reference, scale, at, 0), sideQuery(engine.dialect, current, scale, at, 1)];
  });
  interface Counted extends Row {
    feature: number;
    side: number;
    bins: (number | null)[];
    counts: number[];
  }
  for (const { feature, side, bins, counts } of await engine.query<Counted>(queries.join(" UNION ALL "))) {
    const counted = found.get(names[feature]!)!;
    addCounts(counted[side === 0 ? "reference" : "current"], bins, counts);
  }
  return found;
}

/** The least and the most value may be a rounding error outside of the bins at the ends. */
function addCounts(sums: number[], bins: readonly (number | null)[], counts: readonly number[]): void {
  for (const [at, bin] of bins.entries()) {
    if (bin !== null) sums[Math.max(0, Math.min(sums.length - 1, bin))]! += counts[at]!;
  }
}

async function readScales(engine: Engine, features: FineFeatures): Promise<Map<string, FineScale>> {
  const { dialect } = engine;
  const names = [...features.keys()];
  const [first] = features.values();
  const { reference, rows } = first!;
  const quartiles = names.map((name, at) => {
    const { value, known } = features.get(name)!.reference;
    return `${dialect.quantiles(`CASE WHEN ${known} THEN ${value} END`, QUARTILES)} AS quartiles_${at}`;
  });
  const [row] = await engine.query(
    `SELECT ${quartiles.join(", ")} FROM ${dialect.sampleShare(reference.relation, Math.min(1, SAMPLE_ROWS / rows), SEED)}`,
  );
  return new Map(
    names.map((name, at) => {
      const { least, most } = features.get(name)!;
      const known = row![`quartiles_${at}`] as [number, number, number] | null;
      return [name, fineScale(known ?? [least, (least + most) / 2, most], least, most)];
    }),
  );
}

function sideQuery(
  dialect: Dialect,
  { relation, value, known }: NumberSide,
  { middle, width, from, to, bins }: FineScale,
  feature: number,
  side: number,
): string {
  const position = dialect.signedLogarithm(`((${value} - ${dialect.number(middle)}) / ${dialect.number(width)})`);
  const perUnit = bins / (to - from);
  // Rounded to the nearest whole number, half a bin less is rounded down.
  const bin = dialect.smallNumber(`${position} * ${dialect.number(perUnit)} - ${dialect.number(from * perUnit + 0.5)}`);
  return `SELECT ${feature} AS feature, ${side} AS side, ${dialect.collect("bin", "bin")} AS bins, ${dialect.collect("counted", "bin")} AS counts
    FROM (SELECT bin, ${dialect.double("count(*)")} AS counted
      FROM (SELECT ${bin} AS bin FROM ${relation} WHERE ${known}) GROUP BY bin)`;
}

function empty({ bins }: FineScale): number[] {
  return new Array<number>(bins).fill(0);
}
