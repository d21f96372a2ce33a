import type { TokenRow } from "../../../server/src/panel/protocol.ts";
import { count } from "../words/numbers.ts";
import type { Chart } from "./chart.ts";
import { type ChartTheme, rampAt } from "./chart-theme.ts";
import { frame, labelStyle, nameAxis, nameWidth, numberColumn, row, textColumn, widestText } from "./parts.ts";

const MOST_TOKENS = 22;
const ROW = 26;
const RIGHT = 10;

interface HeatCell {
  token: number;
  task: number;
  families: number;
}

/** Degrees by which the names of tasks are turned where columns are narrow, and what is right and below of that. */
const TURN = 38;
const ALONG = Math.cos((TURN * Math.PI) / 180);
const DOWN = Math.sin((TURN * Math.PI) / 180);

/** Tokens that several of the chosen tasks have, and how many families in each. */
export function tokenHeatMap(shared: readonly TokenRow[], tasks: readonly string[], total: number): Chart {
  const tokens = shared.slice(0, MOST_TOKENS);
  const cells = tokens.flatMap((each, token) =>
    each.tasks.flatMap(({ task, families }): HeatCell[] => {
      const at = tasks.indexOf(task);
      return at < 0 ? [] : [{ token, task: at, families }];
    }),
  );
  return {
    id: "shared-tokens",
    title: "Tokens that tasks share",
    caption: `Families that have a token, in each of the ${count(tasks.length)} tasks that the study chooses; ${count(total)} tokens are shared`,
    columns: [textColumn("Token"), textColumn("Task"), numberColumn("Families")],
    rows: cells.map(({ token, task, families }) =>
      row([tokens[token]!.token, tasks[task]!, families], {
        selection: { kind: "tokens", tokens: [tokens[token]!.token], task: tasks[task]! },
      }),
    ),
    total: cells.length,
    height: tokens.length * ROW + 100,
    draw: (theme, width) => draw(tokens, tasks, cells, theme, width),
    rowOf: (_series, dataIndex) => dataIndex,
    markOf: (index) => ({ seriesIndex: 0, dataIndex: index }),
  };
}

function draw(
  tokens: readonly TokenRow[],
  tasks: readonly string[],
  cells: readonly HeatCell[],
  theme: ChartTheme,
  width: number,
) {
  const names = tokens.map(({ token }) => token);
  const most = Math.max(1, ...cells.map(({ families }) => families));
  const { left, bottom, columnWidth, isTurned } = roomForTasks(names, tasks, theme, width);
  return {
    ...frame(theme),
    grid: { left, right: RIGHT, top: 4, bottom },
    xAxis: {
      type: "category",
      data: tasks,
      axisLine: { show: false },
      axisTick: { show: false },
      axisLabel: {
        ...labelStyle(theme),
        interval: 0,
        rotate: isTurned ? TURN : 0,
        formatter: isTurned ? undefined : inLines,
      },
    },
    yAxis: nameAxis(theme, names, nameWidth(width, names, theme)),
    series: [
      {
        type: "heatmap",
        itemStyle: { borderColor: theme.background, borderWidth: 1 },
        emphasis: { itemStyle: { borderColor: theme.foreground } },
        data: cells.map(({ token, task, families }) => {
          const { fill, text } = rampAt(theme, Math.sqrt(families / most));
          return {
            value: [task, token, families],
            itemStyle: { color: fill },
            label: { show: columnWidth > 36, ...labelStyle(theme, text) },
            tooltip: { formatter: `${names[token]} in ${tasks[task]}: ${count(families)} families` },
          };
        }),
      },
    ],
    // A heat map is not drawn without one; fields have their colours by themselves.
    visualMap: { show: false, min: 0, max: most, inRange: { opacity: [1, 1] }, seriesIndex: 0 },
  };
}

/** Names of tasks stand in lines below their columns, or are turned where their longest word is wider than one. */
function roomForTasks(tokens: readonly string[], tasks: readonly string[], theme: ChartTheme, width: number) {
  const beside = nameWidth(width, tokens, theme) + 10;
  const widthFrom = (left: number) => (width - left - RIGHT) / Math.max(1, tasks.length);
  const lines = tasks.map((task) => inLines(task).split("\n"));
  if (widestText(lines.flat(), theme) < widthFrom(beside) - 6) {
    const most = Math.max(1, ...lines.map((each) => each.length));
    const bottom = theme.fontSize * (1.2 * most + 1);
    return { left: beside, bottom, columnWidth: widthFrom(beside), isTurned: false };
  }
  // Turned, the first name ends below its column and begins left of the picture if it has no room.
  const [first = ""] = tasks;
  const left = Math.max(beside, ALONG * widestText([first], theme) - widthFrom(beside) / 2 + 8);
  const bottom = DOWN * widestText(tasks, theme) + theme.fontSize * 1.6;
  return { left, bottom, columnWidth: widthFrom(left), isTurned: true };
}

/** A task's name with a line for each of its words. */
function inLines(task: string): string {
  return task.replaceAll("-", "-\n");
}
