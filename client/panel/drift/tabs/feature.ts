import type { DriftPage } from "../../../../server/src/drift/drift-page.ts";
import type { FeatureDrift } from "../../../../server/src/drift/drift-result.ts";
import type { Table } from "../../charts/chart.ts";
import { row, textColumn } from "../../charts/parts.ts";
import type { TabContent } from "../../tabs/tab.ts";
import { percent } from "../../words/numbers.ts";
import { distanceLine } from "../charts/distance-line.ts";
import { distributions } from "../charts/distributions.ts";
import { significant, testWords, verdictNumbers } from "../words.ts";

/** One feature: both its distributions, and how far they have been from each other over time. */
export function driftFeature({ result, pictures }: DriftPage, name: string): TabContent {
  const feature = result.features.find((each) => each.name === name) ?? result.features[0];
  if (feature === undefined) return { answer: "No feature was compared.", remarks: [], charts: [], tables: [] };
  const picture = pictures.find((each) => each.name === feature.name);
  const { slots = [] } = result;
  return {
    answer: answerOf(feature),
    remarks: categoryWords(feature),
    charts: [
      ...(picture === undefined ? [] : [distributions(picture)]),
      ...(slots.length === 0
        ? []
        : [distanceLine(feature.name, slots, feature.distance === null ? null : feature.threshold)]),
    ],
    tables: [statistics(feature)],
  };
}

function answerOf(feature: FeatureDrift): string {
  const { name, type, test, drifted, note } = feature;
  if (test === null) return `${name} (${type}) was not compared: ${note ?? "it has no values"}.`;
  const verdict = drifted ? "has drifted" : "is as before";
  return `${name} (${type}) ${verdict}: ${testWords(test)} gives ${verdictNumbers(feature)}.`;
}

function categoryWords({ newCategories = [], vanishedCategories = [] }: FeatureDrift): string[] {
  return [
    newCategories.length === 0 ? "" : `New in the current data: ${newCategories.join(", ")}.`,
    vanishedCategories.length === 0 ? "" : `No longer in the current data: ${vanishedCategories.join(", ")}.`,
  ].filter((words) => words !== "");
}

function statistics(feature: FeatureDrift): Table {
  const { test, statistic, pValue, distance, threshold, exact, error, missing, note } = feature;
  const number = (value: number | null) => (value === null ? "" : significant(value));
  const facts: [string, string][] = [
    ["Test", test === null ? "" : testWords(test)],
    ["Statistic", number(statistic)],
    ["p-value", number(pValue)],
    ["Distance", number(distance)],
    ["Threshold", number(threshold)],
    ["Exact", exact ? "yes" : `no, off by ${number(error)} at most`],
    ["Missing in the reference", percent(missing.reference)],
    ["Missing in the current data", percent(missing.current)],
    ["Remark", note ?? ""],
  ];
  const rows = facts.filter(([, value]) => value !== "").map(([what, value]) => row([what, value]));
  return {
    id: "statistics",
    title: "Statistics",
    caption: `What was found of ${feature.name}`,
    columns: [textColumn("What"), textColumn("Value")],
    rows,
    total: rows.length,
  };
}
