import type { DriftPage } from "../../../../server/src/drift/drift-page.ts";
import type { DriftResult, MetricValue } from "../../../../server/src/drift/drift-result.ts";
import type { Table } from "../../charts/chart.ts";
import { numberColumn, row, textColumn } from "../../charts/parts.ts";
import type { TabContent } from "../../tabs/tab.ts";
import { counted, listed } from "../../words/numbers.ts";
import { metricLine } from "../charts/metric-lines.ts";
import { significant } from "../words.ts";
import { qualityMetrics } from "./overview.ts";

/**
 * How good the model is, by slot and version, and the rows in which it was wrong.
 * @param opensRows whether there is an editor that opens the data where a row is written
 */
export function driftQuality({ result, problems }: DriftPage, { opensRows = false } = {}): TabContent {
  const { metrics = [], slots = [] } = result;
  return {
    answer: answerOf(metrics),
    remarks: [qualityWords(result)].filter((each) => each !== null),
    charts: slots.length === 0 ? [] : qualityMetrics(metrics).map((name) => metricLine(name, metrics, slots)),
    tables: [versionTable(metrics), problemTable(problems, opensRows), qualityTable(result)],
  };
}

function answerOf(metrics: readonly MetricValue[]): string {
  const overall = metrics.filter(
    ({ slot, modelVersion, value }) => slot === null && modelVersion === null && value !== null,
  );
  if (overall.length === 0) {
    return metrics.length === 0
      ? "How good the model is cannot be told: name the columns of its prediction and of the target in the monitor."
      : `${counted(new Set(metrics.map(({ name }) => name)).size, "metric")} over time; dashed lines mark other versions of the model.`;
  }
  return `Over all rows: ${listed(overall.map(({ name, value }) => `${name} ${significant(value!)}`))}.`;
}

function qualityWords({ quality = [] }: DriftResult): string | null {
  if (quality.length === 0) return null;
  const failed = quality.filter(({ passed }) => !passed);
  return failed.length === 0
    ? `All ${counted(quality.length, "test")} of the data's quality passed.`
    : `${failed.length} of ${counted(quality.length, "test")} of the data's quality failed.`;
}

function versionTable(metrics: readonly MetricValue[]): Table {
  const rows = metrics.filter(({ slot, modelVersion }) => slot === null && modelVersion !== null);
  return {
    id: "versions",
    title: "By version of the model",
    caption: "Each metric over all rows that a version served",
    columns: [textColumn("Metric"), textColumn("Version"), numberColumn("Value")],
    rows: rows.map(({ name, modelVersion, value }) => row([name, modelVersion, value])),
    total: rows.length,
  };
}

function problemTable(problems: DriftPage["problems"], opensRows: boolean): Table {
  const { id, columns, rows, total } = problems ?? { id: null, columns: [], rows: [], total: 0 };
  const at = opensRows && id !== null ? columns.indexOf(id) : -1;
  const actionOf = (cells: (string | null)[]) => {
    const dataRow = cells[at] ?? null;
    return dataRow === null ? null : { dataRow };
  };
  return {
    id: "problems",
    title: "Problem rows",
    caption: `The latest ${rows.length} of ${counted(total, "row")} in which the model was wrong${at < 0 ? "" : "; a click opens the data there"}`,
    columns: columns.map(textColumn),
    rows: rows.map((cells) => row(cells, actionOf(cells))),
    total: rows.length,
  };
}

function qualityTable({ quality = [] }: DriftResult): Table {
  return {
    id: "data-quality",
    title: "Quality of the data",
    caption: "Tests of the current data, those that failed first",
    columns: ["Verdict", "Test", "Feature", "Detail"].map(textColumn),
    rows: [...quality]
      .sort((one, other) => Number(one.passed) - Number(other.passed))
      .map(({ passed, test, feature, detail }) => row([passed ? "● passed" : "▲ failed", test, feature ?? "", detail])),
    total: quality.length,
  };
}
