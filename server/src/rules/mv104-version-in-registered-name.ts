import { isArchitectureNumber, withoutVersion } from "../names/conventions.ts";
import type { Ecosystem } from "../references/model-reference.ts";
import type { Fix } from "./finding.ts";
import { isVersionCertain, readPublishedName } from "./published-name.ts";
import { renameEdits } from "./rename.ts";
import type { Rule } from "./rule.ts";
import { severityByContext } from "./severities.ts";

/** Registries that give every registered model numbered versions of its own. */
const COUNTING: Partial<Record<Ecosystem, string>> = {
  mlflow: "MLflow",
  wandb: "Weights & Biases",
  azureml: "Azure Machine Learning",
  vertex: "Vertex AI",
  sagemaker: "SageMaker",
  bentoml: "BentoML",
};

export const versionInRegisteredName: Rule = {
  code: "MV104",
  name: "version-in-registered-name",
  summary: "The registry counts versions itself, so the registered name should carry none",
  severity: severityByContext("warning", { serving: "warning", code: "warning", aside: "hint" }),
  documentation: {
    whatItDoes:
      "Reports a version (a number, a date, or a word such as `final`) in the name under which a model is registered with MLflow, " +
      "Weights & Biases, Azure Machine Learning, Vertex AI, SageMaker or BentoML, which number the versions of each model themselves.\n\n" +
      "It goes before MV101, MV103 and MV105: a name that should have no version is not told how to write one.",
    whyIsThisBad:
      "`churn-v2` version 7 and `churn-v3` version 1 are two models to the registry. Their history is torn apart, aliases such as `champion` " +
      "must be moved by renaming in every consumer, and nothing can compare one edition with the one before it.",
    example: {
      language: "python",
      before: 'mlflow.register_model(model_uri, "churn-v2")',
      after: 'mlflow.register_model(model_uri, "churn")',
    },
    fixes: [{ title: "Take the version out of the name, everywhere in the project", safe: false }],
    fixSafety:
      "The fix takes the version out wherever the project uses the name. It is unsafe: the versions registered so far stay under the " +
      "old name, so code that loads them finds nothing until they are registered anew. It is not offered where one of the uses cannot " +
      "be edited, or where the project already uses the shorter name.",
    sources: [
      "[MLflow Model Registry](https://mlflow.org/docs/latest/ml/model-registry/)",
      "[Weights & Biases: artifact versions](https://docs.wandb.ai/guides/artifacts/create-a-new-artifact-version)",
    ],
  },
  check(reference, project) {
    const registry = COUNTING[reference.ecosystem];
    const name = readPublishedName(reference);
    if (registry === undefined || name === null || !isVersionCertain(name) || name.version === null) return [];
    if (isArchitectureNumber(name)) return [];
    const bare = withoutVersion(name);
    const edits = bare === null ? null : renameEdits(reference, bare, project);
    const fixes: Fix[] = edits === null ? [] : [{ title: `Rename to ${bare} everywhere`, safe: false, edits }];
    const remedy = bare === null ? "name the model without it" : `name the model \`${bare}\``;
    const message = `${registry} counts versions itself, so \`${name.version.text}\` does not belong in \`${name.name}\`: ${remedy}.`;
    return [{ message, fixes, related: [] }];
  },
};
