import type {
  Comparison,
  FamilyTree,
  GrammarResult,
  GrammarTask,
  MonthShare,
  OwnerShare,
  ReadingReport,
} from "../corpus-result.ts";
import { compareText, nameShare, versionedShare } from "../shares.ts";
import { textsOf } from "../tables/byte-dictionary.ts";
import { groupByFirst } from "../tables/grouped-rows.ts";
import type { PairRows } from "../tables/pair-table.ts";
import { inTextOrder } from "../tables/text-order.ts";
import { findEditions } from "./editions.ts";
import type { GrammarPart } from "./grammar-part.ts";
import { SCHEMES } from "./own-version.ts";
import { comparePattern } from "./pattern-comparison.ts";
import { countTemplates, regularities } from "./regularity.ts";
import { templateTexts } from "./templates.ts";

/** What the grammar found, from what was counted. */
export function grammarResult(
  part: GrammarPart,
  rest: { reading: ReadingReport; familyTree: FamilyTree | null; comparison: Comparison | null },
): GrammarResult {
  const schemes = sumSchemes(part.taskSchemes);
  const names = schemes.reduce((sum, count) => sum + count, 0);
  const texts = templateTexts(part.templateSteps.firsts, part.templateSteps.seconds);
  return {
    version: 1,
    method: "grammar",
    ...versionedShare(names, names - schemes[0]!),
    tasks: listTasks(part, texts),
    tokens: [],
    families: [],
    groups: [],
    schemes: namedSchemes(schemes).map(({ scheme, names: count }) => ({ scheme, ...nameShare(count, names) })),
    owners: listOwners(part, texts),
    ...countTemplates(part, texts),
    patternComparison: comparePattern(part, names),
    editions: findEditions(part),
    overTime: listMonths(part.monthSchemes),
    downloads: part.downloads.names === 0 ? null : part.downloads,
    ...rest,
  };
}

function listTasks(part: GrammarPart, texts: readonly string[]): GrammarTask[] {
  const owners = groupByFirst(part.taskOwners, part.tasks.length).starts;
  const regular = regularities(part.taskTemplates, part.tasks.length, texts);
  const schemes = schemesByFirst(part.taskSchemes);
  const tasks = part.tasks.map((task, number): GrammarTask => {
    const counts = schemes.get(number)!;
    const names = counts.reduce((sum, count) => sum + count, 0);
    return {
      task,
      ...versionedShare(names, names - counts[0]!),
      owners: owners[number + 1]! - owners[number]!,
      schemes: namedSchemes(counts),
      regularity: regular[number]!,
    };
  });
  return tasks.sort((a, b) => b.names - a.names || compareText(a.task, b.task));
}

function listOwners(part: GrammarPart, texts: readonly string[]): OwnerShare[] {
  const names = new Int32Array(part.owners.ends.length);
  part.ownerTemplates.firsts.forEach((owner, row) => {
    names[owner]! += part.ownerTemplates.counts[row]!;
  });
  const regular = regularities(part.ownerTemplates, names.length, texts);
  const owners = textsOf(part.owners);
  const inOrder = inTextOrder(owners).sort((a, b) => names[b]! - names[a]!);
  return inOrder.map((number) => ({
    owner: owners[number]!,
    ...versionedShare(names[number]!, part.ownerVersioned[number]!),
    regularity: regular[number]!,
  }));
}

function listMonths(pairs: PairRows): GrammarResult["overTime"] {
  const months = [...schemesByFirst(pairs)]
    .sort(([a], [b]) => a - b)
    .map(([month, counts]): MonthShare => {
      const names = counts.reduce((sum, count) => sum + count, 0);
      return { month: monthText(month), ...versionedShare(names, names - counts[0]!), schemes: namedSchemes(counts) };
    });
  return { dated: months.reduce((sum, { names }) => sum + names, 0), months };
}

/** @param month since January 1970 */
function monthText(month: number): string {
  return new Date(Date.UTC(1970, month)).toISOString().slice(0, 7);
}

function sumSchemes(pairs: PairRows): number[] {
  const counts = SCHEMES.map(() => 0);
  pairs.seconds.forEach((scheme, row) => {
    counts[scheme]! += pairs.counts[row]!;
  });
  return counts;
}

/** For each first number, how many names are of each scheme. */
function schemesByFirst(pairs: PairRows): Map<number, number[]> {
  const byFirst = new Map<number, number[]>();
  pairs.firsts.forEach((first, row) => {
    let counts = byFirst.get(first);
    if (counts === undefined) {
      counts = SCHEMES.map(() => 0);
      byFirst.set(first, counts);
    }
    counts[pairs.seconds[row]!]! += pairs.counts[row]!;
  });
  return byFirst;
}

/** The schemes that occur, the commonest first. */
function namedSchemes(counts: readonly number[]): GrammarTask["schemes"] {
  return counts
    .map((names, number) => ({ scheme: SCHEMES[number]!, names }))
    .filter(({ names }) => names > 0)
    .sort((a, b) => b.names - a.names || compareText(a.scheme, b.scheme));
}
