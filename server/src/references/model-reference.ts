import type { Place } from "../documents/place.ts";
import type { WrittenText } from "./written.ts";

/** Who gives a model name its meaning. */
export type Ecosystem =
  | "huggingface"
  | "mlflow"
  | "wandb"
  | "azureml"
  | "vertex"
  | "sagemaker"
  | "kaggle"
  | "tfhub"
  | "torchhub"
  | "ollama"
  | "gguf"
  | "onnx"
  | "openai"
  | "anthropic"
  | "google"
  | "mistral"
  | "cohere"
  | "bedrock"
  | "timm"
  | "spacy"
  | "ultralytics"
  | "bentoml"
  | "dvc"
  | "file";

/** publish: this code creates or owns the name; consume: it uses somebody's name. */
export type Role = "publish" | "consume";

/** What the name stands for; a tokenizer of a model carries the model's name. */
export type Subject = "model" | "tokenizer" | "configuration" | "adapter" | "dataset" | "space";

/**
 * How one version is fixed. `none`: the API could take a pin and got none. `unknown`: a pin is there or may be there
 * (a variable, `**kwargs`), but its value cannot be known. `unpinnable`: the API takes no pin at all.
 */
export type PinKind =
  | "commit"
  | "branch-or-tag"
  | "number"
  | "alias"
  | "stage"
  | "latest"
  | "run"
  | "logged-model"
  | "none"
  | "unknown"
  | "unpinnable";

/** The part of a reference that fixes one version. */
export interface Pin {
  kind: PinKind;
  /** `v1.0`, `champion`, `3`, a commit …; null for none, unknown and unpinnable. */
  text: string | null;
  /** The argument or value that holds the pin, where it is one of its own or a part of a registry URI. */
  place: Place | null;
  /** Where its characters were written, when known. */
  written: WrittenText | null;
}

/** A deprecated call, parameter or value that this reference uses. */
export interface Deprecation {
  /** `stage` is MV301's matter, `api` MV302's. */
  kind: "stage" | "api";
  /** What is deprecated, in the ecosystem's words: `artifact_path`, `transition_model_version_stage`. */
  what: string;
  /** Version of the library since which it is deprecated, e.g. `2.9.0`. */
  since: string;
  /** What to write in its place, in words. */
  instead: string;
  /** Where it stands in the code. */
  place: Place;
  /** A textual replacement of `place` that keeps behaviour exactly the same, where there is one (`name` for `artifact_path`). */
  replacement: string | null;
}

/** One place in a document where a model is named. */
export interface ModelReference {
  ecosystem: Ecosystem;
  role: Role;
  subject: Subject;
  /** The model name alone: `acme/churn-bert`, `fraud-detector`, `model_final.pt` (last part of a path); null where it is not known. */
  name: string | null;
  /** Where the characters of the name stand; null where the name is not known. */
  nameWritten: WrittenText | null;
  /** The whole value the code passes (a registry URI, a path, the name itself); null where not known. */
  value: WrittenText | null;
  /** The argument of the call, or the value of the key, that uses the name. Findings stand here. */
  place: Place;
  /** The keyword or key by which the value is passed; null where it stands at a position. */
  keyPlace: Place | null;
  pin: Pin;
  /** The API or key used: `transformers.AutoModel.from_pretrained`, `mlflow.register_model`, `model_name_or_path`. */
  api: string;
  /** The callee of the call, without its arguments, or the key. */
  apiPlace: Place;
  /** Where a pin can be inserted as a new argument or sibling key: see {@link PinInsertion}; null where it cannot. */
  pinInsertion: PinInsertion | null;
  /** True where `trust_remote_code=True` is passed; null where its value cannot be known. */
  trustsRemoteCode: boolean | null;
  /** The value is a path by its form or its making (`./x`, `os.path.join(…)`, `~/x`, `C:\x`): no hub name. */
  isLocal: boolean;
  deprecations: Deprecation[];
}

/** How to add a pin to a reference that has none. */
export interface PinInsertion {
  /** An empty range where new text goes. */
  place: Place;
  /** Text to insert, in which {@link PIN_SLOT} stands for the quoted-free pin, e.g. `, revision="\u0000"`. */
  template: string;
}

/** Stands for the pin in {@link PinInsertion.template}. */
export const PIN_SLOT = "\u0000";
