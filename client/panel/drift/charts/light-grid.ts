import type { Light, ProfiledSlot, SlotDrift } from "../../../../server/src/drift/drift-result.ts";
import type { Chart, Row, Table } from "../../charts/chart.ts";
import type { ChartTheme } from "../../charts/chart-theme.ts";
import { frame, labelStyle, nameAxis, nameWidth, numberColumn, row, textColumn } from "../../charts/parts.ts";
import { LIGHT_WORDS, significant, slotWords } from "../words.ts";

/** Pixels of a line of lights. */
const ROW = 24;
const RIGHT = 12;
/** Pixels that a letter needs. */
const ROOM_FOR_LETTER = 14;
const LEGEND = "G is as usual, Y is worth a look, R has moved";

/** A light at a slot and a line of the grid. */
interface Field {
  slot: number;
  line: number;
  light: Light;
  /** What a tooltip says besides. */
  words: string;
  row: Row;
}

interface Grid {
  slots: readonly string[];
  lines: readonly string[];
  fields: readonly Field[];
}

/** A light for every feature in every slot, by its distance from the reference; a click shows the feature. */
export function lightGrid(slots: readonly SlotDrift[], features: readonly string[]): Chart {
  const labels = labelsOf(slots);
  const fields = slots.flatMap((each, slot) =>
    each.features.flatMap(({ name, light, distance }): Field[] => {
      const line = features.indexOf(name);
      const words = distance === null ? "" : `\ndistance ${significant(distance)}`;
      const cells = [labels[slot]!, name, LIGHT_WORDS[light].word, distance];
      return line < 0 ? [] : [{ slot, line, light, words, row: row(cells, { feature: name }) }];
    }),
  );
  return gridChart({ slots: labels, lines: features, fields }, [textColumn("Feature"), numberColumn("Distance")], {
    id: "lights",
    title: "Features over time",
    caption: `A light for each of ${features.length} features in each of ${slots.length} slots: ${LEGEND}`,
  });
}

/** The same, by what was usual for each feature. */
export function usualGrid(profiles: readonly ProfiledSlot[], features: readonly string[], basis: string): Chart {
  const labels = labelsOf(profiles);
  const known = features.filter((feature) =>
    profiles.some((slot) => slot.features.some(({ name }) => name === feature)),
  );
  const fields = profiles.flatMap((each, slot) =>
    each.features.flatMap(({ name, light, strongest }): Field[] => {
      const line = known.indexOf(name);
      const words = strongest === undefined ? "" : `\n${strongest.name}, pull ${significant(strongest.pull)}`;
      const cells = [labels[slot]!, name, LIGHT_WORDS[light].word, strongest?.name ?? "", strongest?.pull ?? null];
      return line < 0 ? [] : [{ slot, line, light, words, row: row(cells, { feature: name }) }];
    }),
  );
  const columns = [textColumn("Feature"), textColumn("Farthest off"), numberColumn("Pull")];
  return gridChart({ slots: labels, lines: known, fields }, columns, {
    id: "lights-by-what-is-usual",
    title: "Features by what is usual",
    caption: `Each of ${profiles.length} slots held against ${basis}: by how many deviations its statistics are off; ${LEGEND}`,
  });
}

/** What was watched of one feature and was not always as usual, a line each. */
export function signalGrid(feature: string, profiles: readonly ProfiledSlot[], basis: string): Chart {
  const labels = labelsOf(profiles);
  const own = profiles.map(({ features }) => features.find(({ name }) => name === feature)?.signals ?? []);
  const lines = [...new Set(own.flat().map(({ name }) => name))];
  const fields = own.flatMap((signals, slot) =>
    lines.map((name, line): Field => {
      const signal = signals.find((each) => each.name === name);
      const light = signal?.light ?? "green";
      const words = signal === undefined ? "" : `\n${significant(signal.value)}, pull ${significant(signal.pull)}`;
      const cells = [labels[slot]!, name, LIGHT_WORDS[light].word, signal?.value ?? null, signal?.pull ?? null];
      return { slot, line, light, words, row: row(cells) };
    }),
  );
  return gridChart(
    { slots: labels, lines, fields },
    [textColumn("Signal"), numberColumn("Value"), numberColumn("Pull")],
    {
      id: "signals",
      title: `What was not as usual of ${feature}`,
      caption: `Statistics of each slot and comparisons with ${basis} that were not always green: ${LEGEND}`,
    },
  );
}

function labelsOf(slots: readonly { start: string }[]): string[] {
  const starts = slots.map(({ start }) => start);
  return starts.map((start) => slotWords(start, starts));
}

function gridChart(
  grid: Grid,
  [line, ...values]: Table["columns"],
  said: Pick<Table, "id" | "title" | "caption">,
): Chart {
  const { fields, lines } = grid;
  return {
    ...said,
    columns: [textColumn("Slot"), line!, textColumn("Light"), ...values],
    rows: fields.map((field) => field.row),
    total: fields.length,
    height: lines.length * ROW + 60,
    draw: (theme, width) => draw(grid, theme, width),
    rowOf: (_series, dataIndex) => dataIndex,
    markOf: (index) => ({ seriesIndex: 0, dataIndex: index }),
  };
}

function draw({ fields, slots, lines }: Grid, theme: ChartTheme, width: number) {
  const left = nameWidth(width, lines, theme) + 10;
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
    yAxis: nameAxis(theme, lines, left - 10),
    series: [
      {
        type: "heatmap",
        itemStyle: { borderColor: theme.background, borderWidth: 1 },
        emphasis: { itemStyle: { borderColor: theme.foreground } },
        data: fields.map(({ slot, line, light, words }) => {
          const { letter, word } = LIGHT_WORDS[light];
          const { fill, text } = theme.lights[light];
          // Where there is no room for letters, green steps back so that the others are told by their strength too.
          const isBack = light === "green" && !hasLetters;
          return {
            value: [slot, line, 1],
            itemStyle: { color: fill, opacity: isBack ? 0.35 : 1 },
            label: {
              show: hasLetters || light === "red",
              formatter: hasLetters ? letter : "",
              ...labelStyle(theme, text),
            },
            tooltip: { formatter: `${lines[line]}, ${slots[slot]}: ${word}${words}` },
          };
        }),
      },
    ],
    // A heat map is not drawn without one; fields have their colours by themselves.
    visualMap: { show: false, min: 0, max: 1, inRange: { opacity: [1, 1] }, seriesIndex: 0 },
  };
}
