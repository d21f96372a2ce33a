import { barChart } from "../charts/bar-chart.ts";
import type { Chart, Table } from "../charts/chart.ts";
import { groupBars, groupTable } from "../charts/group-bars.ts";
import { numberColumn, row, textColumn } from "../charts/parts.ts";
import { tokenNetworkChart } from "../charts/token-network.ts";
import { count, counted, listed, percent } from "../words/numbers.ts";
import type { Tab, TabInput } from "./tab.ts";

/** Which tokens go together. Always by the study's method. */
export const groups: Tab = {
  id: "groups",
  title: "Groups",
  content: (input) => {
    const { groups: all, network } = input.study;
    return {
      answer: answerOf(input),
      remarks: [
        "A group is the set of tokens that two families share; its support is the number of families that have all of it, by the study's method.",
      ],
      charts: [groupBars(all.rows, all.total), tokenNetworkChart(network), kindBars(input)],
      tables: [groupTable(all.rows, all.total, "all-groups", "All groups")],
    };
  },
};

function answerOf({ study: { groups: leading, groupKinds } }: TabInput): string {
  const [first] = leading.rows;
  if (first === undefined) return "No two families share two tokens.";
  const total = groupKinds.reduce((sum, each) => sum + each.groups, 0);
  const conceptual = groupKinds.find(({ kind }) => kind === "conceptual")?.groups ?? 0;
  const all = first.tokens.length === 2 ? "both" : "all of them";
  return `${listed(first.tokens)} go together most often: ${counted(first.families, "family has", "families have")} ${all}. Of ${counted(total, "group")} in all tasks, ${percent(total === 0 ? 0 : conceptual / total)} are of words alone.`;
}

/** Groups of words, of numbers, and of both. */
function kindBars({ study: { groupKinds } }: TabInput): Chart {
  const table: Table = {
    id: "group-kinds",
    title: "Words against numbers",
    caption:
      "Groups of tokens that are words (base, large), numbers of some kind (7b, 4bit), or both; counted in each task",
    columns: [textColumn("Kind"), numberColumn("Groups"), numberColumn("Pairs of families")],
    rows: groupKinds.map(({ kind, groups: number, pairs }) => row([kind, number, pairs])),
    total: groupKinds.length,
  };
  const bars = groupKinds.map(({ kind, groups: number, pairs }) => ({
    name: kind,
    value: number,
    label: count(number),
    tooltip: `${kind}: ${count(number)} groups\n${count(pairs)} pairs of families`,
  }));
  return barChart(table, bars, { axis: "groups" });
}
