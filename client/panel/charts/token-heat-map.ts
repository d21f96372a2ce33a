import type { TokenRow } from "../../../server/src/panel/protocol.ts";
import { count } from "../words/numbers.ts";
import type { Chart } from "./chart.ts";
import { type ChartTheme, rampAt } from "./chart-theme.ts";
import { frame, labelStyle, nameAxis, nameWidth, numberColumn, row, textColumn } from "./parts.ts";

const MOST_TOKENS = 18;
const ROW = 24;

interface HeatCell {
  token: number;
  task: number;
  families: number;
}

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
    height: tokens.length * ROW + 110,
    isWide: true,
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
  const left = nameWidth(width, names, theme);
  const most = Math.max(1, ...cells.map(({ families }) => families));
  const columnWidth = (width - left - 30) / Math.max(1, tasks.length);
  return {
    ...frame(theme),
    grid: { left: left + 10, right: 10, top: 4, bottom: 92 },
    xAxis: {
      type: "category",
      data: tasks,
      axisLine: { show: false },
      axisTick: { show: false },
      axisLabel: {
        ...labelStyle(theme),
        interval: 0,
        rotate: columnWidth < 110 ? 38 : 0,
        width: columnWidth < 110 ? 120 : columnWidth - 6,
        overflow: "truncate",
      },
    },
    yAxis: nameAxis(theme, names, left),
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
    visualMap: { show: false, min: 0, max: most, inRange: {}, seriesIndex: [] },
  };
}
