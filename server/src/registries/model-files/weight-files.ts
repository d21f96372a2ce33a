import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";
import { lstat, readlink, stat } from "node:fs/promises";
import path from "node:path";
import type { Weights } from "../../versioning/model-snapshot.ts";

/** Endings of files that hold weights. */
const WEIGHTS =
  /\.(safetensors|gguf|bin|pt|pth|ckpt|onnx|onnx_data|h5|keras|msgpack|pkl|pickle|joblib|cbm|ubj|xgb|pb|tflite|mlmodel|nemo|skops)$/i;
/** Of these, what is something else by its name. */
const NO_WEIGHTS =
  /^(training_args\.bin|optimizer\.(bin|pt)|scheduler\.(bin|pt)|rng_state.*\.pth|tokenizer.*|spiece.*)$/i;
/** A blob of the Hugging Face cache is named by the hash of its content (SHA-256 of large files, git's SHA-1 of small ones). */
const BLOB = /^([0-9a-f]{64}|[0-9a-f]{40})$/;
/** `Q4_K_M` in the name of a GGUF file (https://github.com/ggml-org/ggml/blob/master/docs/gguf.md). */
const GGUF_ENCODING = /[-.]((?:I?Q\d\w*|B?F(?:16|32)|MXFP4))\.gguf$/i;

/**
 * The weights among some files of a folder; null where there are none. Files are read whole to be told apart, except in the Hugging
 * Face cache, whose links name the hash.
 * @param files relative to the folder
 * @param precision what the model's configuration says of it
 * @param readsContent false: null where only their content would tell them apart
 * @throws an AbortError, and whatever goes wrong with reading
 */
export async function readWeights(
  folder: string,
  files: readonly string[],
  precision: string | null,
  signal: AbortSignal,
  readsContent: boolean,
): Promise<Weights | null> {
  const weights = preferred(files.filter(isWeightFile));
  if (weights.length === 0) return null;
  const hash = createHash("sha256");
  let bytes = 0;
  for (const file of weights.toSorted()) {
    const absolute = path.join(folder, file);
    const known = (await hashInCache(absolute)) ?? (readsContent ? await contentHash(absolute, signal) : null);
    if (known === null) return null;
    hash.update(`${file}\n${known}\n`);
    bytes += (await stat(absolute)).size;
  }
  const encoding = weights.map((file) => GGUF_ENCODING.exec(file)?.[1]).find((text) => text !== undefined);
  return { hash: hash.digest("hex"), bytes, precision: encoding?.toUpperCase() ?? precision };
}

/** Whether a file holds weights by its name. @param file with forward slashes */
export function isWeightFile(file: string): boolean {
  return WEIGHTS.test(file) && !NO_WEIGHTS.test(path.posix.basename(file));
}

/** The same weights may lie there in several formats: safetensors stand for all. */
function preferred(files: readonly string[]): readonly string[] {
  const safe = files.filter((file) => file.endsWith(".safetensors"));
  return safe.length > 0 ? safe : files;
}

async function hashInCache(file: string): Promise<string | null> {
  if (!(await lstat(file)).isSymbolicLink()) return null;
  const blob = path.basename(await readlink(file));
  return BLOB.test(blob) ? blob : null;
}

async function contentHash(file: string, signal: AbortSignal): Promise<string> {
  const hash = createHash("sha256");
  for await (const block of createReadStream(file, { highWaterMark: 1024 * 1024, signal })) hash.update(block);
  return hash.digest("hex");
}
