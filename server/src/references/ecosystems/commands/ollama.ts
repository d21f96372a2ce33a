import type { NameReader } from "../../api-table.ts";
import type { CommandRow } from "../../command-table.ts";
import { readNamespacedId } from "../huggingface-id.ts";
import { readOllamaTag } from "../vendor-names.ts";

const HUB = /^(?:hf\.co|huggingface\.co)\//;

/** Reads what Ollama's commands call a model: `llama3.1:8b`, `hf.co/org/name:Q4_K_M`. Null for files and folders. */
export const readOllamaName: NameReader = (text) => {
  if (/^[./~]/.test(text) || /\.(?:gguf|safetensors|bin)$/i.test(text)) return null;
  const hub = HUB.exec(text)?.[0];
  if (hub === undefined) return readOllamaTag(text);
  const colon = text.indexOf(":");
  return hubModel(colon < 0 ? text : text.slice(0, colon), hub.length);
};

/** A repository of the Hub, of which Ollama takes the newest files: the tag is a quantization. */
function hubModel(text: string, start: number): ReturnType<NameReader> {
  if (readNamespacedId(text.slice(start)) === null) return null;
  return { name: { start, end: text.length }, ecosystem: "huggingface", pin: { kind: "unpinnable", span: null } };
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
