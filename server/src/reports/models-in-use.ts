import type { ModelReference, Pin, PinKind } from "../references/model-reference.ts";
import { type CheckResult, groupBy } from "./check-result.ts";
import { PIN_WORDS, pinText } from "./pin-words.ts";

/** One model of the project, with all places that name it. */
export interface ModelInUse {
  ecosystem: string;
  name: string;
  references: readonly ModelReference[];
  /** How the places that load it fix a version, in words, each once, in the order of the code. */
  pins: readonly string[];
  /** Findings about it. */
  findings: number;
}

/** How firmly a place that loads a model fixes one version. */
export type Firmness = "fixed" | "moving" | "free" | "unknown";

/** How many places that load a model fix its version how firmly. APIs that take no pin are not counted. */
export type PinCounts = Record<Firmness, number>;

/** How firmly each kind of pin fixes one version; null where none could be given. */
export const FIRMNESS: Readonly<Record<PinKind, Firmness | null>> = {
  commit: "fixed",
  number: "fixed",
  run: "fixed",
  "logged-model": "fixed",
  "branch-or-tag": "moving",
  alias: "moving",
  stage: "moving",
  latest: "moving",
  none: "free",
  unknown: "unknown",
  unpinnable: null,
};

/** The models that the code names and does not only find in a local folder, by ecosystem and name. */
export function modelsInUse({ references, findings }: CheckResult): ModelInUse[] {
  const findingCounts = new Map<string, number>();
  for (const { reference } of findings) {
    if (reference === null) continue;
    findingCounts.set(keyOf(reference), (findingCounts.get(keyOf(reference)) ?? 0) + 1);
  }
  const models = [...groupBy(references.filter(isNamedModel), keyOf)].map(([key, group]) => ({
    ecosystem: group[0]!.ecosystem,
    name: group[0]!.name ?? "",
    references: group,
    pins: [...new Set(group.filter(({ role }) => role === "consume").map(({ pin }) => pinInWords(pin)))],
    findings: findingCounts.get(key) ?? 0,
  }));
  return models.sort((one, other) => compareText(one.ecosystem, other.ecosystem) || compareText(one.name, other.name));
}

/** Counts the places that load a model by how firmly they fix its version. */
export function countPins({ references }: Pick<CheckResult, "references">): PinCounts {
  const counts: PinCounts = { fixed: 0, moving: 0, free: 0, unknown: 0 };
  for (const reference of references) {
    const firmness = FIRMNESS[reference.pin.kind];
    if (reference.role === "consume" && isNamedModel(reference) && firmness !== null) counts[firmness]++;
  }
  return counts;
}

/** `version 3`, `alias champion`, `no pin`. */
function pinInWords(pin: Pin): string {
  return PIN_WORDS[pin.kind].replace("{0}", () => pinText(pin));
}

/** Whether a reference names a model, and does not only find it in a local folder. */
export function isNamedModel({ name, isLocal, ecosystem }: ModelReference): boolean {
  return name !== null && name !== "" && (!isLocal || ecosystem === "file");
}

function keyOf({ ecosystem, name }: ModelReference): string {
  return `${ecosystem}\n${name}`;
}

function compareText(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
