import type { Ecosystem } from "../model-reference.ts";

/** What stands between a name and its version where both are one text: `acme/churn:v3`, `google/bert/tensorFlow2/base/2`. */
export const VERSION_SEPARATOR: Partial<Record<Ecosystem, string>> = {
  wandb: ":",
  azureml: ":",
  torchhub: ":",
  ollama: ":",
  bentoml: ":",
  vertex: "@",
  kaggle: "/",
  tfhub: "/",
};
