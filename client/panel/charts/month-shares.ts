import type { MonthRow } from "../../../server/src/panel/protocol.ts";
import { count, interval, percent } from "../words/numbers.ts";
import { shortCount } from "./bar-chart.ts";
import type { Chart, Table } from "./chart.ts";
import type { ChartTheme } from "./chart-theme.ts";
import {
  chartOfRows,
  frame,
  labelStyle,
  numberColumn,
  row,
  shareAxis,
  shareColumn,
  textColumn,
  topOfShares,
  valueAxis,
} from "./parts.ts";

/** Months with their names, versions, share and interval; a click shows the names. */
export function monthTable(months: readonly MonthRow[], id: string, title: string, caption: string): Table {
  return {
    id,
    title,
    caption,
    columns: [
      textColumn("Month"),
      numberColumn("Names"),
      numberColumn("With a version"),
      shareColumn("Share"),
      shareColumn("From"),
      shareColumn("To"),
    ],
    rows: months.map(({ month, names, versioned, share, interval: [low, high] }) =>
      row([month, names, versioned, share, low, high], { selection: { kind: "month", month } }),
    ),
    total: months.length,
  };
}

/** The share of versions month by month, with its interval as a band. */
export function monthShares(months: readonly MonthRow[], dated: number): Chart {
  const caption = `Share of names with a version of their own by the month of their creation, with its 95 % interval; ${count(dated)} names whose creation is known`;
  return chartOfRows(monthTable(months, "share-by-month", "Share of versions over time", caption), months.length, {
    height: 320,
    draw: (theme) => drawShares(months, theme),
  });
}

/** How many names each month brought. */
export function monthCounts(months: readonly MonthRow[], dated: number): Chart {
  const caption = `Names by the month of their creation; ${count(dated)} names whose creation is known`;
  return chartOfRows(monthTable(months, "names-by-month", "New names", caption), months.length, {
    height: 220,
    draw: (theme) => ({
      ...frame(theme),
      grid: { left: 56, right: 16, top: 12, bottom: 32 },
      xAxis: monthAxis(months, theme),
      yAxis: valueAxis(theme, "", { min: 0, axisLabel: { ...labelStyle(theme, theme.muted), formatter: shortCount } }),
      series: [
        {
          type: "bar",
          itemStyle: { color: theme.accent },
          data: months.map(({ month, names }) => ({
            value: names,
            tooltip: { formatter: `${month}: ${count(names)} names` },
          })),
        },
      ],
    }),
  });
}

function monthAxis(months: readonly MonthRow[], theme: ChartTheme): Record<string, unknown> {
  return {
    type: "category",
    data: months.map(({ month }) => month),
    axisLabel: { ...labelStyle(theme, theme.muted), hideOverlap: true },
    axisTick: { show: false },
    axisLine: { lineStyle: { color: theme.grid } },
  };
}

function drawShares(months: readonly MonthRow[], theme: ChartTheme) {
  // Months of few names have wide intervals, which would press all others flat.
  const telling = months.filter(({ names }) => names >= 20);
  const top = topOfShares(telling.map(({ interval: [, high] }) => high));
  return {
    ...frame(theme),
    grid: { left: 56, right: 16, top: 12, bottom: 32 },
    xAxis: { ...monthAxis(months, theme), boundaryGap: false },
    yAxis: shareAxis(theme, "", telling.length === 0 ? 1 : top),
    series: [
      {
        type: "line",
        symbol: "circle",
        symbolSize: 6,
        lineStyle: { color: theme.accent, width: 2 },
        itemStyle: { color: theme.accent },
        z: 3,
        data: months.map(({ month, names, share, interval: limits }) => ({
          value: share,
          tooltip: {
            formatter: `${month}: ${percent(share)} of ${count(names)} names\n95 % interval ${interval(limits)}`,
          },
        })),
      },
      {
        type: "line",
        stack: "interval",
        silent: true,
        symbol: "none",
        lineStyle: { opacity: 0 },
        data: months.map(({ interval: [low] }) => low),
      },
      {
        type: "line",
        stack: "interval",
        silent: true,
        symbol: "none",
        lineStyle: { opacity: 0 },
        areaStyle: { color: theme.accent, opacity: 0.2 },
        data: months.map(({ interval: [low, high] }) => high - low),
      },
    ],
  };
}
