import type { TextEdit } from "../documents/place.ts";
import { VERSION_SEPARATOR } from "../references/ecosystems/version-separator.ts";
import { type Ecosystem, type ModelReference, PIN_SLOT } from "../references/model-reference.ts";
import { HOLE, replaceWritten } from "../references/written.ts";
import type { Fix } from "./finding.ts";
import { pinWrittenElsewhere } from "./related-places.ts";
import type { Rule } from "./rule.ts";
import { severityByContext } from "./severities.ts";

const PLACEHOLDER = "<version>";

/** Registries whose models are asked for by version or alias; MV201 speaks of those that keep commits and tags. */
const BY_VERSION: ReadonlySet<Ecosystem> = new Set([
  "mlflow",
  "wandb",
  "azureml",
  "vertex",
  "sagemaker",
  "bentoml",
  "ollama",
]);

export const floatingVersion: Rule = {
  code: "MV203",
  name: "floating-version",
  summary: "A registered model is asked for as `latest`, or with no version or alias",
  severity: severityByContext("warning", { serving: "warning", code: "information", aside: "hint" }),
  documentation: {
    whatItDoes:
      "Reports a registered model that is asked for as `latest` (`models:/churn/latest`) or with neither version nor alias " +
      "(`models:/churn`), in calls and in configuration files; so too an artifact of Weights & Biases that is a model by its type or its name (`churn:latest`), a model of BentoML, Azure ML or SageMaker, and a model of Ollama without a tag. Numbers (`models:/churn/3`) and aliases (`models:/churn@champion`) are well: " +
      "somebody decided what they stand for. `get_latest_versions` is MV301's matter.",
    whyIsThisBad:
      "Whatever anybody registers next is served next, tested or not, and going back means registering the old model anew. " +
      "To MLflow `models:/churn` is not even that model: it takes `churn` for the id of a logged model and finds nothing.",
    example: {
      language: "python",
      before: 'mlflow.pyfunc.load_model("models:/churn/latest")',
      after: 'mlflow.pyfunc.load_model("models:/churn@champion")',
    },
    fixes: [{ title: "Ask for a version that you fill in", safe: false, needsInput: true }],
    fixSafety:
      "The fix puts a placeholder where the version belongs. It is never applied by itself: which version to load, only you know.",
    sources: [
      "[MLflow Model Registry: model URIs](https://mlflow.org/docs/latest/ml/model-registry/)",
      "[mlflow/mlflow#13514](https://github.com/mlflow/mlflow/issues/13514)",
    ],
  },
  check(reference) {
    const { ecosystem, role, name, isLocal, pin, deprecations } = reference;
    if (role !== "consume" || isLocal || !(BY_VERSION.has(ecosystem) || isServedFolder(reference))) return [];
    if (deprecations.some(({ kind }) => kind === "stage")) return [];
    const isFloating = pin.kind === "latest" || (pin.kind === "none" && name !== null);
    if (!isFloating) return [];
    return [{ message: messageFor(reference), fixes: fixesFor(reference), related: pinWrittenElsewhere(reference) }];
  },
};

/** A folder of a bucket that a manifest serves: where its name says that it moves, so does the model. */
function isServedFolder({ ecosystem, pin }: ModelReference): boolean {
  return ecosystem === "file" && pin.kind === "latest";
}

function messageFor({ name, pin }: ModelReference): string {
  const model = name === null || name.includes(HOLE) ? "The model" : `\`${name}\``;
  if (pin.kind === "latest") return `${model} is whatever was registered last: ask for a version or an alias.`;
  return `${model} is asked for without a version or an alias: name one.`;
}

function fixesFor(reference: ModelReference): Fix[] {
  const edit = versionEdit(reference);
  if (edit === null) return [];
  return [{ title: "Ask for a version", safe: false, edits: [edit], needsInput: true, placeholder: PLACEHOLDER }];
}

function versionEdit({ ecosystem, pin, pinInsertion, name, nameWritten, value }: ModelReference): TextEdit | null {
  if (pin.written !== null) return replaceWritten(pin.written, PLACEHOLDER);
  if (pin.kind !== "none") return null;
  if (name !== null && nameWritten !== null && value?.text === `models:/${name}`) {
    return replaceWritten(nameWritten, `${name}/${PLACEHOLDER}`);
  }
  const separator = VERSION_SEPARATOR[ecosystem];
  if (name !== null && nameWritten !== null && separator !== undefined && value?.text.endsWith(name)) {
    return replaceWritten(nameWritten, `${name}${separator}${PLACEHOLDER}`);
  }
  if (pinInsertion === null) return null;
  return { ...pinInsertion.place, text: pinInsertion.template.replace(PIN_SLOT, PLACEHOLDER) };
}
