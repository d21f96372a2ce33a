import type { NameReader } from "../api-table.ts";

/** File extensions that hold a whole model or its weights, whoever wrote them. */
const MODEL_EXTENSION =
  /\.(?:bin|bst|cbm|ckpt|gguf|h5|hdf5|joblib|keras|model|onnx|pb|pickle|pkl|pmml|pt|pth|pt2|safetensors|skops|tflite|torchscript|ubj|xgb|lgb)$/i;

/** The last part of a path and its offsets; null where the path ends in a separator. */
function lastPart(text: string): { name: string; start: number } | null {
  const start = Math.max(text.lastIndexOf("/"), text.lastIndexOf("\\")) + 1;
  return start === text.length ? null : { name: text.slice(start), start };
}

/** File names that the libraries of the Hub prescribe: the folder they stand in carries the name. */
const PRESCRIBED =
  /^(?:(?:pytorch|adapter|diffusion_pytorch|tf|flax|rust|openvino)_model|model(?=.*\.safetensors$)|pytorch_lora_weights|learned_embeds|consolidated)(?:[.-]\d{5}-of-\d{5})?(?:\.fp16)?\.(?:bin|safetensors|h5|msgpack|ot)$/;

/** Reads a path that a model is written to: its last part is the name. Null for folders and for prescribed file names. */
export const readWrittenFile: NameReader = (text) => {
  const part = lastPart(text);
  if (part === null || PRESCRIBED.test(part.name)) return null;
  return { name: { start: part.start, end: text.length }, isLocal: true };
};

/** Words that say a file holds what stands beside a model. */
const NO_MODEL =
  /(?:^|[-_.\d])(?:scalers?|vectori[sz]ers?|tokeni[sz]ers?|preprocessors?|encoders?|binari[sz]ers?|imputers?|optimi[sz]ers?|schedulers?|rng|history|results?|scores?|metrics?|stats|statistics|data|datasets?|features?|embeddings?|columns|params|config|vocab|vocabulary|labels?|mappings?|ind(?:ex|ices)|predictions?|cache|snapshot|state|args|explainer)(?=[-_.\d]|$)/i;

/**
 * Reads a path to a file with the extension of a model, and a name that says nothing else (`scaler.pkl`): its last part is the name.
 * Null for folders and other files.
 */
export const readModelFile: NameReader = (text) =>
  NO_MODEL.test(lastPart(text)?.name ?? "") ? null : readFileWith(text, MODEL_EXTENSION);

/** Reads a path to a file whose extension fits the pattern. */
function readFileWith(text: string, extension: RegExp): ReturnType<NameReader> {
  const part = lastPart(text);
  if (part === null || !extension.test(part.name)) return null;
  return { name: { start: part.start, end: text.length }, isLocal: true };
}

/** A reader for paths whose extension fits the pattern. */
export function filesWith(extension: RegExp): NameReader {
  return (text) => readFileWith(text, extension);
}
