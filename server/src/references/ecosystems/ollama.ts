import type { CallRow, EcosystemTable, KeyRow, MethodRow, NameReader } from "../api-table.ts";
import { readOllamaName } from "./ollama-name.ts";
import { shifted } from "./vendor-names.ts";

/*
 * Ollama keeps a model under a name and a tag; a tag can be set anew, and a name without one means `latest`. Only a digest never changes.
 * Signatures read in ollama 0.6 (`_client.py`): `model` comes first everywhere.
 */

const MODEL = { position: 0, keywords: ["model"], holds: readOllamaName } as const;
const ASKS = ["chat", "generate", "embed", "embeddings", "pull", "show"];
const WRITES = ["create", "push"];

const onAll = (methods: readonly string[]) =>
  methods.flatMap((method) => [`ollama.${method}`, `ollama.Client.${method}`]);

const CALLS: readonly CallRow[] = [
  { api: onAll(ASKS), role: "consume", subject: "model", name: MODEL },
  { api: onAll(WRITES), role: "publish", subject: "model", name: MODEL },
  {
    api: onAll(["create"]),
    role: "consume",
    subject: "model",
    name: { keywords: ["from_"], holds: readOllamaName },
  },
  {
    api: onAll(["copy"]),
    role: "publish",
    subject: "model",
    name: { position: 1, keywords: ["destination"], holds: readOllamaName },
  },
];

/** On a client that came from elsewhere the keyword must tell. */
const METHODS: readonly MethodRow[] = [
  {
    method: ["chat", "generate", "embed"],
    libraries: ["ollama"],
    role: "consume",
    subject: "model",
    name: { keywords: ["model"], holds: readOllamaName },
  },
];

const PROVIDERS = ["provider", "model_provider", "llm_provider"];

/** Reads an embedding's model, which often is sentence-transformers' beside a language model of Ollama. */
const readEmbeddingName: NameReader = (text) => (/[/A-Z]/.test(text) ? null : readOllamaName(text));

const KEYS: readonly KeyRow[] = [
  {
    key: [
      "ollama_model",
      "ollama_model_name",
      "ollama_chat_model",
      "ollama_embedding_model",
      "ollama.model",
      "ollama.chat_model",
      "ollama.embedding_model",
    ],
    role: "consume",
    subject: "model",
    reads: readOllamaName,
  },
  {
    key: ["model", "model_name", "llm_model"],
    role: "consume",
    subject: "model",
    reads: readOllamaName,
    beside: PROVIDERS,
    fits: { keys: PROVIDERS, is: /^ollama$/i },
  },
  {
    key: "embedding_model",
    role: "consume",
    subject: "model",
    reads: readEmbeddingName,
    beside: [...PROVIDERS, "embedding_provider"],
    fits: { keys: [...PROVIDERS, "embedding_provider"], is: /^ollama$/i },
  },
];

const ADDRESS = "ollama://";

/** Reads `ollama://gemma2:2b`, as KubeAI's models name what they serve; null for the address of a server. */
const readAddress: NameReader = (text) => {
  const name = text.slice(ADDRESS.length);
  return /^[^/]*:\d+(?:\/|$)/.test(name) ? null : shifted(readOllamaName(name), ADDRESS.length);
};

/** Models of Ollama. */
export const ollama: EcosystemTable = {
  ecosystem: "ollama",
  libraries: ["ollama"],
  aliases: { "ollama.AsyncClient": "ollama.Client" },
  calls: CALLS,
  methods: METHODS,
  keys: KEYS,
  values: [{ prefix: ADDRESS, role: "consume", subject: "model", reads: readAddress }],
};
