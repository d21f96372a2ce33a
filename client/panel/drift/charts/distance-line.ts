import type { SlotDrift } from "../../../../server/src/drift/drift-result.ts";
import type { Chart } from "../../charts/chart.ts";
import type { ChartTheme } from "../../charts/chart-theme.ts";
import { chartOfRows, numberColumn, row, textColumn } from "../../charts/parts.ts";
import { LIGHT_WORDS, significant, slotWords } from "../words.ts";
import { LIT_LINE_HEIGHT, litLine } from "./lit-line.ts";
import { changeLines, slotAxis, versionChanges } from "./slot-axis.ts";

/**
 * How far one feature is from the reference in each slot; marks have the colour of its light.
 * @param threshold of the same distance; null where there is none
 */
export function distanceLine(feature: string, slots: readonly SlotDrift[], threshold: number | null): Chart {
  const starts = slots.map(({ start }) => start);
  const own = slots.map(({ features }) => features.find(({ name }) => name === feature) ?? null);
  const shown = own.map((each) => (each === null ? "" : LIGHT_WORDS[each.light].word));
  return chartOfRows(
    {
      id: "distance-over-time",
      title: `${feature} over time`,
      caption: `Distance of ${feature} from the reference in each of ${slots.length} slots; marks are coloured by their light`,
      columns: [textColumn("Slot"), numberColumn("Distance"), textColumn("Light"), numberColumn("Rows")],
      rows: slots.map(({ start, rows }, at) =>
        row([slotWords(start, starts), own[at]?.distance ?? null, shown[at]!, rows]),
      ),
      total: slots.length,
    },
    slots.length,
    {
      height: LIT_LINE_HEIGHT,
      draw: (theme: ChartTheme) =>
        litLine(theme, {
          xAxis: slotAxis(starts, theme),
          range: { min: 0 },
          markLine: changeLines(versionChanges(slots), theme, threshold),
          data: own.map((each, at) => ({
            value: each?.distance ?? null,
            symbol: each?.light === "red" ? "diamond" : each?.light === "yellow" ? "triangle" : "circle",
            itemStyle: { color: each === null ? theme.muted : theme.lights[each.light].fill },
            tooltip: {
              formatter: `${slotWords(starts[at]!, starts)}: ${each?.distance == null ? "no values" : significant(each.distance)}\n${shown[at]}`,
            },
          })),
        }),
    },
  );
}
