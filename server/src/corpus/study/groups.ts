import { GrowingInts } from "../tables/growing.ts";
import { WeightedSets } from "../tables/weighted-sets.ts";
import type { FamilyTokens } from "./families.ts";
import { postingsOf } from "./postings.ts";
import { countSharedSets } from "./shared-sets.ts";

/** Groups of two tokens or more that two families share: group `i` has the tokens from `starts[i]` to `starts[i + 1]`. */
export interface TokenGroups {
  starts: Int32Array<ArrayBuffer>;
  /** Numbers of tokens, the one that most families have first. */
  tokens: Int32Array<ArrayBuffer>;
  /** Pairs of families that share exactly these tokens. */
  pairs: Float64Array<ArrayBuffer>;
  /** Families whose tokens include these. */
  families: Int32Array<ArrayBuffer>;
}

const SMALLEST_GROUP = 2;

/** The token groups of one task's families. */
export function countGroups(tokens: FamilyTokens): TokenGroups {
  const ranking = rankTokens(tokens);
  const sets = rankedSets(tokens, ranking.ranks);
  const groups = nonEmpty(countSharedSets(sets, SMALLEST_GROUP));
  const families = countHolders(sets, groups);
  return {
    starts: groups.starts.toArray(),
    tokens: groups.items.toArray().map((rank) => ranking.byRank[rank]!),
    pairs: Float64Array.from(groups.weights),
    families,
  };
}

interface Ranking {
  /** A token's rank by its number, the one that most families have first; -1 where only one family has it. */
  ranks: Int32Array;
  byRank: Int32Array;
}

function rankTokens({ tokens, texts }: FamilyTokens): Ranking {
  const families = new Int32Array(texts.length);
  for (const token of tokens) families[token]!++;
  const shared = Int32Array.from(families.keys()).filter((token) => families[token]! > 1);
  const byRank = shared.sort((a, b) => families[b]! - families[a]! || a - b);
  const ranks = new Int32Array(texts.length).fill(-1);
  byRank.forEach((token, rank) => {
    ranks[token] = rank;
  });
  return { ranks, byRank };
}

/** Each family's tokens as ranks; tokens of one family alone and families with fewer than two others can share no group. */
function rankedSets({ families, starts, tokens }: FamilyTokens, ranks: Int32Array): WeightedSets {
  const sets = new WeightedSets();
  for (let family = 0; family < families.length; family++) {
    const own = tokens
      .subarray(starts[family], starts[family + 1])
      .map((token) => ranks[token]!)
      .filter((rank) => rank >= 0)
      .sort();
    if (own.length >= SMALLEST_GROUP) sets.add(own, 0, own.length, 1);
  }
  return sets;
}

/** Without what was taken away again while counting. */
function nonEmpty(groups: WeightedSets): WeightedSets {
  const kept = new WeightedSets();
  for (let group = 0; group < groups.size; group++) {
    const pairs = groups.weights[group]!;
    if (pairs > 0) kept.add(groups.items.values, groups.starts.values[group]!, groups.starts.values[group + 1]!, pairs);
  }
  return kept;
}

/**
 * For each group, how many families hold all its tokens. Groups are taken in an order in which those with the same rarest tokens
 * follow each other, so that their holders are intersected once.
 */
function countHolders(sets: WeightedSets, groups: WeightedSets): Int32Array<ArrayBuffer> {
  const postings = postingsOf(sets);
  const starts = groups.starts.values;
  const items = groups.items.values;
  const order = Int32Array.from({ length: groups.size }, (_, group) => group).sort((a, b) =>
    compareFromEnd(groups, a, b),
  );
  const families = new Int32Array(groups.size);
  const path: { item: number; holders: Int32Array }[] = [];
  for (const group of order) {
    let depth = 0;
    for (let at = starts[group + 1]! - 1; at >= starts[group]!; at--, depth++) {
      const item = items[at]!;
      if (path[depth]?.item === item) continue;
      const holders = postings[item]!;
      path.length = depth;
      path.push({ item, holders: depth === 0 ? holders : intersect(path[depth - 1]!.holders, holders) });
    }
    path.length = depth;
    for (const set of path[depth - 1]!.holders) families[group]! += sets.weights[set]!;
  }
  return families;
}

function compareFromEnd({ starts, items }: WeightedSets, one: number, other: number): number {
  let left = starts.values[one + 1]!;
  let right = starts.values[other + 1]!;
  while (left > starts.values[one]! && right > starts.values[other]!) {
    const difference = items.values[--left]! - items.values[--right]!;
    if (difference !== 0) return difference;
  }
  return left - starts.values[one]! - (right - starts.values[other]!);
}

const common = new GrowingInts();

/** What two ascending lists have in common; the second is searched in growing steps, as it is mostly far longer. */
function intersect(few: Int32Array, many: Int32Array): Int32Array {
  common.length = 0;
  let from = 0;
  for (const value of few) {
    let step = 1;
    while (from + step < many.length && many[from + step]! < value) step *= 2;
    let high = Math.min(from + step, many.length - 1);
    while (from < high) {
      const middle = (from + high) >> 1;
      if (many[middle]! < value) from = middle + 1;
      else high = middle;
    }
    if (many[from] === value) common.push(value);
  }
  return common.toArray();
}
