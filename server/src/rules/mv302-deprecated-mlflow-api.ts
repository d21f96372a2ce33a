import type { Deprecation } from "../references/model-reference.ts";
import type { Fix } from "./finding.ts";
import { admitsOnlyBefore, admitsOnlyFrom } from "./requirement.ts";
import type { Rule } from "./rule.ts";
import { severityByContext } from "./severities.ts";

/** What a project may run on that does not say: MLflow 1 had its last release in 2022. */
const OLDEST_IN_USE = ">=2";

export const deprecatedMlflowApi: Rule = {
  code: "MV302",
  name: "deprecated-mlflow-api",
  summary: "A call or parameter that MLflow has deprecated",
  severity: severityByContext("warning", { serving: "information", code: "information", aside: "hint" }),
  deprecated: true,
  documentation: {
    whatItDoes:
      "Reports calls and parameters of MLflow's model functions that MLflow itself announces as deprecated, with the version since which it " +
      "does and what to write in their place. Stages are MV301's matter. A project whose requirements keep it below that version " +
      "(`mlflow<3` in pyproject.toml, requirements.txt and their like) hears nothing.",
    whyIsThisBad:
      "What is deprecated stops working with some later release, at the moment of the upgrade and all at once.",
    example: {
      language: "python",
      before: 'mlflow.sklearn.log_model(model, artifact_path="model", registered_model_name="churn")',
      after: 'mlflow.sklearn.log_model(model, name="model", registered_model_name="churn")',
    },
    fixes: [
      { title: "Use the new name of a parameter (where the project requires an MLflow that knows it)", safe: true },
      { title: "Use the new name of a function (where the project requires an MLflow that knows it)", safe: true },
      { title: "Use the new name (where the project may run on an older MLflow)", safe: false },
    ],
    fixSafety:
      "A fix is offered only where the new name does exactly what the old one did: the same model is logged or loaded. An older MLflow " +
      "does not know the new name, so the fix is safe where the project's requirements ask for one that does (`mlflow>=3`), else unsafe.",
    sources: ["[mlflow/mlflow](https://github.com/mlflow/mlflow), warnings and decorators in the source"],
  },
  check(reference, project) {
    if (reference.ecosystem !== "mlflow") return [];
    const requirement = project.requirementOf("mlflow") ?? OLDEST_IN_USE;
    return reference.deprecations
      .filter(({ kind, since }) => kind === "api" && !admitsOnlyBefore(requirement, since))
      .map((deprecation) => ({
        message: `\`${deprecation.what}\` is deprecated since MLflow ${deprecation.since}: ${deprecation.instead}.`,
        place: deprecation.place,
        fixes: renameFix(deprecation, admitsOnlyFrom(requirement, deprecation.since)),
        related: [],
      }));
  },
};

/** @param isSafe every MLflow that the project may run on knows the new name */
function renameFix({ what, place, replacement }: Deprecation, isSafe: boolean): Fix[] {
  if (replacement === null) return [];
  return [{ title: `Replace ${what} by ${replacement}`, safe: isSafe, edits: [{ ...place, text: replacement }] }];
}
