import type { CallFacts, CallRow, DeprecatedCall, MethodRow, PinArgument } from "../api-table.ts";
import type { PinKind } from "../model-reference.ts";
import { readModelUri } from "./mlflow-uri.ts";
import { readNameFilter, readRegisteredName } from "./registered-name.ts";

/*
 * The model registry's functions of `MlflowClient`. Signatures read in MLflow 1.30, 2.9, 2.14, 2.22 and 3.18 (`mlflow/tracking/client.py`):
 * positions and keywords are the same in all of them.
 */

interface ClientMethod extends CallFacts {
  names: readonly string[];
}

/** `@deprecated(since="2.9.0", impact=_STAGES_DEPRECATION_WARNING)` in `mlflow/tracking/client.py`. */
const stages = (instead: string): DeprecatedCall => ({ kind: "stage", since: "2.9.0", instead });

const NAME = { position: 0, keywords: ["name"], holds: readRegisteredName } as const;

const VERSION: PinArgument = { position: 1, keywords: ["version"], kind: versionKind };

/** What the `version` of a registered model is: MLflow takes whole numbers only. */
function versionKind(text: string): PinKind {
  if (/^\d+$/.test(text)) return "number";
  return text.toLowerCase() === "latest" ? "latest" : "unknown";
}

const CREATES: readonly ClientMethod[] = [
  { names: ["create_registered_model", "create_model_version"], role: "publish", subject: "model", name: NAME },
  {
    names: ["rename_registered_model"],
    role: "publish",
    subject: "model",
    name: { position: 1, keywords: ["new_name"], holds: readRegisteredName },
  },
  { names: ["rename_registered_model"], role: "consume", subject: "model", name: NAME },
  {
    names: ["copy_model_version"],
    role: "publish",
    subject: "model",
    name: { position: 1, keywords: ["dst_name"], holds: readRegisteredName },
  },
  {
    names: ["copy_model_version"],
    role: "consume",
    subject: "model",
    name: { position: 0, keywords: ["src_model_uri"], holds: readModelUri },
  },
  {
    // The alias is created here, so that it can be judged.
    names: ["set_registered_model_alias"],
    role: "publish",
    subject: "model",
    name: NAME,
    pins: [{ position: 1, keywords: ["alias"], kind: "alias" }],
    noPinInsertion: true,
    fixedPin: "unpinnable",
  },
];

/** Looking after a model that is there: versions are arguments of the work, not of what is loaded. */
const LOOKS_AFTER: readonly ClientMethod[] = [
  {
    names: [
      "get_registered_model",
      "update_registered_model",
      "delete_registered_model",
      "set_registered_model_tag",
      "delete_registered_model_tag",
      "update_model_version",
      "delete_model_version",
      "delete_registered_model_alias",
    ],
    role: "consume",
    subject: "model",
    name: NAME,
  },
  {
    names: ["set_model_version_tag"],
    role: "consume",
    subject: "model",
    name: NAME,
    // `mlflow/tracking/client.py`: "The `stage` parameter of the `set_model_version_tag` API is deprecated."
    deprecatedArguments: [{ ...stages("use `version`, found by its alias"), position: 4, keywords: ["stage"] }],
  },
  {
    names: ["delete_model_version_tag"],
    role: "consume",
    subject: "model",
    name: NAME,
    deprecatedArguments: [{ ...stages("use `version`, found by its alias"), position: 3, keywords: ["stage"] }],
  },
  {
    names: ["transition_model_version_stage"],
    role: "consume",
    subject: "model",
    name: NAME,
    deprecated: stages("set an alias with `set_registered_model_alias`"),
  },
  {
    names: ["get_model_version_stages"],
    role: "consume",
    subject: "model",
    name: NAME,
    deprecated: stages("read the version's aliases and tags"),
  },
];

const ASKS: readonly ClientMethod[] = [
  {
    names: ["get_model_version", "get_model_version_download_uri"],
    role: "consume",
    subject: "model",
    name: NAME,
    pins: [VERSION],
    fixedPin: "unpinnable",
  },
  {
    names: ["get_model_version_by_alias"],
    role: "consume",
    subject: "model",
    name: NAME,
    pins: [{ position: 1, keywords: ["alias"], kind: "alias" }],
    fixedPin: "unpinnable",
  },
  {
    names: ["get_latest_versions"],
    role: "consume",
    subject: "model",
    name: NAME,
    pins: [{ position: 1, keywords: ["stages"], kind: "stage" }],
    noPinInsertion: true,
    fixedPin: "latest",
    deprecated: stages("use `get_model_version_by_alias`, or `search_model_versions`"),
    keepUnnamed: true,
  },
  {
    names: ["search_model_versions", "search_registered_models"],
    role: "consume",
    subject: "model",
    name: { position: 0, keywords: ["filter_string"], holds: readNameFilter },
  },
  {
    // `@deprecated(alternative="search_registered_models()")` in MLflow 1.29 and 1.30; gone in 2.0.
    names: ["list_registered_models"],
    role: "consume",
    subject: "model",
    deprecated: { kind: "api", since: "1.29.0", instead: "use `search_registered_models`" },
  },
];

const METHODS = [...CREATES, ...LOOKS_AFTER, ...ASKS];

/** The registry's methods on a client of known class. */
export const MLFLOW_CLIENT_CALLS: readonly CallRow[] = METHODS.map(({ names, ...facts }) => ({
  api: names.map((name) => `mlflow.MlflowClient.${name}`),
  ...facts,
}));

/** The same methods on a client that came from elsewhere; their names are MLflow's own. */
export const MLFLOW_CLIENT_METHODS: readonly MethodRow[] = METHODS.map(({ names, ...facts }) => ({
  method: names,
  ...facts,
}));
