import pc from "picocolors";
import type {
  DetectorAlarms,
  DriftResult,
  FeatureDrift,
  MetricValue,
  ProfiledSlot,
  QualityCheck,
  SlotDrift,
  Verdict,
} from "../drift/drift-result.ts";
import { type TextColumn, textTable } from "./text-table.ts";
import { visibleText } from "./visible-text.ts";

/** So many red slots are named, the latest, and so many signals of a feature. */
const MOST_RED = 5;
const MOST_SIGNALS = 3;

type Colors = ReturnType<typeof pc.createColors>;

const COLUMNS: readonly TextColumn[] = [
  { title: "feature", align: "left" },
  { title: "type", align: "left" },
  { title: "test", align: "left" },
  { title: "value", align: "right" },
  { title: "p-value", align: "right" },
  { title: "threshold", align: "right" },
  { title: "missing", align: "right" },
  { title: "", align: "left" },
];

/** What drifted, for people: a sentence, a table of all features, what else is to be known, and the tests of quality. */
export function driftText(result: DriftResult, options: { colors: boolean }): string {
  const colors = pc.createColors(options.colors);
  const [head = "", ...rows] = textTable(COLUMNS, result.features.map(rowOf));
  const painted = rows.map((row, at) => (result.features[at]!.drifted ? colors.red(row) : row));
  const lines = [
    ...(result.monitor === null ? [] : [colors.bold(visibleText(result.monitor))]),
    sentence(result, colors),
    ...verdictLines(result.verdict),
    "",
    colors.gray(head),
    ...painted,
    ...remarks(result.features),
    ...slotLines(result.slots ?? [], colors),
    ...metricLines(result.metrics ?? []),
    ...detectorLines(result.detectors ?? [], colors),
    ...profileLines(result.profiles ?? [], colors),
    ...qualityLines(result.quality ?? [], colors),
  ];
  return `${lines.join("\n")}\n`;
}

function sentence({ features, dataset, reference, current }: DriftResult, colors: Colors): string {
  const drifted = features.filter((feature) => feature.drifted).length;
  const count =
    drifted === 0
      ? colors.green("No feature drifted")
      : colors.red(`${drifted} of ${features.length} features drifted`);
  const whole = dataset.drifted ? `: with ${percent(dataset.driftedShare)} of them, the data as a whole did` : "";
  return `${count}${whole}. ${reference.rows} rows of reference, ${current.rows} current.`;
}

function rowOf(feature: FeatureDrift): string[] {
  const { name, type, test, statistic, distance, pValue, adjustedPValue, threshold, missing, exact, drifted } = feature;
  const value = statistic ?? distance;
  const shares = [missing.reference, missing.current].map(percent);
  return [
    visibleText(name),
    type,
    test ?? "-",
    value === null ? "-" : `${exact ? "" : "≈ "}${digits(value)}`,
    pValue === null ? "" : digits(adjustedPValue ?? pValue),
    threshold === null ? "" : digits(threshold),
    shares[0] === shares[1] ? shares[0]! : shares.join(" → "),
    drifted ? "drifted" : "",
  ];
}

/** A letter for each slot, and what the first red one was. */
function slotLines(slots: readonly SlotDrift[], colors: Colors): string[] {
  if (slots.length === 0) return [];
  const paint = { green: colors.green, yellow: colors.yellow, red: colors.red };
  const lights = slots.map(({ light }) => paint[light](light[0]!.toUpperCase())).join("");
  const red = slots.find(({ light }) => light === "red");
  const which = red?.features.filter(({ light }) => light === "red").map(({ name }) => name) ?? [];
  const first = red === undefined ? "none is red" : `the first red one is ${day(red.start)}: ${listed(which)}`;
  return ["", `${slots.length} slots from ${day(slots[0]!.start)}: ${lights}; ${first}.`];
}

/** What it all means, where it means something, and why. */
function verdictLines(verdict: Verdict | undefined): string[] {
  if (verdict === undefined || verdict.kind === "none") return [];
  return [visibleText(verdict.text), ...verdict.reasons.map((reason) => `  ${visibleText(reason)}`)];
}

/** When each detector was alarmed last, and how often before. */
function detectorLines(detectors: readonly DetectorAlarms[], colors: Colors): string[] {
  const lines = detectors.map(({ name, on, alarms }) => {
    const drifts = alarms.filter(({ kind }) => kind === "drift");
    const last = drifts.at(-1);
    if (last === undefined) return `${name}: no change of the ${on}.`;
    const levels =
      last.before === undefined ? "" : `, from ${digits(last.before)} to ${digits(last.after ?? last.before)}`;
    const before = drifts.length > 1 ? `, ${drifts.length - 1} before` : "";
    return colors.red(`${name}: the ${on} changed about ${last.at}${levels}${before}.`);
  });
  return lines.length === 0 ? [] : ["", ...lines];
}

/** A letter for each slot, and the slots that are red. */
function profileLines(slots: readonly ProfiledSlot[], colors: Colors): string[] {
  if (slots.length === 0) return [];
  const paint = { green: colors.green, yellow: colors.yellow, red: colors.red };
  const lights = slots.map(({ light }) => paint[light](light[0]!.toUpperCase())).join("");
  const red = slots.filter(({ light }) => light === "red");
  const lines = red.slice(-MOST_RED).map(({ start, features }) => {
    const named = features
      .filter(({ light }) => light === "red")
      .map(({ name, signals }) => {
        const worst = signals.filter(({ light }) => light === "red").map((signal) => signal.name);
        return `${visibleText(name)} (${worst.slice(0, MOST_SIGNALS).join(", ")})`;
      });
    return `  ${day(start)}: ${named.join(", ")}`;
  });
  return [
    "",
    `Profiles of ${slots.length} slots from ${day(slots[0]!.start)}: ${lights}; ${red.length} red.`,
    ...lines,
  ];
}

function day(start: string): string {
  return start.endsWith("T00:00:00Z") ? start.slice(0, 10) : start;
}

/** The metrics over all rows, then those of each version of the model. */
function metricLines(metrics: readonly MetricValue[]): string[] {
  const whole = metrics.filter(({ slot, value }) => slot === null && value !== null);
  const versions = [...new Set(whole.map(({ modelVersion }) => modelVersion))];
  const lines = versions.map((version) => {
    const own = whole.filter(({ modelVersion }) => modelVersion === version);
    const values = own.map(({ name, value }) => `${name} ${digits(value!)}`).join(", ");
    return `${version === null ? "All rows" : `Version ${visibleText(version)}`}: ${values}`;
  });
  return lines.length === 0 ? [] : ["", ...lines];
}

function remarks(features: readonly FeatureDrift[]): string[] {
  const lines = features.flatMap(({ name, note, newCategories, vanishedCategories }) => [
    ...(note === undefined ? [] : [`  ${visibleText(name)}: ${visibleText(note)}`]),
    ...(newCategories === undefined ? [] : [`  ${visibleText(name)}: new ${listed(newCategories)}`]),
    ...(vanishedCategories === undefined ? [] : [`  ${visibleText(name)}: vanished ${listed(vanishedCategories)}`]),
  ]);
  const errors = features.flatMap(({ error }) => error ?? []);
  if (errors.length > 0) lines.push(`  ≈ is off by ${digits(Math.max(...errors))} at most; --exact makes it exact.`);
  return lines.length === 0 ? [] : ["", ...lines];
}

function listed(values: readonly string[]): string {
  return values.map(visibleText).join(", ");
}

function qualityLines(checks: readonly QualityCheck[], colors: Colors): string[] {
  if (checks.length === 0) return [];
  const failed = checks.filter(({ passed }) => !passed);
  const head = `Quality: ${checks.length - failed.length} of ${checks.length} tests passed.`;
  const lines = failed.map(({ test, feature, detail }) => {
    const of = feature === null ? "" : ` ${visibleText(feature)}`;
    return colors.red(`  ${test}${of}: ${visibleText(detail)}`);
  });
  return ["", head, ...lines];
}

function percent(share: number): string {
  return `${(share * 100).toFixed(1)} %`;
}

/** Four digits that say something. */
function digits(value: number): string {
  if (value === 0) return "0";
  return Math.abs(value) < 1e-4 ? value.toExponential(2) : String(Number(value.toPrecision(4)));
}
