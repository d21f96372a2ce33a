import type { EcosystemTable, NameReader } from "../../../server/src/references/api-table.ts";

const readId: NameReader = (text) => {
  if (/^[./~]/.test(text)) return { name: { start: 0, end: text.length }, isLocal: true };
  return /^[\w.\uFFFC-]+(?:\/[\w.\uFFFC-]+)?$/.test(text) ? { name: { start: 0, end: text.length } } : null;
};

const readNamespaced: NameReader = (text) => (text.includes("/") ? readId(text) : null);

const readUri: NameReader = (text) => {
  const uri = /^models:\/([^/@]+)(?:([/@])(.+))?$/.exec(text);
  if (uri === null) return null;
  const name = { start: 8, end: 8 + uri[1]!.length };
  if (uri[2] === undefined) return { name, pin: { kind: "none", span: null } };
  return { name, pin: { kind: uri[2] === "@" ? "alias" : "number", span: { start: name.end + 1, end: text.length } } };
};

const MODEL = { role: "consume", subject: "model" } as const;

/** Small tables for tests of the reader; the real ones have tests of their own. */
export const sampleTables: readonly EcosystemTable[] = [
  {
    ecosystem: "huggingface",
    libraries: ["transformers"],
    calls: [
      {
        api: "transformers.*.from_pretrained",
        ...MODEL,
        name: { position: 0, keywords: ["pretrained_model_name_or_path"], holds: readId },
        pins: [{ keywords: ["revision"], kind: "revision" }],
        trustRemoteCode: { keywords: ["trust_remote_code"] },
        localFilesOnly: { keywords: ["local_files_only"] },
        deprecatedArguments: [
          { keywords: ["use_auth_token"], kind: "api", since: "4.35", instead: "token", replacement: "token" },
        ],
      },
    ],
    keys: [
      {
        key: ["model_name_or_path", "tokenizer_name"],
        ...MODEL,
        reads: readId,
        pins: [{ keys: ["model_revision", "revision"], kind: "revision" }],
        trustRemoteCode: ["trust_remote_code"],
      },
      { key: "base_model", ...MODEL, reads: readNamespaced, pins: [{ keys: ["revision_of_model"], kind: "revision" }] },
      {
        key: ["model_id", "model.name", "models"],
        ...MODEL,
        reads: readNamespaced,
        pins: [{ keys: ["revision"], kind: "revision" }],
        notBeside: ["api_key"],
      },
      {
        key: "model",
        ...MODEL,
        reads: readNamespaced,
        pins: [{ keys: ["revision"], kind: "revision" }],
        beside: ["gpus"],
      },
      { key: "hub_model_id", role: "publish", subject: "model", reads: readId, unlessFalse: ["push_to_hub"] },
    ],
    savedFolderKeys: ["output_dir"],
  },
  {
    ecosystem: "mlflow",
    libraries: ["mlflow"],
    calls: [],
    keys: [{ key: "registered_model_name", role: "publish", subject: "model", reads: "name" }],
    values: [{ prefix: "models:/", ...MODEL, reads: readUri }],
  },
  {
    ecosystem: "file",
    libraries: [],
    calls: [],
    keys: [{ key: "checkpoint_file", ...MODEL, reads: "path" }],
  },
];
