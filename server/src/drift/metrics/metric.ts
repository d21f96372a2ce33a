import type { MetricValue } from "../drift-result.ts";
import type { Group } from "./grouped.ts";

/** Metrics of one group of rows, by their names; null where one cannot be worked out. */
export interface GroupMetrics extends Group {
  rows: number;
  values: Record<string, number | null>;
}

/** Metrics as a result gives them: a value a line, by name, those of all rows first. */
export function metricValues(groups: readonly GroupMetrics[]): MetricValue[] {
  const names = [...new Set(groups.flatMap(({ values }) => Object.keys(values)))];
  return names.flatMap((name) =>
    groups.map(({ slot, modelVersion, rows, values }) => {
      return { name, slot, value: finite(values[name]), modelVersion, rows };
    }),
  );
}

function finite(value: number | null | undefined): number | null {
  return typeof value === "number" && Number.isFinite(value) ? value : null;
}
