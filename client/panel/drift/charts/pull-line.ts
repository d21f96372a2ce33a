import type { ProfiledSlot } from "../../../../server/src/drift/drift-result.ts";
import type { Chart } from "../../charts/chart.ts";
import type { ChartTheme } from "../../charts/chart-theme.ts";
import { chartOfRows, numberColumn, row, textColumn } from "../../charts/parts.ts";
import { LIGHT_WORDS, significant, slotWords } from "../words.ts";
import { LIT_LINE_HEIGHT, litLine } from "./lit-line.ts";
import { markLines, slotAxis } from "./slot-axis.ts";

/** Beyond so many deviations all is as red. */
const MOST = 15;

type ProfiledFeature = ProfiledSlot["features"][number];

/** By how many deviations one feature is off what is usual in each slot, by the statistic that is farthest off; upright lines where its level changed. */
export function pullLine(feature: string, profiles: readonly ProfiledSlot[], basis: string): Chart {
  const starts = profiles.map(({ start }) => start);
  const own = profiles.map(({ features }) => features.find(({ name }) => name === feature) ?? null);
  const changes = own.flatMap((each, slot) => (each?.changePoint ? [{ slot, words: "new level" }] : []));
  const marked = changes.length === 0 ? "" : "; dashed lines mark where its level changed for good";
  const slotName = (at: number) => slotWords(starts[at]!, starts);
  return chartOfRows(
    {
      id: "pull-over-time",
      title: `${feature} by what is usual`,
      caption: `By how many deviations the statistic that is farthest off is off what is usual, against ${basis}; what is beyond ${MOST} is drawn there${marked}`,
      columns: [
        textColumn("Slot"),
        textColumn("Farthest off"),
        numberColumn("Value"),
        numberColumn("Pull"),
        textColumn("Light"),
        textColumn("Level"),
      ],
      rows: own.map((each, at) =>
        row([
          slotName(at),
          each?.strongest?.name ?? "",
          each?.strongest?.value ?? null,
          each?.strongest?.pull ?? null,
          each === null ? "" : LIGHT_WORDS[each.light].word,
          each?.changePoint ? "new" : "",
        ]),
      ),
      total: own.length,
    },
    own.length,
    {
      height: LIT_LINE_HEIGHT,
      draw: (theme: ChartTheme) =>
        litLine(theme, {
          xAxis: { ...slotAxis(starts, theme), axisLine: { onZero: false, lineStyle: { color: theme.grid } } },
          range: { min: -MOST, max: MOST, interval: 5 },
          markLine: markLines(changes, theme),
          data: own.map((each, at) => markOf(each, slotName(at), theme)),
        }),
    },
  );
}

function markOf(feature: ProfiledFeature | null, slot: string, theme: ChartTheme) {
  const { light = "green", strongest } = feature ?? {};
  const words =
    strongest === undefined
      ? "nothing to hold it against"
      : `${strongest.name} ${significant(strongest.value)}, pull ${significant(strongest.pull)}`;
  return {
    value: strongest === undefined ? null : Math.max(-MOST, Math.min(MOST, strongest.pull)),
    symbol: light === "red" ? "diamond" : light === "yellow" ? "triangle" : "circle",
    itemStyle: { color: theme.lights[light].fill },
    tooltip: { formatter: `${slot}: ${LIGHT_WORDS[light].word}\n${words}` },
  };
}
