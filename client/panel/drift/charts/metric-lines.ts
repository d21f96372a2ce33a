import type { MetricValue, SlotDrift } from "../../../../server/src/drift/drift-result.ts";
import type { Chart } from "../../charts/chart.ts";
import type { ChartTheme } from "../../charts/chart-theme.ts";
import { chartOfRows, frame, labelStyle, numberColumn, row, textColumn, valueAxis } from "../../charts/parts.ts";
import { significant, slotWords } from "../words.ts";
import { changeLines, slotAxis, type VersionChange, versionChanges } from "./slot-axis.ts";

/** One metric over all slots, of all versions together, with the slots marked in which another version came in. */
export function metricLine(name: string, metrics: readonly MetricValue[], slots: readonly SlotDrift[]): Chart {
  const starts = slots.map(({ start }) => start);
  const values = starts.map(
    (start) =>
      metrics.find((each) => each.name === name && each.slot === start && each.modelVersion === null)?.value ?? null,
  );
  const changes = versionChanges(slots);
  const marked = changes.length === 0 ? "" : "; dashed lines mark where another version came in";
  return chartOfRows(
    {
      id: `metric-${name}`,
      title: name,
      caption: `${name} of all rows of each slot, of ${starts.length} slots${marked}`,
      columns: [textColumn("Slot"), numberColumn(name), textColumn("Versions")],
      rows: slots.map(({ start, modelVersions }, at) =>
        row([slotWords(start, starts), values[at] ?? null, modelVersions.join(", ")]),
      ),
      total: starts.length,
    },
    starts.length,
    { height: 240, draw: (theme) => draw(name, values, starts, changes, theme) },
  );
}

function draw(
  name: string,
  values: readonly (number | null)[],
  starts: readonly string[],
  changes: readonly VersionChange[],
  theme: ChartTheme,
) {
  return {
    ...frame(theme),
    grid: { left: 62, right: 24, top: 24, bottom: 36 },
    xAxis: slotAxis(starts, theme),
    yAxis: valueAxis(theme, "", {
      scale: true,
      axisLabel: { ...labelStyle(theme, theme.muted), formatter: significant },
    }),
    series: [
      {
        type: "line",
        symbol: "circle",
        symbolSize: 5,
        lineStyle: { color: theme.accent, width: 2 },
        itemStyle: { color: theme.accent },
        markLine: changeLines(changes, theme),
        data: values.map((value, at) => ({
          value,
          tooltip: {
            formatter: `${slotWords(starts[at]!, starts)}: ${name} ${value === null ? "not known" : significant(value)}`,
          },
        })),
      },
    ],
  };
}
