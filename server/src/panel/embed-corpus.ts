import { BRIEF, summarize } from "../corpus/summary/summarize.ts";
import type { CorpusInMemory, Report } from "./corpus-in-memory.ts";
import { EMBEDDED_NAMES, EMPTY_FILTER, type EmbeddedCorpus, queryKey, selectionKey } from "./embedded-corpus.ts";
import type { CorpusFilter, GrammarSummary, Method, NameSelection, StudySummary } from "./protocol.ts";

/** Characters of JSON that the summaries of single tasks and owners may have: packed and in base64 they take a fifth of it. */
const FILTERED_BUDGET = 5_000_000;
/** Owners that have a summary of their own. */
const MOST_OWNERS = 24;
/** Marks of each kind whose first names are held. */
const MOST_MARKS = 60;
/** Tasks whose schemes are drawn one by one. */
const TASKS_WITH_SCHEMES = 12;

const METHODS: readonly Method[] = ["grammar", "study"];

/**
 * What a page by itself holds of a corpus: the summaries of all names, of as many tasks and leading owners as there is room for, and
 * the first names behind each mark, and of each of those tasks and owners.
 */
export async function embedCorpus(
  corpus: CorpusInMemory,
  report: Report,
  signal: AbortSignal,
): Promise<EmbeddedCorpus> {
  const { description } = corpus;
  const embedded: EmbeddedCorpus = { description, summaries: {}, names: {} };
  const tasks = description.tasks.length > 1 ? description.tasks : [];
  const owners = description.ownerCount > 1 ? description.owners.slice(0, MOST_OWNERS) : [];
  const filters: CorpusFilter[] = [
    ...tasks.map(({ task }) => ({ ...EMPTY_FILTER, tasks: [task] })),
    ...owners.map(({ owner }) => ({ ...EMPTY_FILTER, owners: [owner] })),
  ];
  const steps = filters.length + 2;
  const grammar = await corpus.summary({ method: "grammar", filter: EMPTY_FILTER }, () => undefined, signal);
  const study = await corpus.summary({ method: "study", filter: EMPTY_FILTER }, () => undefined, signal);
  if (grammar.method !== "grammar" || study.method !== "study") throw new Error("A summary is of another method.");
  for (const summary of [grammar, study]) {
    embedded.summaries[queryKey({ method: summary.method, filter: EMPTY_FILTER })] = summary;
  }
  report(1, steps);
  const held = await embedFiltered(corpus, embedded, filters, (done) => report(1 + done, steps), signal);
  const marks = marksOf(grammar, study);
  marks.grammar.push(...tasksAndOwners(grammar, held));
  await embedNames(corpus, embedded, marks, signal);
  report(steps, steps);
  // The page offers what it can answer, and no more.
  return { ...embedded, description: { ...description, owners } };
}

/** @returns the filters that there was room for */
async function embedFiltered(
  corpus: CorpusInMemory,
  embedded: EmbeddedCorpus,
  filters: readonly CorpusFilter[],
  report: (done: number) => void,
  signal: AbortSignal,
): Promise<readonly CorpusFilter[]> {
  let length = 0;
  for (const [index, filter] of filters.entries()) {
    const summaries = [];
    for (const method of METHODS) {
      const query = { method, filter };
      const summary = summarize(await corpus.result(query, () => undefined, signal), BRIEF);
      summaries.push({ key: queryKey(query), summary });
    }
    length += JSON.stringify(summaries).length;
    if (length > FILTERED_BUDGET) return filters.slice(0, index);
    for (const { key, summary } of summaries) embedded.summaries[key] = summary;
    report(index + 1);
  }
  return filters;
}

async function embedNames(
  corpus: CorpusInMemory,
  embedded: EmbeddedCorpus,
  marks: Record<Method, NameSelection[]>,
  signal: AbortSignal,
): Promise<void> {
  for (const method of METHODS) {
    const selections = marks[method];
    const names = await corpus.firstNames(method, selections, EMBEDDED_NAMES, signal);
    for (const [index, selection] of selections.entries()) {
      embedded.names[selectionKey(method, selection)] = names[index] ?? [];
    }
  }
}

/** The tasks and owners that a second click shows the names of, and the leading ones, which a first click does where nothing can be narrowed. */
function tasksAndOwners(grammar: GrammarSummary, held: readonly CorpusFilter[]): NameSelection[] {
  const tasks = [...held.flatMap((filter) => filter.tasks), ...leadingOf(grammar.tasks.rows).map(({ task }) => task)];
  const owners = [
    ...held.flatMap((filter) => filter.owners),
    ...leadingOf(grammar.owners.rows).map(({ owner }) => owner),
  ];
  return [
    ...[...new Set(tasks)].map((task): NameSelection => ({ kind: "task", task })),
    ...[...new Set(owners)].map((owner): NameSelection => ({ kind: "owner", owner })),
  ];
}

function leadingOf<Row>(rows: readonly Row[]): Row[] {
  return rows.slice(0, MOST_MARKS);
}

/** The selections that a click on a mark of the pictures leads to. */
function marksOf(grammar: GrammarSummary, study: StudySummary): Record<Method, NameSelection[]> {
  const tokens = tokenMarks(study);
  const versioned: NameSelection[] = [
    { kind: "versioned", versioned: true },
    { kind: "versioned", versioned: false },
  ];
  return {
    grammar: [
      ...versioned,
      ...tokens,
      ...grammar.schemes.map(({ scheme }): NameSelection => ({ kind: "scheme", scheme, task: null })),
      ...schemesOfTasks(grammar),
      ...leadingOf(grammar.templates.rows).map(({ template }): NameSelection => ({ kind: "template", template })),
      ...grammar.patternComparison.overCounted.map(({ reason }): NameSelection => ({ kind: "overCounted", reason })),
      ...grammar.overTime.months.map(({ month }): NameSelection => ({ kind: "month", month })),
    ],
    study: [...versioned, { kind: "scheme", scheme: "v-number", task: null }],
  };
}

/** Tokens and groups, the links of the network, and the fields of the heat map. */
function tokenMarks({ tokens, groups, network, sharedTokens, choice }: StudySummary): NameSelection[] {
  const chosen = new Set(choice.tasks);
  const marks = [
    ...leadingOf(tokens.rows).map(({ token }) => tokenSelection([token])),
    ...leadingOf(groups.rows).map((group) => tokenSelection(group.tokens)),
    ...network.links.map(({ from, to }) => tokenSelection([network.tokens[from]!.token, network.tokens[to]!.token])),
    ...sharedTokens.rows.flatMap(({ token, tasks }) =>
      tasks.filter(({ task }) => chosen.has(task)).map(({ task }) => tokenSelection([token], task)),
    ),
  ];
  // A link of the network is a group as well; each is looked for once.
  return [...new Map(marks.map((mark) => [JSON.stringify(mark), mark])).values()];
}

/** How the tasks of most versions write them, one mark for each way. */
function schemesOfTasks({ tasks }: GrammarSummary): NameSelection[] {
  const byVersions = [...tasks.rows].sort((a, b) => b.versioned - a.versioned).slice(0, TASKS_WITH_SCHEMES);
  return byVersions.flatMap(({ task, schemes }) =>
    schemes
      .filter(({ scheme }) => scheme !== "none")
      .map(({ scheme }): NameSelection => ({ kind: "scheme", scheme, task })),
  );
}

function tokenSelection(tokens: string[], task: string | null = null): NameSelection {
  return { kind: "tokens", tokens, task };
}
