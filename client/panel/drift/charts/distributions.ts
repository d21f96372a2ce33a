import type { FeaturePicture } from "../../../../server/src/drift/drift-page.ts";
import { barChart } from "../../charts/bar-chart.ts";
import type { Chart, Table } from "../../charts/chart.ts";
import type { ChartTheme } from "../../charts/chart-theme.ts";
import {
  frame,
  labelStyle,
  row,
  shareAxis,
  shareColumn,
  textColumn,
  topOfShares,
  valueAxis,
} from "../../charts/parts.ts";
import { percent } from "../../words/numbers.ts";
import { significant } from "../words.ts";

/** Categories that have bars of their own. */
const MOST_CATEGORIES = 20;

/** Both distributions of a feature over each other: steps for numbers, paired bars for categories. */
export function distributions(picture: FeaturePicture): Chart {
  return picture.kind === "numbers" ? steps(picture) : pairs(picture);
}

function tableOf(picture: FeaturePicture, labels: readonly string[]): Table {
  const { name, reference, current } = picture;
  return {
    id: "distributions",
    title: `${name}: reference and current`,
    caption: `${sharesOf(picture)}, in the reference and the current data`,
    columns: [textColumn(name), shareColumn("Reference"), shareColumn("Current")],
    rows: labels.map((label, at) => row([label, reference[at] ?? 0, current[at] ?? 0])),
    total: labels.length,
  };
}

function sharesOf(picture: FeaturePicture): string {
  if (picture.kind === "numbers") return `Share of the values of ${picture.name} in each bin`;
  return picture.areSeveral
    ? `Share of the rows that hold each label of ${picture.name}`
    : `Share of the values of ${picture.name} in each category`;
}

function steps(picture: Extract<FeaturePicture, { kind: "numbers" }>): Chart {
  const { edges, reference, current } = picture;
  const labels = reference.map((_, at) => `${significant(edges[at]!)} to ${significant(edges[at + 1]!)}`);
  return {
    ...tableOf(picture, labels),
    height: 300,
    draw: (theme) => drawSteps(picture, labels, theme),
    // Each bin has a mark in both series; the current one's is walked.
    rowOf: (_series, dataIndex) => (dataIndex < current.length ? dataIndex : null),
    markOf: (index) => ({ seriesIndex: 1, dataIndex: index }),
  };
}

function drawSteps(
  { edges, reference, current }: Extract<FeaturePicture, { kind: "numbers" }>,
  labels: readonly string[],
  theme: ChartTheme,
) {
  const series = (name: string, shares: readonly number[], color: string, dash: string) => ({
    type: "line",
    name,
    step: "end",
    symbol: "circle",
    symbolSize: 4,
    lineStyle: { color, width: 2, type: dash },
    itemStyle: { color },
    areaStyle: { color, opacity: 0.12 },
    endLabel: { show: true, formatter: name, ...labelStyle(theme, color) },
    // A step ends at the next edge; the last one closes the last bin.
    data: [...shares, shares.at(-1) ?? 0].map((share, at) => ({
      value: [edges[at], share],
      symbol: at < shares.length ? "circle" : "none",
      tooltip: { formatter: `${labels[at] ?? ""}\n${name}: ${percent(share)}` },
    })),
  });
  return {
    ...frame(theme),
    grid: { left: 56, right: 84, top: 16, bottom: 36 },
    xAxis: valueAxis(theme, "", {
      min: edges[0],
      max: edges.at(-1),
      axisLabel: { ...labelStyle(theme, theme.muted), hideOverlap: true, formatter: significant },
    }),
    yAxis: shareAxis(theme, "", topOfShares([...reference, ...current])),
    series: [series("reference", reference, theme.muted, "dashed"), series("current", current, theme.accent, "solid")],
  };
}

function pairs(picture: Extract<FeaturePicture, { kind: "categories" }>): Chart {
  const { labels, reference, current } = picture;
  const shown = labels.slice(0, MOST_CATEGORIES);
  const bars = shown.flatMap((label, at) => [
    bar(`${label}, reference`, reference[at] ?? 0, true),
    bar(`${label}, current`, current[at] ?? 0, false),
  ]);
  const table = tableOf(picture, labels);
  const rows = shown.flatMap((label, at) => [
    row([`${label}, reference`, reference[at] ?? 0]),
    row([`${label}, current`, current[at] ?? 0]),
  ]);
  const columns = [textColumn(picture.name), shareColumn("Share")];
  return barChart({ ...table, columns, rows, total: labels.length * 2 }, bars, {
    axis: `share of the ${picture.areSeveral ? "rows" : "values"}, per cent`,
  });
}

function bar(name: string, share: number, isMuted: boolean) {
  return { name, value: share * 100, label: percent(share), tooltip: `${name}: ${percent(share)}`, isMuted };
}
