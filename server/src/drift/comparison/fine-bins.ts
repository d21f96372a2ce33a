import type { Engine } from "../engine/engine.ts";
import type { Dialect } from "../sql/dialect.ts";
import { type FineScale, fineScale } from "../statistics/fine-histogram.ts";
import type { BinCounts } from "./bins.ts";
import type { NumberFeature, NumberSide } from "./number-feature.ts";

/** Rows of a side that a scale is made by. */
const SAMPLE_ROWS = 10_000;
const SEED = 7;
const QUARTILES = [0.25, 0.5, 0.75];

/** Features with their extremes, by name. */
export type FineFeatures = ReadonlyMap<string, NumberFeature & { least: number; most: number }>;

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
  interface Bin {
    [column: string]: number;
    feature: number;
    side: number;
    bin: number;
    rows: number;
  }
  for (const { feature, side, bin, rows } of await engine.query<Bin>(queries.join(" UNION ALL "))) {
    found.get(names[feature]!)![side === 0 ? "reference" : "current"][bin] = rows;
  }
  return found;
}

async function readScales(engine: Engine, features: FineFeatures): Promise<Map<string, FineScale>> {
  const { dialect } = engine;
  const names = [...features.keys()];
  const [relation] = [...features.values()].map(({ reference }) => reference.relation);
  const quartiles = names.map((name, at) => {
    const { value, known } = features.get(name)!.reference;
    return `${dialect.quantiles(`CASE WHEN ${known} THEN ${value} END`, QUARTILES)} AS quartiles_${at}`;
  });
  const [row] = await engine.query(
    `SELECT ${quartiles.join(", ")} FROM ${dialect.sample(relation!, SAMPLE_ROWS, SEED)}`,
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
  const position = dialect.inverseHyperbolicSine(`(${value} - ${dialect.number(middle)}) / ${dialect.number(width)}`);
  const share = `(${position} - ${dialect.number(from)}) * ${dialect.number(bins / (to - from))}`;
  const bin = `greatest(0, least(${bins - 1}, CAST(floor(${share}) AS INTEGER)))`;
  return `SELECT ${feature} AS feature, ${side} AS side, bin, count(*) AS rows
    FROM (SELECT ${bin} AS bin FROM ${relation} WHERE ${known}) GROUP BY bin`;
}

function empty({ bins }: FineScale): number[] {
  return new Array<number>(bins).fill(0);
}
