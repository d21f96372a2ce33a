import type { NameReader } from "../api-table.ts";
import type { PinKind } from "../model-reference.ts";
import { HOLE } from "../written.ts";
import { readNamespacedId } from "./huggingface-id.ts";

/** `[host/][namespace/]name[:tag][@digest]` (ollama, `types/model/name.go`). */
const NAME = /^((?:[\w.-]+(?::\d+)?\/)?(?:[\w.-]+\/)?[\w.-]+)(?::([\w.-]+))?(?:@(sha256[:-][0-9a-f]{64}))?$/d;

const HUB = /^(?:hf\.co|huggingface\.co)\//;

/** Reads what Ollama calls a model: `llama3.1:8b`, `acme/churn:v2`, `hf.co/org/name:Q4_K_M`. Null for files and folders. */
export const readOllamaName: NameReader = (text) => {
  const shape = text.replaceAll(HOLE, "x");
  const match = NAME.exec(shape);
  if (match === null || /^[./~]/.test(shape) || /\.(?:gguf|safetensors|bin)$/i.test(shape)) return null;
  const [, name = "", tag] = match;
  const hub = HUB.exec(shape);
  if (hub !== null) return hubModel(text.slice(0, name.length), hub[0].length);
  const named = { ecosystem: "ollama", name: { start: 0, end: name.length } } as const;
  const digest = match.indices?.[3];
  if (digest !== undefined) return { ...named, pin: { kind: "commit", span: { start: digest[0], end: digest[1] } } };
  const span = match.indices?.[2];
  if (tag !== undefined && span !== undefined)
    return { ...named, pin: { kind: tagKind(text.slice(...span)), span: { start: span[0], end: span[1] } } };
  return { ...named, pin: { kind: text.endsWith(HOLE) ? "unknown" : "none", span: null } };
};

/** A repository of the Hub, of which Ollama takes the newest files: the tag is a quantization. */
function hubModel(text: string, start: number): ReturnType<NameReader> {
  if (readNamespacedId(text.slice(start)) === null) return null;
  return { name: { start, end: text.length }, ecosystem: "huggingface", pin: { kind: "unpinnable", span: null } };
}

/** A tag can be set anew. Most tell a size or a quantization (`8b`, `7b-q4_K_M`), some a version of the model. */
function tagKind(tag: string): PinKind {
  if (tag === "latest") return "latest";
  return /^v?\d+(?:\.\d+)*$/.test(tag) ? "branch-or-tag" : "alias";
}
