import type { Chart, Table } from "./chart.ts";
import type { ChartTheme } from "./chart-theme.ts";
import {
  BAR_ROW,
  chartOfRows,
  frame,
  labelStyle,
  nameAxis,
  namesAbove,
  nameWidth,
  valueAxis,
  widestText,
} from "./parts.ts";

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

/** How bars are drawn. */
interface BarStyle {
  /** What is counted. */
  axis: string;
  /** Whether names stand above their bars, where they have room however long they are. */
  hasNamesAbove?: boolean;
}

/** Pixels of a row that has a name above its bar. */
const ROW_WITH_NAME = 42;
const THICKNESS = 16;
const THICKNESS_BELOW_NAME = 12;

/** Horizontal bars from zero, each with its number at its end. */
export function barChart(table: Table, bars: readonly Bar[], style: BarStyle): Chart {
  return chartOfRows(table, bars.length, {
    height: bars.length * (style.hasNamesAbove ? ROW_WITH_NAME : BAR_ROW) + 62,
    draw: (theme, width) => drawBars(bars, style, theme, width),
  });
}

function drawBars(bars: readonly Bar[], { axis, hasNamesAbove }: BarStyle, theme: ChartTheme, width: number) {
  const names = bars.map(({ name }) => name);
  const left = hasNamesAbove ? 0 : nameWidth(width, names, theme) + 10;
  const thickness = hasNamesAbove ? THICKNESS_BELOW_NAME : THICKNESS;
  const labels = bars.map(({ label }) => label);
  return {
    ...frame(theme),
    grid: { left: Math.max(left, 6), right: widestText(labels, theme) + 12, top: hasNamesAbove ? 10 : 4, bottom: 50 },
    xAxis: valueAxis(theme, axis, {
      min: 0,
      axisLabel: {
        ...labelStyle(theme, theme.muted),
        hideOverlap: true,
        formatter: shortCount,
      },
    }),
    yAxis: hasNamesAbove ? namesAbove(theme, names, thickness) : nameAxis(theme, names, left - 10),
    series: [
      {
        type: "bar",
        barMaxWidth: thickness,
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
