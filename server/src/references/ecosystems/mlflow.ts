import type { CallRow, EcosystemTable, KeyRow, ReturnRow, ValueRow } from "../api-table.ts";
import { MLFLOW_CLIENT_CALLS, MLFLOW_CLIENT_METHODS } from "./mlflow-client.ts";
import { MLFLOW_FLAVORS, MLFLOW_SAVES } from "./mlflow-flavors.ts";
import { readModelUri } from "./mlflow-uri.ts";
import { readNameFilter, readRegisteredName } from "./registered-name.ts";

/** Functions of the module itself (`mlflow/tracking/_model_registry/fluent.py`). */
const REGISTRY: readonly CallRow[] = [
  {
    // The address names the run that the model comes from, not a model that is loaded.
    api: "mlflow.register_model",
    role: "publish",
    subject: "model",
    name: { position: 1, keywords: ["name"], holds: readRegisteredName },
  },
  {
    api: ["mlflow.search_model_versions", "mlflow.search_registered_models"],
    role: "consume",
    subject: "model",
    name: { position: 1, keywords: ["filter_string"], holds: readNameFilter },
  },
  {
    api: "mlflow.set_model_version_tag",
    role: "consume",
    subject: "model",
    name: { position: 0, keywords: ["name"], holds: readRegisteredName },
  },
];

const RETURNS: readonly ReturnRow[] = [
  { api: "mlflow.deployments.get_deploy_client", instanceOf: "mlflow.deployments.BaseDeploymentClient" },
  { api: ["mlflow.pyfunc.load_model", "mlflow.pyfunc.load_pyfunc"], instanceOf: "mlflow.pyfunc.PyFuncModel" },
];

const KEYS: readonly KeyRow[] = [
  {
    key: ["registered_model_name", "model_registry.model_name", "mlflow.model_name", "mlflow.registered_model"],
    role: "publish",
    subject: "model",
    reads: readRegisteredName,
  },
  {
    // Databricks model serving (`served_entities`, formerly `served_models`).
    key: ["served_entities.entity_name", "served_models.model_name"],
    role: "consume",
    subject: "model",
    reads: readRegisteredName,
    pins: [{ keys: ["entity_version", "model_version"], kind: "number" }],
    beside: ["entity_version", "model_version"],
  },
];

const VALUES: readonly ValueRow[] = ["models:/", "runs:/", "mlflow-artifacts:/"].map((prefix) => ({
  prefix,
  role: "consume",
  subject: "model",
  reads: readModelUri,
}));

/** MLflow: its registered models, the runs and logged models they come from, and its deprecated functions. */
export const mlflow: EcosystemTable = {
  ecosystem: "mlflow",
  libraries: ["mlflow", "databricks"],
  aliases: {
    "mlflow.tracking.MlflowClient": "mlflow.MlflowClient",
    "mlflow.tracking.client.MlflowClient": "mlflow.MlflowClient",
    "mlflow.client.MlflowClient": "mlflow.MlflowClient",
    "mlflow.tracking._model_registry.fluent": "mlflow",
    "mlflow.tracking.register_model": "mlflow.register_model",
    "mlflow.models.model": "mlflow.models",
    "mlflow.models.utils": "mlflow.models",
    "mlflow.models.evaluation": "mlflow.models",
  },
  calls: [...REGISTRY, ...MLFLOW_FLAVORS, ...MLFLOW_CLIENT_CALLS],
  methods: MLFLOW_CLIENT_METHODS,
  savesFolders: MLFLOW_SAVES,
  returns: RETURNS,
  keys: KEYS,
  values: VALUES,
};
