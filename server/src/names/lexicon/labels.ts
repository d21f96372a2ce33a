import { vagueLabels } from "../vague-labels.ts";

/** Words that stand for the state of an edition, vague or not. */
export const LABEL_WORDS: ReadonlySet<string> = new Set([
  ...vagueLabels,
  "alpha",
  "beta",
  "rc",
  "preview",
  "nightly",
  "stable",
  "experimental",
  "prerelease",
]);

/** Words that say "a model" and no more; a label before one is a version (`best_model`), as it is at the end of a name. */
export const MODEL_WORDS: ReadonlySet<string> = new Set([
  "model",
  "models",
  "checkpoint",
  "checkpoints",
  "ckpt",
  "weights",
  "weight",
  "version",
  "pipeline",
  "classifier",
  "regressor",
  "estimator",
  "predictor",
  "params",
  "state",
  "run",
  "epoch",
  "adapter",
  "lora",
  "clf",
]);
