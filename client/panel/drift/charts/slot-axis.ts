import type { SlotDrift } from "../../../../server/src/drift/drift-result.ts";
import type { ChartTheme } from "../../charts/chart-theme.ts";
import { labelStyle } from "../../charts/parts.ts";
import { slotWords } from "../words.ts";

/** An axis of slots in their order. */
export function slotAxis(starts: readonly string[], theme: ChartTheme): Record<string, unknown> {
  return {
    type: "category",
    data: starts.map((start) => slotWords(start, starts)),
    boundaryGap: false,
    axisLabel: { ...labelStyle(theme, theme.muted), hideOverlap: true, margin: 12 },
    axisTick: { show: false },
    axisLine: { lineStyle: { color: theme.grid } },
  };
}

/** A slot in which a version served first. */
export interface VersionChange {
  slot: number;
  version: string;
}

/** Where versions of the model come in, after those of the first slot. */
export function versionChanges(slots: readonly Pick<SlotDrift, "modelVersions">[]): VersionChange[] {
  const seen = new Set(slots[0]?.modelVersions ?? []);
  return slots.flatMap(({ modelVersions }, slot) =>
    modelVersions
      .filter((version) => !seen.has(version))
      .map((version) => {
        seen.add(version);
        return { slot, version };
      }),
  );
}

/** Upright lines where versions change, each with its name; with a threshold, a level one for it. */
export function changeLines(
  changes: readonly VersionChange[],
  theme: ChartTheme,
  threshold: number | null = null,
): Record<string, unknown> {
  const marks = changes.map(({ slot, version }) => ({ slot, words: `version ${version}` }));
  return markLines(marks, theme, threshold);
}

/** Upright lines at slots, each with its words; with a threshold, a level one for it. */
export function markLines(
  marks: readonly { slot: number; words: string }[],
  theme: ChartTheme,
  threshold: number | null = null,
): Record<string, unknown> {
  const level = {
    yAxis: threshold,
    lineStyle: { color: theme.lights.red.fill, type: "solid", width: 1 },
    label: { formatter: "limit", position: "insideStartTop" },
  };
  return {
    silent: true,
    symbol: "none",
    lineStyle: { color: theme.muted, type: "dashed", width: 1 },
    label: { ...labelStyle(theme, theme.muted), position: "insideEndTop", rotate: 0, align: "left" },
    data: [
      ...marks.map(({ slot, words }) => ({ xAxis: slot, label: { formatter: ` ${words}` } })),
      ...(threshold === null ? [] : [level]),
    ],
  };
}
