import type {
  CallRow,
  EcosystemTable,
  KeyRow,
  MethodRow,
  NamedModel,
  NameReader,
  PinArgument,
  ReturnRow,
  ValueRow,
} from "../api-table.ts";
import type { PinKind } from "../model-reference.ts";
import { HOLE } from "../written.ts";
import { readRegisteredName } from "./registered-name.ts";

/*
 * Azure Machine Learning counts the versions of a registered model; a version never changes, a label (`latest`) does. Signatures and forms of
 * addresses read in azure-ai-ml 1.35 (`constants/_common.py`, `operations/_model_operations.py`) and in the reference of azureml-core.
 */

const USE = { role: "consume", subject: "model" } as const;
const CREATE = { role: "publish", subject: "model" } as const;

/** `azureml:name:3`, `azureml:name@latest`. */
const SHORT = /^azureml:(?!\/)([\w.-]+)(?:([:@])(.+))?$/d;

/** `azureml://registries/r/models/name/versions/3`, `…/labels/latest`, and the same below workspaces, locations and subscriptions. */
const LONG = /^(?:azureml:)?\/\/?(?:[^?#]*\/)?models\/([^/]+)(?:\/(versions|labels)\/([^/]+))?\/?$/d;

function pinKind(mark: string, text: string): PinKind {
  if (text.includes(HOLE)) return "unknown";
  if (text === "latest") return "latest";
  return mark === ":" || mark === "versions" ? "number" : "alias";
}

function read(text: string, pattern: RegExp): NamedModel | null {
  const match = pattern.exec(text);
  const name = match?.indices?.[1];
  if (match === null || name === undefined) return null;
  const span = { start: name[0], end: name[1] };
  const version = match.indices?.[3];
  if (version === undefined) return { name: span, pin: { kind: text.endsWith(HOLE) ? "unknown" : "none", span: null } };
  const kind = pinKind(match[2] ?? "", match[3] ?? "");
  return { name: span, pin: { kind, span: kind === "unknown" ? null : { start: version[0], end: version[1] } } };
}

/** Reads the long address of a model; null for other assets. */
const readLongAddress: NameReader = (text) => (text.startsWith("azureml:/") ? read(text, LONG) : null);

/** Reads a value that by its place is a model: both forms. */
const readModelAddress: NameReader = (text) => readLongAddress(text) ?? read(text, SHORT);

const VERSION: PinArgument = {
  position: 1,
  keywords: ["version"],
  kind: (text) => (text === "latest" ? "latest" : "number"),
};
const LABEL: PinArgument = {
  position: 2,
  keywords: ["label"],
  kind: (text) => (text === "latest" ? "latest" : "alias"),
};
const NAME = { position: 0, keywords: ["name"], holds: readRegisteredName } as const;

/** `ml_client.models`. */
const MODELS = "azure.ai.ml.MLClient.models";

const CALLS: readonly CallRow[] = [
  { api: "azure.ai.ml.entities.Model", ...CREATE, name: { keywords: ["name"], holds: readRegisteredName } },
  { api: `${MODELS}.get`, ...USE, name: NAME, pins: [VERSION, LABEL] },
  {
    api: `${MODELS}.download`,
    ...USE,
    name: NAME,
    pins: [VERSION],
  },
  {
    api: ["archive", "restore", "list", "package", "share"].map((method) => `${MODELS}.${method}`),
    ...USE,
    name: NAME,
  },
  {
    api: [
      "ManagedOnlineDeployment",
      "KubernetesOnlineDeployment",
      "BatchDeployment",
      "ModelBatchDeployment",
      "OnlineDeployment",
    ].map((name) => `azure.ai.ml.entities.${name}`),
    ...USE,
    name: { keywords: ["model"], holds: readModelAddress },
  },
  {
    api: "azure.ai.ml.Input",
    ...USE,
    name: { keywords: ["path"], holds: readModelAddress },
    onlyWhen: [{ keywords: ["type"], is: /model/i }],
  },
  // azureml-core, the library before: `Model(workspace, name=None, id=None, tags=None, properties=None, version=None)`.
  {
    api: "azureml.core.Model",
    ...USE,
    name: { position: 1, keywords: ["name"], holds: readRegisteredName },
    pins: [{ position: 5, keywords: ["version"], kind: "number" }],
  },
  {
    api: "azureml.core.Model.get_model_path",
    ...USE,
    name: { position: 0, keywords: ["model_name"], holds: readRegisteredName },
    pins: [{ position: 1, keywords: ["version"], kind: "number" }],
  },
  {
    api: "azureml.core.Model.register",
    ...CREATE,
    name: { position: 2, keywords: ["model_name"], holds: readRegisteredName },
  },
  {
    api: "azureml.core.Run.register_model",
    ...CREATE,
    name: { position: 0, keywords: ["model_name"], holds: readRegisteredName },
  },
];

const METHODS: readonly MethodRow[] = [
  {
    // `run.register_model(model_name=…, model_path=…)` on a run of azureml-core.
    method: "register_model",
    libraries: ["azureml"],
    ...CREATE,
    name: { keywords: ["model_name"], holds: readRegisteredName },
  },
];

const RETURNS: readonly ReturnRow[] = [
  { api: "azure.ai.ml.MLClient.from_config", instanceOf: "azure.ai.ml.MLClient" },
  { api: "azureml.core.Run.get_context", instanceOf: "azureml.core.Run" },
];

const KEYS: readonly KeyRow[] = [
  // Deployments, and steps of a pipeline.
  { key: ["model", "model_path", "model_id", "base_model"], ...USE, reads: readModelAddress },
  // `inputs: {model: {type: mlflow_model, path: azureml:churn:3}}`.
  {
    key: "path",
    ...USE,
    reads: readModelAddress,
    beside: ["type"],
    fits: { keys: ["type"], is: /^(?:mlflow|custom|triton)_model$/ },
  },
  // A model of the command line: `$schema: https://azuremlschemas.azureedge.net/latest/model.schema.json`.
  {
    key: "name",
    ...CREATE,
    reads: readRegisteredName,
    beside: ["$schema"],
    fits: { keys: ["$schema"], is: /azuremlschemas\..*\/model\.schema\.json$/ },
  },
];

const VALUES: readonly ValueRow[] = [
  { prefix: "azureml://", ...USE, reads: readLongAddress },
  { prefix: "azureml:/subscriptions/", ...USE, reads: readLongAddress },
];

/** Azure Machine Learning: registered models of workspaces and registries. */
export const azureml: EcosystemTable = {
  ecosystem: "azureml",
  libraries: ["azure", "azureml"],
  aliases: { "azureml.core.model.Model": "azureml.core.Model", "azureml.core.run.Run": "azureml.core.Run" },
  calls: CALLS,
  methods: METHODS,
  returns: RETURNS,
  keys: KEYS,
  values: VALUES,
};
