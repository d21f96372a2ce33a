import type { CallRow, Condition, EcosystemTable } from "../api-table.ts";
import { readOllamaName } from "./ollama-name.ts";
import { VENDOR_KEYS } from "./vendor-keys.ts";
import { readAnyVendorModel, readBedrockId, readProvidedModel, readVendorModel, type Vendor } from "./vendor-names.ts";

/*
 * Frameworks that ask the models of many vendors. Constructors read in langchain-openai 1.7, langchain-anthropic 1.7,
 * langchain-google-genai 4.4, langchain-mistralai 1.1, langchain-cohere 0.6, langchain-aws 1.9, langchain-ollama 1.1, langchain-community 0.4,
 * langchain 1.5, llama-index-llms-openai 0.8, llama-index-llms-anthropic 0.12, llama-index-llms-ollama 0.11,
 * llama-index-embeddings-openai 0.7, LiteLLM 1.110, Pydantic AI 2.68, instructor 1.17. Azure's classes are left out: they name deployments.
 */

const USE = { role: "consume", subject: "model" } as const;

/** With another address a server of one's own is asked, whatever that calls its models. */
const OWN_ADDRESS: Condition = {
  keywords: ["base_url", "openai_api_base", "api_base", "anthropic_api_url", "endpoint"],
  is: "missing",
};

/** `name` and its old homes in LangChain. */
const inLangChain = (home: string, kind: string, ...names: string[]): string[] =>
  names.flatMap((name) => [
    `${home}.**.${name}`,
    `langchain_community.${kind}.**.${name}`,
    `langchain.${kind}.**.${name}`,
  ]);

const LANGCHAIN_CLASSES: readonly { vendor: Vendor; api: readonly string[] }[] = [
  {
    vendor: "openai",
    api: [
      ...inLangChain("langchain_openai", "chat_models", "ChatOpenAI"),
      ...inLangChain("langchain_openai", "llms", "OpenAI"),
      ...inLangChain("langchain_openai", "embeddings", "OpenAIEmbeddings"),
    ],
  },
  {
    vendor: "anthropic",
    api: [
      ...inLangChain("langchain_anthropic", "chat_models", "ChatAnthropic"),
      ...inLangChain("langchain_anthropic", "llms", "AnthropicLLM", "Anthropic"),
    ],
  },
  {
    vendor: "google",
    api: ["ChatGoogleGenerativeAI", "GoogleGenerativeAI", "GoogleGenerativeAIEmbeddings"].map(
      (name) => `langchain_google_genai.**.${name}`,
    ),
  },
  { vendor: "mistral", api: ["ChatMistralAI", "MistralAIEmbeddings"].map((name) => `langchain_mistralai.**.${name}`) },
  {
    vendor: "cohere",
    api: [
      ...inLangChain("langchain_cohere", "chat_models", "ChatCohere"),
      ...inLangChain("langchain_cohere", "embeddings", "CohereEmbeddings"),
      ...inLangChain("langchain_cohere", "llms", "Cohere"),
      "langchain_cohere.**.CohereRerank",
    ],
  },
];

const LANGCHAIN: readonly CallRow[] = [
  ...LANGCHAIN_CLASSES.map(({ vendor, api }) => ({
    api,
    ...USE,
    name: { keywords: ["model", "model_name"], holds: readVendorModel(vendor) },
    onlyWhen: [OWN_ADDRESS],
  })),
  {
    api: [
      ...inLangChain("langchain_aws", "chat_models", "ChatBedrock", "ChatBedrockConverse"),
      ...inLangChain("langchain_aws", "llms", "BedrockLLM", "Bedrock"),
      ...inLangChain("langchain_aws", "embeddings", "BedrockEmbeddings"),
    ],
    ...USE,
    name: { keywords: ["model_id", "model"], holds: readBedrockId },
  },
  {
    api: [
      ...inLangChain("langchain_ollama", "chat_models", "ChatOllama"),
      ...inLangChain("langchain_ollama", "llms", "OllamaLLM", "Ollama"),
      ...inLangChain("langchain_ollama", "embeddings", "OllamaEmbeddings"),
    ],
    ...USE,
    name: { keywords: ["model"], holds: readOllamaName },
  },
  {
    // `model_provider` says whose it is where the name does not; another's models of the same name are left alone.
    api: [
      "langchain.chat_models.**.init_chat_model",
      "langchain.embeddings.**.init_embeddings",
      "langchain.agents.**.create_agent",
    ],
    ...USE,
    name: { position: 0, keywords: ["model"], holds: readProvidedModel },
    onlyWhen: [
      { keywords: ["model_provider"], is: "missing" },
      { keywords: ["provider"], is: "missing" },
    ],
  },
  {
    api: ["langchain.chat_models.**.init_chat_model", "langchain.embeddings.**.init_embeddings"],
    ...USE,
    name: { position: 0, keywords: ["model"], holds: readAnyVendorModel },
    onlyWhen: [
      { keywords: ["model_provider", "provider"], is: /^(?:openai|anthropic|google_genai|mistralai|cohere)$/ },
    ],
  },
];

const llamaIndex = (api: readonly string[], vendor: Vendor): CallRow => ({
  api,
  ...USE,
  name: { position: 0, keywords: ["model"], holds: readVendorModel(vendor) },
  onlyWhen: [OWN_ADDRESS],
});

const LLAMA_INDEX: readonly CallRow[] = [
  llamaIndex(
    ["llama_index.llms.openai.**.OpenAI", "llama_index.llms.openai.**.OpenAIResponses", "llama_index.llms.OpenAI"],
    "openai",
  ),
  llamaIndex(["llama_index.llms.anthropic.**.Anthropic", "llama_index.llms.Anthropic"], "anthropic"),
  llamaIndex(["llama_index.llms.google_genai.**.GoogleGenAI", "llama_index.llms.gemini.**.Gemini"], "google"),
  llamaIndex(["llama_index.llms.mistralai.**.MistralAI"], "mistral"),
  llamaIndex(["llama_index.llms.cohere.**.Cohere"], "cohere"),
  {
    // Their first parameter is `mode`.
    api: ["llama_index.embeddings.openai.**.OpenAIEmbedding", "llama_index.embeddings.OpenAIEmbedding"],
    ...USE,
    name: { position: 1, keywords: ["model", "model_name"], holds: readVendorModel("openai") },
  },
  {
    api: ["llama_index.llms.ollama.**.Ollama", "llama_index.llms.Ollama"],
    ...USE,
    name: { position: 0, keywords: ["model"], holds: readOllamaName },
  },
  {
    api: "llama_index.embeddings.ollama.**.OllamaEmbedding",
    ...USE,
    name: { position: 0, keywords: ["model_name"], holds: readOllamaName },
  },
  {
    api: ["llama_index.llms.bedrock.**.Bedrock", "llama_index.llms.bedrock_converse.**.BedrockConverse"],
    ...USE,
    name: { position: 0, keywords: ["model"], holds: readBedrockId },
  },
  {
    api: "llama_index.llms.litellm.**.LiteLLM",
    ...USE,
    name: { position: 0, keywords: ["model"], holds: readProvidedModel },
  },
];

const LITELLM_FUNCTIONS = [
  "completion",
  "acompletion",
  "embedding",
  "aembedding",
  "rerank",
  "arerank",
  "transcription",
  "atranscription",
];

/** `provider/name` in one text. */
const GATEWAYS: readonly CallRow[] = [
  {
    api: [
      ...LITELLM_FUNCTIONS.map((name) => `litellm.${name}`),
      ...["completion", "acompletion", "embedding", "aembedding"].map((name) => `litellm.Router.${name}`),
    ],
    ...USE,
    name: { position: 0, keywords: ["model"], holds: readProvidedModel },
    // Another provider, or a server of one's own.
    onlyWhen: [{ keywords: ["custom_llm_provider"], is: "missing" }],
  },
  {
    api: ["litellm.text_completion", "litellm.responses", "litellm.aresponses"],
    ...USE,
    name: { position: 1, keywords: ["model"], holds: readProvidedModel },
  },
  {
    api: ["litellm.image_generation", "litellm.aimage_generation"],
    ...USE,
    name: { position: 1, keywords: ["model"], holds: readProvidedModel },
  },
  { api: ["dspy.LM", "dspy.**.LM"], ...USE, name: { position: 0, keywords: ["model"], holds: readProvidedModel } },
  { api: "dspy.Embedder", ...USE, name: { position: 0, keywords: ["model"], holds: readProvidedModel } },
  { api: "crewai.**.LLM", ...USE, name: { position: 0, keywords: ["model"], holds: readProvidedModel } },
  { api: "smolagents.LiteLLMModel", ...USE, name: { position: 0, keywords: ["model_id"], holds: readProvidedModel } },
  {
    api: ["smolagents.OpenAIServerModel", "smolagents.OpenAIModel"],
    ...USE,
    name: { position: 0, keywords: ["model_id"], holds: readVendorModel("openai") },
  },
  { api: "instructor.from_provider", ...USE, name: { position: 0, keywords: ["model"], holds: readProvidedModel } },
  { api: "pydantic_ai.**.Agent", ...USE, name: { position: 0, keywords: ["model"], holds: readProvidedModel } },
  {
    api: ["OpenAIModel", "OpenAIChatModel", "OpenAIResponsesModel"].map((name) => `pydantic_ai.models.openai.${name}`),
    ...USE,
    name: { position: 0, keywords: ["model_name"], holds: readVendorModel("openai") },
  },
  {
    api: "pydantic_ai.models.anthropic.AnthropicModel",
    ...USE,
    name: { position: 0, keywords: ["model_name"], holds: readVendorModel("anthropic") },
  },
  {
    api: ["pydantic_ai.models.google.GoogleModel", "pydantic_ai.models.gemini.GeminiModel"],
    ...USE,
    name: { position: 0, keywords: ["model_name"], holds: readVendorModel("google") },
  },
  {
    api: "pydantic_ai.models.mistral.MistralModel",
    ...USE,
    name: { position: 0, keywords: ["model_name"], holds: readVendorModel("mistral") },
  },
  {
    // OpenAI's Agents SDK; an alias of a model of one's own has a name of its own.
    api: "agents.**.Agent",
    ...USE,
    name: { keywords: ["model"], holds: readVendorModel("openai") },
  },
  {
    api: ["phoenix.evals.**.OpenAIModel", "phoenix.experimental.evals.**.OpenAIModel"],
    ...USE,
    name: { keywords: ["model", "model_name"], holds: readVendorModel("openai") },
    onlyWhen: [
      { keywords: ["base_url"], is: "missing" },
      { keywords: ["azure_endpoint"], is: "missing" },
    ],
  },
  {
    api: "phoenix.evals.**.AnthropicModel",
    ...USE,
    name: { keywords: ["model"], holds: readVendorModel("anthropic") },
  },
  {
    api: "phoenix.evals.**.LiteLLMModel",
    ...USE,
    name: { keywords: ["model"], holds: readProvidedModel },
  },
  {
    api: "autogen_ext.models.openai.**.OpenAIChatCompletionClient",
    ...USE,
    name: { keywords: ["model"], holds: readVendorModel("openai") },
  },
];

/** LangChain, LlamaIndex, LiteLLM and other frameworks; whose model it is, the name or the class tells. */
export const llmFrameworks: EcosystemTable = {
  ecosystem: "openai",
  libraries: ["litellm"],
  calls: [...LANGCHAIN, ...LLAMA_INDEX, ...GATEWAYS],
  keys: VENDOR_KEYS,
};
