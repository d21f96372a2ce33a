import type { ModelAlert } from "../references/model-alert.ts";
import { HOLE } from "../references/written.ts";
import { pinWrittenElsewhere } from "./related-places.ts";
import type { Rule } from "./rule.ts";
import { severityByContext } from "./severities.ts";

export const driftingModel: Rule = {
  code: "MV404",
  name: "drifting-model",
  summary: "A monitor of this model is in alert",
  severity: severityByContext("warning", { serving: "warning", code: "information", aside: "off" }),
  documentation: {
    whatItDoes:
      "Reports the places that load a model whose monitor (`[tool.modelver.monitors.NAME]` with `model`) is in alert, as `modelver watch` last found it: data that drifted, a metric beyond its " +
      "limit, a detector that gave alarm. What it found lies in `.modelver/alerts.json`, beside the configuration that declares the monitor; without it, and once an alert is resolved, the rule is silent.",
    whyIsThisBad:
      "The code works, and what it answers is worth less than it was: the data is not what the model was made for, or the model is not what it was. Whoever changes " +
      "the line that loads it should know.",
    example: {
      language: "python",
      before: 'mlflow.pyfunc.load_model("models:/tag-suggester@champion")',
      after: "# once the model was trained anew, or an earlier version serves again, the alert is over",
    },
    fixes: [],
    fixSafety:
      "There is no fix: whether to train anew, to go back or to look at the question again, the monitor's page helps to decide (`modelver drift --format html`).",
    sources: ["[Drift](../drift.md)"],
  },
  check(reference, project) {
    const { role, name, isLocal } = reference;
    if (role !== "consume" || isLocal || name === null || name.includes(HOLE)) return [];
    const [first, ...others] = project.alertsOn(name);
    if (first === undefined) return [];
    return [{ message: messageOf(name, first, others.length), fixes: [], related: pinWrittenElsewhere(reference) }];
  },
};

function messageOf(name: string, { monitor, since, summary }: ModelAlert, others: number): string {
  const more = others === 0 ? "" : ` (and ${others} more)`;
  return `\`${name}\` is in alert since ${since.slice(0, 10)}, by its monitor \`${monitor}\`: ${summary.replace(/\.$/, "")}${more}.`;
}
