import type { Light, SlotDrift } from "../../../../server/src/drift/drift-result.ts";
import type { Chart } from "../../charts/chart.ts";
import type { ChartTheme } from "../../charts/chart-theme.ts";
import { frame, labelStyle, nameAxis, nameWidth, numberColumn, row, textColumn } from "../../charts/parts.ts";
import { LIGHT_WORDS, significant, slotWords } from "../words.ts";

/** Pixels of a feature's row. */
const ROW = 24;
const RIGHT = 12;
/** Pixels that a letter needs. */
const ROOM_FOR_LETTER = 14;

interface Field {
  slot: number;
  feature: number;
  light: Light;
  distance: number | null;
}

/** A light for every feature in every slot; a click shows the feature. */
export function lightGrid(slots: readonly SlotDrift[], features: readonly string[]): Chart {
  const names = slots.map(({ start }) => start);
  const labels = names.map((start) => slotWords(start, names));
  const fields = slots.flatMap((each, slot) =>
    each.features.flatMap(({ name, light, distance }): Field[] => {
      const feature = features.indexOf(name);
      return feature < 0 ? [] : [{ slot, feature, light, distance }];
    }),
  );
  return {
    id: "lights",
    title: "Features over time",
    caption: `A light for each of ${features.length} features in each of ${slots.length} slots: G is as usual, Y is worth a look, R has moved`,
    columns: [textColumn("Slot"), textColumn("Feature"), textColumn("Light"), numberColumn("Distance")],
    rows: fields.map(({ slot, feature, light, distance }) =>
      row([labels[slot]!, features[feature]!, LIGHT_WORDS[light].word, distance], { feature: features[feature]! }),
    ),
    total: fields.length,
    height: features.length * ROW + 60,
    draw: (theme, width) => draw(fields, labels, features, theme, width),
    rowOf: (_series, dataIndex) => dataIndex,
    markOf: (index) => ({ seriesIndex: 0, dataIndex: index }),
  };
}

function draw(
  fields: readonly Field[],
  slots: readonly string[],
  features: readonly string[],
  theme: ChartTheme,
  width: number,
) {
  const left = nameWidth(width, features, theme) + 10;
  const hasLetters = (width - left - RIGHT) / Math.max(1, slots.length) >= ROOM_FOR_LETTER;
  return {
    ...frame(theme),
    grid: { left, right: RIGHT, top: 4, bottom: 44 },
    xAxis: {
      type: "category",
      data: slots,
      axisLine: { show: false },
      axisTick: { show: false },
      axisLabel: { ...labelStyle(theme, theme.muted), hideOverlap: true },
    },
    yAxis: nameAxis(theme, features, left - 10),
    series: [
      {
        type: "heatmap",
        itemStyle: { borderColor: theme.background, borderWidth: 1 },
        emphasis: { itemStyle: { borderColor: theme.foreground } },
        data: fields.map(({ slot, feature, light, distance }) => {
          const { letter, word } = LIGHT_WORDS[light];
          const { fill, text } = theme.lights[light];
          // Where there is no room for letters, green steps back so that the others are told by their strength too.
          const isBack = light === "green" && !hasLetters;
          return {
            value: [slot, feature, 1],
            itemStyle: { color: fill, opacity: isBack ? 0.35 : 1 },
            label: {
              show: hasLetters || light === "red",
              formatter: hasLetters ? letter : "",
              ...labelStyle(theme, text),
            },
            tooltip: {
              formatter: `${features[feature]}, ${slots[slot]}: ${word}${distance === null ? "" : `\ndistance ${significant(distance)}`}`,
            },
          };
        }),
      },
    ],
    // A heat map is not drawn without one; fields have their colours by themselves.
    visualMap: { show: false, min: 0, max: 1, inRange: { opacity: [1, 1] }, seriesIndex: 0 },
  };
}
