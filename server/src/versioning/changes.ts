import type { ChangeKind } from "./bump-rules.ts";
import type { Architecture, ModelSnapshot, Signature, SignatureField, Tokenizer, Weights } from "./model-snapshot.ts";

/** One thing in which two snapshots of a model differ. */
export interface Change {
  kind: ChangeKind;
  /** `input age: double → long` */
  detail: string;
}

/** A metric moves from this share of its earlier value on; less is noise. */
const LEAST_METRIC_CHANGE = 0.01;
/** A size without other signs counts from this share on: containers and headers change a little with every tool. */
const LEAST_SIZE_CHANGE = 0.1;
/** Measures of which less is better, by a word of their names. */
const LESS_IS_BETTER =
  /(^|[^a-z])(loss|error|errors|mae|mse|rmse|mape|smape|rmsle|wer|cer|ter|perplexity|ppl|latency|fid|eer|brier|hamming|deviance|log_?loss|time|seconds|ms)([^a-z]|$)/i;

/** What changed between two snapshots, in the order of the parts of a model. What either does not know is no change. */
export function compareSnapshots(before: ModelSnapshot, after: ModelSnapshot): Change[] {
  return [
    ...compareSignatures(before.signature, after.signature),
    ...known(before.architecture, after.architecture, compareArchitectures),
    ...known(before.tokenizer, after.tokenizer, compareTokenizers),
    ...compareLists("base-model", "base model", before.baseModels, after.baseModels),
    ...compareTexts("licence", "licence", before.licence, after.licence),
    ...compareLists("training-data", "training data", before.trainingData, after.trainingData),
    ...compareMetrics(before.metrics, after.metrics),
    ...known(before.weights, after.weights, compareWeights),
    ...compareRequirements(before.requirements, after.requirements),
    ...compareDocumentation(before.documentationHash, after.documentationHash),
  ];
}

function known<Part>(before: Part | null, after: Part | null, compare: (before: Part, after: Part) => Change[]) {
  return before === null || after === null ? [] : compare(before, after);
}

function compareSignatures(before: Signature | null, after: Signature | null): Change[] {
  if (before === null) return after === null ? [] : [{ kind: "signature-added", detail: "signature: none → declared" }];
  if (after === null) return [{ kind: "signature-lost", detail: "signature: declared → none" }];
  return [
    ...compareInputs(before.inputs, after.inputs),
    ...compareFields("output", before.outputs, after.outputs, {
      added: () => "output-added",
      removed: "output-removed",
      type: "output-type",
    }),
    ...compareFields("parameter", before.parameters, after.parameters, {
      added: () => "parameter-added",
      removed: "parameter-removed",
      type: "parameter-removed",
    }),
  ];
}

function compareInputs(before: readonly SignatureField[], after: readonly SignatureField[]): Change[] {
  const changes = compareFields("input", before, after, {
    added: ({ isOptional }) => (isOptional ? "input-optional" : "input-required"),
    removed: "input-removed",
    type: "input-type",
  });
  const earlier = new Map(before.map((field) => [field.name, field]));
  for (const { name, isOptional } of after) {
    const field = earlier.get(name);
    if (field === undefined || field.isOptional === isOptional) continue;
    if (isOptional) changes.push({ kind: "input-optional", detail: `input ${name}: required → optional` });
    else changes.push({ kind: "input-required", detail: `input ${name}: optional → required` });
  }
  return changes;
}

function compareFields(
  what: string,
  before: readonly SignatureField[],
  after: readonly SignatureField[],
  kinds: { added: (field: SignatureField) => ChangeKind; removed: ChangeKind; type: ChangeKind },
): Change[] {
  const earlier = new Map(before.map((field) => [field.name, field]));
  const later = new Set(after.map(({ name }) => name));
  const changes: Change[] = [];
  for (const { name, type } of before) {
    if (!later.has(name)) changes.push({ kind: kinds.removed, detail: `${what} ${name} (${type}) is gone` });
  }
  for (const field of after) {
    const { name, type } = field;
    const old = earlier.get(name);
    if (old === undefined) changes.push({ kind: kinds.added(field), detail: `${what} ${name} (${type}) is new` });
    else if (old.type !== type) changes.push({ kind: kinds.type, detail: `${what} ${name}: ${old.type} → ${type}` });
  }
  return changes;
}

function compareArchitectures(before: Architecture, after: Architecture): Change[] {
  const changes: Change[] = [];
  if (!isSame(before.classes, after.classes) && before.classes.length > 0 && after.classes.length > 0) {
    const detail = `architecture: ${before.classes.join(", ")} → ${after.classes.join(", ")}`;
    changes.push({ kind: "architecture", detail });
  } else if (before.family !== after.family && before.family !== null && after.family !== null) {
    changes.push({ kind: "architecture", detail: `architecture: ${before.family} → ${after.family}` });
  }
  const shape = compareRecords(before.shape, after.shape, "bothOnly");
  if (shape.length > 0) changes.push({ kind: "shape", detail: shape.join(", ") });
  if (before.labels !== null && after.labels !== null && !isSame(before.labels, after.labels)) {
    changes.push({ kind: "labels", detail: labelChange(before.labels, after.labels) });
  }
  const settings = compareRecords(before.settings, after.settings, "all");
  if (settings.length > 0) changes.push({ kind: "settings", detail: shortened(settings) });
  return changes;
}

function labelChange(before: readonly string[], after: readonly string[]): string {
  if (before.length !== after.length) return `labels: ${before.length} → ${after.length}`;
  const at = before.findIndex((label, index) => label !== after[index]);
  return `label ${at}: ${before[at]} → ${after[at]}`;
}

function compareTokenizers(before: Tokenizer, after: Tokenizer): Change[] {
  const changes: Change[] = [];
  if (differ(before.vocabularyHash, after.vocabularyHash)) {
    changes.push({ kind: "tokenizer", detail: "tokenizer: another vocabulary" });
  } else if (differ(before.kind?.replace(/Fast$/, "") ?? null, after.kind?.replace(/Fast$/, "") ?? null)) {
    changes.push({ kind: "tokenizer", detail: `tokenizer: ${before.kind} → ${after.kind}` });
  }
  if (!isSame(before.specialTokens, after.specialTokens)) {
    const detail = `special tokens: ${before.specialTokens.join(" ") || "none"} → ${after.specialTokens.join(" ") || "none"}`;
    changes.push({ kind: "special-tokens", detail });
  }
  if (before.chatTemplateHash !== after.chatTemplateHash) {
    changes.push({ kind: "chat-template", detail: "chat template: another text" });
  }
  return changes;
}

function compareWeights(before: Weights, after: Weights): Change[] {
  if (before.hash === after.hash) return [];
  const changes: Change[] = [];
  if (differ(before.precision, after.precision)) {
    changes.push({ kind: "precision", detail: `precision: ${before.precision} → ${after.precision}` });
  } else {
    changes.push({ kind: "weights", detail: "weights: other values" });
  }
  const growth = before.bytes === 0 ? 0 : after.bytes / before.bytes - 1;
  if (Math.abs(growth) >= LEAST_SIZE_CHANGE) {
    changes.push({ kind: "size", detail: `size: ${megabytes(before.bytes)} → ${megabytes(after.bytes)}` });
  }
  return changes;
}

function compareMetrics(before: Record<string, number>, after: Record<string, number>): Change[] {
  const changes: Change[] = [];
  for (const [name, old] of Object.entries(before)) {
    const value = after[name];
    if (value === undefined || !Number.isFinite(value) || !Number.isFinite(old)) continue;
    const difference = value - old;
    if (Math.abs(difference) < LEAST_METRIC_CHANGE * Math.max(Math.abs(old), Number.EPSILON)) continue;
    const isBetter = LESS_IS_BETTER.test(name) ? difference < 0 : difference > 0;
    const detail = `${name}: ${readable(old)} → ${readable(value)}`;
    changes.push({ kind: isBetter ? "metric-rose" : "metric-fell", detail });
  }
  return changes;
}

function compareRequirements(before: Record<string, string>, after: Record<string, string>): Change[] {
  if (Object.keys(before).length === 0 || Object.keys(after).length === 0) return [];
  const differences = compareRecords(before, after, "all");
  return differences.length === 0 ? [] : [{ kind: "requirements", detail: `packages: ${shortened(differences)}` }];
}

function compareDocumentation(before: string | null, after: string | null): Change[] {
  return differ(before, after) ? [{ kind: "documentation", detail: "documentation: another text" }] : [];
}

function compareTexts(kind: ChangeKind, what: string, before: string | null, after: string | null): Change[] {
  return differ(before, after) ? [{ kind, detail: `${what}: ${before} → ${after}` }] : [];
}

function compareLists(kind: ChangeKind, what: string, before: string[] | null, after: string[] | null): Change[] {
  if (before === null || after === null || before.length === 0 || after.length === 0) return [];
  if (isSame(before.toSorted(), after.toSorted())) return [];
  return [{ kind, detail: `${what}: ${before.join(", ")} → ${after.join(", ")}` }];
}

/** `name: old → new` for each value that differs; `bothOnly`: of names that both have. */
function compareRecords(
  before: Record<string, string>,
  after: Record<string, string>,
  names: "bothOnly" | "all",
): string[] {
  const all = new Set([...Object.keys(before), ...Object.keys(after)]);
  return [...all]
    .filter((name) => before[name] !== after[name])
    .filter((name) => names === "all" || (before[name] !== undefined && after[name] !== undefined))
    .map((name) => `${name}: ${before[name] ?? "none"} → ${after[name] ?? "none"}`);
}

/** Whether both are known, and not the same. */
function differ(before: string | null, after: string | null): boolean {
  return before !== null && after !== null && before !== after;
}

function isSame(one: readonly string[], other: readonly string[]): boolean {
  return one.length === other.length && one.every((text, index) => text === other[index]);
}

function shortened(differences: readonly string[]): string {
  const shown = differences.slice(0, 3).join(", ");
  return differences.length > 3 ? `${shown} and ${differences.length - 3} more` : shown;
}

function readable(value: number): string {
  return String(Number(value.toPrecision(4)));
}

function megabytes(bytes: number): string {
  return bytes < 1e9 ? `${readable(bytes / 1e6)} MB` : `${readable(bytes / 1e9)} GB`;
}
