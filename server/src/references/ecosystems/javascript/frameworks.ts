import type { CallRow, Condition, EcosystemTable, NameReader } from "../../api-table.ts";
import { readModelId } from "../huggingface-id.ts";
import { readOllamaName } from "../ollama-name.ts";
import { readAnyVendorModel, readBedrockId, readProvidedModel, readVendorModel } from "../vendor-names.ts";

/*
 * LangChain and LlamaIndex for JavaScript: their constructors take the model as a property, the newer ones of LangChain also as the first argument.
 * Read in @langchain/openai 0.3 and 1.1, @langchain/anthropic 1.1, @langchain/google-genai 2.0, @langchain/google-vertexai 2.0,
 * @langchain/mistralai 1.0, @langchain/cohere 1.0, @langchain/aws 1.1, @langchain/ollama 1.0, langchain 0.0 to 1.0 and llamaindex 0.12.
 */

const USE = { role: "consume", subject: "model" } as const;

/** With a deployment of Azure, the model is whatever that serves. */
const NOT_ON_AZURE: readonly Condition[] = ["azureOpenAIApiDeploymentName", "azureOpenAIApiInstanceName"].map(
  (keyword) => ({ keywords: [keyword], is: "missing" }),
);

/** A class in its package, and in the homes that it had in `langchain` before. */
const langChain = (package_: string, names: readonly string[], old: readonly string[] = []): string[] => [
  ...names.flatMap((name) => [`${package_}.${name}`, `${package_}/*.${name}`]),
  ...old.flatMap((home) =>
    names.flatMap((name) => [`langchain/${home}.${name}`, `@langchain/community/${home}.${name}`]),
  ),
];

const modelOf = (api: readonly string[], reads: NameReader): CallRow => ({
  api,
  ...USE,
  name: { position: 0, keywords: ["model", "modelName"], holds: reads },
});

const LANGCHAIN: readonly CallRow[] = [
  {
    ...modelOf(
      langChain(
        "@langchain/openai",
        ["ChatOpenAI", "ChatOpenAICompletions", "ChatOpenAIResponses", "OpenAI", "OpenAIEmbeddings"],
        ["chat_models/openai", "llms/openai", "embeddings/openai"],
      ),
      readVendorModel("openai"),
    ),
    onlyWhen: NOT_ON_AZURE,
  },
  modelOf(
    langChain("@langchain/anthropic", ["ChatAnthropic", "ChatAnthropicMessages"], ["chat_models/anthropic"]),
    readVendorModel("anthropic"),
  ),
  modelOf(
    [
      ...langChain("@langchain/google-genai", ["ChatGoogleGenerativeAI", "GoogleGenerativeAIEmbeddings", "ChatGoogle"]),
      ...["@langchain/google-vertexai", "@langchain/google-vertexai-web", "@langchain/google"].flatMap((package_) =>
        langChain(package_, ["ChatVertexAI", "VertexAI", "VertexAIEmbeddings", "ChatGoogle"]),
      ),
    ],
    // On Vertex AI other vendors' models are asked by their names too.
    readAnyVendorModel,
  ),
  modelOf(
    langChain("@langchain/mistralai", ["ChatMistralAI", "MistralAI", "MistralAIEmbeddings"]),
    readVendorModel("mistral"),
  ),
  modelOf(
    langChain("@langchain/cohere", ["ChatCohere", "Cohere", "CohereEmbeddings", "CohereRerank"]),
    readVendorModel("cohere"),
  ),
  modelOf(
    [
      ...langChain("@langchain/aws", ["ChatBedrockConverse", "BedrockEmbeddings"]),
      ...langChain("@langchain/community/chat_models/bedrock", ["BedrockChat", "ChatBedrock"]),
      "@langchain/community/llms/bedrock.Bedrock",
      "@langchain/community/embeddings/bedrock.BedrockEmbeddings",
    ],
    readBedrockId,
  ),
  modelOf(
    langChain(
      "@langchain/ollama",
      ["ChatOllama", "Ollama", "OllamaEmbeddings"],
      ["chat_models/ollama", "llms/ollama", "embeddings/ollama"],
    ),
    readOllamaName,
  ),
  modelOf(
    [
      "@langchain/community/embeddings/hf_transformers.HuggingFaceTransformersEmbeddings",
      "@langchain/community/embeddings/huggingface_transformers.HuggingFaceTransformersEmbeddings",
      "langchain/embeddings/hf_transformers.HuggingFaceTransformersEmbeddings",
      "@langchain/community/embeddings/hf.HuggingFaceInferenceEmbeddings",
      "langchain/embeddings/hf.HuggingFaceInferenceEmbeddings",
      "@langchain/community/llms/hf.HuggingFaceInference",
      "langchain/llms/hf.HuggingFaceInference",
    ],
    readModelId,
  ),
  {
    // `modelProvider` says whose it is where the name does not; another's models of the same name are left alone.
    api: ["langchain.initChatModel", "langchain/chat_models/universal.initChatModel", "langchain.createAgent"],
    ...USE,
    name: { position: 0, keywords: ["model"], holds: readProvidedModel },
    onlyWhen: [{ keywords: ["modelProvider"], is: "missing" }],
  },
  {
    api: ["langchain.initChatModel", "langchain/chat_models/universal.initChatModel"],
    ...USE,
    name: { position: 0, keywords: ["model"], holds: readAnyVendorModel },
    onlyWhen: [
      { keywords: ["modelProvider"], is: /^(?:openai|anthropic|google-genai|google-vertexai|mistralai|cohere)$/ },
    ],
  },
];

/** A class of LlamaIndex, and the function that makes one; the packages of before 0.9 are one. */
const llamaIndex = (package_: string, names: readonly string[], reads: NameReader): CallRow => ({
  api: names.flatMap((name) => [`@llamaindex/${package_}.${name}`, `llamaindex.${name}`]),
  ...USE,
  name: { keywords: ["model"], holds: reads },
});

const LLAMA_INDEX: readonly CallRow[] = [
  {
    ...llamaIndex(
      "openai",
      ["OpenAI", "openai", "OpenAIResponses", "openaiResponses", "OpenAIEmbedding", "OpenAIAgent"],
      readVendorModel("openai"),
    ),
    onlyWhen: [{ keywords: ["azure"], is: "missing" }],
  },
  llamaIndex("anthropic", ["Anthropic", "anthropic"], readVendorModel("anthropic")),
  llamaIndex("google", ["Gemini", "gemini", "GoogleStudio", "GeminiEmbedding"], readVendorModel("google")),
  llamaIndex("mistral", ["MistralAI", "mistral", "MistralAIEmbedding"], readVendorModel("mistral")),
  llamaIndex("cohere", ["CohereRerank", "CohereEmbedding"], readVendorModel("cohere")),
  llamaIndex("ollama", ["Ollama", "ollama", "OllamaEmbedding"], readOllamaName),
  llamaIndex("aws", ["Bedrock", "bedrock"], readBedrockId),
  {
    api: ["@llamaindex/huggingface.HuggingFaceEmbedding", "llamaindex.HuggingFaceEmbedding"],
    ...USE,
    name: { keywords: ["modelType"], holds: readModelId },
  },
  {
    api: ["@llamaindex/huggingface.HuggingFaceLLM", "llamaindex.HuggingFaceLLM"],
    ...USE,
    name: { keywords: ["modelName"], holds: readModelId },
  },
];

/** LangChain and LlamaIndex; whose model it is, the name or the class tells. */
export const frameworks: EcosystemTable = {
  ecosystem: "openai",
  libraries: ["langchain", "llamaindex"],
  calls: [...LANGCHAIN, ...LLAMA_INDEX],
};
