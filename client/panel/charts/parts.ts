import type { EChartsCoreOption } from "echarts/core";
import type { Cell, Chart, Column, MarkAction, Row, Table } from "./chart.ts";
import type { ChartTheme } from "./chart-theme.ts";

/** A column of texts. */
export function textColumn(title: string): Column {
  return { title, kind: "text" };
}

/** A column of numbers. */
export function numberColumn(title: string): Column {
  return { title, kind: "number" };
}

/** A column of shares from 0 to 1. */
export function shareColumn(title: string): Column {
  return { title, kind: "share" };
}

/** A row of a table. */
export function row(cells: Cell[], action: Partial<MarkAction> | null = null): Row {
  return { cells, action: action === null ? null : { filter: null, selection: null, place: null, ...action } };
}

/** A chart whose only series has one mark for each of the first rows, in their order. */
export function chartOfRows(table: Table, drawn: number, rest: Pick<Chart, "height" | "isWide" | "draw">): Chart {
  return {
    ...table,
    ...rest,
    rowOf: (seriesIndex, dataIndex) => (seriesIndex === 0 && dataIndex < drawn ? dataIndex : null),
    markOf: (index) => (index < drawn ? { seriesIndex: 0, dataIndex: index } : null),
  };
}

/** What every picture has: type, no motion, patterns beside colours in high contrast. */
export function frame(theme: ChartTheme): EChartsCoreOption {
  return {
    textStyle: { fontFamily: theme.fontFamily, fontSize: theme.fontSize, color: theme.foreground },
    animation: false,
    // The element around has a name of its own.
    aria: { enabled: true, label: { enabled: false }, decal: { show: theme.kind.startsWith("highContrast") } },
    tooltip: {
      trigger: "item",
      renderMode: "richText",
      confine: true,
      transitionDuration: 0,
      backgroundColor: theme.background,
      borderColor: theme.muted,
      borderWidth: 1,
      textStyle: { color: theme.foreground, fontFamily: theme.fontFamily, fontSize: theme.fontSize },
    },
  };
}

/** A label in the colour of the text. */
export function labelStyle(theme: ChartTheme, color = theme.foreground): Record<string, unknown> {
  return { color, fontFamily: theme.fontFamily, fontSize: theme.fontSize, textBorderWidth: 0 };
}

/** An axis of numbers, with as little ink as it needs. */
export function valueAxis(
  theme: ChartTheme,
  name: string,
  more: Record<string, unknown> = {},
): Record<string, unknown> {
  return {
    type: "value",
    name,
    nameLocation: "middle",
    nameGap: theme.fontSize * 2.2,
    nameTextStyle: labelStyle(theme, theme.muted),
    axisLabel: { ...labelStyle(theme, theme.muted), hideOverlap: true },
    axisLine: { show: false },
    axisTick: { show: false },
    splitLine: { lineStyle: { color: theme.grid } },
    ...more,
  };
}

/** An axis of names, the first one at the top. */
export function nameAxis(theme: ChartTheme, names: readonly string[], width: number): Record<string, unknown> {
  return {
    type: "category",
    data: names,
    inverse: true,
    axisLabel: { ...labelStyle(theme), width, overflow: "truncate", interval: 0 },
    axisLine: { show: false },
    axisTick: { show: false },
  };
}

/** Pixels of a row of horizontal bars. */
export const BAR_ROW = 26;

/** How wide the names beside bars may be. */
export function nameWidth(width: number, names: readonly string[], theme: ChartTheme): number {
  const longest = names.reduce((most, name) => Math.max(most, name.length), 0);
  return Math.min(Math.ceil(longest * theme.fontSize * 0.6) + 8, Math.floor(width * 0.36));
}
