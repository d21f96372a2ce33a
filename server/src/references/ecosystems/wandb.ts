import { parseName } from "../../names/parse.ts";
import type { CallRow, Condition, EcosystemTable, MethodRow, NameReader, ReturnRow, ValueRow } from "../api-table.ts";
import type { PinKind } from "../model-reference.ts";
import { HOLE } from "../written.ts";

/*
 * Weights & Biases counts the versions of every artifact itself (`v0`, `v1` …): these are immutable. Aliases (`best`, `production`) move,
 * and `latest` moves by itself. Signatures read in wandb 0.31 (`sdk/wandb_run.py`, `sdk/artifacts/artifact.py`, `apis/public/api.py`).
 */

const PREFIX = "wandb-artifact://";

/** Words by which people call the artifacts that hold a model, and those that hold something else. */
const MODEL_WORD = /(?:^|[-_./])(?:models?|checkpoints?|ckpt|weights|classifier|detector|network)(?=[-_.:\d]|$)/i;
const OTHER_WORD =
  /(?:^|[-_./])(?:data(?:set|frame)?s?|tables?|results?|predictions?|preds?|eval(?:uation)?|config|metrics|logs?|code|images?|tokenized|features?|embeddings?)(?=[-_.:\d]|$)/i;

/** A registry of models: `wandb-registry-model/churn`, `acme/model-registry/churn`. */
const REGISTRY = /(?:^|\/)(?:wandb-registry-model|model-registry)\//;

/** Reads `[entity/][project/]name[:version or alias]`. */
const readArtifact: NameReader = (text) => {
  if ((/\s/.test(text) && !REGISTRY.test(text)) || /^(?:[./~]|[A-Za-z]:[\\/]|\w+:\/\/)/.test(text)) return null;
  return readFrom(text, 0);
};

/** The same for a call that does not say what it asks for: only what by its name is a model. */
export const readModelArtifact: NameReader = (text) => {
  const named = readArtifact(text);
  const path = named?.name == null ? "" : text.slice(named.name.start, named.name.end);
  return REGISTRY.test(path) || isModelName(path.slice(path.lastIndexOf("/") + 1)) ? named : null;
};

function isModelName(name: string): boolean {
  if (OTHER_WORD.test(name)) return false;
  return MODEL_WORD.test(name) || parseName(name).segments.some(({ kind }) => kind === "architecture");
}

/** Reads `wandb-artifact://entity/project/name:alias`. */
const readAddress: NameReader = (text) => {
  const named = text.startsWith(PREFIX) ? readFrom(text, PREFIX.length) : null;
  const path = named?.name == null ? "" : text.slice(named.name.start, named.name.end);
  return REGISTRY.test(path) || isModelName(path.slice(path.lastIndexOf("/") + 1)) ? named : null;
};

function readFrom(text: string, start: number): ReturnType<NameReader> {
  const colon = text.indexOf(":", start);
  const end = colon < 0 ? text.length : colon;
  const path = text.slice(start, end);
  if (path === "" || path.endsWith("/") || path.split("/").length > 3) return null;
  // A part that is not known may hold the version too.
  if (colon < 0) return { name: { start, end }, pin: { kind: path.endsWith(HOLE) ? "unknown" : "none", span: null } };
  const version = text.slice(colon + 1);
  if (version === "") return { name: { start, end }, pin: { kind: "unknown", span: null } };
  return { name: { start, end }, pin: { kind: versionKind(version), span: { start: colon + 1, end: text.length } } };
}

/** What stands behind the colon: a version that W&B counted, the digest of a version, or an alias. */
function versionKind(version: string): PinKind {
  if (version.includes(HOLE)) return "unknown";
  if (/^v\d+$/.test(version)) return "number";
  if (version === "latest") return "latest";
  return /^[0-9a-f]{20,}$/.test(version) ? "commit" : "alias";
}

/** Reads the name of an artifact that is created; what follows a colon is an alias. */
const readCreated: NameReader = (text) => {
  const colon = text.indexOf(":");
  const end = colon < 0 ? text.length : colon;
  return text.slice(0, end).trim() === "" ? null : { name: { start: 0, end } };
};

/** Reads the collection that a version is linked to; its last part is the registered model's name. */
const readCollection: NameReader = (text) => {
  if (!REGISTRY.test(text)) return null;
  const named = readCreated(text);
  const start = text.lastIndexOf("/") + 1;
  return named?.name == null || start >= named.name.end ? null : { name: { start, end: named.name.end } };
};

/** W&B itself calls an artifact a model where its type holds the word. */
const IS_MODEL = /model|checkpoint|weights/i;
const ofType = (...keywords: string[]): Condition => ({ position: 1, keywords, is: IS_MODEL });
const NO_TYPE: Condition = { position: 1, keywords: ["type", "artifact_type"], is: "missing" };

const USE = { role: "consume", subject: "model" } as const;
const CREATE = { role: "publish", subject: "model" } as const;

interface RunMethod extends Omit<CallRow, "api"> {
  names: readonly string[];
}

/** What a run, and the module itself, can do with artifacts. */
const RUN_METHODS: readonly RunMethod[] = [
  {
    names: ["use_artifact"],
    ...USE,
    name: { position: 0, keywords: ["artifact_or_name", "artifact"], holds: readArtifact },
    onlyWhen: [ofType("type", "artifact_type")],
  },
  {
    names: ["use_artifact"],
    ...USE,
    name: { position: 0, keywords: ["artifact_or_name", "artifact"], holds: readModelArtifact },
    onlyWhen: [NO_TYPE],
  },
  { names: ["use_model"], ...USE, name: { position: 0, keywords: ["name"], holds: readArtifact } },
  {
    names: ["log_artifact", "upsert_artifact", "finish_artifact"],
    ...CREATE,
    name: { position: 1, keywords: ["name"], holds: readCreated },
    onlyWhen: [{ position: 2, keywords: ["type"], is: IS_MODEL }],
  },
  { names: ["log_model"], ...CREATE, name: { position: 1, keywords: ["name"], holds: readCreated } },
  {
    names: ["link_model"],
    ...CREATE,
    name: { position: 1, keywords: ["registered_model_name"], holds: readCreated },
  },
  { names: ["link_artifact"], ...CREATE, name: { position: 1, keywords: ["target_path"], holds: readCollection } },
];

const LOGGERS = ["lightning", "pytorch_lightning"].map((library) => `${library}.**.WandbLogger`);

const RUNS = ["wandb", "wandb.run", "wandb.Run", ...LOGGERS.map((logger) => `${logger}.experiment`)];

const CALLS: readonly CallRow[] = [
  ...RUN_METHODS.map(({ names, ...facts }) => ({
    api: names.flatMap((name) => RUNS.map((run) => `${run}.${name}`)),
    ...facts,
  })),
  {
    api: "wandb.Artifact",
    ...CREATE,
    name: { position: 0, keywords: ["name"], holds: readCreated },
    onlyWhen: [ofType("type")],
  },
  { api: "wandb.Artifact.link", ...CREATE, name: { position: 0, keywords: ["target_path"], holds: readCollection } },
  {
    api: ["wandb.Api.artifact", "wandb.Api.artifact_exists"],
    ...USE,
    name: { position: 0, keywords: ["name"], holds: readArtifact },
    onlyWhen: [ofType("type")],
  },
  {
    api: ["wandb.Api.artifact", "wandb.Api.artifact_exists"],
    ...USE,
    name: { position: 0, keywords: ["name"], holds: readModelArtifact },
    onlyWhen: [NO_TYPE],
  },
  {
    // Lightning's logger (`loggers/wandb.py`): download_artifact(artifact, save_dir, artifact_type), use_artifact(artifact, artifact_type).
    api: LOGGERS.map((logger) => `${logger}.download_artifact`),
    ...USE,
    name: { position: 0, keywords: ["artifact"], holds: readArtifact },
    onlyWhen: [{ position: 2, keywords: ["artifact_type"], is: IS_MODEL }],
  },
  {
    api: LOGGERS.map((logger) => `${logger}.use_artifact`),
    ...USE,
    name: { position: 0, keywords: ["artifact"], holds: readArtifact },
    onlyWhen: [ofType("artifact_type")],
  },
];

/** The same methods on a run that came from elsewhere. */
const METHODS: readonly MethodRow[] = RUN_METHODS.map(({ names, ...facts }) => ({
  method: names,
  libraries: ["wandb"],
  ...facts,
}));

const RETURNS: readonly ReturnRow[] = [{ api: "wandb.init", instanceOf: "wandb.Run" }];

const VALUES: readonly ValueRow[] = [{ prefix: PREFIX, ...USE, reads: readAddress }];

/** Weights & Biases: artifacts that hold models, and the registry. */
export const wandb: EcosystemTable = {
  ecosystem: "wandb",
  libraries: ["wandb"],
  aliases: {
    "wandb.sdk.wandb_run.Run": "wandb.Run",
    "wandb.wandb_run.Run": "wandb.Run",
    "wandb.sdk.artifacts.artifact.Artifact": "wandb.Artifact",
    "wandb.apis.public.Api": "wandb.Api",
    "wandb.wandb_sdk.wandb_run.Run": "wandb.Run",
  },
  calls: CALLS,
  methods: METHODS,
  returns: RETURNS,
  values: VALUES,
};
