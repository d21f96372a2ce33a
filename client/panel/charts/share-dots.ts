import type { Interval } from "../../../server/src/panel/protocol.ts";
import { count, interval, percent } from "../words/numbers.ts";
import type { Chart, Table } from "./chart.ts";
import type { ChartTheme } from "./chart-theme.ts";
import { BAR_ROW, chartOfRows, frame, nameAxis, nameWidth, shareAxis, topOfShares } from "./parts.ts";

/** A share with its interval; it stands for the row of its place. */
export interface ShareDot {
  name: string;
  names: number;
  share: number;
  interval: Interval;
}

/** Shares as dots on lines that are their 95 % intervals: how sure a share is, is seen at once. */
export function shareDots(table: Table, dots: readonly ShareDot[]): Chart {
  return chartOfRows(table, dots.length, {
    height: dots.length * BAR_ROW + 62,
    draw: (theme, width) => draw(dots, theme, width),
  });
}

function draw(dots: readonly ShareDot[], theme: ChartTheme, width: number) {
  const names = dots.map(({ name }) => name);
  const left = nameWidth(width, names, theme);
  const top = topOfShares(dots.map(({ interval: [, high] }) => high));
  return {
    ...frame(theme),
    grid: { left: left + 16, right: 66, top: 4, bottom: 50 },
    xAxis: shareAxis(theme, "share of names with a version, and its 95 % interval", top),
    // The dot of no share at all reaches over the axis.
    yAxis: nameAxis(theme, names, left, 14),
    series: [
      {
        type: "scatter",
        symbolSize: 10,
        z: 3,
        itemStyle: { color: theme.accent, opacity: 1 },
        emphasis: { itemStyle: { borderColor: theme.foreground, borderWidth: 2 } },
        data: dots.map(({ name, names: number, share, interval: limits }, index) => ({
          value: [share, index],
          tooltip: {
            formatter: `${name}: ${percent(share)} of ${count(number)} names\n95 % interval ${interval(limits)}`,
          },
        })),
      },
      {
        type: "custom",
        silent: true,
        data: dots.map(({ interval: [low, high], share }, index) => [low, high, index, share]),
        encode: { x: [0, 1], y: 2 },
        renderItem: intervalLine(theme),
      },
    ],
  };
}

/** A line from the lower to the upper limit, a thin one that leads there, and the share in words behind it. */
function intervalLine(theme: ChartTheme) {
  return (_: unknown, api: { value(index: number): number; coord(point: [number, number]): [number, number] }) => {
    const [x0] = api.coord([0, api.value(2)]);
    const [x1, y1] = api.coord([api.value(0), api.value(2)]);
    const [x2] = api.coord([api.value(1), api.value(2)]);
    return {
      type: "group",
      children: [
        { type: "line", shape: { x1: x0, y1, x2: x1, y2: y1 }, style: { stroke: theme.grid, lineWidth: 1 } },
        { type: "line", shape: { x1, y1, x2, y2: y1 }, style: { stroke: theme.muted, lineWidth: 2 } },
        {
          type: "text",
          x: x2 + 10,
          y: y1,
          style: {
            text: percent(api.value(3)),
            verticalAlign: "middle",
            fill: theme.foreground,
            fontFamily: theme.fontFamily,
            fontSize: theme.fontSize,
          },
        },
      ],
    };
  };
}
