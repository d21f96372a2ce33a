import type { Regularity, TemplateCount } from "../corpus-result.ts";
import { entropyOf } from "../statistics/entropy.ts";
import { examplesOf } from "../tables/first-examples.ts";
import { groupByFirst } from "../tables/grouped-rows.ts";
import type { PairRows } from "../tables/pair-table.ts";
import { inTextOrder } from "../tables/text-order.ts";
import type { GrammarPart } from "./grammar-part.ts";

/** Of so many templates, the commonest, examples are shown. */
const WITH_EXAMPLES = 100;

/** How regularly the names of each task, or each owner, are built. */
export function regularities(pairs: PairRows, groups: number, texts: readonly string[]): Regularity[] {
  const { starts, rows } = groupByFirst(pairs, groups);
  const counts: number[] = [];
  return Array.from({ length: groups }, (_, group) => {
    counts.length = 0;
    let commonest = -1;
    for (let at = starts[group]!; at < starts[group + 1]!; at++) {
      const row = rows[at]!;
      counts.push(pairs.counts[row]!);
      if (commonest < 0 || isBefore(pairs, row, commonest, texts)) commonest = row;
    }
    return regularity(counts, commonest < 0 ? "" : texts[pairs.seconds[commonest]!]!, pairs.counts[commonest] ?? 0);
  });
}

function isBefore({ seconds, counts }: PairRows, row: number, other: number, texts: readonly string[]): boolean {
  return (
    counts[row]! - counts[other]! > 0 ||
    (counts[row] === counts[other] && texts[seconds[row]!]! < texts[seconds[other]!]!)
  );
}

function regularity(counts: readonly number[], commonest: string, most: number): Regularity {
  const names = counts.reduce((sum, count) => sum + count, 0);
  return { ...entropyOf(counts), templates: counts.length, commonest, commonestShare: names === 0 ? 0 : most / names };
}

/** The templates of all names, the commonest first, and how regular they are as a whole. */
export function countTemplates(
  { taskTemplates, templateExamples }: GrammarPart,
  texts: readonly string[],
): { templates: TemplateCount[]; regularity: Regularity } {
  const names = new Int32Array(texts.length);
  taskTemplates.seconds.forEach((template, row) => {
    names[template]! += taskTemplates.counts[row]!;
  });
  const order = inTextOrder(texts)
    .filter((template) => names[template]! > 0)
    .sort((a, b) => names[b]! - names[a]!);
  const shown = new Set(order.slice(0, WITH_EXAMPLES));
  const examples = examplesOf(templateExamples, (template) => shown.has(template));
  return {
    templates: order.map((template) => ({
      template: texts[template]!,
      names: names[template]!,
      examples: examples.get(template) ?? [],
    })),
    regularity: regularity(
      order.map((template) => names[template]!),
      texts[order[0] ?? 0] ?? "",
      names[order[0] ?? 0] ?? 0,
    ),
  };
}
