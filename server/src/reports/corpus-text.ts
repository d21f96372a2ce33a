import pc from "picocolors";
import type { Comparison, CorpusResult, GrammarResult, ReadingReport, StudyResult } from "../corpus/corpus-result.ts";
import {
  answerInWords,
  comparisonInWords,
  intervalText,
  notCountedInWords,
  percent,
  smallNumber,
} from "./corpus-words.ts";
import { shortened, type TextColumn, textBar, textTable, wrapped } from "./text-table.ts";
import { visibleText } from "./visible-text.ts";

/** How to write a corpus for people. */
export interface CorpusTextOptions {
  colors: boolean;
  /** Columns of the terminal. */
  width: number;
}

type Colors = ReturnType<typeof pc.createColors>;
type Row = readonly string[];

const ROWS_SHOWN = 12;
const BAR_WIDTH = 20;
const NAME_WIDTH = 44;
/** Shares of owners with fewer names say little. */
const FEWEST_OF_OWNER = 10;

/** A corpus for people: an answer in words, then its tables. Ends with a line break. */
export function corpusText(result: CorpusResult, options: CorpusTextOptions): string {
  const colors = pc.createColors(options.colors);
  const answer = answerInWords(result).map((sentence) => wrapped(sentence, options.width));
  const blocks = [
    answer.join("\n"),
    ...(result.comparison === null ? [] : comparisonBlocks(result.comparison, options, colors)),
    ...(result.names === 0
      ? []
      : result.method === "study"
        ? studyBlocks(result, colors)
        : grammarBlocks(result, colors)),
    ...readingBlocks(result.reading, colors),
  ];
  return blocks.map((block) => `${block}\n`).join("\n");
}

function grammarBlocks(result: GrammarResult, colors: Colors): string[] {
  const { names, schemes, tasks, owners, templates, patternComparison, editions, overTime, familyTree } = result;
  const large = owners.filter((owner) => owner.names >= FEWEST_OF_OWNER);
  return [
    block(
      "Schemes",
      [left("scheme"), right("names"), right("share"), left("")],
      schemes,
      (each) => [each.scheme, count(each.names), percent(each.share), bar(each.names, names)],
      colors,
    ),
    block(
      "Tasks, and how regularly their names are built",
      [
        left("task"),
        right("names"),
        right("versioned"),
        right("95 % interval"),
        left(""),
        right("owners"),
        right("entropy"),
      ],
      tasks,
      (task) => [
        name(task.task),
        count(task.names),
        percent(task.share),
        intervalText(task.interval),
        bar(task.share, 1),
        count(task.owners),
        entropy(task.regularity),
      ],
      colors,
    ),
    block(
      "What the study's pattern counts too much",
      [left("reason"), right("names"), left("most often")],
      patternComparison.overCounted,
      ({ reason, names: wrong, misleading }) => [
        reason,
        count(wrong),
        misleading
          .slice(0, 4)
          .map(({ text, names: times }) => `${name(text, 28)} ${count(times)}`)
          .join(", "),
      ],
      colors,
    ),
    block(
      "What it misses",
      [left("scheme"), right("names"), left("for example")],
      patternComparison.missed,
      ({ scheme, names: missed, examples }) => [scheme, count(missed), name(examples[0] ?? "", 60)],
      colors,
    ),
    block(
      `Owners with ${FEWEST_OF_OWNER} names or more`,
      [left("owner"), right("names"), right("versioned"), left(""), right("entropy"), left("commonest template")],
      large,
      (owner) => [
        name(owner.owner, 28),
        count(owner.names),
        percent(owner.share),
        bar(owner.share, 1),
        entropy(owner.regularity),
        name(owner.regularity.commonest),
      ],
      colors,
    ),
    block(
      "Templates",
      [left("template"), right("names"), right("share"), left("for example")],
      templates,
      (each) => [name(each.template, 50), count(each.names), percent(each.names / names), name(each.examples[0] ?? "")],
      colors,
    ),
    block(
      "Families with several versions",
      [left("family"), right("versions"), left("from"), left("to"), right("gaps"), right("regressions")],
      editions.all,
      ({ family, versions, gaps, regressions }) => [
        name(family),
        count(versions.length),
        name(versions[0]!, 16),
        name(versions.at(-1)!, 16),
        count(gaps.length),
        count(regressions.length),
      ],
      colors,
    ),
    block(
      "Months",
      [left("month"), right("names"), right("versioned"), right("95 % interval"), left("")],
      overTime.months.toReversed(),
      (month) => [
        month.month,
        count(month.names),
        percent(month.share),
        intervalText(month.interval),
        bar(month.share, 1),
      ],
      colors,
    ),
    block(
      "Base models",
      [left("model"), right("made from it"), right("all below"), right("levels")],
      familyTree?.baseModels ?? [],
      (base) => [name(base.model), count(base.derived), count(base.descendants), count(base.depth)],
      colors,
    ),
  ].flat();
}

function studyBlocks(result: StudyResult, colors: Colors): string[] {
  const { choice } = result;
  const chosen = new Set(choice.tasks);
  const most = Math.max(1, ...result.groups.slice(0, 1).map(({ families }) => families));
  return [
    block(
      "Tasks (* chosen: the largest that make up 80 % of the names, less outliers)",
      [left("task"), right("names"), right("versioned"), right("share"), right("95 % interval"), left("")],
      result.tasks,
      (task) => [
        `${name(task.task)}${chosen.has(task.task) ? " *" : ""}`,
        count(task.names),
        count(task.versioned),
        percent(task.share),
        intervalText(task.interval),
        bar(task.share, 1),
      ],
      colors,
    ),
    block(
      "Companies",
      [left("company"), right("names"), right("versioned"), right("share"), right("95 % interval")],
      result.companies,
      (company) => [
        name(company.task),
        count(company.names),
        count(company.versioned),
        percent(company.share),
        intervalText(company.interval),
      ],
      colors,
    ),
    block(
      "Tokens, by the families that have them",
      [left("token"), left("task"), right("families"), left("")],
      result.tokens,
      ({ token, task, families }) => [
        name(token, 28),
        name(task),
        count(families),
        bar(families, result.tokens[0]!.families),
      ],
      colors,
    ),
    block(
      "Token groups, by the pairs of families that share exactly these",
      [left("tokens"), left("task"), right("pairs"), right("families"), left(""), left("kind")],
      result.groups,
      ({ tokens, task, pairs, families, kind }) => [
        name(tokens.join(" + ")),
        name(task),
        count(pairs),
        count(families),
        bar(families, most),
        kind,
      ],
      colors,
    ),
    block(
      "Groups of words, of numbers, and of both",
      [left("task"), left("kind"), right("groups"), right("pairs")],
      result.groupKinds,
      ({ task, kind, groups, pairs }) => [name(task), kind, count(groups), count(pairs)],
      colors,
    ),
    block(
      "Tokens that several of the chosen tasks have",
      [left("token"), right("tasks"), right("families"), left("most in")],
      result.sharedTokens,
      ({ token, tasks, families }) => [name(token, 28), count(tasks.length), count(families), name(tasks[0]!.task)],
      colors,
    ),
  ].flat();
}

function comparisonBlocks(comparison: Comparison, { width }: CorpusTextOptions, colors: Colors): string[] {
  const columns = [left(""), right("before"), right("after"), right("points"), right("p")];
  const row = (item: Comparison["tasks"][number]) => [
    name(item.name),
    percent(item.before.share),
    percent(item.after.share),
    points(item.difference),
    item.pValue === null ? "" : smallNumber(item.pValue),
  ];
  return [
    wrapped(comparisonInWords(comparison), width),
    ...block("Schemes compared", columns, comparison.schemes, row, colors),
    ...block("Tasks compared", columns, comparison.tasks, row, colors),
  ];
}

function readingBlocks(reading: ReadingReport, colors: Colors): string[] {
  const bad = reading.firstBadLines
    .slice(0, ROWS_SHOWN)
    .map(({ path, line, reason }) => `  ${visibleText(path)}:${line}: ${reason}`);
  if (reading.badLines > bad.length) bad.push(colors.gray(`  and ${count(reading.badLines - bad.length)} more`));
  const skipped = reading.skipped.map(({ path, reason }) => `  ${visibleText(path)}: ${visibleText(reason)}`);
  return [
    ...notCountedInWords(reading).map((sentence) =>
      sentence.endsWith(":") ? [colors.bold(sentence), ...bad].join("\n") : sentence,
    ),
    ...(skipped.length > 0 ? [[colors.bold("Passed over, or not read to the end:"), ...skipped].join("\n")] : []),
  ];
}

/** A table of the first of some items under its title; none where there are no items. */
function block<Item>(
  title: string,
  columns: readonly TextColumn[],
  items: readonly Item[],
  rowOf: (item: Item) => Row,
  colors: Colors,
): string[] {
  if (items.length === 0) return [];
  const [head = "", ...lines] = textTable(columns, items.slice(0, ROWS_SHOWN).map(rowOf));
  const more = items.length - ROWS_SHOWN;
  const rest = more > 0 ? [colors.gray(`  and ${count(more)} more; --format json lists them all`)] : [];
  return [[colors.bold(title), colors.gray(head), ...lines, ...rest].join("\n")];
}

function left(title: string): TextColumn {
  return { title, align: "left" };
}

function right(title: string): TextColumn {
  return { title, align: "right" };
}

function name(text: string, width = NAME_WIDTH): string {
  return shortened(visibleText(text), width);
}

function count(number: number): string {
  return number.toLocaleString("en");
}

function bar(part: number, of: number): string {
  return textBar(of === 0 ? 0 : part / of, BAR_WIDTH);
}

function entropy({ bits, normalized }: GrammarResult["regularity"]): string {
  return `${bits.toFixed(1)} (${normalized.toFixed(2)})`;
}

function points(difference: number): string {
  return `${difference < 0 ? "−" : "+"}${(100 * Math.abs(difference)).toFixed(1)}`;
}
