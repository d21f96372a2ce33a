import type { CorpusResult, GrammarResult, GroupKind, StudyResult } from "../corpus-result.ts";
import type { CorpusSummary, GrammarSummary, Leading, StudySummary } from "./corpus-summary.ts";
import { leading } from "./leading.ts";
import { groupsOverTasks, tokenNetwork, tokensOverTasks } from "./tokens-over-tasks.ts";

/** Rows of each list that a page shows; all of them are in the exports. */
export interface RowLimits {
  tasks: number;
  owners: number;
  tokens: number;
  sharedTokens: number;
  groups: number;
  links: number;
  templates: number;
  editions: number;
  versionsOfEdition: number;
  misleading: number;
  examples: number;
  baseModels: number;
  tasksOfRow: number;
}

/** For the page itself. */
const USUAL: RowLimits = {
  tasks: 500,
  owners: 300,
  tokens: 200,
  sharedTokens: 40,
  groups: 100,
  links: 80,
  templates: 150,
  editions: 150,
  versionsOfEdition: 40,
  misleading: 8,
  examples: 4,
  baseModels: 100,
  tasksOfRow: 12,
};

/** For one of many summaries that a report holds. */
export const BRIEF: RowLimits = {
  ...USUAL,
  owners: 60,
  tokens: 100,
  sharedTokens: 0,
  groups: 40,
  links: 60,
  templates: 40,
  editions: 30,
  versionsOfEdition: 20,
  tasksOfRow: 1,
};

/** As much of a corpus's result as pictures and tables show, whatever its size. */
export function summarize(result: CorpusResult, most = USUAL): CorpusSummary {
  return result.method === "study" ? summarizeStudy(result, most) : summarizeGrammar(result, most);
}

function summarizeStudy(result: StudyResult, most: RowLimits): StudySummary {
  const { names, versioned, share, interval, reading, comparison } = result;
  const tokens = tokensOverTasks(result.tokens);
  const groups = groupsOverTasks(result.groups);
  return {
    method: "study",
    names,
    versioned,
    share,
    interval,
    reading,
    comparison,
    threePart: result.threePart,
    tasks: leading(
      result.tasks.map((task) => ({ ...task, owners: null })),
      most.tasks,
    ),
    companies: result.companies.map((company) => ({ ...company, owners: null })),
    choice: result.choice,
    taskDependence: result.taskDependence,
    tokens: withFewTasks(leading(tokens, most.tokens), most.tasksOfRow),
    sharedTokens: leading(result.sharedTokens, most.sharedTokens),
    groups: withFewTasks(leading(groups, most.groups), most.tasksOfRow),
    groupKinds: kindsOverTasks(result),
    network: tokenNetwork(groups, tokens, most.links),
    hypotheses: result.hypotheses,
  };
}

function withFewTasks<Row extends { tasks: unknown[] }>({ rows, total }: Leading<Row>, most: number): Leading<Row> {
  return { rows: rows.map((row) => ({ ...row, tasks: row.tasks.slice(0, most) })), total };
}

function kindsOverTasks({ groupKinds }: StudyResult): StudySummary["groupKinds"] {
  const kinds: GroupKind[] = ["conceptual", "numeric", "mixed"];
  return kinds.map((kind) => {
    const ofKind = groupKinds.filter((each) => each.kind === kind);
    const sum = (count: (each: (typeof ofKind)[number]) => number) =>
      ofKind.reduce((total, each) => total + count(each), 0);
    return { kind, groups: sum(({ groups }) => groups), pairs: sum(({ pairs }) => pairs) };
  });
}

function summarizeGrammar(result: GrammarResult, most: RowLimits): GrammarSummary {
  const { names, versioned, share, interval, reading, comparison, patternComparison, editions, familyTree } = result;
  return {
    method: "grammar",
    names,
    versioned,
    share,
    interval,
    reading,
    comparison,
    tasks: leading(result.tasks, most.tasks),
    schemes: result.schemes,
    owners: leading(result.owners, most.owners),
    regularity: result.regularity,
    templates: leading(result.templates, most.templates),
    patternComparison: {
      ...patternComparison,
      overCounted: patternComparison.overCounted.map(({ misleading, examples, ...rest }) => ({
        ...rest,
        misleading: misleading.slice(0, most.misleading),
        examples: examples.slice(0, most.examples),
      })),
      missed: patternComparison.missed.map(({ examples, ...rest }) => ({
        ...rest,
        examples: examples.slice(0, most.examples),
      })),
    },
    editions: {
      families: editions.families,
      withGaps: editions.withGaps,
      withRegressions: editions.withRegressions,
      leading: editions.all.slice(0, most.editions).map(({ versions, ...rest }) => ({
        ...rest,
        versions: versions.slice(0, most.versionsOfEdition),
      })),
    },
    overTime: result.overTime,
    downloads: result.downloads,
    familyTree:
      familyTree === null ? null : { ...familyTree, baseModels: familyTree.baseModels.slice(0, most.baseModels) },
  };
}
