import type { CallRow, EcosystemTable, KeyRow, NameReader } from "../api-table.ts";
import type { PinKind } from "../model-reference.ts";
import { HOLE } from "../written.ts";
import { readModelId } from "./huggingface-id.ts";

/*
 * BentoML's store gives every saved model a version of its own, which never changes; `latest`, and no version, is the newest. Signatures read in
 * bentoml 1.4; the modules of the frameworks (`bentoml.sklearn` …) in 1.0 to 1.4.
 */

const USE = { role: "consume", subject: "model" } as const;

const TAG = /^([a-z0-9]+(?:[-._][a-z0-9]+)*)(?::(.+))?$/d;

function pinKind(version: string): PinKind {
  if (version.includes(HOLE)) return "unknown";
  return version === "latest" ? "latest" : "number";
}

/** Reads `name[:version]`. */
export const readTag: NameReader = (text) => {
  const match = TAG.exec(text.replaceAll(HOLE, "x"));
  const name = match?.indices?.[1];
  if (match === null || name === undefined) return null;
  const span = { start: name[0], end: name[1] };
  const version = match.indices?.[2];
  if (version === undefined) return { name: span, pin: { kind: text.endsWith(HOLE) ? "unknown" : "none", span: null } };
  const kind = pinKind(text.slice(version[0]));
  return { name: span, pin: { kind, span: kind === "unknown" ? null : { start: version[0], end: version[1] } } };
};

/** Reads the name under which a model is saved; a version that it carries is BentoML's. */
const readSaved: NameReader = (text) => {
  const named = readTag(text.toLowerCase());
  return named && { name: named.name };
};

/** The modules of the frameworks. */
const FRAMEWORKS = [
  "catboost",
  "detectron",
  "diffusers",
  "easyocr",
  "fastai",
  "flax",
  "keras",
  "lightgbm",
  "mlflow",
  "onnx",
  "picklable_model",
  "pytorch",
  "pytorch_lightning",
  "sklearn",
  "tensorflow",
  "torchscript",
  "transformers",
  "xgboost",
];

const TAG_ARGUMENT = { position: 0, keywords: ["tag", "bento_model", "tag_like"], holds: readTag } as const;

const CALLS: readonly CallRow[] = [
  {
    api: [
      "bentoml.models.get",
      "bentoml.models.BentoModel",
      "bentoml.BentoModel",
      "bentoml.models.pull",
      "bentoml.models.push",
      "bentoml.models.export_model",
      "bentoml.export_model",
    ],
    ...USE,
    name: TAG_ARGUMENT,
  },
  {
    api: FRAMEWORKS.flatMap((framework) => [`bentoml.${framework}.get`, `bentoml.${framework}.load_model`]),
    ...USE,
    name: TAG_ARGUMENT,
  },
  {
    api: FRAMEWORKS.map((framework) => `bentoml.${framework}.save_model`),
    role: "publish",
    subject: "model",
    name: { position: 0, keywords: ["name"], holds: readSaved },
  },
  {
    api: ["bentoml.models.create", "bentoml.models._create"],
    role: "publish",
    subject: "model",
    name: { position: 0, keywords: ["name"], holds: readSaved },
  },
  {
    api: ["bentoml.models.HuggingFaceModel", "bentoml.HuggingFaceModel"],
    ...USE,
    name: { position: 0, keywords: ["model_id"], holds: (text) => inHub(readModelId(text)) },
    pins: [{ position: 1, keywords: ["revision"], kind: "revision" }],
  },
];

function inHub(named: ReturnType<NameReader>): ReturnType<NameReader> {
  return named && { ...named, ecosystem: named.ecosystem ?? "huggingface" };
}

const KEYS: readonly KeyRow[] = [
  // bentofile.yaml.
  { key: ["models", "models.tag"], ...USE, reads: readTag, beside: ["service"] },
];

/** BentoML's store of models. */
export const bentoml: EcosystemTable = {
  ecosystem: "bentoml",
  libraries: ["bentoml"],
  calls: CALLS,
  keys: KEYS,
};
