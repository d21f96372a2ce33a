import type { MetricValue, SlotDrift } from "../../../../server/src/drift/drift-result.ts";
import type { Chart, Row, Table } from "../../charts/chart.ts";
import type { ChartTheme } from "../../charts/chart-theme.ts";
import { frame, labelStyle, numberColumn, row, textColumn, valueAxis, widestText } from "../../charts/parts.ts";
import { counted } from "../../words/numbers.ts";
import { significant, slotWords } from "../words.ts";
import { changeLines, slotAxis, type VersionChange, versionChanges } from "./slot-axis.ts";

/** So many versions have lines of their own, the latest; more could not be told apart. */
const MOST_VERSIONS = 5;

/** A metric through the slots: of all versions together, or of one. */
interface Line {
  version: string | null;
  /** A value a slot; null where there is none. */
  values: (MetricValue | null)[];
}

/** One metric over all slots: of all rows, and of each version where several served; the slots in which another version came in are marked. */
export function metricLine(name: string, metrics: readonly MetricValue[], slots: readonly SlotDrift[]): Chart {
  const starts = slots.map(({ start }) => start);
  const own = metrics.filter((each) => each.name === name);
  const versions = versionsOf(own, starts);
  const lines = [null, ...versions].map((version) => lineOf(own, version, starts));
  const changes = versionChanges(slots);
  const marks = starts.flatMap((_, slot) =>
    lines.flatMap(({ values }, series) => (values[slot] == null && series > 0 ? [] : [{ series, slot }])),
  );
  const rows = marks.map(({ series, slot }) =>
    tableRow(lines[series]!, slot, slotWords(starts[slot]!, starts), slots[slot]!),
  );
  const rowOfMark = new Map(marks.map(({ series, slot }, index) => [`${series} ${slot}`, index]));
  return {
    ...tableOf(name, rows, { slots: starts.length, versions: versions.length, changes: changes.length }),
    height: 240,
    draw: (theme) => draw(name, lines, starts, changes, theme),
    rowOf: (series, dataIndex) => rowOfMark.get(`${series} ${dataIndex}`) ?? null,
    markOf: (index) => ({ seriesIndex: marks[index]!.series, dataIndex: marks[index]!.slot }),
  };
}

/** The versions that have lines of their own, in the order in which they came in; none where one served alone. */
function versionsOf(metrics: readonly MetricValue[], starts: readonly string[]): string[] {
  const served = metrics.filter(({ slot, modelVersion }) => slot !== null && modelVersion !== null);
  const inOrder = served.toSorted((one, other) => starts.indexOf(one.slot!) - starts.indexOf(other.slot!));
  const versions = [...new Set(inOrder.map(({ modelVersion }) => modelVersion!))];
  return versions.length < 2 ? [] : versions.slice(-MOST_VERSIONS);
}

function lineOf(metrics: readonly MetricValue[], version: string | null, starts: readonly string[]): Line {
  const own = new Map(metrics.filter((each) => each.modelVersion === version).map((each) => [each.slot, each]));
  return { version, values: starts.map((start) => own.get(start) ?? null) };
}

function tableRow({ version, values }: Line, slot: number, slotName: string, { modelVersions }: SlotDrift): Row {
  const found = values[slot];
  return row([slotName, version ?? modelVersions.join(", "), found?.value ?? null, found?.rows ?? null]);
}

function tableOf(name: string, rows: Row[], of: { slots: number; versions: number; changes: number }): Table {
  const lines = of.versions === 0 ? "" : ` (dotted), and of its ${of.versions} latest versions by themselves`;
  const marked = of.changes === 0 ? "" : "; dashed lines mark where another version came in";
  return {
    id: `metric-${name}`,
    title: name,
    caption: `${name} of all rows of each of ${of.slots} slots${lines}${marked}`,
    columns: [textColumn("Slot"), textColumn("Versions"), numberColumn(name), numberColumn("Rows")],
    rows,
    total: rows.length,
  };
}

function draw(
  name: string,
  lines: readonly Line[],
  starts: readonly string[],
  changes: readonly VersionChange[],
  theme: ChartTheme,
) {
  const labels = lines.slice(1).map(lineWords);
  return {
    ...frame(theme),
    grid: { left: 62, right: 24 + widestText(labels, theme), top: 24, bottom: 36 },
    xAxis: slotAxis(starts, theme),
    yAxis: valueAxis(theme, "", {
      scale: true,
      axisLabel: { ...labelStyle(theme, theme.muted), formatter: significant },
    }),
    series: lines.map((line, at) => ({
      ...lineStyle(line, at, lines.length > 1, theme),
      type: "line",
      ...(at === 0 ? { markLine: changeLines(changes, theme) } : {}),
      data: line.values.map((found, slot) => ({
        value: found?.value ?? null,
        tooltip: { formatter: `${slotWords(starts[slot]!, starts)}, ${lineWords(line)}\n${valueWords(name, found)}` },
      })),
    })),
  };
}

const SYMBOLS = ["circle", "rect", "triangle", "diamond", "roundRect"];

/** All rows by themselves are what is looked at; beside versions they step back. */
function lineStyle({ version }: Line, at: number, hasVersions: boolean, theme: ChartTheme): Record<string, unknown> {
  if (version === null) {
    const [color, width] = hasVersions ? [theme.muted, 1.5] : [theme.accent, 2];
    return {
      symbol: "circle",
      symbolSize: hasVersions ? 3 : 5,
      lineStyle: { color, width, type: hasVersions ? "dotted" : "solid" },
      itemStyle: { color },
    };
  }
  const color = theme.series[at - 1]!;
  return {
    symbol: SYMBOLS[at - 1],
    symbolSize: 6,
    lineStyle: { color, width: 2 },
    itemStyle: { color },
    endLabel: { show: true, formatter: lineWords({ version }), ...labelStyle(theme), padding: [3, 0] },
    labelLayout: { moveOverlap: "shiftY" },
    z: 3,
  };
}

function lineWords({ version }: Pick<Line, "version">): string {
  return version === null ? "all versions" : `version ${version}`;
}

function valueWords(name: string, found: MetricValue | null): string {
  if (found === null || found.value === null) return `${name} not known`;
  const rows = found.rows === undefined ? "" : ` of ${counted(found.rows, "row")}`;
  return `${name} ${significant(found.value)}${rows}`;
}
