import type { TokenCount, TokenGroup } from "../corpus-result.ts";
import { compareText } from "../shares.ts";
import type { GroupRow, TokenNetwork, TokenRow } from "./corpus-summary.ts";

/** Tokens over all tasks, the one that most families have first; the tasks of each in the order of their families. */
export function tokensOverTasks(tokens: readonly TokenCount[]): TokenRow[] {
  const rows = new Map<string, TokenRow>();
  for (const { task, token, families } of tokens) {
    const row = rows.get(token);
    if (row === undefined) rows.set(token, { token, families, tasks: [{ task, families }] });
    else {
      row.families += families;
      row.tasks.push({ task, families });
    }
  }
  return [...rows.values()].sort((a, b) => b.families - a.families || compareText(a.token, b.token));
}

/** Groups over all tasks, the one that most families hold first. */
export function groupsOverTasks(groups: readonly TokenGroup[]): GroupRow[] {
  const rows = new Map<string, GroupRow>();
  for (const { task, tokens, families, pairs, kind } of groups) {
    const key = tokens.join("\n");
    const row = rows.get(key);
    if (row === undefined) rows.set(key, { tokens, kind, families, pairs, tasks: [{ task, families, pairs }] });
    else {
      row.families += families;
      row.pairs += pairs;
      row.tasks.push({ task, families, pairs });
    }
  }
  for (const { tasks } of rows.values()) tasks.sort((a, b) => b.families - a.families || compareText(a.task, b.task));
  return [...rows.values()].sort(
    (a, b) => b.families - a.families || b.pairs - a.pairs || compareText(a.tokens.join(), b.tokens.join()),
  );
}

/**
 * The tokens that occur together most often.
 * @param groups in their order, of which the pairs count
 * @param tokens of all tasks
 */
export function tokenNetwork(
  groups: readonly GroupRow[],
  tokens: readonly TokenRow[],
  mostLinks: number,
): TokenNetwork {
  const families = new Map(tokens.map((row) => [row.token, row.families]));
  const places = new Map<string, number>();
  const placeOf = (token: string) => {
    const place = places.get(token) ?? places.size;
    places.set(token, place);
    return place;
  };
  const pairs = groups.filter((group) => group.tokens.length === 2).slice(0, mostLinks);
  const links = pairs.map((group) => {
    const [one = "", other = ""] = group.tokens;
    return { from: placeOf(one), to: placeOf(other), families: group.families };
  });
  return { tokens: [...places.keys()].map((token) => ({ token, families: families.get(token) ?? 0 })), links };
}
