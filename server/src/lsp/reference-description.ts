import * as l10n from "@vscode/l10n";
import type { Ecosystem, ModelReference, Pin, Subject } from "../references/model-reference.ts";
import { inlineCode } from "./markdown.ts";

const ECOSYSTEMS: Readonly<Record<Ecosystem, string>> = {
  huggingface: "Hugging Face",
  mlflow: "MLflow",
  wandb: "Weights & Biases",
  azureml: "Azure ML",
  vertex: "Vertex AI",
  sagemaker: "SageMaker",
  kaggle: "Kaggle",
  tfhub: "TensorFlow Hub",
  torchhub: "PyTorch Hub",
  ollama: "Ollama",
  gguf: "GGUF",
  onnx: "ONNX",
  openai: "OpenAI",
  anthropic: "Anthropic",
  google: "Google",
  mistral: "Mistral",
  cohere: "Cohere",
  bedrock: "Amazon Bedrock",
  timm: "timm",
  spacy: "spaCy",
  ultralytics: "Ultralytics",
  bentoml: "BentoML",
  dvc: "DVC",
  file: "file",
};

/** What a reference is, in a few words: `Hugging Face model, used by transformers.AutoModel.from_pretrained`. */
export function describeReference({ ecosystem, subject, role, api }: ModelReference, { markdown = true } = {}): string {
  const what = describeModel({ ecosystem, kind: subject });
  const caller = markdown ? inlineCode(api) : api;
  return role === "publish" ? l10n.t("{0}, published by {1}", what, caller) : l10n.t("{0}, used by {1}", what, caller);
}

/** `Hugging Face model`, `MLflow model`, `model file`. */
export function describeModel({ ecosystem, kind }: { ecosystem: Ecosystem; kind: Subject }): string {
  const subject = l10n.t(kind);
  return ecosystem === "file" ? l10n.t("{0} file", subject) : l10n.t("{0} {1}", ECOSYSTEMS[ecosystem], subject);
}

/** How the version is fixed, in words; null where a pin has no meaning: whoever publishes a model fixes none. */
export function describePin({ role, pin }: ModelReference): string | null {
  if (role === "publish" && pin.kind === "none") return null;
  return pinWords(pin);
}

/** What a pin fixes, in words without Markdown: `alias champion, can move`. */
export function describePinned(pin: Pick<Pin, "kind" | "text">): string {
  return pinWords(pin, (text) => text);
}

function pinWords({ kind, text }: Pick<Pin, "kind" | "text">, shown = inlineCode): string {
  const value = text === null ? "" : shown(text);
  switch (kind) {
    case "commit":
      return l10n.t("commit {0}, never changes", value);
    case "number":
      return l10n.t("version {0}, never changes", value);
    case "run":
      return l10n.t("run {0}, never changes", value);
    case "logged-model":
      return l10n.t("logged model {0}, never changes", value);
    case "branch-or-tag":
      return l10n.t("branch or tag {0}, can move", value);
    case "alias":
      return l10n.t("alias {0}, can move", value);
    case "stage":
      return l10n.t("stage {0}, can move (deprecated)", value);
    case "latest":
      return l10n.t("the newest version, whichever that is");
    case "none":
      return l10n.t("none: whatever is newest when the code runs");
    case "unknown":
      return l10n.t("not known before the code runs");
    case "unpinnable":
      return l10n.t("cannot be given here");
  }
}
