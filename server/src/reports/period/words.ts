import type { MetricValue } from "../../drift/drift-result.ts";
import type { MonitorReport } from "./period-report.ts";

/** How bad it is. */
export type Light = "red" | "yellow" | "green" | "unknown";

/** A monitor in one light: red where an alert fires or its latest slot is red. */
export function lightOf({ failure, result, alerts }: MonitorReport): Light {
  if (alerts.some(({ state }) => state === "firing")) return "red";
  if (failure !== null || result === null) return "unknown";
  const light = result.slots?.at(-1)?.light;
  if (light === "red" || result.dataset.drifted) return "red";
  return light === "yellow" || alerts.length > 0 ? "yellow" : "green";
}

/** A monitor in one sentence, with its figures. */
export function sentenceOf({ failure, result }: MonitorReport): string {
  if (failure !== null) return `It could not be measured: ${failure}.`;
  if (result === null) return "It was never measured.";
  const drifted = result.features.filter((feature) => feature.drifted).map(({ name }) => name);
  const count = `${drifted.length} of ${result.features.length} features drifted`;
  const named = drifted.length === 0 ? "" : ` (${drifted.slice(0, 5).join(", ")}${drifted.length > 5 ? ", …" : ""})`;
  const red = result.slots?.find(({ light }) => light === "red");
  const since = red === undefined ? "" : ` The first red slot began ${dayOf(red.start)}.`;
  return `${count}${named}, over ${result.current.rows.toLocaleString("en")} rows.${since}${versionSentence(result.slots)}`;
}

/** A drop that begins with a version says so: the first slot in which another version served. */
function versionSentence(slots: NonNullable<MonitorReport["result"]>["slots"]): string {
  const changes = (slots ?? []).flatMap((slot, index) => {
    const before = slots?.[index - 1]?.modelVersions;
    const fresh = before === undefined ? [] : slot.modelVersions.filter((version) => !before.includes(version));
    return fresh.length === 0 ? [] : [`${fresh.join(", ")} from the slot of ${dayOf(slot.start)} on`];
  });
  return changes.length === 0 ? "" : ` Other versions served: ${changes.join("; ")}.`;
}

/** The metrics over time: one row a metric, of all versions together. */
export function metricRows(
  metrics: readonly MetricValue[],
  slots: readonly string[],
): { name: string; values: (number | null)[] }[] {
  const names = [...new Set(metrics.map(({ name }) => name))];
  const rows = names.map((name) => ({
    name,
    values: slots.map(
      (start) =>
        metrics.find((each) => each.name === name && each.slot === start && each.modelVersion === null)?.value ?? null,
    ),
  }));
  return rows.filter(({ values }) => values.some((value) => value !== null));
}

/** The metrics by version: one row a version. */
export function versionRows(
  metrics: readonly MetricValue[],
): { version: string; values: Record<string, number | null> }[] {
  const rows = new Map<string, Record<string, number | null>>();
  for (const { name, slot, modelVersion, value } of metrics) {
    if (slot !== null || modelVersion === null) continue;
    rows.set(modelVersion, { ...rows.get(modelVersion), [name]: value });
  }
  return [...rows].map(([version, values]) => ({ version, values }));
}

/** `2026-05-01`. */
export function dayOf(time: string): string {
  return time.slice(0, 10);
}

/** Three digits that say something. */
export function figure(value: number | null): string {
  return value === null ? "–" : String(Number(value.toPrecision(3)));
}

/** A list of versions in words. */
export function versionsInWords(versions: readonly string[]): string {
  return versions.length === 0 ? "not named" : versions.join(", ");
}
