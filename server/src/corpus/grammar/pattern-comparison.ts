import type { PatternComparison } from "../corpus-result.ts";
import { compareText, nameShare } from "../shares.ts";
import { textsOf } from "../tables/byte-dictionary.ts";
import { examplesOf } from "../tables/first-examples.ts";
import type { GrammarPart } from "./grammar-part.ts";
import { REASONS, SCHEMES } from "./own-version.ts";

/** How many of the texts that mislead the pattern are named for each reason. */
const MOST_MISLEADING = 20;

/** What the study's pattern counts too much and misses, by reason and scheme, most first. */
export function comparePattern(part: GrammarPart, names: number): PatternComparison {
  const texts = textsOf(part.misleading);
  const overExamples = examplesOf(part.overCountExamples, () => true);
  const missedExamples = examplesOf(part.missedExamples, () => true);
  const overCounted = REASONS.map((reason, number) => {
    const misleading = misleadingTexts(part, number, texts);
    return {
      reason,
      names: misleading.reduce((sum, text) => sum + text.names, 0),
      misleading: misleading.slice(0, MOST_MISLEADING),
      examples: overExamples.get(number) ?? [],
    };
  });
  const missed = SCHEMES.map((scheme, number) => ({
    scheme,
    names: part.missed[number]!,
    examples: missedExamples.get(number) ?? [],
  }));
  return {
    pattern: nameShare(part.patternHits, names),
    both: part.bothCount,
    overCounted: overCounted
      .filter((entry) => entry.names > 0)
      .sort((a, b) => b.names - a.names || compareText(a.reason, b.reason)),
    missed: missed
      .filter((entry) => entry.names > 0)
      .sort((a, b) => b.names - a.names || compareText(a.scheme, b.scheme)),
  };
}

function misleadingTexts(
  { overCounts }: GrammarPart,
  reason: number,
  texts: readonly string[],
): { text: string; names: number }[] {
  const found: { text: string; names: number }[] = [];
  overCounts.firsts.forEach((first, row) => {
    if (first === reason) found.push({ text: texts[overCounts.seconds[row]!]!, names: overCounts.counts[row]! });
  });
  return found.sort((a, b) => b.names - a.names || compareText(a.text, b.text));
}
