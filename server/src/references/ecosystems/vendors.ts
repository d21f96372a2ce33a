import type { CallFacts, CallRow, EcosystemTable, MethodRow } from "../api-table.ts";
import { readBedrockId, readVendorModel } from "./vendor-names.ts";

/*
 * The libraries of Anthropic, Google, Mistral, Cohere and of Amazon Bedrock. Signatures read in anthropic 0.30 to 2.14, google-genai 3.6,
 * google-generativeai 0.8, mistralai 3.7, cohere 7.3; `modelId` in boto3's `bedrock-runtime`.
 */

const USE = { role: "consume", subject: "model" } as const;

const anthropicModel: CallFacts = { ...USE, name: { keywords: ["model"], holds: readVendorModel("anthropic") } };
const ANTHROPIC_METHODS = ["create", "stream", "parse", "count_tokens", "tool_runner"];

/** Models that Anthropic serves; its clients for Bedrock and Vertex AI ask those. */
export const anthropic: EcosystemTable = {
  ecosystem: "anthropic",
  libraries: ["anthropic"],
  aliases: {
    "anthropic.AsyncAnthropic": "anthropic.Anthropic",
    "anthropic.Client": "anthropic.Anthropic",
    "anthropic.AsyncClient": "anthropic.Anthropic",
    "anthropic.AsyncAnthropicBedrock": "anthropic.AnthropicBedrock",
    "anthropic.AsyncAnthropicVertex": "anthropic.AnthropicVertex",
  },
  calls: [
    { api: ANTHROPIC_METHODS.map((method) => `anthropic.Anthropic.**.${method}`), ...anthropicModel },
    {
      api: "anthropic.Anthropic.models.retrieve",
      ...USE,
      name: { position: 0, keywords: ["model_id"], holds: readVendorModel("anthropic") },
    },
  ],
  methods: [{ method: ["create", "stream", "count_tokens"], libraries: ["anthropic"], ...anthropicModel }],
};

const googleModel = readVendorModel("google");

/** A client of Vertex AI, which alone has projects and locations, asks there, where models end on other days. */
const ON_GEMINI_API = ["vertexai", "enterprise", "project", "location"].map(
  (keyword) => ({ keywords: [keyword], is: "missing" }) as const,
);

/** Methods of the resources of `google.genai.Client` that take a model. */
export const GENAI_METHODS: readonly string[] = [
  "generate_content",
  "generate_content_stream",
  "embed_content",
  "count_tokens",
  "compute_tokens",
  "generate_images",
  "edit_image",
  "upscale_image",
  "generate_videos",
  "create",
  "connect",
  "get",
];

/** Models of the Gemini API. */
export const google: EcosystemTable = {
  ecosystem: "google",
  libraries: ["google"],
  aliases: { "google.genai.client": "google.genai", "google.generativeai.generative_models": "google.generativeai" },
  calls: [
    {
      api: GENAI_METHODS.map((method) => `google.genai.Client.**.${method}`),
      ...USE,
      name: { keywords: ["model"], holds: googleModel },
      onlyWhenMade: ON_GEMINI_API,
    },
    {
      api: "google.generativeai.GenerativeModel",
      ...USE,
      name: { position: 0, keywords: ["model_name"], holds: googleModel },
    },
    {
      api: ["google.generativeai.embed_content", "google.generativeai.embed_content_async"],
      ...USE,
      name: { position: 0, keywords: ["model"], holds: googleModel },
    },
    {
      api: "google.generativeai.get_model",
      ...USE,
      name: { position: 0, keywords: ["name"], holds: googleModel },
    },
  ],
  methods: [
    {
      method: ["generate_content", "generate_content_stream", "embed_content", "generate_images", "generate_videos"],
      libraries: ["google"],
      ...USE,
      name: { keywords: ["model"], holds: googleModel },
    },
  ],
};

const mistralModel: CallFacts = { ...USE, name: { keywords: ["model"], holds: readVendorModel("mistral") } };
const MISTRAL_METHODS = ["complete", "stream", "create", "parse", "process", "start", "moderate", "classify"].flatMap(
  (method) => [method, `${method}_async`],
);

/** Models that Mistral serves. */
export const mistral: EcosystemTable = {
  ecosystem: "mistral",
  libraries: ["mistralai"],
  calls: [
    { api: MISTRAL_METHODS.map((method) => `mistralai.**.Mistral.**.${method}`), ...mistralModel },
    {
      // The client before 1.0.
      api: ["chat", "chat_stream", "completion", "completion_stream"].flatMap((method) => [
        `mistralai.**.MistralClient.${method}`,
        `mistralai.**.MistralAsyncClient.${method}`,
      ]),
      ...mistralModel,
    },
    {
      api: ["mistralai.**.MistralClient.embeddings", "mistralai.**.MistralAsyncClient.embeddings"],
      ...USE,
      name: { position: 0, keywords: ["model"], holds: readVendorModel("mistral") },
    },
  ],
  methods: [{ method: ["complete", "complete_async", "stream_async"], libraries: ["mistralai"], ...mistralModel }],
};

const cohereModel: CallFacts = { ...USE, name: { keywords: ["model"], holds: readVendorModel("cohere") } };
const COHERE_METHODS = [
  "chat",
  "chat_stream",
  "generate",
  "embed",
  "rerank",
  "classify",
  "summarize",
  "tokenize",
  "detokenize",
];

/** Models that Cohere serves. */
export const cohere: EcosystemTable = {
  ecosystem: "cohere",
  libraries: ["cohere"],
  aliases: {
    "cohere.ClientV2": "cohere.Client",
    "cohere.AsyncClient": "cohere.Client",
    "cohere.AsyncClientV2": "cohere.Client",
    "cohere.client": "cohere",
    "cohere.client_v2": "cohere",
  },
  calls: [{ api: COHERE_METHODS.map((method) => `cohere.Client.**.${method}`), ...cohereModel }],
  methods: [{ method: ["chat", "chat_stream", "embed", "rerank"], libraries: ["cohere"], ...cohereModel }],
};

const BEDROCK_METHODS = ["invoke_model", "invoke_model_with_response_stream", "converse", "converse_stream"];
const bedrockModel: CallFacts = { ...USE, name: { keywords: ["modelId"], holds: readBedrockId } };

const BEDROCK_CALLS: readonly CallRow[] = [
  {
    api: ANTHROPIC_METHODS.map((method) => `anthropic.AnthropicBedrock.**.${method}`),
    ...USE,
    name: { keywords: ["model"], holds: readBedrockId },
  },
];

/** boto3 makes its clients at run time, so that none has a class. */
const BEDROCK_ON_CLIENTS: readonly MethodRow[] = [
  { method: BEDROCK_METHODS, libraries: ["boto3", "botocore", "aioboto3", "aiobotocore"], ...bedrockModel },
  {
    method: ["get_foundation_model"],
    libraries: ["boto3", "botocore"],
    ...USE,
    name: { keywords: ["modelIdentifier"], holds: readBedrockId },
  },
];

/** Models of Amazon Bedrock: their ids carry the version. */
export const bedrock: EcosystemTable = {
  ecosystem: "bedrock",
  libraries: ["boto3", "botocore", "aioboto3", "aiobotocore"],
  calls: BEDROCK_CALLS,
  methods: BEDROCK_ON_CLIENTS,
};
