import { parse } from "yaml";
import { asObject, type JsonObject, objectIn, objectsIn, textIn, textsIn } from "./json-values.ts";

/** What a model card says in its front matter (https://huggingface.co/docs/hub/model-cards). */
export interface ModelCard {
  licence: string | null;
  datasets: string[] | null;
  baseModels: string[] | null;
  /** From `accuracy on imdb (test)` to its value. */
  metrics: Record<string, number>;
}

/** What the Hub's list of licences has for "none of these". */
const NO_LICENCE: ReadonlySet<string> = new Set(["other", "unknown", ""]);

const FRONT_MATTER = /^---[ \t]*\r?\n([\s\S]*?)\r?\n---[ \t]*(\r?\n|$)/;

/** Reads a model card; what its front matter does not say, or says in no known form, is left out. */
export function readModelCard(text: string): ModelCard {
  const card = readFrontMatter(text) ?? {};
  const licence = textIn(card, "license");
  return {
    licence: licence === "other" ? (textIn(card, "license_name") ?? licence) : licence,
    datasets: textsIn(card, "datasets"),
    baseModels: textsIn(card, "base_model"),
    metrics: readMetrics(card),
  };
}

/** The licences that a card of a model or data set names, as it writes them; empty where it says none, or only that it is another. */
export function readLicences(text: string): string[] {
  const card = readFrontMatter(text) ?? {};
  const named = (textsIn(card, "license") ?? []).filter((licence) => !NO_LICENCE.has(licence.toLowerCase()));
  const own = textIn(card, "license_name");
  return named.length === 0 && own !== null ? [own] : named;
}

/** The front matter of a card; null where it has none that can be read. */
export function readFrontMatter(text: string): JsonObject | null {
  const source = FRONT_MATTER.exec(text.replace(/^\uFEFF/, ""))?.[1];
  if (source === undefined) return null;
  try {
    return asObject(parse(source, { logLevel: "silent" }));
  } catch {
    return null;
  }
}

function readMetrics(card: JsonObject): Record<string, number> {
  const metrics: Record<string, number> = {};
  for (const model of objectsIn(card, "model-index")) {
    for (const result of objectsIn(model, "results")) addMetrics(result, metrics);
  }
  return metrics;
}

function addMetrics(result: JsonObject, metrics: Record<string, number>): void {
  const dataset = objectIn(result, "dataset");
  const split = dataset === null ? null : textIn(dataset, "split");
  const data = dataset === null ? null : (textIn(dataset, "type") ?? textIn(dataset, "name"));
  const place = data === null ? "" : ` on ${data}${split === null ? "" : ` (${split})`}`;
  for (const metric of objectsIn(result, "metrics")) {
    const name = textIn(metric, "type") ?? textIn(metric, "name");
    const value = Number(metric.value);
    if (name !== null && typeof metric.value === "number" && Number.isFinite(value)) metrics[name + place] = value;
  }
}
