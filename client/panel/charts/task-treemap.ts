import { count, percent } from "../words/numbers.ts";
import type { Chart } from "./chart.ts";
import { type ChartTheme, rampAt } from "./chart-theme.ts";
import { chartOfRows, frame, textWidth, widestText } from "./parts.ts";
import { type TaskRow, taskTable } from "./task-row.ts";
import { type Field, treemapFields } from "./treemap-fields.ts";

const HEIGHT = 440;
/** Pixels between two fields, and between a field's edge and its words. */
const GAP = 2;
const PADDING = 6;
/** The height of a line over the size of its type. */
const LINE = 1.3;
/** The size of type, over that of the page, for fields that have no room for larger words. */
const SMALLER = 0.85;

/** Tasks by their number of names; the stronger the colour, the larger the share with a version. */
export function taskTreemap(tasks: readonly TaskRow[], total: number, how: string): Chart {
  const shown = tasks.filter(({ names }) => names > 0).sort((a, b) => b.names - a.names);
  const table = taskTable(shown, total, {
    id: "task-treemap",
    title: "Names by task",
    caption: `The area is the number of names, the strength of the colour the share with a version, ${how}`,
  });
  return chartOfRows(table, shown.length, {
    height: HEIGHT,
    draw: (theme, width) => draw(shown, theme, width),
  });
}

function draw(tasks: readonly TaskRow[], theme: ChartTheme, width: number) {
  const sizes = tasks.map(({ names }) => names);
  const fields = treemapFields(sizes, { x: 0, y: 0, width: width + GAP, height: HEIGHT + GAP }).map(withoutGap);
  const top = Math.max(0.01, ...tasks.map(({ share }) => share));
  return {
    ...frame(theme),
    series: [
      {
        type: "custom",
        coordinateSystem: "none",
        data: tasks.map(({ task, names, share }) => ({
          value: names,
          tooltip: { formatter: `${task}: ${count(names)} names\n${percent(share)} with a version` },
        })),
        renderItem: ({ dataIndex }: { dataIndex: number }) =>
          drawField(tasks[dataIndex]!, fields[dataIndex]!, rampAt(theme, tasks[dataIndex]!.share / top), theme),
      },
    ],
  };
}

function withoutGap({ x, y, width, height }: Field): Field {
  return { x, y, width: Math.max(0.5, width - GAP), height: Math.max(0.5, height - GAP) };
}

function drawField(task: TaskRow, field: Field, { fill, text }: { fill: string; text: string }, theme: ChartTheme) {
  const { lines, fontSize } = wordsIn(task, field, theme);
  return {
    type: "group",
    children: [
      {
        type: "rect",
        shape: field,
        style: { fill },
        emphasis: { style: { stroke: theme.foreground, lineWidth: 2 } },
      },
      {
        type: "text",
        x: field.x + PADDING,
        y: field.y + PADDING,
        silent: true,
        style: {
          text: lines.join("\n"),
          fill: text,
          fontFamily: theme.fontFamily,
          fontSize,
          lineHeight: fontSize * LINE,
        },
      },
    ],
  };
}

/** What a field has room for: the task and its share, the task alone, or nothing. */
function wordsIn(task: TaskRow, field: Field, theme: ChartTheme): { lines: string[]; fontSize: number } {
  const { fontSize } = theme;
  const lines = linesIn(task, field, theme);
  if (lines.length > 0) return { lines, fontSize };
  const smaller = fontSize * SMALLER;
  return { lines: linesIn(task, field, { ...theme, fontSize: smaller }), fontSize: smaller };
}

function linesIn({ task, share }: TaskRow, field: Field, theme: ChartTheme): string[] {
  const width = field.width - 2 * PADDING;
  const lines = inLines(task, width, theme);
  const most = Math.floor((field.height - 2 * PADDING) / (theme.fontSize * LINE));
  if (lines.length > most || widestText(lines, theme) > width) return [];
  const words = percent(share);
  return lines.length < most && textWidth(words, theme) <= width ? [...lines, words] : lines;
}

/** A task's name in lines of at most a width, broken behind hyphens alone. */
function inLines(task: string, width: number, theme: ChartTheme): string[] {
  const lines: string[] = [];
  for (const part of task.split(/(?<=-)/)) {
    const longer = (lines.at(-1) ?? "") + part;
    if (lines.length > 0 && textWidth(longer, theme) <= width) lines[lines.length - 1] = longer;
    else lines.push(part);
  }
  return lines;
}
