import type { CallRow, EcosystemTable, NameReader } from "../api-table.ts";
import { HOLE } from "../written.ts";
import { readModelFile } from "./model-file.ts";

/*
 * Models whose version follows the library that loads them: the release of the library says which files a name means, so that a name takes no
 * pin of its own. Signatures read in timm 1.0, ultralytics 8.4, and in the documentation of spaCy 3.
 */

const USE = { role: "consume", subject: "model" } as const;

/** `arch.tag`: the architecture, and which of its weights. */
const TIMM = /^([a-z][a-z0-9_]*)(?:\.([a-z0-9_]+))?$/d;

/** Reads a name of timm's own; addresses of the Hub (`hf-hub:…`) are the Hub's. */
const readTimmName: NameReader = (text) => {
  const match = TIMM.exec(text);
  if (match === null) return null;
  const tag = match.indices?.[2];
  const span = { start: 0, end: text.length };
  if (tag === undefined) return { name: span, pin: { kind: "unpinnable", span: null } };
  return { name: span, pin: { kind: "alias", span: { start: tag[0], end: tag[1] } } };
};

/** timm: architectures with pretrained weights. */
export const timm: EcosystemTable = {
  ecosystem: "timm",
  libraries: ["timm"],
  calls: [
    {
      // Without weights it is an architecture, and no model.
      api: ["timm.create_model", "timm.models.create_model", "timm.models.**.create_model"],
      ...USE,
      name: { position: 0, keywords: ["model_name"], holds: readTimmName },
      onlyWhen: [{ position: 1, keywords: ["pretrained"], is: "true" }],
    },
  ],
};

/** `en_core_web_sm`, and with its version, as wheels are called: `en_core_web_sm-3.7.1`. */
const SPACY = /^([a-z]{2,3}_[a-z]+(?:_[a-z\d]+)*_(?:sm|md|lg|trf))(?:-(\d+\.\d+\.\d+\w*))?$/d;

const readSpacyPackage: NameReader = (text) => {
  const match = SPACY.exec(text);
  const name = match?.indices?.[1];
  if (match === null || name === undefined) return null;
  const span = { start: name[0], end: name[1] };
  const version = match.indices?.[2];
  if (version === undefined) return { name: span, pin: { kind: "unpinnable", span: null } };
  return { name: span, pin: { kind: "number", span: { start: version[0], end: version[1] } } };
};

/** spaCy: pipelines that are Python packages, so that the requirements of a project pin them. */
export const spacy: EcosystemTable = {
  ecosystem: "spacy",
  libraries: ["spacy"],
  calls: [
    {
      api: ["spacy.load", "spacy.util.load_model", "spacy.util.load_model_from_package"],
      ...USE,
      name: { position: 0, keywords: ["name"], holds: readSpacyPackage },
    },
    {
      api: ["spacy.cli.download", "spacy.cli.download.download"],
      ...USE,
      name: { position: 0, keywords: ["model"], holds: readSpacyPackage },
    },
  ],
};

/** Weights that Ultralytics downloads by name (`GITHUB_ASSETS_NAMES` in `utils/downloads.py`). */
const YOLO =
  /^(?:yolov?\d{1,2}[a-z]?(?:u|6u)?(?:-[a-z0-9]+)*|yoloe-[\w-]+|yolo_nas_[sml]|sam2?(?:\.1)?_[a-z]|mobile_sam|FastSAM-[sx]|rtdetr-[lx])(?:\.pt)?$/;

/** Reads the model of an Ultralytics class: weights that are downloaded, or a file. Architectures (`yolov8n.yaml`) are no models. */
const readUltralytics: NameReader = (text) => {
  if (text.includes(HOLE)) return null;
  if (YOLO.test(text)) return { name: { start: 0, end: text.length }, pin: { kind: "unpinnable", span: null } };
  const file = readModelFile(text);
  return file && { ...file, ecosystem: "file" };
};

const YOLO_CLASSES = ["YOLO", "YOLOWorld", "YOLOE", "NAS", "SAM", "FastSAM", "RTDETR"];

const YOLO_CALLS: readonly CallRow[] = [
  {
    api: YOLO_CLASSES.map((name) => `ultralytics.**.${name}`),
    ...USE,
    name: { position: 0, keywords: ["model"], holds: readUltralytics },
  },
  {
    // An architecture that is given weights.
    api: YOLO_CLASSES.map((name) => `ultralytics.**.${name}.load`),
    ...USE,
    name: { position: 0, keywords: ["weights"], holds: readUltralytics },
  },
];

/** Ultralytics: YOLO and its kin. */
export const ultralytics: EcosystemTable = {
  ecosystem: "ultralytics",
  libraries: ["ultralytics"],
  calls: YOLO_CALLS,
};
