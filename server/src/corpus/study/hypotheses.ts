import type { Hypothesis, StudyResult, TaskShare, TokenGroup } from "../corpus-result.ts";

type Evidence = Omit<StudyResult, "hypotheses" | "sharedTokens" | "groupKinds" | "reading" | "comparison">;

/** Below this probability chance is no explanation. */
const LEVEL = 0.05;
/** From this Cramér's V on a dependence is more than negligible (J. Cohen, Statistical Power Analysis, 1988: small). */
const SMALL_EFFECT = 0.1;
const MOST = 0.5;

/** What the numbers say about the study's three hypotheses. */
export function judgeHypotheses(evidence: Evidence): Hypothesis[] {
  const widest = widestGroups(evidence);
  return [judgeTradition(evidence), judgeTasks(evidence, widest), judgeCompanies(evidence, widest)];
}

function judgeTradition({ names, share, interval, threePart }: Evidence): Hypothesis {
  const [low, high] = interval;
  return {
    id: "1",
    hypothesis: "Models are not versioned in the traditional way (major.minor.patch).",
    verdict: names === 0 || (low < MOST && high >= MOST) ? "undecided" : high < MOST ? "supported" : "not supported",
    because:
      names === 0
        ? "There are no names."
        : `${percent(1 - share)} of the names hold no v and number at all, and ${percent(threePart.share, 2)} hold three numbers joined by dots.`,
  };
}

function judgeTasks(
  { tasks, companies, choice, taskDependence }: Evidence,
  widest: ReadonlyMap<string, WidestGroup>,
): Hypothesis {
  const hypothesis = "The task of a model influences how it is versioned.";
  if (taskDependence === null) {
    return {
      id: "2",
      hypothesis,
      verdict: "undecided",
      because: "That takes names of two tasks or more, some versioned and some not.",
    };
  }
  const { pValue, cramersV, chiSquared, degreesOfFreedom } = taskDependence;
  const isCompany = new Set(companies.map(({ task }) => task));
  const large = new Set([...choice.tasks, ...choice.outliers]);
  const shares = tasks.filter(({ task }) => large.has(task) && !isCompany.has(task)).sort((a, b) => b.share - a.share);
  const range =
    shares.length < 2 ? "" : ` Among the large tasks, from ${inWords(shares[0]!)} to ${inWords(shares.at(-1)!)}.`;
  const commonest = choice.tasks
    .flatMap((task) => widest.get(task) ?? [])
    .reduce<WidestGroup | null>((most, group) => (most === null || group.part > most.part ? group : most), null);
  const norm =
    commonest === null
      ? ""
      : ` No way is the rule in any of them: the commonest tokens together, ${commonest.tokens.join(" + ")} in ${commonest.task}, stand in ${percent(commonest.part)} of the families.`;
  return {
    id: "2",
    hypothesis,
    verdict: pValue < LEVEL && cramersV >= SMALL_EFFECT ? "supported" : "not supported",
    because: `The share depends on the task (chi-squared ${chiSquared.toFixed(0)} with ${degreesOfFreedom} degrees of freedom, p ${inSmall(pValue)}, Cramér's V ${cramersV.toFixed(2)}).${range}${norm}`,
  };
}

function judgeCompanies({ companies }: Evidence, widest: ReadonlyMap<string, WidestGroup>): Hypothesis {
  const hypothesis = "Large companies standardise how they version their models.";
  if (companies.length === 0) {
    const because = "No list holds the names of one owner and is named after it.";
    return { id: "3", hypothesis, verdict: "undecided", because };
  }
  const parts = companies.map((company) => {
    const group = widest.get(company.task);
    const together =
      group === undefined
        ? "no tokens together"
        : `${group.tokens.join(" + ")} in ${percent(group.part)} of its families`;
    return {
      isStandard: Math.max(company.share, group?.part ?? 0) >= MOST,
      text: `${inWords(company)}, ${together}`,
    };
  });
  const standard = parts.filter(({ isStandard }) => isStandard).length;
  return {
    id: "3",
    hypothesis,
    verdict: standard === parts.length ? "supported" : standard === 0 ? "not supported" : "undecided",
    because: `A standard would show in most of a company's names or families. Versioned, and commonest together: ${parts.map(({ text }) => text).join("; ")}.`,
  };
}

/** A group of a task, and the part of the task's families that have it. */
interface WidestGroup {
  task: string;
  tokens: string[];
  part: number;
}

/** The group of each task that most of its families have. */
function widestGroups({ groups, families }: Evidence): Map<string, WidestGroup> {
  const widest = new Map<string, TokenGroup>();
  for (const group of groups) {
    if (group.families > (widest.get(group.task)?.families ?? 0)) widest.set(group.task, group);
  }
  const totals = new Map<string, number>();
  for (const { task } of families) totals.set(task, (totals.get(task) ?? 0) + 1);
  return new Map(
    Array.from(widest, ([task, { tokens, families: count }]) => [
      task,
      { task, tokens, part: count / totals.get(task)! },
    ]),
  );
}

function inWords({ task, share }: TaskShare): string {
  return `${task} ${percent(share)}`;
}

function percent(share: number, digits = 1): string {
  return `${(100 * share).toFixed(digits)} %`;
}

function inSmall(pValue: number): string {
  return pValue < 0.001 ? "below 0.001" : pValue.toFixed(3);
}
