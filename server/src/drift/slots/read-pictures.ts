import { type Feature, type FeatureSide, holdsLabels } from "../comparison/feature.ts";
import type { FeaturePicture } from "../drift-page.ts";
import type { Engine } from "../engine/engine.ts";
import { featureNumber } from "./feature-number.ts";

/** Bins of a picture of numbers. */
const BINS = 24;
/** Categories that a picture has room for. */
const MOST_CATEGORIES = 20;
/** Beyond these quantiles a few values would press all others flat; they are counted in the bins at the ends. */
const ENDS = [0.005, 0.995];

/** Both distributions of each feature, for a picture; none of times and vectors. */
export async function readPictures(engine: Engine, features: readonly Feature[]): Promise<FeaturePicture[]> {
  const pictures: FeaturePicture[] = [];
  for (const feature of features) {
    const picture = await pictureOf(engine, feature);
    if (picture !== null) pictures.push(picture);
  }
  return pictures;
}

async function pictureOf(engine: Engine, feature: Feature): Promise<FeaturePicture | null> {
  const number = featureNumber(engine.dialect, feature);
  if (number !== null) return pictureOfNumbers(engine, feature, number);
  if (feature.type !== "categorical" && feature.type !== "boolean") return null;
  return feature.counts === null || feature.counts.isInBuckets ? null : pictureOfCategories(feature);
}

async function pictureOfNumbers(
  engine: Engine,
  { name, reference, current }: Feature,
  value: (side: FeatureSide) => string,
): Promise<FeaturePicture | null> {
  const { dialect } = engine;
  const sides = [reference, current];
  const ends = await Promise.all(
    sides.map(async (side) => {
      const quantiles = dialect.approximateQuantiles(value(side), ENDS);
      const [row] = await engine.query<{ ends: number[] | null }>(
        `SELECT ${quantiles} AS ends FROM ${side.relation.sql}`,
      );
      return row?.ends ?? [];
    }),
  );
  const known = ends.flat().filter(Number.isFinite);
  if (known.length === 0) return null;
  const [least, most] = [Math.min(...known), Math.max(...known)];
  const width = most > least ? (most - least) / BINS : 1 / BINS;
  const edges = Array.from({ length: BINS + 1 }, (_, at) => least + at * width);
  const [before, after] = await Promise.all(sides.map((side) => sharesIn(engine, side, value(side), least, width)));
  return { name, kind: "numbers", edges, reference: before!, current: after! };
}

async function sharesIn(
  engine: Engine,
  { relation }: FeatureSide,
  value: string,
  least: number,
  width: number,
): Promise<number[]> {
  const { number } = engine.dialect;
  const bin = `greatest(0, least(${BINS - 1}, floor((${value} - ${number(least)}) / ${number(width)})))`;
  const rows = await engine.query<{ bin: number; rows: number }>(
    `SELECT ${bin} AS bin, count(*) AS rows FROM ${relation.sql} WHERE ${value} IS NOT NULL GROUP BY bin`,
  );
  const total = rows.reduce((sum, each) => sum + each.rows, 0);
  const shares = new Array<number>(BINS).fill(0);
  for (const { bin: at, rows: count } of rows) shares[at] = count / total;
  return shares;
}

function pictureOfCategories(feature: Feature): FeaturePicture {
  const { name, counts } = feature;
  const { values, reference, current } = counts!;
  const areSeveral = holdsLabels(feature);
  const [before, after] = [feature.reference, feature.current].map(({ facts }, at) =>
    areSeveral ? facts.present : [reference, current][at]!.reduce((sum, count) => sum + count, 0),
  );
  const categories = values.map((label, at) => ({
    label,
    reference: reference[at]! / Math.max(1, before!),
    current: current[at]! / Math.max(1, after!),
  }));
  categories.sort((one, other) => other.reference + other.current - one.reference - one.current);
  const shown = categories.slice(0, MOST_CATEGORIES);
  return {
    name,
    kind: "categories",
    labels: shown.map(({ label }) => label),
    ...(areSeveral ? { areSeveral } : {}),
    reference: shown.map((each) => each.reference),
    current: shown.map((each) => each.current),
  };
}
