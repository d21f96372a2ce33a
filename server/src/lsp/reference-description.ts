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
  timm: "timm",
  spacy: "spaCy",
  file: "file",
};

/** What a reference is, in a few words: `Hugging Face model, used by transformers.AutoModel.from_pretrained`. */
export function describeReference({ ecosystem, subject, role, api }: ModelReference, { markdown = true } = {}): string {
  const what = describeModel({ ecosystem, kind: subject });
  return `${what}, ${role === "publish" ? "published" : "used"} by ${markdown ? inlineCode(api) : api}`;
}

/** `Hugging Face model`, `MLflow model`, `model file`. */
export function describeModel({ ecosystem, kind }: { ecosystem: Ecosystem; kind: Subject }): string {
  return ecosystem === "file" ? `${kind} file` : `${ECOSYSTEMS[ecosystem]} ${kind}`;
}

/** How the version is fixed, in words; null where a pin has no meaning: whoever publishes a model fixes none. */
export function describePin({ role, pin }: ModelReference): string | null {
  if (role === "publish" && pin.kind === "none") return null;
  return pinWords(pin);
}

function pinWords({ kind, text }: Pin): string {
  const value = text === null ? "" : ` ${inlineCode(text)}`;
  switch (kind) {
    case "commit":
      return `commit${value}, never changes`;
    case "number":
      return `version${value}, never changes`;
    case "run":
      return `run${value}, never changes`;
    case "logged-model":
      return `logged model${value}, never changes`;
    case "branch-or-tag":
      return `branch or tag${value}, can move`;
    case "alias":
      return `alias${value}, can move`;
    case "stage":
      return `stage${value}, can move (deprecated)`;
    case "latest":
      return "the newest version, whichever that is";
    case "none":
      return "none: whatever is newest when the code runs";
    case "unknown":
      return "not known before the code runs";
    case "unpinnable":
      return "cannot be given here";
  }
}
