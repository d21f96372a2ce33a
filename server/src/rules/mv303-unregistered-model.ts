import { comparePlaces } from "../documents/place-order.ts";
import type { ModelReference } from "../references/model-reference.ts";
import type { Rule } from "./rule.ts";
import { severityByContext } from "./severities.ts";

export const unregisteredModel: Rule = {
  code: "MV303",
  name: "unregistered-model",
  summary: "A model is logged with MLflow, and nothing in the project registers one",
  severity: severityByContext("information", { serving: "information", code: "hint", aside: "off" }),
  documentation: {
    whatItDoes:
      "Reports `log_model` of MLflow's flavours without `registered_model_name` in a project that registers no model anywhere: no `register_model`, no " +
      "`registered_model_name` in code or configuration, no `create_model_version`. Where the project registers any model, nothing is said: which of the " +
      "logged ones is to be registered, only you know.",
    whyIsThisBad:
      "A logged model is found by its run alone. It has no version that others can ask for and no alias that says which one serves; whoever deploys it writes down " +
      "a run's id (MV305), and nobody is told when there is a newer one.",
    example: {
      language: "python",
      before: 'import mlflow\n\nmlflow.sklearn.log_model(model, name="model")',
      after: 'import mlflow\n\nmlflow.sklearn.log_model(model, name="model", registered_model_name="churn")',
    },
    fixes: [],
    fixSafety: "There is no fix: the name to register it under is yours to choose.",
    sources: ["[MLflow Model Registry](https://mlflow.org/docs/latest/ml/model-registry/)"],
  },
  check(reference, project) {
    if (!logsUnregistered(reference) || registersAny(project.everyReference())) return [];
    const message =
      "The model is logged, but nothing in this project registers one: pass `registered_model_name`, or register it, so that it has a version.";
    return [{ message, fixes: [], related: [] }];
  },
};

/** `log_model` that certainly passes no `registered_model_name`: such a reference stands at the callee and names nothing. */
function logsUnregistered({ ecosystem, role, name, api, place, apiPlace, deprecations }: ModelReference): boolean {
  if (ecosystem !== "mlflow" || role !== "publish" || name !== null || !api.endsWith(".log_model")) return false;
  return deprecations.length === 0 && comparePlaces(place, apiPlace) === 0;
}

const registering = new WeakMap<readonly ModelReference[], boolean>();

function registersAny(references: readonly ModelReference[]): boolean {
  const known = registering.get(references);
  if (known !== undefined) return known;
  const registers = references.some(
    ({ ecosystem, role, name, value, pin }) =>
      ecosystem === "mlflow" && role === "publish" && pin.kind !== "logged-model" && (name !== null || value !== null),
  );
  registering.set(references, registers);
  return registers;
}
