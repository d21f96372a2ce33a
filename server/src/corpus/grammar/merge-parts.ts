import { ByteDictionary, type TextRows } from "../tables/byte-dictionary.ts";
import { type ExampleRows, mergeExamples } from "../tables/first-examples.ts";
import { type PairRows, PairTable } from "../tables/pair-table.ts";
import { TEMPLATE_EXAMPLES } from "./grammar-counter.ts";
import type { GrammarPart } from "./grammar-part.ts";
import { MOST_EXAMPLES } from "./pattern-differences.ts";
import { Templates } from "./templates.ts";

type Renumbering = ArrayLike<number>;

/** One part of several; its numbers are its own. One part alone comes back as it is. */
export function mergeParts(parts: readonly GrammarPart[]): GrammarPart {
  if (parts.length === 1) return parts[0]!;
  const tasks = mergeTasks(parts.map((part) => part.tasks));
  const owners = mergeTexts(parts.map((part) => part.owners));
  const misleading = mergeTexts(parts.map((part) => part.misleading));
  const templates = mergeTemplates(parts.map((part) => part.templateSteps));
  const pairs = (
    pick: (part: GrammarPart) => PairRows,
    firsts: readonly Renumbering[] | null,
    seconds: readonly Renumbering[] | null,
  ) => mergePairs(parts.map(pick), firsts, seconds);
  const examples = (pick: (part: GrammarPart) => ExampleRows, kinds: readonly Renumbering[] | null, most: number) =>
    mergeExamples(parts.map(pick), (part, kind) => renumber(kinds, part, kind), most);
  return {
    tasks: tasks.all,
    owners: owners.all,
    ownerVersioned: sumBy(
      parts.map((part) => part.ownerVersioned),
      owners.numbers,
      owners.all.ends.length,
    ),
    templateSteps: templates.all,
    taskSchemes: pairs((part) => part.taskSchemes, tasks.numbers, null),
    taskOwners: pairs((part) => part.taskOwners, tasks.numbers, owners.numbers),
    taskTemplates: pairs((part) => part.taskTemplates, tasks.numbers, templates.numbers),
    ownerTemplates: pairs((part) => part.ownerTemplates, owners.numbers, templates.numbers),
    monthSchemes: pairs((part) => part.monthSchemes, null, null),
    templateExamples: examples((part) => part.templateExamples, templates.numbers, TEMPLATE_EXAMPLES),
    patternHits: sum(parts, (part) => part.patternHits),
    bothCount: sum(parts, (part) => part.bothCount),
    overCounts: pairs((part) => part.overCounts, null, misleading.numbers),
    misleading: misleading.all,
    overCountExamples: examples((part) => part.overCountExamples, null, MOST_EXAMPLES),
    missed: sumBy(
      parts.map((part) => part.missed),
      null,
      parts[0]?.missed.length ?? 0,
    ),
    missedExamples: examples((part) => part.missedExamples, null, MOST_EXAMPLES),
    editions: joinBytes(parts.map((part) => part.editions)),
    editionsCreated: joinTimes(parts.map((part) => part.editionsCreated)),
    downloads: {
      names: sum(parts, (part) => part.downloads.names),
      total: sum(parts, (part) => part.downloads.total),
      versioned: sum(parts, (part) => part.downloads.versioned),
    },
  };
}

/** The number that a number of one part has in all of them; the same where none are given. */
function renumber(numbers: readonly Renumbering[] | null, part: number, number: number): number {
  return numbers === null ? number : numbers[part]![number]!;
}

function mergeTasks(parts: readonly string[][]): { all: string[]; numbers: number[][] } {
  const all = [...new Set(parts.flat())];
  const numberOf = new Map(all.map((task, number) => [task, number]));
  return { all, numbers: parts.map((tasks) => tasks.map((task) => numberOf.get(task)!)) };
}

function mergeTexts(parts: readonly TextRows[]): { all: TextRows; numbers: Int32Array[] } {
  const dictionary = new ByteDictionary();
  const numbers = parts.map(({ bytes, ends }) => {
    let start = 0;
    return ends.map((end) => {
      const number = dictionary.add(bytes, start, end);
      start = end;
      return number;
    });
  });
  return { all: dictionary.rows(), numbers };
}

function mergeTemplates(parts: readonly PairRows[]): { all: PairRows; numbers: Int32Array[] } {
  const templates = new Templates();
  const numbers = parts.map(({ firsts, seconds }) => {
    const renumbered = new Int32Array(firsts.length + 1);
    for (let row = 0; row < firsts.length; row++) {
      renumbered[row + 1] = templates.addStep(renumbered[firsts[row]!]!, seconds[row]!);
    }
    return renumbered;
  });
  return { all: templates.steps.rows(), numbers };
}

function mergePairs(
  parts: readonly PairRows[],
  firsts: readonly Renumbering[] | null,
  seconds: readonly Renumbering[] | null,
): PairRows {
  const table = new PairTable();
  parts.forEach((part, index) => {
    for (let row = 0; row < part.firsts.length; row++) {
      const first = part.firsts[row]!;
      const second = part.seconds[row]!;
      table.add(renumber(firsts, index, first), renumber(seconds, index, second), part.counts[row]!);
    }
  });
  return table.rows();
}

function sumBy(
  parts: readonly Int32Array[],
  numbers: readonly Renumbering[] | null,
  length: number,
): Int32Array<ArrayBuffer> {
  const sums = new Int32Array(length);
  parts.forEach((counts, part) => {
    for (let number = 0; number < counts.length; number++) sums[renumber(numbers, part, number)]! += counts[number]!;
  });
  return sums;
}

function joinBytes(parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const joined = new Uint8Array(sum(parts, ({ length }) => length));
  let at = 0;
  for (const part of parts) {
    joined.set(part, at);
    at += part.length;
  }
  return joined;
}

function joinTimes(parts: readonly Float64Array[]): Float64Array<ArrayBuffer> {
  const joined = new Float64Array(sum(parts, ({ length }) => length));
  let at = 0;
  for (const part of parts) {
    joined.set(part, at);
    at += part.length;
  }
  return joined;
}

function sum<T>(items: readonly T[], countOf: (item: T) => number): number {
  return items.reduce((total, item) => total + countOf(item), 0);
}
