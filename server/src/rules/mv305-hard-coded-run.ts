import type { ModelReference } from "../references/model-reference.ts";
import { pinWrittenElsewhere } from "./related-places.ts";
import type { Context, Rule } from "./rule.ts";
import { severityByContext } from "./severities.ts";

/** Where a run is looked at on purpose. */
const LOOKING_BACK: ReadonlySet<Context> = new Set(["notebook", "test", "example", "documentation"]);
/** MLflow's run ids (mlflow/utils/uri.py, mlflow/store): a UUID without its dashes. */
const RUN_ID = /\b[0-9a-f]{32}\b/;

export const hardCodedRun: Rule = {
  code: "MV305",
  name: "hard-coded-run",
  summary: "Serving code is bound to one MLflow run",
  severity: severityByContext("warning", { serving: "warning", code: "information", aside: "off" }),
  documentation: {
    whatItDoes:
      "Reports a model that is loaded by the id of one run, written out in the code or its configuration (`runs:/4f0c…/model`, " +
      "`mlruns/1/4f0c…/artifacts/model`). Notebooks, tests, examples and documentation look back at runs on purpose and are left alone; so " +
      "is registering the model of a run.",
    whyIsThisBad:
      "A run id says nothing to a reader: which model this is, whether it was approved, and what came after. A new model needs a " +
      "change of code, and whoever deletes old runs takes the service down. A registered model with an alias says all of it in one place.",
    example: {
      language: "python",
      before: 'mlflow.pyfunc.load_model("runs:/4f0c8a6d2b9e4c1f8a7d3e5b6c9f0a12/model")',
      after: 'mlflow.pyfunc.load_model("models:/churn@champion")',
    },
    fixes: [],
    fixSafety: "There is no fix: which registered model the run's model is, or shall become, only you know.",
    sources: ["[MLflow Model Registry](https://mlflow.org/docs/latest/ml/model-registry/)"],
  },
  check(reference, project) {
    const run = runOf(reference);
    if (run === null || isRegistration(reference) || LOOKING_BACK.has(project.contextOf(reference.place.path)))
      return [];
    const message = `This is bound to the run ${run.slice(0, 8)}…: register its model and load it by alias.`;
    return [{ message, fixes: [], related: pinWrittenElsewhere(reference) }];
  },
};

/** The run that a reference is bound to: the id in its pin, or in a path into MLflow's artifact store. */
function runOf({ ecosystem, role, pin, value }: ModelReference): string | null {
  if (role !== "consume") return null;
  if (ecosystem === "mlflow" && pin.kind === "run") return RUN_ID.exec(pin.text ?? "")?.[0] ?? null;
  const inStore = /(?:^|[\\/])[^\\/]+[\\/]([0-9a-f]{32})[\\/]artifacts(?:[\\/]|$)/.exec(value?.text ?? "");
  return inStore?.[1] ?? null;
}

/** Registering the model of one run is what a registry is for. */
function isRegistration({ api }: ModelReference): boolean {
  return /(^|\.)(register_model|create_model_version)$/.test(api);
}
