import type { CallRow, EcosystemTable, MethodRow } from "../api-table.ts";
import { readVendorModel } from "./vendor-names.ts";

/*
 * OpenAI's own library. Its Azure clients are left out: there `model` is the name of a deployment. Signatures read in openai 0.28, 1.40 and 3.57:
 * `model` is passed by keyword everywhere but in `models.retrieve`.
 */

const readModel = readVendorModel("openai");
const MODEL = { role: "consume", subject: "model", name: { keywords: ["model"], holds: readModel } } as const;

/** Methods of the clients' resources that ask a model. */
const METHODS = [
  "create",
  "parse",
  "stream",
  "compact",
  "generate",
  "edit",
  "create_variation",
  "connect",
  "count",
  "accept",
];

/** A client at another address speaks to a server of its own, whatever that calls its models. */
const OWN_ADDRESS = [{ keywords: ["base_url"], is: "missing" }] as const;

/** The same resources as functions of the module, and those of the library before 1.0. */
const MODULE_RESOURCES = [
  "chat.completions",
  "beta.chat.completions",
  "completions",
  "responses",
  "embeddings",
  "images",
  "audio.transcriptions",
  "audio.translations",
  "audio.speech",
  "moderations",
  "fine_tuning.jobs",
];

const CALLS: readonly CallRow[] = [
  { api: METHODS.map((method) => `openai.OpenAI.**.${method}`), ...MODEL, onlyWhenMade: OWN_ADDRESS },
  { api: MODULE_RESOURCES.flatMap((resource) => METHODS.map((method) => `openai.${resource}.${method}`)), ...MODEL },
  {
    api: ["ChatCompletion", "Completion", "Embedding", "Edit", "Moderation"].flatMap((class_) => [
      `openai.${class_}.create`,
      `openai.${class_}.acreate`,
    ]),
    ...MODEL,
    // Azure's deployments.
    onlyWhen: [
      { keywords: ["engine"], is: "missing" },
      { keywords: ["deployment_id"], is: "missing" },
    ],
  },
  {
    api: ["openai.OpenAI.models.retrieve", "openai.models.retrieve"],
    role: "consume",
    subject: "model",
    name: { position: 0, keywords: ["model"], holds: readModel },
  },
  // One variable may hold clients of several vendors: these are Anthropic's.
  {
    api: METHODS.map((method) => `openai.OpenAI.messages.${method}`),
    role: "consume",
    subject: "model",
  },
  // What is asked of Azure names a deployment, whatever it is called.
  {
    api: [...METHODS, "retrieve"].map((method) => `openai.AzureOpenAI.**.${method}`),
    role: "consume",
    subject: "model",
  },
];

/** What a client's resources are called: `client.messages` is Anthropic's. */
const RESOURCES = [
  ...new Set([...MODULE_RESOURCES.map((resource) => resource.split(".").at(-1)!), "sessions", "with_raw_response"]),
];

/** The same on a client that came from elsewhere: the resource, the keyword and the look of the name must tell. */
const ON_UNKNOWN: readonly MethodRow[] = [
  {
    method: RESOURCES.flatMap((resource) => ["create", "parse", "stream"].map((method) => `${resource}.${method}`)),
    libraries: ["openai"],
    ...MODEL,
    onlyWhenMade: OWN_ADDRESS,
  },
];

/** Models that OpenAI serves. */
export const openai: EcosystemTable = {
  ecosystem: "openai",
  libraries: ["openai"],
  aliases: {
    "openai.AsyncOpenAI": "openai.OpenAI",
    "openai.Client": "openai.OpenAI",
    "openai.AsyncClient": "openai.OpenAI",
    "openai.AsyncAzureOpenAI": "openai.AzureOpenAI",
    "openai.lib.azure": "openai",
    "langfuse.openai.OpenAI": "openai.OpenAI",
    "langfuse.openai.AsyncOpenAI": "openai.OpenAI",
    "langfuse.openai.AzureOpenAI": "openai.AzureOpenAI",
    "langfuse.openai.AsyncAzureOpenAI": "openai.AzureOpenAI",
    "langfuse.openai.openai": "openai",
  },
  calls: CALLS,
  methods: ON_UNKNOWN,
};
