import type { KeyRow } from "../api-table.ts";
import { readAnyVendorModel, readBedrockId, readProvidedModel, readVendorModel, type Vendor } from "./vendor-names.ts";

/*
 * Keys of settings, environment variables and options that name a vendor's model: what LiteLLM's proxy, LangChain templates, promptfoo, mem0,
 * CrewAI and many a project's own settings write.
 */

const USE = { role: "consume", subject: "model" } as const;

/** Azure's deployments bear names of their own, and another server means other models. */
const ELSEWHERE = [
  "azure_endpoint",
  "azure_deployment",
  "deployment_name",
  "deployment",
  "deployment_id",
  "api_version",
  "engine",
  "base_url",
  "api_base",
  "endpoint",
];

/** Settings of Google's cloud: there Gemini is asked through Vertex AI. */
const ON_VERTEX = ["google_cloud_location", "vertex_location", "vertexai_location"];

const keysOf = (vendor: Vendor, ...prefixes: string[]): KeyRow => ({
  key: prefixes.flatMap((prefix) => [
    `${prefix}_model`,
    `${prefix}_model_name`,
    `${prefix}_model_id`,
    `${prefix}_chat_model`,
    `${prefix}_embedding_model`,
    `${prefix}.model`,
    `${prefix}.model_name`,
    `${prefix}.chat_model`,
    `${prefix}.embedding_model`,
  ]),
  ...USE,
  reads: readVendorModel(vendor),
  notBeside: vendor === "google" ? [...ELSEWHERE, ...ON_VERTEX] : ELSEWHERE,
});

/** Keys that name models of vendors. */
export const VENDOR_KEYS: readonly KeyRow[] = [
  keysOf("openai", "openai"),
  keysOf("anthropic", "anthropic", "claude"),
  keysOf("google", "gemini", "google"),
  keysOf("mistral", "mistral"),
  keysOf("cohere", "cohere"),
  {
    key: ["bedrock_model_id", "bedrock_model", "bedrock.model_id", "bedrock.model"],
    ...USE,
    reads: readBedrockId,
  },
  { key: "litellm_params.model", ...USE, reads: readProvidedModel },
  {
    // Evaluations write a vendor's model where they write a repository of the Hub otherwise, and say whom they ask.
    key: ["model_name_or_path", "pretrained_model_name_or_path"],
    ...USE,
    reads: readAnyVendorModel,
    beside: ["api", "api_type", "provider", "model_provider"],
    notBeside: ELSEWHERE,
    fits: {
      keys: ["api", "api_type", "provider", "model_provider"],
      is: /^(?:openai|anthropic|google|gemini|mistral|cohere)(?!.*(?:azure|vertex))/i,
    },
  },
  {
    // Below these stands a model that is asked.
    key: ["llm", "judge", "grader", "evaluator"].flatMap((asked) => [`${asked}.model`, `${asked}.model_name`]),
    ...USE,
    reads: readAnyVendorModel,
    notBeside: ELSEWHERE,
    fits: {
      keys: ["api", "api_type", "provider", "model_provider", "llm_provider", "type"],
      is: /^(?!.*(?:azure|bedrock|vertex|openrouter|together|groq))/i,
    },
  },
  {
    key: ["model", "model_name", "model_id", "llm_model", "chat_model", "llm", "llm_model_name", "embedding_model"],
    ...USE,
    reads: readProvidedModel,
    beside: [
      "provider",
      "model_provider",
      "llm_provider",
      "temperature",
      "max_tokens",
      "max_output_tokens",
      "max_completion_tokens",
      "top_p",
      "api_key",
      "api_key_env",
      "system_prompt",
      "reasoning_effort",
    ],
    notBeside: ELSEWHERE,
    fits: {
      keys: ["provider", "model_provider", "llm_provider", "type"],
      is: /^(?:openai|anthropic|claude|google|gemini|google[-_]genai|google_ai|mistral|mistralai|cohere|litellm|chat|llm|autogen_ext\.models\.(?:openai\.OpenAI|anthropic\.Anthropic)ChatCompletionClient)$/i,
    },
  },
];
