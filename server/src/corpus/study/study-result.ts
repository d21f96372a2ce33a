import type { Comparison, ReadingReport, StudyResult, TaskShare } from "../corpus-result.ts";
import { compareText, nameShare, versionedShare } from "../shares.ts";
import { testIndependence } from "../statistics/independence.ts";
import { judgeHypotheses } from "./hypotheses.ts";
import type { TaskStudy } from "./study-counter.ts";
import { chooseTasks } from "./task-choice.ts";
import { countGroupKinds, listFamilies, listGroups, listSharedTokens, listTokens, TextOrder } from "./token-lists.ts";

/** The study's figures, from what was counted in each task; a list that is named after the one owner of its names is a company's. */
export function studyResult(
  studies: readonly TaskStudy[],
  rest: { reading: ReadingReport; comparison: Comparison | null },
): StudyResult {
  const tasks = studies.map(taskShare).sort(compareTasks);
  const companies = studies.filter(isCompany).map(taskShare).sort(compareTasks);
  const companyNames = new Set(companies.map(({ task }) => task));
  const ofModels = tasks.filter(({ task }) => !companyNames.has(task));
  const names = sum(studies, (study) => study.names);
  const versioned = sum(studies, (study) => study.versioned);
  const order = new TextOrder(studies);
  const tokens = listTokens(studies, order);
  const groups = listGroups(studies, order);
  const choice = chooseTasks(ofModels);
  const counts = {
    version: 1,
    method: "study",
    ...versionedShare(names, versioned),
    tasks,
    tokens,
    families: listFamilies(studies),
    groups,
    schemes: [
      { scheme: "v-number", ...nameShare(versioned, names) },
      { scheme: "none", ...nameShare(names - versioned, names) },
    ].sort((a, b) => b.names - a.names || compareText(a.scheme, b.scheme)),
    threePart: nameShare(
      sum(studies, (study) => study.threePart),
      names,
    ),
    companies,
    choice,
    taskDependence: testIndependence(ofModels.map((task) => ({ count: task.versioned, of: task.names }))),
  } as const;
  return {
    ...counts,
    groupKinds: countGroupKinds(groups),
    sharedTokens: listSharedTokens(tokens, choice.tasks),
    hypotheses: judgeHypotheses(counts),
    ...rest,
  };
}

function taskShare({ task, names, versioned }: TaskStudy): TaskShare {
  return { task, ...versionedShare(names, versioned) };
}

function isCompany({ task, owner }: TaskStudy): boolean {
  return owner !== null && owner.toLowerCase() === task.toLowerCase();
}

function compareTasks(one: TaskShare, other: TaskShare): number {
  return other.names - one.names || compareText(one.task, other.task);
}

function sum<T>(items: readonly T[], countOf: (item: T) => number): number {
  return items.reduce((total, item) => total + countOf(item), 0);
}
