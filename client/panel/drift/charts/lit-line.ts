import type { ChartTheme } from "../../charts/chart-theme.ts";
import { frame, labelStyle, valueAxis } from "../../charts/parts.ts";
import { significant } from "../words.ts";

/** What one line over slots is drawn from. */
interface LitLine {
  xAxis: Record<string, unknown>;
  /** Bounds and steps of the axis of numbers. */
  range: Record<string, unknown>;
  markLine: Record<string, unknown>;
  /** One mark a slot, coloured by its light. */
  data: unknown[];
}

/** Pixels. */
export const LIT_LINE_HEIGHT = 240;

/** A quiet line over slots whose marks carry the lights. */
export function litLine(theme: ChartTheme, { xAxis, range, markLine, data }: LitLine): Record<string, unknown> {
  return {
    ...frame(theme),
    grid: { left: 62, right: 24, top: 24, bottom: 36 },
    xAxis,
    yAxis: valueAxis(theme, "", {
      ...range,
      axisLabel: { ...labelStyle(theme, theme.muted), formatter: significant },
    }),
    series: [{ type: "line", symbolSize: 8, lineStyle: { color: theme.muted, width: 1.5 }, markLine, data }],
  };
}
