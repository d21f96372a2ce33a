import type { CallRow, DeprecatedArgument, DeprecatedCall, SavesFolderRow } from "../api-table.ts";
import { readModelUri } from "./mlflow-uri.ts";
import { readLoggedModelName, readRegisteredName } from "./registered-name.ts";

/*
 * The functions every MLflow flavour has (`mlflow.sklearn.log_model`, `mlflow.pyfunc.load_model` …). Signatures read in MLflow 2.9,
 * 2.14, 2.22 and 3.18. `registered_model_name` stands at another position in every flavour and is always passed by keyword.
 */

/** `mlflow/models/model.py`, `Model.log`: "`artifact_path` is deprecated. Please use `name` instead." */
const ARTIFACT_PATH: DeprecatedArgument = {
  kind: "api",
  since: "3.0.0",
  instead: "use `name`",
  keywords: ["artifact_path"],
};

/** `Model.log` takes `name or artifact_path`: the same, where the text is a name that a logged model may have. */
const ARTIFACT_PATH_AS_NAME: DeprecatedArgument = { ...ARTIFACT_PATH, replacement: "name" };

/** `mlflow/models/utils.py`: "deprecated since mlflow 2.16.0 …, no longer used and safe to be removed". */
const EXAMPLE_NO_CONVERSION: DeprecatedArgument = {
  kind: "api",
  since: "2.16.0",
  instead: "leave it out, it does nothing",
  keywords: ["example_no_conversion"],
};

/** `mlflow/pyfunc/__init__.py`, `save_model`: an alias since 2.12.0. */
const CODE_PATH: DeprecatedArgument = {
  kind: "api",
  since: "2.12.0",
  instead: "use `code_paths`",
  keywords: ["code_path"],
  replacement: "code_paths",
};

/** `mlflow/models/evaluation/default_evaluator.py`: "The 'custom_metrics' parameter in mlflow.evaluate is deprecated." */
const CUSTOM_METRICS: DeprecatedArgument = {
  kind: "api",
  since: "2.8.0",
  instead: "use `extra_metrics`",
  keywords: ["custom_metrics"],
};

const REGISTERED = { keywords: ["registered_model_name"], holds: readRegisteredName } as const;
const LOGS = { role: "publish", subject: "model", name: REGISTERED } as const;
const LOG_ARGUMENTS = [ARTIFACT_PATH_AS_NAME, EXAMPLE_NO_CONVERSION];

const flavor = (name: string, ...functions: string[]) => functions.map((each) => `mlflow.${name}.${each}`);

const LOGGING: readonly CallRow[] = [
  { api: ["mlflow.*.log_model", "mlflow.models.Model.log"], ...LOGS, deprecatedArguments: LOG_ARGUMENTS },
  { api: "mlflow.pyfunc.log_model", ...LOGS, deprecatedArguments: [...LOG_ARGUMENTS, CODE_PATH] },
  {
    // `mlflow/transformers/__init__.py`: "Indicating `inference_config` is deprecated …. Use `model_config` instead."
    api: "mlflow.transformers.log_model",
    ...LOGS,
    deprecatedArguments: [
      ...LOG_ARGUMENTS,
      { kind: "api", since: "2.8.0", instead: "use `model_config`", keywords: ["inference_config"] },
    ],
  },
  {
    // `mlflow/pytorch/__init__.py`: "`requirements_file` has been deprecated. Please use `pip_requirements` instead."
    api: "mlflow.pytorch.log_model",
    ...LOGS,
    deprecatedArguments: [
      ...LOG_ARGUMENTS,
      { kind: "api", since: "1.20.0", instead: "use `pip_requirements`", keywords: ["requirements_file"] },
    ],
  },
  ...["mlflow.*.log_model", "mlflow.pyfunc.log_model", "mlflow.transformers.log_model", "mlflow.pytorch.log_model"].map(
    (api): CallRow => ({
      api,
      role: "publish",
      subject: "model",
      name: { keywords: ["name"], holds: readLoggedModelName },
    }),
  ),
  {
    // Logged, and certainly not registered.
    api: ["mlflow.*.log_model", "mlflow.pyfunc.log_model", "mlflow.transformers.log_model", "mlflow.pytorch.log_model"],
    role: "publish",
    subject: "model",
    onlyWhen: [{ ...REGISTERED, is: "missing" }],
    keepUnnamed: true,
  },
  { api: ["mlflow.*.autolog", "mlflow.pyspark.ml.autolog"], ...LOGS },
  { api: "mlflow.shap.log_explainer", ...LOGS },
  {
    api: "mlflow.models.add_libraries_to_model",
    ...LOGS,
    name: { position: 2, ...REGISTERED },
  },
  {
    api: "databricks.**.Feature*Client.log_model",
    ...LOGS,
  },
  { api: "mlflow.pyfunc.save_model", role: "publish", subject: "model", deprecatedArguments: [CODE_PATH] },
];

/** Flavours and functions that MLflow announces as deprecated with a decorator; each row says all that the general one says. */
const DEPRECATED: readonly CallRow[] = [
  {
    // `mlflow/openai/model.py`
    api: "mlflow.openai.log_model",
    ...LOGS,
    deprecated: deprecatedFlavor("3.8.0", "use `mlflow.genai.register_prompt`"),
    deprecatedArguments: LOG_ARGUMENTS,
  },
  {
    // `mlflow/mleap/__init__.py`
    api: "mlflow.mleap.log_model",
    ...LOGS,
    deprecated: deprecatedFlavor("2.6.0", "use `mlflow.onnx`"),
  },
  {
    // `mlflow/gluon/__init__.py`
    api: "mlflow.gluon.log_model",
    ...LOGS,
    deprecated: deprecatedFlavor("2.5.0", "log the model with another flavour"),
  },
  {
    api: "mlflow.openai.save_model",
    role: "publish",
    subject: "model",
    deprecated: deprecatedFlavor("3.8.0", "use `mlflow.genai.register_prompt`"),
  },
  {
    api: flavor("mleap", "save_model"),
    role: "publish",
    subject: "model",
    deprecated: deprecatedFlavor("2.6.0", "use `mlflow.onnx`"),
  },
  {
    api: flavor("gluon", "save_model"),
    role: "publish",
    subject: "model",
    deprecated: deprecatedFlavor("2.5.0", "save the model with another flavour"),
  },
];

function deprecatedFlavor(since: string, instead: string): DeprecatedCall {
  return { kind: "api", since, instead };
}

const LOADS = { role: "consume", subject: "model" } as const;
const URI = { position: 0, keywords: ["model_uri"], holds: readModelUri } as const;

const LOADING: readonly CallRow[] = [
  { api: "mlflow.*.load_model", ...LOADS, name: URI },
  {
    api: "mlflow.gluon.load_model",
    ...LOADS,
    name: URI,
    deprecated: deprecatedFlavor("2.5.0", "load the model with another flavour"),
  },
  {
    // `@deprecated("mlflow.pyfunc.load_model", 1.0)` in `mlflow/pyfunc/__init__.py`; it passes all it gets on to `load_model`.
    api: "mlflow.pyfunc.load_pyfunc",
    ...LOADS,
    name: URI,
    deprecated: { kind: "api", since: "1.0", instead: "use `mlflow.pyfunc.load_model`", replacement: "load_model" },
  },
  { api: "mlflow.pyfunc.spark_udf", ...LOADS, name: { ...URI, position: 1 } },
  { api: ["mlflow.pyfunc.get_model_dependencies", "mlflow.shap.load_explainer"], ...LOADS, name: URI },
  {
    api: ["get_model_info", "build_docker", "predict", "update_model_requirements", "add_libraries_to_model"].map(
      (name) => `mlflow.models.${name}`,
    ),
    ...LOADS,
    name: URI,
  },
  {
    // `@deprecated(alternative="mlflow.models.predict", since="3.13.0")` in `mlflow/models/utils.py`
    api: "mlflow.models.validate_serving_input",
    ...LOADS,
    name: URI,
    deprecated: { kind: "api", since: "3.13.0", instead: "use `mlflow.models.predict`" },
  },
  { api: "mlflow.models.Model.load", ...LOADS, name: { position: 0, keywords: ["path"], holds: readModelUri } },
  {
    api: "mlflow.models.evaluate",
    ...LOADS,
    name: { position: 0, keywords: ["model"], holds: readModelUri },
    deprecatedArguments: [CUSTOM_METRICS],
  },
  {
    // `mlflow/models/evaluation/deprecated.py`
    api: "mlflow.evaluate",
    ...LOADS,
    name: { position: 0, keywords: ["model"], holds: readModelUri },
    deprecated: {
      kind: "api",
      since: "3.0.0",
      instead: "use `mlflow.models.evaluate`, or `mlflow.genai.evaluate` for language models",
    },
    deprecatedArguments: [CUSTOM_METRICS],
  },
  {
    api: "mlflow.artifacts.download_artifacts",
    ...LOADS,
    name: { position: 0, keywords: ["artifact_uri"], holds: readModelUri },
  },
  {
    api: "mlflow.deployments.BaseDeploymentClient.*_deployment",
    ...LOADS,
    name: { position: 1, keywords: ["model_uri"], holds: readModelUri },
  },
  {
    // A checkpoint of one run.
    api: ["mlflow.pytorch.load_checkpoint", "mlflow.tensorflow.load_checkpoint"],
    ...LOADS,
    pins: [{ position: 1, keywords: ["run_id"], kind: "run" }],
    fixedPin: "unpinnable",
    keepUnnamed: true,
  },
  { api: "databricks.**.Feature*Client.score_batch", ...LOADS, name: URI },
];

/** What every flavour has: logging, loading, and what is deprecated about it. */
export const MLFLOW_FLAVORS: readonly CallRow[] = [...LOGGING, ...DEPRECATED, ...LOADING];

/** Where flavours save models to disk. */
export const MLFLOW_SAVES: readonly SavesFolderRow[] = [
  { api: "mlflow.*.save_model", folder: { position: 1, keywords: ["path"] } },
  { api: "mlflow.pyfunc.save_model", folder: { position: 0, keywords: ["path"] } },
];
