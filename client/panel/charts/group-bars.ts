import type { GroupRow } from "../../../server/src/panel/protocol.ts";
import { count } from "../words/numbers.ts";
import { shortCount } from "./bar-chart.ts";
import type { Chart, Table } from "./chart.ts";
import type { ChartTheme } from "./chart-theme.ts";
import { BAR_ROW, frame, labelStyle, nameAxis, nameWidth, numberColumn, row, textColumn, valueAxis } from "./parts.ts";
import { tasksInWords } from "./token-table.ts";

const MOST_GROUPS = 20;
/** Tasks with a colour of their own; all others are grey. */
const MOST_TASKS = 4;
const OTHERS = "other tasks";

/** Groups of tokens with their support and pairs; a click shows the names of the families that have all of them. */
export function groupTable(groups: readonly GroupRow[], total: number, id: string, title: string): Table {
  return {
    id,
    title,
    caption: `Families whose tokens include a group, of ${count(total)} groups of two tokens or more, by the study's method`,
    columns: [
      textColumn("Tokens"),
      textColumn("Kind"),
      numberColumn("Families"),
      numberColumn("Pairs"),
      textColumn("Tasks"),
    ],
    rows: groups.map(({ tokens, kind, families, pairs, tasks }) =>
      row([tokens.join(" + "), kind, families, pairs, tasksInWords(tasks)], {
        selection: { kind: "tokens", tokens, task: null },
      }),
    ),
    total,
  };
}

/** The groups that most families have, divided by task. */
export function groupBars(groups: readonly GroupRow[], total: number): Chart {
  const shown = groups.slice(0, MOST_GROUPS);
  const tasks = leadingTasks(shown);
  const parts = partsOf(shown, tasks);
  return {
    ...groupTable(shown, total, "groups", "Commonest groups of tokens"),
    height: shown.length * BAR_ROW + 60 + legendHeight(parts),
    draw: (theme, width) => draw(shown, tasks, parts, theme, width),
    rowOf: (_series, dataIndex) => dataIndex,
    markOf: (index) => {
      const first = parts.findIndex((task) => familiesIn(shown[index]!, task, tasks) > 0);
      return { seriesIndex: Math.max(0, first), dataIndex: index };
    },
  };
}

function leadingTasks(groups: readonly GroupRow[]): string[] {
  const families = new Map<string, number>();
  for (const { tasks } of groups) {
    for (const each of tasks) families.set(each.task, (families.get(each.task) ?? 0) + each.families);
  }
  return [...families]
    .sort((a, b) => b[1] - a[1])
    .slice(0, MOST_TASKS)
    .map(([task]) => task);
}

/** Pixels above the bars. */
function legendHeight(parts: readonly string[]): number {
  return parts.length > 1 ? 36 : 4;
}

/** The leading tasks, and all others where there are any. */
function partsOf(groups: readonly GroupRow[], tasks: readonly string[]): string[] {
  return groups.some((group) => familiesIn(group, OTHERS, tasks) > 0) ? [...tasks, OTHERS] : [...tasks];
}

function familiesIn({ tasks, families }: GroupRow, task: string, leading: readonly string[]): number {
  if (task !== OTHERS) return tasks.find((each) => each.task === task)?.families ?? 0;
  // A row names the tasks of most families alone, so that the others are what is left of all.
  return tasks.reduce((left, each) => (leading.includes(each.task) ? left - each.families : left), families);
}

function draw(
  groups: readonly GroupRow[],
  tasks: readonly string[],
  parts: readonly string[],
  theme: ChartTheme,
  width: number,
) {
  const names = groups.map(({ tokens }) => tokens.join(" + "));
  const left = nameWidth(width, names, theme);
  return {
    ...frame(theme, { hasParts: true }),
    // Five series do not fit at the bars: the legend's order is that of the bars.
    legend: {
      show: parts.length > 1,
      top: 0,
      left: 0,
      textStyle: labelStyle(theme),
      itemWidth: 12,
      itemHeight: 12,
      selectedMode: false,
    },
    grid: { left: left + 10, right: 60, top: legendHeight(parts), bottom: 50 },
    xAxis: valueAxis(theme, "families", {
      min: 0,
      axisLabel: { ...labelStyle(theme, theme.muted), hideOverlap: true, formatter: shortCount },
    }),
    yAxis: nameAxis(theme, names, left),
    series: parts.map((task, index) => ({
      type: "bar",
      name: task,
      stack: "families",
      barMaxWidth: 16,
      itemStyle: { color: index < tasks.length ? theme.series[index] : theme.muted },
      data: groups.map((group) => {
        const families = familiesIn(group, task, tasks);
        return {
          value: families,
          // Behind the last part stands what all come to.
          label: {
            show: index === parts.length - 1,
            position: "right",
            formatter: count(group.families),
            ...labelStyle(theme),
          },
          tooltip: {
            formatter: `${group.tokens.join(" + ")} in ${task}: ${count(families)} families\n${count(group.families)} in all, ${count(group.pairs)} pairs`,
          },
        };
      }),
    })),
  };
}
