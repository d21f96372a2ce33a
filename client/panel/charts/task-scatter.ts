import { count, interval, percent } from "../words/numbers.ts";
import { shortCount } from "./bar-chart.ts";
import type { Chart } from "./chart.ts";
import type { ChartTheme } from "./chart-theme.ts";
import { chartOfRows, frame, labelStyle, valueAxis } from "./parts.ts";
import type { TaskRow } from "./task-row.ts";
import { taskTable } from "./task-row.ts";

/** Labels that are tried; those that would lie on each other are left out. */
const MOST_LABELS = 12;

/** Tasks by their number of names, on a log axis, and the share of names with a version; the larger a dot, the more owners. */
export function taskScatter(tasks: readonly TaskRow[], total: number, how: string): Chart {
  const shown = tasks.filter(({ names }) => names > 0);
  const table = taskTable(shown, total, {
    id: "task-scatter",
    title: "Size of a task and its share of versions",
    caption: `${count(total)} tasks; names on a logarithmic axis, share of names with a version, ${how}`,
  });
  return chartOfRows(table, shown.length, {
    height: 420,
    isWide: true,
    draw: (theme) => draw(shown, theme),
  });
}

function draw(tasks: readonly TaskRow[], theme: ChartTheme) {
  const largest = Math.max(1, ...tasks.map(({ owners }) => owners ?? 0));
  const labelled = labelledTasks(tasks);
  const top = Math.max(0.05, ...tasks.map(({ share }) => share));
  return {
    ...frame(theme),
    grid: { left: 56, right: 24, top: 18, bottom: 56 },
    xAxis: valueAxis(theme, "names of the task (logarithmic)", {
      type: "log",
      axisLabel: { ...labelStyle(theme, theme.muted), formatter: shortCount },
    }),
    yAxis: valueAxis(theme, "", {
      min: 0,
      max: Math.min(1, Math.ceil(top * 10 + 0.5) / 10),
      axisLabel: { ...labelStyle(theme, theme.muted), formatter: (value: number) => `${Math.round(value * 100)} %` },
    }),
    series: [
      {
        type: "scatter",
        labelLayout: { hideOverlap: true },
        itemStyle: { color: theme.accent, opacity: 0.75, borderColor: theme.background, borderWidth: 1 },
        emphasis: { itemStyle: { opacity: 1, borderColor: theme.foreground } },
        data: tasks.map((task) => ({
          value: [task.names, task.share],
          symbolSize: task.owners === null ? 11 : 7 + 26 * Math.sqrt(task.owners / largest),
          label: {
            show: labelled.has(task),
            position: task.names > 5000 ? "left" : "right",
            formatter: task.task,
            minMargin: 5,
            ...labelStyle(theme),
            textBorderWidth: 3,
            textBorderColor: theme.background,
          },
          tooltip: { formatter: tooltipOf(task) },
        })),
      },
    ],
  };
}

function tooltipOf({ task, names, share, owners, interval: limits }: TaskRow): string {
  const people = owners === null ? "" : `\n${count(owners)} owners`;
  return `${task}: ${count(names)} names\n${percent(share)} with a version (${interval(limits)})${people}`;
}

/** The tasks that a reader asks about: the largest, and those that version most. */
function labelledTasks(tasks: readonly TaskRow[]): Set<TaskRow> {
  const bySize = [...tasks].sort((a, b) => b.names - a.names).slice(0, MOST_LABELS / 2);
  const byShare = [...tasks].sort((a, b) => b.share - a.share).slice(0, MOST_LABELS / 2);
  return new Set([...bySize, ...byShare]);
}
