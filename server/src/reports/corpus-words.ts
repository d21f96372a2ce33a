import type { Comparison, GrammarResult, ReadingReport, StudyResult, VersionedShare } from "../corpus/corpus-result.ts";
import { counted, inWords } from "./summary.ts";
import { visibleText } from "./visible-text.ts";

/** A share as people read it: `9.9 %`; below one per cent with two decimals, where one would say too little. */
export function percent(share: number): string {
  if (share > 0 && share < 0.00005) return "< 0.01 %";
  // 0.996 % is 1.0 %, as 1.004 % is.
  const digits = share > 0 && share < 0.00995 ? 2 : 1;
  return `${(100 * share).toFixed(digits)} %`;
}

/** An interval: `9.8 to 10.0 %`. */
export function intervalText([low, high]: VersionedShare["interval"]): string {
  return `${percent(low).replace(" %", "")} to ${percent(high)}`;
}

/** What the answer is made from, of a whole result or of its summary. */
type AnsweredResult =
  | Pick<StudyResult, "method" | "names" | "versioned" | "share" | "interval" | "threePart" | "hypotheses">
  | (Pick<
      GrammarResult,
      "method" | "names" | "versioned" | "share" | "interval" | "patternComparison" | "regularity"
    > & {
      editions: Pick<GrammarResult["editions"], "families" | "withGaps" | "withRegressions">;
    });

/** The answer of a corpus in a few sentences, with its numbers. */
export function answerInWords(result: AnsweredResult): string[] {
  if (result.names === 0) return ["There are no names."];
  return result.method === "study" ? studyInWords(result) : grammarInWords(result);
}

function studyInWords(result: Extract<AnsweredResult, { method: "study" }>): string[] {
  const { names, versioned, share, interval, threePart } = result;
  return [
    `${percent(share)} of the ${names.toLocaleString("en")} names are versioned by the study's pattern, [vV]\\d (${versioned.toLocaleString("en")}; 95 % interval ${intervalText(interval)}). ${percent(threePart.share)} hold three numbers joined by dots.`,
    ...result.hypotheses.map(
      ({ hypothesis, verdict, because }) => `${hypothesis} ${sentence(verdict)} ${visibleText(because)}`,
    ),
  ];
}

function sentence(verdict: string): string {
  return `${verdict[0]!.toUpperCase()}${verdict.slice(1)}.`;
}

function grammarInWords(result: Extract<AnsweredResult, { method: "grammar" }>): string[] {
  const { names, versioned, share, interval, patternComparison, editions, regularity } = result;
  const sentences = [
    `${percent(share)} of the ${names.toLocaleString("en")} names carry a version of their own (${versioned.toLocaleString("en")}; 95 % interval ${intervalText(interval)}). ${patternInWords(patternComparison)}`,
  ];
  if (regularity.templates > 1) {
    sentences.push(
      `Names are built in ${counted(regularity.templates, "way")} (entropy ${regularity.bits.toFixed(1)} bits, ${regularity.normalized.toFixed(2)} of the most possible); the commonest, ${regularity.commonest}, has ${percent(regularity.commonestShare)}.`,
    );
  }
  if (editions.families > 0) sentences.push(editionsInWords(editions));
  return sentences;
}

function patternInWords({ pattern, overCounted, missed }: GrammarResult["patternComparison"]): string {
  const missing = missed.reduce((sum, { names }) => sum + names, 0);
  const misses =
    missing === 0
      ? ""
      : `${overCounted.length > 0 ? ", and" : ": it"} misses ${counted(missing, "version")} written otherwise`;
  const too = overCounted.map(({ reason, names, misleading }) => {
    const like = misleading[0] === undefined ? "" : ` (such as ${visibleText(misleading[0].text)})`;
    return `${names.toLocaleString("en")} for ${plural(reason)}${like}`;
  });
  const much = too.length === 0 ? "" : `: it counts ${inWords(too)}`;
  return `The study's pattern says ${percent(pattern.share)}${much}${misses}.`;
}

function plural(reason: string): string {
  if (reason === "owner's name") return "owners' names";
  return reason.startsWith("part ") || reason.startsWith("generation ")
    ? reason.replace(/^(part|generation)/, "$1s")
    : `${reason}s`;
}

function editionsInWords({
  families,
  withGaps,
  withRegressions,
}: Pick<GrammarResult["editions"], "families" | "withGaps" | "withRegressions">): string {
  const regressions =
    withRegressions === 0 ? "" : `, and in ${withRegressions.toLocaleString("en")} a later model has a lower version`;
  return `${counted(families, "family has", "families have")} several versions; ${withGaps.toLocaleString("en")} of them leave numbers out${regressions}.`;
}

/** What two sides differ in, and whether chance would do that. */
export function comparisonInWords({ before, after, share }: Comparison): string {
  if (share.pValue === null)
    return `Nothing can be compared: ${visibleText(before.names === 0 ? before.title : after.title)} has no names.`;
  const [low, high] = share.interval.map((limit) => (100 * limit).toFixed(1));
  const way = share.difference < 0 ? "down" : "up";
  const chance =
    share.pValue < 0.05
      ? `more than chance (p ${smallNumber(share.pValue)})`
      : `no more than chance may do (p ${smallNumber(share.pValue)})`;
  return `${percent(before.share)} of ${before.names.toLocaleString("en")} names (${visibleText(before.title)}) against ${percent(after.share)} of ${after.names.toLocaleString("en")} (${visibleText(after.title)}): ${way} by ${(100 * Math.abs(share.difference)).toFixed(1)} points (95 % interval ${low} to ${high}), ${chance}.`;
}

/** A probability: three digits behind the point, or that it is below. */
export function smallNumber(value: number): string {
  return value < 0.001 ? "< 0.001" : `= ${value.toFixed(3)}`;
}

/** What was not counted, in sentences; empty where all was. */
export function notCountedInWords({ badLines, outside, undated }: ReadingReport): string[] {
  return [
    ...(badLines > 0 ? [`${counted(badLines, "line was", "lines were")} not counted:`] : []),
    ...(outside > 0 ? [`${counted(outside, "name was", "names were")} created outside of the period.`] : []),
    ...(undated > 0
      ? [`Of ${counted(undated, "name")} it is not known when they were created: they were left out.`]
      : []),
  ];
}
