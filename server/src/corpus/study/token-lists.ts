import type {
  FamilyTokensOf,
  GroupKind,
  GroupKindCount,
  SharedToken,
  TokenCount,
  TokenGroup,
} from "../corpus-result.ts";
import { compareText } from "../shares.ts";
import type { TaskStudy } from "./study-counter.ts";

/** The places of all tokens' texts in the order of texts: numbers compare faster than texts. */
export class TextOrder {
  private readonly places: Map<string, number>;

  constructor(tasks: readonly TaskStudy[]) {
    const texts = [...new Set(tasks.flatMap((study) => study.texts))].sort();
    this.places = new Map(texts.map((text, place) => [text, place]));
  }

  of(study: TaskStudy): number[] {
    return study.texts.map((text) => this.places.get(text)!);
  }
}

/** The tokens of all tasks, those of most families first. */
export function listTokens(tasks: readonly TaskStudy[], order: TextOrder): TokenCount[] {
  const counts = tasks.flatMap((study) => {
    const places = order.of(study);
    const families = new Int32Array(study.texts.length);
    for (const token of study.tokens) families[token]!++;
    return study.texts.map((token, index) => ({
      count: { task: study.task, token, families: families[index]! },
      place: places[index]!,
    }));
  });
  return counts
    .sort((a, b) => b.count.families - a.count.families || a.place - b.place || compareText(a.count.task, b.count.task))
    .map(({ count }) => count);
}

/** The families of all tasks, those with most tokens first. */
export function listFamilies(tasks: readonly TaskStudy[]): FamilyTokensOf[] {
  const families = tasks.flatMap((study) =>
    study.families.map((family, index) => {
      const tokens = Array.from(
        study.tokens.subarray(study.starts[index], study.starts[index + 1]),
        (token) => study.texts[token]!,
      );
      return { task: study.task, family, tokens };
    }),
  );
  return families.sort(
    (a, b) => b.tokens.length - a.tokens.length || compareText(a.family, b.family) || compareText(a.task, b.task),
  );
}

/** The token groups of all tasks, those that most pairs of families share first. */
export function listGroups(tasks: readonly TaskStudy[], order: TextOrder): TokenGroup[] {
  const groups = tasks.flatMap((study) => groupsOf(study, order.of(study)));
  return groups
    .sort((a, b) => b.group.pairs - a.group.pairs || b.group.families - a.group.families || comparePlaces(a, b))
    .map(({ group }) => group);
}

interface PlacedGroup {
  group: TokenGroup;
  /** The places of its tokens in the order of texts, ascending. */
  places: number[];
}

function groupsOf({ task, texts, groups }: TaskStudy, places: readonly number[]): PlacedGroup[] {
  const byPlace = new Map(places.map((place, token) => [place, texts[token]!]));
  const isNumeric = texts.map((text) => /\d/.test(text));
  return Array.from(groups.pairs, (pairs, index) => {
    const own: number[] = [];
    let numeric = 0;
    for (let at = groups.starts[index]!; at < groups.starts[index + 1]!; at++) {
      const token = groups.tokens[at]!;
      own.push(places[token]!);
      if (isNumeric[token]) numeric++;
    }
    const tokens = own.sort(ascending).map((place) => byPlace.get(place)!);
    const group = { task, tokens, families: groups.families[index]!, pairs, kind: kindOf(numeric, own.length) };
    return { group, places: own };
  });
}

function ascending(one: number, other: number): number {
  return one - other;
}

function kindOf(numeric: number, of: number): GroupKind {
  if (numeric === 0) return "conceptual";
  return numeric === of ? "numeric" : "mixed";
}

function comparePlaces(one: PlacedGroup, other: PlacedGroup): number {
  const length = Math.min(one.places.length, other.places.length);
  for (let at = 0; at < length; at++) {
    const difference = one.places[at]! - other.places[at]!;
    if (difference !== 0) return difference;
  }
  return one.places.length - other.places.length || compareText(one.group.task, other.group.task);
}

/** How many groups of each kind a task has, and how many pairs of families share one of them. */
export function countGroupKinds(groups: readonly TokenGroup[]): GroupKindCount[] {
  const byTask = new Map<string, Map<GroupKind, GroupKindCount>>();
  for (const { task, kind, pairs } of groups) {
    let kinds = byTask.get(task);
    if (kinds === undefined) {
      kinds = new Map();
      byTask.set(task, kinds);
    }
    const count = kinds.get(kind) ?? { task, kind, groups: 0, pairs: 0 };
    kinds.set(kind, count);
    count.groups++;
    count.pairs += pairs;
  }
  return [...byTask.values()]
    .flatMap((kinds) => [...kinds.values()])
    .sort((a, b) => b.groups - a.groups || compareText(a.task, b.task) || compareText(a.kind, b.kind));
}

/**
 * The tokens that two or more of some tasks have.
 * @param tokens those of most families first
 */
export function listSharedTokens(tokens: readonly TokenCount[], tasks: readonly string[]): SharedToken[] {
  const wanted = new Set(tasks);
  const byToken = new Map<string, SharedToken>();
  for (const { task, token, families } of tokens) {
    if (!wanted.has(task)) continue;
    let shared = byToken.get(token);
    if (shared === undefined) {
      shared = { token, families: 0, tasks: [] };
      byToken.set(token, shared);
    }
    shared.families += families;
    shared.tasks.push({ task, families });
  }
  return [...byToken.values()]
    .filter((shared) => shared.tasks.length > 1)
    .sort((a, b) => b.families - a.families || compareText(a.token, b.token));
}
