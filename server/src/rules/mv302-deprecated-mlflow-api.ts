import type { Deprecation } from "../references/model-reference.ts";
import type { Fix } from "./finding.ts";
import type { Rule } from "./rule.ts";
import { severityByContext } from "./severities.ts";

export const deprecatedMlflowApi: Rule = {
  code: "MV302",
  name: "deprecated-mlflow-api",
  summary: "A call or parameter that MLflow has deprecated",
  severity: severityByContext("warning", { serving: "information", code: "information", aside: "hint" }),
  deprecated: true,
  documentation: {
    whatItDoes:
      "Reports calls and parameters of MLflow's model functions that MLflow itself announces as deprecated, with the version since which it " +
      "does and what to write in their place. Stages are MV301's matter.",
    whyIsThisBad:
      "What is deprecated stops working with some later release, at the moment of the upgrade and all at once.",
    example: {
      language: "python",
      before: 'mlflow.sklearn.log_model(model, artifact_path="model")',
      after: 'mlflow.sklearn.log_model(model, name="model")',
    },
    fixes: [
      { title: "Use the new name of a parameter", safe: true },
      { title: "Use the new name of a function", safe: true },
    ],
    fixSafety:
      "A fix is offered only where the new name does exactly what the old one did, so it is safe: the same model is logged or loaded. " +
      "It needs the MLflow that announced the deprecation, or a newer one.",
    sources: ["[mlflow/mlflow](https://github.com/mlflow/mlflow), warnings and decorators in the source"],
  },
  check(reference, _project) {
    if (reference.ecosystem !== "mlflow") return [];
    return reference.deprecations
      .filter(({ kind }) => kind === "api")
      .map((deprecation) => ({
        message: `\`${deprecation.what}\` is deprecated since MLflow ${deprecation.since}: ${deprecation.instead}.`,
        place: deprecation.place,
        fixes: renameFix(deprecation),
        related: [],
      }));
  },
};

function renameFix({ what, place, replacement }: Deprecation): Fix[] {
  if (replacement === null) return [];
  return [{ title: `Replace ${what} by ${replacement}`, safe: true, edits: [{ ...place, text: replacement }] }];
}
