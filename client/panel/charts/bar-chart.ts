import type { Chart, Table } from "./chart.ts";
import type { ChartTheme } from "./chart-theme.ts";
import { BAR_ROW, chartOfRows, frame, labelStyle, nameAxis, nameWidth, valueAxis } from "./parts.ts";

/** One horizontal bar; it stands for the row of its place. */
export interface Bar {
  name: string;
  value: number;
  /** What stands at its end. */
  label: string;
  /** What the tooltip says. */
  tooltip: string;
  /** Grey: what is not looked at. */
  isMuted?: boolean;
}

/** Horizontal bars from zero, each with its number at its end. */
export function barChart(
  table: Table,
  bars: readonly Bar[],
  { axis, isShare = false, isWide = false }: { axis: string; isShare?: boolean; isWide?: boolean },
): Chart {
  return chartOfRows(table, bars.length, {
    height: bars.length * BAR_ROW + 62,
    isWide,
    draw: (theme, width) => drawBars(bars, axis, isShare, theme, width),
  });
}

function drawBars(bars: readonly Bar[], axis: string, isShare: boolean, theme: ChartTheme, width: number) {
  const names = bars.map(({ name }) => name);
  const left = nameWidth(width, names, theme);
  const longest = bars.reduce((most, { label }) => Math.max(most, label.length), 0);
  return {
    ...frame(theme),
    grid: { left: left + 10, right: longest * theme.fontSize * 0.58 + 14, top: 4, bottom: 50 },
    xAxis: valueAxis(theme, axis, {
      min: 0,
      axisLabel: {
        ...labelStyle(theme, theme.muted),
        hideOverlap: true,
        formatter: (value: number) => (isShare ? `${Math.round(value * 100)} %` : shortCount(value)),
      },
    }),
    yAxis: nameAxis(theme, names, left),
    series: [
      {
        type: "bar",
        barMaxWidth: 16,
        label: { show: true, position: "right", ...labelStyle(theme) },
        emphasis: { itemStyle: { color: theme.foreground } },
        data: bars.map(({ value, label, tooltip, isMuted }) => ({
          value,
          label: { formatter: label },
          tooltip: { formatter: tooltip },
          itemStyle: { color: isMuted === true ? theme.muted : theme.accent },
        })),
      },
    ],
  };
}

/** `20k`, `1.5M`: the numbers of an axis. */
export function shortCount(value: number): string {
  if (value >= 1e6) return `${Number((value / 1e6).toPrecision(3))}M`;
  return value >= 1e3 ? `${Number((value / 1e3).toPrecision(3))}k` : String(value);
}
