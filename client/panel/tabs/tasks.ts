import { taskTable } from "../charts/task-row.ts";
import { taskScatter } from "../charts/task-scatter.ts";
import { taskTreemap } from "../charts/task-treemap.ts";
import { count, counted, interval, listed, percent } from "../words/numbers.ts";
import { HOW } from "./how.ts";
import type { Tab, TabInput } from "./tab.ts";

/** Which tasks version their models, and how large they are. */
export const tasks: Tab = {
  id: "tasks",
  title: "Tasks",
  content: (input) => {
    const { method, study, grammar } = input;
    const { rows, total } = method === "study" ? study.tasks : grammar.tasks;
    const table = taskTable(rows, total, {
      id: "tasks",
      title: "All tasks",
      caption: `Names and their versions in ${total === 1 ? "one task" : `each of ${count(total)} tasks`}, ${HOW[method]}; shares with their 95 % interval`,
    });
    return {
      answer: answerOf(input),
      remarks: [dependence(input), chosen(input)].filter((remark) => remark !== null),
      // One task alone is no picture.
      charts: total < 2 ? [] : [taskScatter(rows, total, HOW[method]), taskTreemap(rows, total, HOW[method])],
      tables: [table],
    };
  },
};

function answerOf({ method, study, grammar }: TabInput): string {
  const { rows } = method === "study" ? study.tasks : grammar.tasks;
  const largest = rows[0]!;
  if (rows.length === 1) {
    return `All names are of one task, ${largest.task}: ${percent(largest.share)} of its ${counted(largest.names, "name")} carry a version (${interval(largest.interval)}).`;
  }
  const sure = [...rows].filter(({ names }) => names >= 20).sort((a, b) => b.share - a.share);
  const [most] = sure;
  const least = sure.at(-1);
  if (most === undefined || least === undefined || most === least) {
    return `There are ${count(rows.length)} tasks, too few of them with 20 names or more to be compared.`;
  }
  return `${most.task} versions most: ${percent(most.share)} of its ${count(most.names)} names (${interval(most.interval)}). ${least.task} versions least: ${percent(least.share)} of ${count(least.names)}. The largest, ${largest.task}, has ${count(largest.names)} names, of which ${percent(largest.share)} carry a version.`;
}

function dependence({ study: { taskDependence } }: TabInput): string | null {
  if (taskDependence === null) return null;
  const { cramersV, pValue } = taskDependence;
  const sure = pValue < 0.001 ? "p < 0.001" : `p = ${pValue.toFixed(3)}`;
  return `By the study's pattern, the share ${pValue < 0.05 ? "depends" : "does not depend"} on the task (Cramér's V ${cramersV.toFixed(2)}, ${sure}).`;
}

function chosen({ study: { choice } }: TabInput): string | null {
  if (choice.tasks.length < 2) return null;
  const outliers = choice.outliers.length === 0 ? "" : `, less the outliers ${listed(choice.outliers)}`;
  return `The study looks closely at the tasks that make up 80 % of the names${outliers}: ${listed(choice.tasks)}.`;
}
