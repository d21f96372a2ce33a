import type { Span } from "../../documents/place.ts";
import type { NamedModel, NameReader } from "../api-table.ts";
import type { Subject } from "../model-reference.ts";
import { HOLE } from "../written.ts";
import { isDatasetWithoutNamespace } from "./huggingface-datasets.ts";
import {
  isFolderWord,
  isModelWithoutNamespace,
  LOCAL_FOLDERS,
  PACKAGED_DATASET_BUILDERS,
} from "./huggingface-names.ts";
import { readHubUri } from "./huggingface-uri.ts";
import { revisionKind } from "./revision.ts";

/** `owner/name` or `name`, as `validate_repo_id` takes it (huggingface_hub, `utils/_validators.py`), and perhaps `@revision`. */
const ID = /^(?:([\w.-]+)\/)?([\w.-]{1,96})(?:@([\w./-]+))?$/;

/** Hub namespaces hold letters, digits and single dashes (all 69,524 of a list of 330,504 models do); folders often more. */
const NAMESPACE = /^[A-Za-z0-9](?:-?[A-Za-z0-9])*$/;

const PATH_BY_FORM = /^(?:\.{0,2}\/|\.{1,2}$|~|\$|[A-Za-z]:[\\/]|file:)|\\|\/$/;

const FILE_EXTENSION =
  /\.(?:bin|ckpt|csv|db|gguf|ggml|h5|hdf5|joblib|json|jsonl|keras|npy|npz|onnx|parquet|pickle|pkl|pt|pth|py|safetensors|tar|gz|tflite|toml|tsv|txt|ya?ml|zip)$/i;

/** What the last part of a path into one's own training output is called; no published model is called so alone. */
const TRAINING_OUTPUT =
  /^(?:(?:checkpoint|ckpt|epoch|step|iter|run|fold|seed)[-_]?\d+|(?:final|best|last|latest|merged)(?:[-_](?:model|checkpoint|adapter|weights))?|checkpoint|weights|output)$/i;

const OTHER_SCHEME = /^[a-z][a-z0-9+.-]*:/i;

type Reading = { kind: "named"; named: NamedModel; hasNamespace: boolean } | { kind: "local" } | { kind: "other" };

/** Reads the first argument of `from_pretrained` and its kind: a Hub id of a model, a Hub address, or a local path. */
export const readModelId: NameReader = (text) => {
  const reading = readId(text);
  if (reading.kind === "other") return null;
  if (reading.kind === "local") return local(text);
  if (reading.hasNamespace || text.includes(HOLE) || isModelWithoutNamespace(text)) return reading.named;
  return local(text);
};

/** Reads the first argument of `load_dataset`: a Hub id of a data set or a local path; null for the packaged builders (`csv`). */
export const readDatasetId: NameReader = (text) => {
  if (PACKAGED_DATASET_BUILDERS.has(text)) return null;
  const reading = readId(text);
  if (reading.kind === "other") return null;
  const isHub =
    reading.kind === "named" && (reading.hasNamespace || text.includes(HOLE) || isDatasetWithoutNamespace(text));
  return isHub ? { subject: "dataset", ...reading.named } : local(text);
};

/**
 * Reads the model of a SentenceTransformer. A name without a namespace is looked for under `sentence-transformers/` where no
 * such folder exists (sentence_transformers, `SentenceTransformer.__init__`), so `all-MiniLM-L6-v2` is a Hub name.
 */
export const readSentenceTransformerId: NameReader = (text) => {
  const reading = readId(text);
  if (reading.kind === "other") return null;
  if (reading.kind === "local" || (!reading.hasNamespace && isFolderWord(text))) return local(text);
  return reading.named;
};

/** Reads a `repo_id` of huggingface_hub, which is never a path: whatever the Hub takes is a name. */
export const readRepositoryId: NameReader = (text) => {
  const address = readHubUri(text);
  if (address !== null) return address;
  return ID.test(shapeOf(text)) ? { name: whole(text) } : null;
};

/** Reads a value that is a Hub id only in the full form `owner/name`; local paths and one-word values are null. */
export const readNamespacedId: NameReader = (text) => {
  if (text.includes(HOLE)) return null;
  const reading = readId(text);
  return reading.kind === "named" && reading.hasNamespace ? reading.named : null;
};

/** What is to be filled in, as in `.env.example`: `your-org/your-model`. */
const PLACEHOLDER = /(?:^|\/)your[-_]/i;

/** Whether a text stands for an id that somebody is to fill in. */
export function isPlaceholder(text: string): boolean {
  return PLACEHOLDER.test(text);
}

/** Reads the value of a key that is known to hold a model of the Hub or a path: null for paths and unknown single words. */
export const readModelKey: NameReader = (text) => {
  if (isPlaceholder(text)) return null;
  const named = readModelId(text);
  return named?.isLocal ? null : named;
};

/** Reads a repository id of the Hub given by subject, e.g. of a data set. */
export function readAs(subject: Subject, reader: NameReader): NameReader {
  return (text) => {
    const named = reader(text);
    return named && { ...named, subject: named.subject ?? subject };
  };
}

function readId(text: string): Reading {
  const address = readHubUri(text);
  if (address !== null) return { kind: "named", named: address, hasNamespace: true };
  if (PATH_BY_FORM.test(text)) return { kind: "local" };
  if (OTHER_SCHEME.test(text)) return { kind: "other" };
  const shape = shapeOf(text);
  if (shape.split("/").length > 2 && !shape.includes("@")) return { kind: "local" };
  const match = ID.exec(shape);
  if (match === null) return { kind: "other" };
  const [, owner, name = "", revision] = match;
  if (isPathLike(owner, name)) return { kind: "local" };
  return { kind: "named", named: namedBy(text, revision), hasNamespace: owner !== undefined };
}

function isPathLike(owner: string | undefined, name: string): boolean {
  if (FILE_EXTENSION.test(name)) return true;
  if (owner === undefined) return false;
  return LOCAL_FOLDERS.has(owner.toLowerCase()) || !NAMESPACE.test(owner) || TRAINING_OUTPUT.test(name);
}

function namedBy(text: string, revision: string | undefined): NamedModel {
  if (revision === undefined) return { name: whole(text) };
  const start = text.length - revision.length;
  const pin = { kind: revisionKind(text.slice(start)), span: { start, end: text.length } };
  return { name: { start: 0, end: start - 1 }, pin };
}

/** The text with a letter for each unknown part, so that its form can be judged; offsets hold. */
function shapeOf(text: string): string {
  return text.replaceAll(HOLE, "x");
}

function whole(text: string): Span {
  return { start: 0, end: text.length };
}

function local(text: string): NamedModel {
  return { name: whole(text), isLocal: true };
}
