import type { DriftPage } from "../../../../server/src/drift/drift-page.ts";
import type { FeatureDrift } from "../../../../server/src/drift/drift-result.ts";
import type { Table } from "../../charts/chart.ts";
import { row, textColumn } from "../../charts/parts.ts";
import type { TabContent } from "../../tabs/tab.ts";
import { listed, percent } from "../../words/numbers.ts";
import { distanceLine } from "../charts/distance-line.ts";
import { distributions } from "../charts/distributions.ts";
import { signalGrid } from "../charts/light-grid.ts";
import { pullLine } from "../charts/pull-line.ts";
import { basisWords, significant, slotWords, testWords, verdictNumbers } from "../words.ts";

/** What slots are measured by: a threshold of another test says nothing of them. */
const SLOT_DISTANCE = "jensen-shannon";
/** Signals that a sentence has room for. */
const MOST_NAMED = 4;

/** One feature: both its distributions, and how far they have been from each other over time. */
export function driftFeature({ result, pictures }: DriftPage, name: string): TabContent {
  const feature = result.features.find((each) => each.name === name) ?? result.features[0];
  if (feature === undefined) return { answer: "No feature was compared.", remarks: [], charts: [], tables: [] };
  const picture = pictures.find((each) => each.name === feature.name);
  const { slots = [], profiles = [] } = result;
  const basis = basisWords(result.profileBasis);
  const own = profiles.flatMap(({ features }) => features.filter((each) => each.name === feature.name));
  return {
    answer: answerOf(feature),
    remarks: [...categoryWords(feature), ...usualWords(feature.name, result)],
    charts: [
      ...(picture === undefined ? [] : [distributions(picture)]),
      ...(slots.length === 0
        ? []
        : [distanceLine(feature.name, slots, feature.test === SLOT_DISTANCE ? feature.threshold : null)]),
      ...(own.length === 0 ? [] : [pullLine(feature.name, profiles, basis)]),
      ...(own.every(({ signals }) => signals.length === 0) ? [] : [signalGrid(feature.name, profiles, basis)]),
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

/** Since when the feature is not as usual, and where its level changed. */
function usualWords(name: string, { profiles = [], profileBasis }: DriftPage["result"]): string[] {
  const starts = profiles.map(({ start }) => start);
  const own = profiles.flatMap((slot) => {
    const feature = slot.features.find((each) => each.name === name);
    return feature === undefined ? [] : [{ ...feature, start: slotWords(slot.start, starts) }];
  });
  const red = own.filter(({ light }) => light === "red");
  const changes = own.filter(({ changePoint }) => changePoint === true).map(({ start }) => start);
  const signals = [...new Set(red[0]?.signals.filter(({ light }) => light === "red").map((signal) => signal.name))];
  return [
    red.length === 0
      ? ""
      : `Against ${basisWords(profileBasis)}, ${red.length} of ${own.length} slots are red, first ${red[0]!.start} (${listed(signals.slice(0, MOST_NAMED))}).`,
    changes.length === 0 ? "" : `Its level changed for good in ${listed(changes)}.`,
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
