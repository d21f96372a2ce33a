import type {
  Comparison,
  CorpusResult,
  GrammarResult,
  NameShare,
  StudyResult,
  VersionedShare,
} from "../corpus/corpus-result.ts";
import { csvLine } from "./csv-line.ts";

/** The columns of every row; those that say nothing about a thing are empty. */
const HEADER = ["table", "task", "name", "count", "of", "share", "low", "high", "families", "detail"] as const;

type Row = Partial<Record<(typeof HEADER)[number], string | number>> & { table: string };

/** A corpus as one table in CSV, piece by piece: each row says in its first column of which list it is. Ends with a line break. */
export function* corpusCsv(result: CorpusResult): Generator<string> {
  yield csvLine(HEADER);
  for (const row of rowsOf(result)) yield csvLine(HEADER.map((column) => row[column] ?? null));
}

function* rowsOf(result: CorpusResult): Generator<Row> {
  yield { table: "total", name: "versioned", ...versioned(result) };
  for (const task of result.tasks) yield { table: "tasks", task: task.task, ...versioned(task) };
  for (const scheme of result.schemes) yield { table: "schemes", name: scheme.scheme, ...part(scheme, result.names) };
  if (result.method === "study") yield* studyRows(result);
  else yield* grammarRows(result);
  if (result.comparison !== null) yield* comparisonRows(result.comparison);
  for (const { path, reason } of result.reading.skipped) yield { table: "skipped", name: path, detail: reason };
  for (const { path, line, reason } of result.reading.firstBadLines) {
    yield { table: "bad lines", name: path, count: line, detail: reason };
  }
}

function* studyRows(result: StudyResult): Generator<Row> {
  yield { table: "three-part", ...part(result.threePart, result.names) };
  for (const company of result.companies) yield { table: "companies", name: company.task, ...versioned(company) };
  for (const { id, hypothesis, verdict, because } of result.hypotheses) {
    yield { table: "hypotheses", name: `${id} ${hypothesis}`, detail: `${verdict}: ${because}` };
  }
  for (const { task, token, families } of result.tokens) yield { table: "tokens", task, name: token, families };
  for (const { task, family, tokens } of result.families) {
    yield { table: "families", task, name: family, count: tokens.length, detail: tokens.join(" ") };
  }
  for (const { task, tokens, pairs, families, kind } of result.groups) {
    yield { table: "groups", task, name: tokens.join(" + "), count: pairs, families, detail: kind };
  }
  for (const { task, kind, groups, pairs } of result.groupKinds) {
    yield { table: "group kinds", task, name: kind, count: groups, of: pairs };
  }
  for (const { token, families, tasks } of result.sharedTokens) {
    const detail = tasks.map((each) => `${each.task} ${each.families}`).join("; ");
    yield { table: "shared tokens", name: token, count: tasks.length, families, detail };
  }
}

function* grammarRows(result: GrammarResult): Generator<Row> {
  const { patternComparison, editions, familyTree, downloads } = result;
  yield { table: "pattern", name: "[vV]\\d", ...part(patternComparison.pattern, result.names) };
  for (const { reason, names, examples } of patternComparison.overCounted) {
    yield { table: "pattern counts too much", name: reason, count: names, detail: examples.join(" ") };
  }
  for (const { scheme, names, examples } of patternComparison.missed) {
    yield { table: "pattern misses", name: scheme, count: names, detail: examples.join(" ") };
  }
  for (const { month, ...share } of result.overTime.months) yield { table: "months", name: month, ...versioned(share) };
  for (const { owner, regularity, ...share } of result.owners) {
    yield { table: "owners", name: owner, ...versioned(share), detail: regularity.commonest };
  }
  for (const { template, names, examples } of result.templates) {
    yield { table: "templates", name: template, count: names, of: result.names, detail: examples.join(" ") };
  }
  for (const { family, versions } of editions.all) {
    yield { table: "editions", name: family, count: versions.length, detail: versions.join(" ") };
  }
  for (const { family, gaps } of editions.all) {
    for (const { after, before } of gaps)
      yield { table: "gaps", name: family, detail: `between ${after} and ${before}` };
  }
  for (const { family, regressions } of editions.all) {
    for (const { version, created, below } of regressions) {
      yield { table: "regressions", name: family, detail: `${version} of ${created} is below ${below}` };
    }
  }
  if (downloads !== null) {
    yield { table: "downloads", name: "versioned", count: downloads.versioned, of: downloads.total };
  }
  for (const { model, descendants, derived, bases } of familyTree?.baseModels ?? []) {
    yield { table: "base models", name: model, count: descendants, of: derived, detail: bases.join(" ") };
  }
}

function* comparisonRows({ before, after, share, schemes, tasks }: Comparison): Generator<Row> {
  yield { table: "comparison", name: before.title, ...versioned(before) };
  yield { table: "comparison", name: after.title, ...versioned(after) };
  yield { table: "difference", name: "versioned", ...difference(share) };
  for (const item of schemes) yield { table: "difference of schemes", name: item.name, ...difference(item) };
  for (const item of tasks) yield { table: "difference of tasks", task: item.name, ...difference(item) };
}

function versioned({ versioned: count, names, share, interval }: VersionedShare): Partial<Row> {
  return { count, of: names, share, low: interval[0], high: interval[1] };
}

function part({ names, share, interval }: NameShare, of: number): Partial<Row> {
  return { count: names, of, share, low: interval[0], high: interval[1] };
}

function difference({ difference: share, interval, pValue }: Comparison["share"]): Partial<Row> {
  return { share, low: interval[0], high: interval[1], detail: pValue === null ? "" : `p ${pValue}` };
}
