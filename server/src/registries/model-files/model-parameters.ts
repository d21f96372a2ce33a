import type { ModelParameters } from "../../references/model-parameters.ts";
import { asObject, type JsonObject, textIn, textsIn } from "./json-values.ts";
import { readFrontMatter } from "./model-card.ts";

/**
 * What a model's card and its configuration say of how it is built and what for; null where they say nothing of it.
 * @param card text of README.md; empty: there is none
 * @param configuration text of config.json; empty: there is none
 */
export function readModelParameters(card: string, configuration: string): ModelParameters | null {
  const front = readFrontMatter(card) ?? {};
  const built = jsonObject(configuration) ?? {};
  const parameters = {
    task: textIn(front, "pipeline_tag"),
    family: textIn(built, "model_type"),
    architecture: textsIn(built, "architectures")?.[0] ?? null,
    datasets: textsIn(front, "datasets") ?? [],
  };
  const { task, family, architecture, datasets } = parameters;
  return task === null && family === null && architecture === null && datasets.length === 0 ? null : parameters;
}

function jsonObject(text: string): JsonObject | null {
  try {
    return asObject(JSON.parse(text));
  } catch {
    return null;
  }
}
