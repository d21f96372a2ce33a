import { type EChartsCoreOption, format } from "echarts/core";
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
  return { cells, action: action === null ? null : markAction(action) };
}

/** What is done, nothing where nothing is said of it. */
export function markAction(action: Partial<MarkAction>): MarkAction {
  return { filter: null, selection: null, place: null, ...action };
}

/** A chart whose rows are the lines between other marks, in the only series. */
export function chartOfEdges(table: Table, rest: Pick<Chart, "height" | "draw">): Chart {
  return {
    ...table,
    ...rest,
    rowOf: (_series, dataIndex, dataType) => (dataType === "edge" ? dataIndex : null),
    markOf: (index) => ({ seriesIndex: 0, dataIndex: index, dataType: "edge" }),
  };
}

/** A chart whose only series has one mark for each of the first rows, in their order. */
export function chartOfRows(table: Table, drawn: number, rest: Pick<Chart, "height" | "draw">): Chart {
  return {
    ...table,
    ...rest,
    rowOf: (seriesIndex, dataIndex) => (seriesIndex === 0 && dataIndex < drawn ? dataIndex : null),
    markOf: (index) => (index < drawn ? { seriesIndex: 0, dataIndex: index } : null),
  };
}

/**
 * What every picture has: type and no motion.
 * @param hasParts whether colours tell parts apart, which have patterns too in high contrast
 */
export function frame(theme: ChartTheme, { hasParts = false } = {}): EChartsCoreOption {
  return {
    textStyle: { fontFamily: theme.fontFamily, fontSize: theme.fontSize, color: theme.foreground },
    animation: false,
    // The element around has a name of its own.
    aria: {
      enabled: true,
      label: { enabled: false },
      decal: { show: hasParts && theme.kind.startsWith("highContrast") },
    },
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

/** An axis of shares from none to a highest one. */
export function shareAxis(theme: ChartTheme, name: string, top: number): Record<string, unknown> {
  return valueAxis(theme, name, {
    min: 0,
    max: top,
    axisLabel: {
      ...labelStyle(theme, theme.muted),
      hideOverlap: true,
      formatter: (value: number) => `${Math.round(value * 100)} %`,
    },
  });
}

/** Where an axis that holds all of some shares ends: at a round number of per cent. */
export function topOfShares(shares: readonly number[]): number {
  const most = Math.max(0.01, ...shares);
  const step = most > 0.3 ? 0.1 : most > 0.1 ? 0.05 : 0.01;
  // Shares are quotients: 0.3 / 0.1 is a little less than three.
  return Math.min(1, Number((Math.ceil(most / step - 1e-9) * step).toFixed(2)));
}

/** An axis of names, the first one at the top. */
export function nameAxis(
  theme: ChartTheme,
  names: readonly string[],
  width: number,
  margin = 8,
): Record<string, unknown> {
  return {
    type: "category",
    data: names,
    inverse: true,
    axisLabel: { ...labelStyle(theme), width, margin, overflow: "truncate", interval: 0 },
    axisLine: { show: false },
    axisTick: { show: false },
  };
}

/** An axis of names that stand right above bars of a thickness, the first one at the top. */
export function namesAbove(theme: ChartTheme, names: readonly string[], thickness: number): Record<string, unknown> {
  const room = thickness / 2 + 5;
  return {
    ...nameAxis(theme, names, 0),
    z: 3,
    axisLabel: {
      ...labelStyle(theme),
      interval: 0,
      inside: true,
      margin: 0,
      align: "left",
      verticalAlign: "bottom",
      padding: [0, 0, room, 0],
    },
  };
}

/** Pixels of a row of horizontal bars. */
export const BAR_ROW = 26;

/** How wide the names beside bars are; those that would take too much of the picture are cut. */
export function nameWidth(width: number, names: readonly string[], theme: ChartTheme): number {
  return Math.min(widestText(names, theme) + 2, Math.floor(width * 0.36));
}

/** How wide a text is in the picture's type, in pixels. */
export function textWidth(text: string, { fontSize, fontFamily }: ChartTheme): number {
  return Math.ceil(format.getTextRect(text, `${fontSize}px ${fontFamily}`).width);
}

/** How wide the widest of some texts is, in pixels. */
export function widestText(texts: readonly string[], theme: ChartTheme): number {
  return texts.reduce((widest, text) => Math.max(widest, textWidth(text, theme)), 0);
}
