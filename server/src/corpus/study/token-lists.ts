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

/** The tokens of all tasks, those of most families first. */
export function listTokens(tasks: readonly TaskStudy[]): TokenCount[] {
  const counts = tasks.flatMap(({ task, tokens, texts }) => {
    const families = new Int32Array(texts.length);
    for (const token of tokens) families[token]!++;
    return texts.map((token, index) => ({ task, token, families: families[index]! }));
  });
  return counts.sort((a, b) => b.families - a.families || compareText(a.token, b.token) || compareText(a.task, b.task));
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
export function listGroups(tasks: readonly TaskStudy[]): TokenGroup[] {
  const groups = tasks.flatMap(groupsOf);
  return groups.sort((a, b) => b.pairs - a.pairs || b.families - a.families || compareGroups(a, b));
}

function groupsOf({ task, texts, groups }: TaskStudy): TokenGroup[] {
  const isNumeric = texts.map((text) => /\d/.test(text));
  const list: TokenGroup[] = [];
  for (let group = 0; group < groups.pairs.length; group++) {
    const numbers = groups.tokens.subarray(groups.starts[group], groups.starts[group + 1]);
    const tokens: string[] = [];
    let numeric = 0;
    for (const token of numbers) {
      tokens.push(texts[token]!);
      if (isNumeric[token]) numeric++;
    }
    const kind = kindOf(numeric, numbers.length);
    list.push({ task, tokens: tokens.sort(), families: groups.families[group]!, pairs: groups.pairs[group]!, kind });
  }
  return list;
}

function kindOf(numeric: number, of: number): GroupKind {
  if (numeric === 0) return "conceptual";
  return numeric === of ? "numeric" : "mixed";
}

function compareGroups(one: TokenGroup, other: TokenGroup): number {
  for (let at = 0; at < one.tokens.length && at < other.tokens.length; at++) {
    const order = compareText(one.tokens[at]!, other.tokens[at]!);
    if (order !== 0) return order;
  }
  return one.tokens.length - other.tokens.length || compareText(one.task, other.task);
}

/** How many groups of each kind a task has, and how many pairs of families share one of them. */
export function countGroupKinds(groups: readonly TokenGroup[]): GroupKindCount[] {
  const counts = new Map<string, GroupKindCount>();
  for (const { task, kind, pairs } of groups) {
    const key = `${kind} ${task}`;
    const count = counts.get(key) ?? { task, kind, groups: 0, pairs: 0 };
    counts.set(key, count);
    count.groups++;
    count.pairs += pairs;
  }
  return [...counts.values()].sort(
    (a, b) => b.groups - a.groups || compareText(a.task, b.task) || compareText(a.kind, b.kind),
  );
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
