import type { CallRow, EcosystemTable, NamedModel, NameReader, ValueRow } from "../api-table.ts";
import { HOLE } from "../written.ts";
import { revisionKind } from "./revision.ts";

/*
 * Hubs whose models are code or files behind one address. torch.hub keeps branches, tags and commits of GitHub; TensorFlow Hub and Kaggle
 * count versions (1, 2 …), which never change. Signatures read in torch 1.13 to 2.9 (`torch/hub.py`), tensorflow-hub 0.16, kagglehub 1.0.
 */

const USE = { role: "consume", subject: "model" } as const;

/** `owner/repository[:ref]`, as `_parse_repo_info` of torch.hub takes it. */
const GITHUB = /^([\w-]+\/[\w.-]+)(?::(.+))?$/d;

/** Reads a repository of GitHub; null for folders. */
const readRepository: NameReader = (text) => {
  const match = GITHUB.exec(text.replaceAll(HOLE, "x"));
  const name = match?.indices?.[1];
  if (match === null || name === undefined) return null;
  const span = { start: name[0], end: name[1] };
  const ref = match.indices?.[2];
  if (ref === undefined) {
    const kind = text.endsWith(HOLE) ? "unknown" : "none";
    return { name: span, pin: { kind, span: null } };
  }
  return { name: span, pin: { kind: revisionKind(text.slice(ref[0])), span: { start: ref[0], end: ref[1] } } };
};

const TORCH_HUB_FUNCTIONS = ["load", "help", "list"].map((name) => `torch.hub.${name}`);
const repository = { position: 0, keywords: ["repo_or_dir", "github"], holds: readRepository } as const;

const TORCH_HUB: readonly CallRow[] = [
  { api: TORCH_HUB_FUNCTIONS, ...USE, name: repository, onlyWhen: [{ keywords: ["source"], is: "missing" }] },
  { api: TORCH_HUB_FUNCTIONS, ...USE, name: repository, onlyWhen: [{ keywords: ["source"], is: /^github$/i }] },
];

/** torch.hub: repositories of GitHub with a `hubconf.py`. */
export const torchHub: EcosystemTable = { ecosystem: "torchhub", libraries: ["torch"], calls: TORCH_HUB };

const TFHUB = /^https?:\/\/(?:www\.)?tfhub\.dev\//;

/**
 * Kaggle's pages: `…/models/owner/model/framework/variation/1`, in its longer form `…/frameworks/TensorFlow2/variations/base/versions/1`.
 */
const KAGGLE_PAGE =
  /^https?:\/\/(?:www\.)?kaggle\.com\/models\/([\w-]+\/[\w.-]+\/(?:frameworks\/)?[\w.-]+\/(?:variations\/)?[\w.-]+)(?:\/(?:versions\/)?(\d+))?\/?$/d;

/** Reads an address of tfhub.dev; its last part is the version where it is a number. */
export const readTfHub: NameReader = (text) => {
  const prefix = TFHUB.exec(text)?.[0];
  if (prefix === undefined) return readKagglePage(text);
  const end = text.search(/[?#]|\/?$/);
  const path = text.slice(prefix.length, end);
  const version = /\/(\d+)$/.exec(path);
  if (path === "" || !path.includes("/")) return null;
  if (version !== null) {
    const at = prefix.length + version.index;
    return {
      name: { start: prefix.length, end: at },
      pin: { kind: "number", span: { start: at + 1, end } },
    };
  }
  return { name: { start: prefix.length, end }, pin: { kind: path.includes(HOLE) ? "unknown" : "none", span: null } };
};

const readKagglePage: NameReader = (text) => {
  const match = KAGGLE_PAGE.exec(text);
  const name = match?.indices?.[1];
  if (match === null || name === undefined) return null;
  const version = match.indices?.[2];
  const span = { start: name[0], end: name[1] };
  if (version === undefined) return { ecosystem: "kaggle", name: span, pin: { kind: "none", span: null } };
  return { ecosystem: "kaggle", name: span, pin: { kind: "number", span: { start: version[0], end: version[1] } } };
};

const TF_HUB: readonly CallRow[] = [
  {
    api: [
      "tensorflow_hub.load",
      "tensorflow_hub.resolve",
      "tensorflow_hub.KerasLayer",
      "tensorflow_hub.load_module_spec",
    ],
    ...USE,
    name: { position: 0, keywords: ["handle", "path"], holds: readTfHub },
  },
  // TensorFlow 1.
  { api: "tensorflow_hub.Module", ...USE, name: { position: 0, keywords: ["spec"], holds: readTfHub } },
];

const TF_HUB_VALUES: readonly ValueRow[] = ["https://tfhub.dev/", "https://www.kaggle.com/models/"].map((prefix) => ({
  prefix,
  ...USE,
  reads: readTfHub,
}));

/** TensorFlow Hub, which Kaggle serves by now. */
export const tfHub: EcosystemTable = {
  ecosystem: "tfhub",
  libraries: ["tensorflow_hub"],
  aliases: { "tensorflow_hub.keras_layer": "tensorflow_hub", "tensorflow_hub.module_v2": "tensorflow_hub" },
  calls: TF_HUB,
  values: TF_HUB_VALUES,
};

/** Reads `owner/model/framework/variation[/version]`. */
export const readKaggleModel: NameReader = (text) => readHandle(text, 0, 4, "");

/** Reads `kaggle://owner/model/framework/variation[/version]`, as Keras' presets take it. */
const readKagglePreset: NameReader = (text) =>
  text.startsWith("kaggle://") ? readHandle(text, "kaggle://".length, 4, "") : null;

/** Reads `owner/name[/versions/3]`. */
const readKaggleDataset: NameReader = (text) => {
  const named = readHandle(text, 0, 2, "versions/");
  return named && { ...named, subject: "dataset" };
};

/** A handle of Kaggle: so many parts, and perhaps a number behind. */
function readHandle(text: string, from: number, parts: number, before: string): NamedModel | null {
  const part = `[^/\\s${HOLE}][^/\\s]*|${HOLE}[^/\\s]*`;
  const pattern = new RegExp(`^((?:${part})(?:/(?:${part})){${parts - 1}})(?:/${before}(\\d+|${HOLE}))?$`, "d");
  const match = pattern.exec(text.slice(from));
  const name = match?.indices?.[1];
  if (match === null || name === undefined) return null;
  const span = { start: from + name[0], end: from + name[1] };
  const version = match.indices?.[2];
  if (version === undefined) return { name: span, pin: { kind: "none", span: null } };
  if (match[2] === HOLE) return { name: span, pin: { kind: "unknown", span: null } };
  return { name: span, pin: { kind: "number", span: { start: from + version[0], end: from + version[1] } } };
}

const HANDLE = { position: 0, keywords: ["handle"] } as const;

const KAGGLE: readonly CallRow[] = [
  { api: "kagglehub.model_download", ...USE, name: { ...HANDLE, holds: readKaggleModel } },
  {
    // Kaggle counts the versions and refuses one in the handle.
    api: "kagglehub.model_upload",
    role: "publish",
    subject: "model",
    name: { ...HANDLE, holds: "name" },
  },
  {
    api: "kagglehub.dataset_download",
    role: "consume",
    subject: "dataset",
    name: { ...HANDLE, holds: readKaggleDataset },
  },
  {
    api: ["kagglehub.dataset_load", "kagglehub.load_dataset"],
    role: "consume",
    subject: "dataset",
    name: { position: 1, keywords: ["handle"], holds: readKaggleDataset },
  },
  {
    api: ["keras_hub.**.*.from_preset", "keras_nlp.**.*.from_preset", "keras_cv.**.*.from_preset"],
    ...USE,
    name: { position: 0, keywords: ["preset"], holds: readKagglePreset },
  },
];

/** Kaggle's models and data sets. */
export const kaggle: EcosystemTable = {
  ecosystem: "kaggle",
  libraries: ["kagglehub"],
  calls: KAGGLE,
  values: [{ prefix: "kaggle://", ...USE, reads: readKagglePreset }],
};
