import type { DriftPage } from "../../../../server/src/drift/drift-page.ts";
import type { DriftResult, FeatureDrift, SlotDrift } from "../../../../server/src/drift/drift-result.ts";
import type { EditorPlace, MonitorChoice } from "../../../../server/src/drift/protocol.ts";
import type { Table } from "../../charts/chart.ts";
import { row, shareColumn, textColumn } from "../../charts/parts.ts";
import type { TabContent } from "../../tabs/tab.ts";
import { counted, listed, percent } from "../../words/numbers.ts";
import { lightGrid, usualGrid } from "../charts/light-grid.ts";
import { metricLine } from "../charts/metric-lines.ts";
import { versionChanges } from "../charts/slot-axis.ts";
import { basisWords, LIGHT_WORDS, significant, slotWords, testWords, verdictNumbers } from "../words.ts";

/** Names that a sentence has room for. */
const MOST_NAMED = 4;

/**
 * Whether the model drifts, since when, and what changed then.
 * @param uses the places that load it, where an editor knows them
 */
export function driftOverview({ result }: DriftPage, uses: MonitorChoice["uses"] = []): TabContent {
  const { slots = [], metrics = [], profiles = [] } = result;
  const features = inOrder(result.features);
  const names = features.map(({ name }) => name);
  const [first] = qualityMetrics(metrics);
  return {
    answer: answerOf(result),
    remarks: [verdictWords(result), redSlot(slots), detectorWords(result)].filter((each) => each !== null),
    charts: [
      ...(slots.length === 0 ? [] : [lightGrid(slots, names)]),
      ...(profiles.length === 0 ? [] : [usualGrid(profiles, names, basisWords(result.profileBasis))]),
      ...(first === undefined ? [] : [metricLine(first, metrics, slots)]),
    ],
    tables: [featureTable(features), alertTable(result), useTable(uses)],
  };
}

/** The metrics that are known by slots, those of quality before those of time. */
export function qualityMetrics(metrics: NonNullable<DriftResult["metrics"]>): string[] {
  const names = [...new Set(metrics.filter(({ slot }) => slot !== null).map(({ name }) => name))];
  const isTime = (name: string) => /latency|inference/.test(name);
  return [...names.filter((name) => !isTime(name)), ...names.filter(isTime)];
}

/** Those that moved first, then by name. */
function inOrder(features: readonly FeatureDrift[]): FeatureDrift[] {
  return [...features].sort(
    (one, other) => Number(other.drifted) - Number(one.drifted) || (one.name < other.name ? -1 : 1),
  );
}

function answerOf({ features: all, dataset, reference, current }: DriftResult): string {
  const features = all.filter(({ test }) => test !== null);
  const drifted = features.filter((each) => each.drifted);
  const rows = `${counted(current.rows, "row")} against ${counted(reference.rows, "row")} of the reference`;
  if (drifted.length === 0) return `None of ${counted(features.length, "feature")} has drifted: ${rows}.`;
  const named = drifted.slice(0, MOST_NAMED).map(({ name }) => name);
  const more = drifted.length - named.length;
  const which = listed(more > 0 ? [...named, `${more} more`] : named);
  const verdict = dataset.drifted
    ? `as a whole the data has drifted (${percent(dataset.driftedShare)} of the features, the limit is ${percent(dataset.threshold)})`
    : `as a whole the data has not (${percent(dataset.driftedShare)} of the features, the limit is ${percent(dataset.threshold)})`;
  return `${drifted.length} of ${counted(features.length, "feature")} drifted, ${which}; ${verdict}: ${rows}.`;
}

/** What all of it means, and what it rests on. */
function verdictWords({ verdict }: DriftResult): string | null {
  if (verdict === undefined) return null;
  return [verdict.text, ...verdict.reasons].join(" ");
}

function redSlot(slots: readonly SlotDrift[]): string | null {
  const at = slots.findIndex(({ light }) => light === "red");
  const slot = slots[at];
  if (slot === undefined) return slots.length === 0 ? null : "No slot is red.";
  const starts = slots.map(({ start }) => start);
  const which = slot.features.filter(({ light }) => light === "red").map(({ name }) => name);
  const version = versionChanges(slots).find((change) => change.slot === at);
  const changed = version === undefined ? "" : ` Version ${version.version} of the model came in at the same time.`;
  const red = slots.filter(({ light }) => light === "red").length;
  return `The first red slot is ${slotWords(slot.start, starts)}: ${listed(which.slice(0, MOST_NAMED))} moved.${changed} ${red} of ${slots.length} slots are red.`;
}

function detectorWords({ detectors = [] }: DriftResult): string | null {
  const telling = detectors.filter(({ alarms }) => alarms.some(({ kind }) => kind === "drift"));
  if (telling.length === 0) return null;
  const words = telling.map(({ name, on, alarms }) => {
    const first = alarms.find(({ kind }) => kind === "drift")!;
    return `${name} on ${on} from ${first.at.slice(0, 16).replace("T", " ")}`;
  });
  return `Detectors of concept drift that gave the alarm: ${listed(words)}.`;
}

function featureTable(features: readonly FeatureDrift[]): Table {
  const areInexact = features.some(({ error }) => error !== null);
  return {
    id: "features",
    title: "All features",
    caption: "Each feature with the test that was made and what it found; a click shows its distributions",
    columns: [
      textColumn("Feature"),
      textColumn("Type"),
      textColumn("Verdict"),
      textColumn("Test"),
      textColumn("Result"),
      ...(areInexact ? [textColumn("Error at most")] : []),
      shareColumn("Missing, reference"),
      shareColumn("Missing, current"),
    ],
    rows: features.map((each) =>
      row(
        [
          each.name,
          each.type,
          each.test === null ? (each.note ?? "not compared") : each.drifted ? "▲ drifted" : "● as before",
          each.test === null ? "" : testWords(each.test),
          verdictNumbers(each),
          ...(areInexact ? [each.error === null ? "" : significant(each.error)] : []),
          each.missing.reference,
          each.missing.current,
        ],
        { feature: each.name },
      ),
    ),
    total: features.length,
  };
}

function alertTable({ alerts = [] }: DriftResult): Table {
  return {
    id: "alerts",
    title: "Alerts",
    caption: "What the monitor has to say now, and since when",
    columns: ["State", "Rule", "Since", "Value"].map(textColumn),
    rows: alerts.map(({ state, rule, since, value }) =>
      row([
        state === "firing" ? `${LIGHT_WORDS.red.letter} firing` : `${LIGHT_WORDS.green.letter} resolved`,
        rule,
        since.slice(0, 16).replace("T", " "),
        value === null ? "" : significant(value),
      ]),
    ),
    total: alerts.length,
  };
}

function useTable(uses: MonitorChoice["uses"]): Table {
  return {
    id: "uses",
    title: "Where the model is loaded",
    caption: "The places of the workspace that load it; a click opens one",
    columns: ["Place", "Version", "By"].map(textColumn),
    rows: uses.map(({ path, version, api, place }) => row([placeWords(path, place), version, api], { place })),
    total: uses.length,
  };
}

/** `serve.py:17`, `compare.ipynb, cell 4, line 2`. */
function placeWords(path: string, [, cell, line]: EditorPlace): string {
  return cell === null ? `${path}:${line + 1}` : `${path}, cell ${cell + 1}, line ${line + 1}`;
}
