import type { NameReader } from "../../api-table.ts";
import type { CommandRow } from "../../command-table.ts";
import type { PinKind } from "../../model-reference.ts";
import { HOLE } from "../../written.ts";
import { readNamespacedId } from "../huggingface-id.ts";

/** `[host/][namespace/]name[:tag]` (ollama, `types/model/name.go`). */
const NAME = /^((?:[\w.-]+(?::\d+)?\/)?(?:[\w.-]+\/)?[\w.-]+)(?::([\w.-]+))?$/;

const HUB = /^(?:hf\.co|huggingface\.co)\//;

/** Reads what Ollama calls a model: `llama3.1:8b`, `acme/churn:v2`, `hf.co/org/name:Q4_K_M`. Null for files and folders. */
export const readOllamaName: NameReader = (text) => {
  const shape = text.replaceAll(HOLE, "x");
  const match = NAME.exec(shape);
  if (match === null || /^[./~]/.test(shape) || /\.(?:gguf|safetensors|bin)$/i.test(shape)) return null;
  const [, name = "", tag] = match;
  const hub = HUB.exec(shape);
  if (hub !== null) return hubModel(text.slice(0, name.length), hub[0].length);
  if (tag === undefined) return { name: { start: 0, end: text.length }, pin: { kind: "none", span: null } };
  const span = { start: text.length - tag.length, end: text.length };
  return { name: { start: 0, end: name.length }, pin: { kind: tagKind(text.slice(span.start)), span } };
};

/** A repository of the Hub, of which Ollama takes the newest files: the tag is a quantization. */
function hubModel(text: string, start: number): ReturnType<NameReader> {
  if (readNamespacedId(text.slice(start)) === null) return null;
  return { name: { start, end: text.length }, ecosystem: "huggingface", pin: { kind: "unpinnable", span: null } };
}

function tagKind(tag: string): PinKind {
  return tag === "latest" ? "latest" : "branch-or-tag";
}

const NAMED = { ecosystem: "ollama", subject: "model" } as const;

/** Commands of Ollama. */
export const OLLAMA_COMMANDS: readonly CommandRow[] = [
  {
    ...NAMED,
    role: "consume",
    command: ["ollama run", "ollama pull", "ollama show", "ollama rm", "ollama stop"],
    name: { position: 0, holds: readOllamaName },
    switches: ["--insecure", "--nowordwrap", "--modelfile"],
  },
  {
    ...NAMED,
    role: "publish",
    command: ["ollama create", "ollama push"],
    name: { position: 0, holds: readOllamaName },
    switches: ["--insecure"],
  },
  { ...NAMED, role: "consume", command: "ollama cp", name: { position: 0, holds: readOllamaName } },
  { ...NAMED, role: "publish", command: "ollama cp", name: { position: 1, holds: readOllamaName } },
];
