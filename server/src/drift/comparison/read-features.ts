import type { FeatureDrift } from "../drift-result.ts";
import { type Column, DataFailure, type Engine, type Relation } from "../engine/engine.ts";
import { type ColumnFacts, readFacts } from "./column-facts.ts";
import { type Embeddings, withDerivedColumns } from "./derived-columns.ts";
import { type Feature, type FeatureSide, featureOf, isAlike, isCountable, isCountedInBuckets } from "./feature.ts";
import { featureType } from "./feature-type.ts";
import { labelCountName } from "./labels.ts";
import { countValues } from "./value-counts.ts";
import { missingOf, untested } from "./verdict.ts";

/** What is to be read. */
export interface FeatureWish {
  reference: Relation;
  current: Relation;
  /** Null: all that both have, but for {@link ignored}. */
  features: readonly string[] | null;
  /** Columns that are no features. */
  ignored: readonly string[];
  embeddings: Embeddings;
}

/** The features of two sides. */
export interface ReadFeatures {
  rows: { reference: number; current: number };
  /** All names, in the order in which they are reported. */
  names: string[];
  features: Feature[];
  /** What cannot be compared, with the reason. */
  unread: FeatureDrift[];
}

/** One side: its relation with embeddings as columns of vectors, and what its columns hold. */
interface Side {
  relation: Relation;
  rows: number;
  facts: Map<string, ColumnFacts>;
}

/**
 * Reads what the columns of both sides hold: one pass over each, and one that counts the values of columns with few of them.
 * @throws {DataFailure} where a side is empty, or a feature that was asked for is nowhere
 */
export async function readFeatures(engine: Engine, wish: FeatureWish): Promise<ReadFeatures> {
  const asked = namesOf(wish);
  const all = withLabelCounts(asked, wish);
  const [reference, current] = [
    await readSide(engine, wish.reference, all, wish.embeddings),
    await readSide(engine, wish.current, all, wish.embeddings),
  ];
  const isTelling = (name: string) =>
    asked.includes(name) || !isConstant(reference.facts.get(name), current.facts.get(name));
  const names = all.filter(isTelling);
  const pairs = new Map<string, { reference: FeatureSide; current: FeatureSide }>();
  const unread: FeatureDrift[] = [];
  for (const name of names) {
    const [before, after] = [sideOf(reference, name), sideOf(current, name)];
    const reason = whyNot(name, before, after);
    if (reason === null) pairs.set(name, { reference: before!, current: after! });
    else unread.push(reason);
  }
  const countable = [...pairs].filter(([, pair]) => isCountable(pair.reference.facts, pair.current.facts));
  const counts = await countValues(
    engine,
    new Map(
      countable.map(([name, pair]) => [
        name,
        { ...pair, isInBuckets: isCountedInBuckets(pair.reference.facts, pair.current.facts) },
      ]),
    ),
  );
  const features: Feature[] = [];
  for (const [name, pair] of pairs) {
    const feature = featureOf(name, pair.reference, pair.current, counts.get(name) ?? null);
    if (feature !== null) features.push(feature);
    else unread.push(nested(name, pair.reference, pair.current));
  }
  return { rows: { reference: reference.rows, current: current.rows }, names, features, unread };
}

function namesOf({ reference, current, features, ignored, embeddings }: FeatureWish): string[] {
  const known = new Set([...reference.columns, ...current.columns].map(({ name }) => name));
  const missing = [...(features ?? []), ...Object.values(embeddings).flat()].filter(
    (name) => !known.has(name) && !Object.hasOwn(embeddings, name),
  );
  if (missing.length > 0) {
    throw new DataFailure(
      `no column ${missing.join(", ")} in ${reference.title} or ${current.title} (${[...known].join(", ")})`,
    );
  }
  const parts = new Set([...ignored, ...Object.values(embeddings).flat()]);
  const names = features ?? [...known].filter((name) => !parts.has(name));
  return [...new Set([...names, ...Object.keys(embeddings)])];
}

/** A feature of lists of labels has another beside it: how many labels rows have. */
function withLabelCounts(names: readonly string[], sides: Pick<FeatureWish, "reference" | "current">): string[] {
  const holdLabels = (name: string) =>
    [sides.reference, sides.current].every(({ columns }) =>
      columns.some((column) => column.name === name && column.kind === "labels"),
    );
  return [...new Set(names.flatMap((name) => (holdLabels(name) ? [name, labelCountName(name)] : [name])))];
}

/** Whether all rows have the same number. */
function isConstant(...sides: (ColumnFacts | undefined)[]): boolean {
  const ends = sides.flatMap((facts) => [facts?.least ?? null, facts?.most ?? null]);
  return ends.every((end) => end !== null && end === ends[0]);
}

async function readSide(
  engine: Engine,
  relation: Relation,
  names: readonly string[],
  embeddings: FeatureWish["embeddings"],
): Promise<Side> {
  const whole = withDerivedColumns(engine, relation, embeddings);
  const columns = whole.columns.filter(({ name }) => names.includes(name));
  const { rows, columns: facts } = await readFacts(engine, whole, columns);
  if (rows === 0) throw new DataFailure(`${relation.title} has no rows`);
  return { relation: whole, rows, facts };
}

function sideOf({ relation, facts }: Side, name: string): FeatureSide | null {
  const column = relation.columns.find((each) => each.name === name);
  const own = facts.get(name);
  return column === undefined || own === undefined ? null : { relation, column, facts: own };
}

/** Why a column cannot be compared, as a verdict; null where it can. */
function whyNot(name: string, before: FeatureSide | null, after: FeatureSide | null): FeatureDrift | null {
  const known = (before ?? after)!;
  const type = featureType(known.facts, known.facts.distinct) ?? "categorical";
  const missing = missingOf(before?.facts, after?.facts);
  const say = (note: string, drifted: boolean) => ({ ...untested(name, type, missing, drifted), note });
  if (before === null) return say("the reference has no such column", false);
  if (after === null) return say("the current data has no such column", true);
  const [hadValues, hasValues] = [holdsValues(before.facts), holdsValues(after.facts)];
  if (!hadValues && !hasValues) return say("no values on either side", false);
  if (!hadValues) return say("no values in the reference", false);
  if (!hasValues) return say("no values in the current data", true);
  if (!isAlike(before.column, after.column)) {
    return say(`holds ${WORDS[before.column.kind]} in the reference and ${WORDS[after.column.kind]} now`, true);
  }
  return null;
}

const WORDS: Record<Column["kind"], string> = {
  number: "numbers",
  integer: "whole numbers",
  text: "text",
  boolean: "true and false",
  time: "times",
  vector: "vectors",
  labels: "lists of labels",
  other: "nested values",
};

/** Whether there is anything to compare: lists may all be empty. */
function holdsValues({ kind, present, infinite, distinct }: ColumnFacts): boolean {
  return kind === "labels" ? distinct > 0 : present > infinite;
}

function nested(name: string, { facts }: FeatureSide, current: FeatureSide): FeatureDrift {
  const missing = missingOf(facts, current.facts);
  return { ...untested(name, "categorical", missing), note: "holds nested values, which are not compared" };
}
