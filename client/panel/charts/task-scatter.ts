import { count, interval, percent } from "../words/numbers.ts";
import { shortCount } from "./bar-chart.ts";
import type { Chart } from "./chart.ts";
import type { ChartTheme } from "./chart-theme.ts";
import { LABEL_GAP, placeLabels } from "./label-places.ts";
import { chartOfRows, frame, labelStyle, shareAxis, textWidth, topOfShares, valueAxis } from "./parts.ts";
import { type TaskRow, taskTable } from "./task-row.ts";

const HEIGHT = 440;
const GRID = { left: 56, right: 44, top: 18, bottom: 56 };

/** What the axes reach from and to. */
interface Reach {
  fewest: number;
  most: number;
  top: number;
}

/** Tasks by their number of names, on a log axis, and the share of names with a version; the larger a dot, the more owners. */
export function taskScatter(tasks: readonly TaskRow[], total: number, how: string): Chart {
  const shown = tasks.filter(({ names }) => names > 0);
  const sizes = shown.some(({ owners }) => owners !== null) ? "; the larger a dot, the more owners" : "";
  const table = taskTable(shown, total, {
    id: "task-scatter",
    title: "Size of a task and its share of versions",
    caption: `${count(total)} tasks; names on a logarithmic axis, share of names with a version, ${how}${sizes}`,
  });
  return chartOfRows(table, shown.length, {
    height: HEIGHT,
    draw: (theme, width) => draw(shown, theme, width),
  });
}

function draw(tasks: readonly TaskRow[], theme: ChartTheme, width: number) {
  const reach = reachOf(tasks);
  const diameter = diameters(tasks);
  const sides = labelSides(tasks, reach, diameter, theme, width);
  return {
    ...frame(theme),
    grid: GRID,
    xAxis: valueAxis(theme, "names of the task (logarithmic)", {
      type: "log",
      min: reach.fewest,
      max: reach.most,
      axisLabel: { ...labelStyle(theme, theme.muted), formatter: shortCount },
    }),
    yAxis: shareAxis(theme, "", reach.top),
    series: [
      {
        type: "scatter",
        itemStyle: { color: theme.accent, opacity: 0.75, borderColor: theme.background, borderWidth: 1 },
        emphasis: { itemStyle: { opacity: 1, borderColor: theme.foreground } },
        data: tasks.map((task) => ({
          value: [task.names, task.share],
          symbolSize: diameter(task),
          label: {
            show: sides.has(task),
            position: sides.get(task) ?? "right",
            distance: LABEL_GAP,
            formatter: task.task,
            opacity: 1,
            ...labelStyle(theme),
          },
          tooltip: { formatter: tooltipOf(task) },
        })),
      },
    ],
  };
}

/** Whole powers of ten around the tasks' sizes, and a whole number of per cent above their shares. */
function reachOf(tasks: readonly TaskRow[]): Reach {
  const sizes = tasks.map(({ names }) => Math.log10(names));
  const least = Math.floor(Math.min(...sizes));
  const most = Math.max(least + 1, Math.ceil(Math.max(...sizes)));
  return { fewest: 10 ** least, most: 10 ** most, top: topOfShares(tasks.map(({ share }) => share)) };
}

/** How large the dot of a task is, in pixels: its area grows with the number of owners. */
function diameters(tasks: readonly TaskRow[]): (task: TaskRow) => number {
  const largest = Math.max(1, ...tasks.map(({ owners }) => owners ?? 0));
  return ({ owners }) => (owners === null ? 11 : 7 + 26 * Math.sqrt(owners / largest));
}

/** On which side of its dot each task's name finds room. */
function labelSides(
  tasks: readonly TaskRow[],
  { fewest, most, top }: Reach,
  diameter: (task: TaskRow) => number,
  theme: ChartTheme,
  width: number,
) {
  const wanted = byInterest(tasks);
  const [inner, tall] = [width - GRID.left - GRID.right, HEIGHT - GRID.top - GRID.bottom];
  const dots = wanted.map((task) => ({
    x: GRID.left + (inner * Math.log10(task.names / fewest)) / Math.log10(most / fewest),
    y: GRID.top + tall * (1 - task.share / top),
    radius: diameter(task) / 2,
    label: { width: textWidth(task.task, theme), height: theme.fontSize * 1.2 },
  }));
  const places = placeLabels(dots, { left: GRID.left, right: width, top: 0, bottom: HEIGHT - GRID.bottom });
  return new Map(
    wanted.flatMap((task, index) => {
      const side = places[index];
      return side == null ? [] : [[task, side] as const];
    }),
  );
}

/** Tasks as a reader asks about them: the largest and those that version most, in turns. */
function byInterest(tasks: readonly TaskRow[]): TaskRow[] {
  const bySize = [...tasks].sort((a, b) => b.names - a.names);
  const byShare = [...tasks].sort((a, b) => b.share - a.share);
  return [...new Set(bySize.flatMap((task, index) => [task, byShare[index]!]))];
}

function tooltipOf({ task, names, share, owners, interval: limits }: TaskRow): string {
  const people = owners === null ? "" : `\n${count(owners)} owners`;
  return `${task}: ${count(names)} names\n${percent(share)} with a version (${interval(limits)})${people}`;
}
