import { count, percent } from "../words/numbers.ts";
import type { Chart } from "./chart.ts";
import { rampAt } from "./chart-theme.ts";
import { chartOfRows, frame, labelStyle } from "./parts.ts";
import { type TaskRow, taskTable } from "./task-row.ts";

/** Nothing that is seen: ECharts may begin a new line at it, which it does at no hyphen. */
const BREAK = "\uFEFF";

/** Tasks by their number of names; the stronger the colour, the larger the share with a version. */
export function taskTreemap(tasks: readonly TaskRow[], total: number, how: string): Chart {
  const table = taskTable(tasks, total, {
    id: "task-treemap",
    title: "Names by task",
    caption: `The area is the number of names, the strength of the colour the share with a version, ${how}`,
  });
  // Smaller fields have no room for a word.
  const least = tasks.reduce((sum, { names }) => sum + names, 0) * 0.012;
  const top = Math.max(0.01, ...tasks.map(({ share }) => share));
  const chart = chartOfRows(table, tasks.length, {
    height: 420,
    draw: (theme) => ({
      ...frame(theme),
      series: [
        {
          type: "treemap",
          left: 0,
          right: 0,
          top: 0,
          bottom: 0,
          roam: false,
          nodeClick: false,
          breadcrumb: { show: false },
          // A treemap moves unless it is told by itself not to.
          animation: false,
          itemStyle: { borderColor: theme.background, borderWidth: 1, gapWidth: 1 },
          label: { show: true, position: "insideTopLeft", overflow: "break", lineHeight: theme.fontSize * 1.3 },
          data: tasks.map(({ task, names, share }) => {
            const { fill, text } = rampAt(theme, share / top);
            return {
              name: `${task.replaceAll("-", `-${BREAK}`)}\n${percent(share)}`,
              value: names,
              itemStyle: { color: fill },
              label: { ...labelStyle(theme, text), opacity: 1, show: names >= least },
              tooltip: { formatter: `${task}: ${count(names)} names\n${percent(share)} with a version` },
            };
          }),
        },
      ],
    }),
  });
  // ECharts counts the root of a tree as the first mark.
  return {
    ...chart,
    rowOf: (_series, dataIndex) => (dataIndex > 0 && dataIndex <= tasks.length ? dataIndex - 1 : null),
    markOf: (index) => ({ seriesIndex: 0, dataIndex: index + 1 }),
  };
}
