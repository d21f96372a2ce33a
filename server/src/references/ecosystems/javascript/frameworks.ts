import type { CallRow, Condition, EcosystemTable, NameReader } from "../../api-table.ts";
import { readOllamaName } from "../ollama-name.ts";
import { readAnyVendorModel, readBedrockId, readProvidedModel, readVendorModel } from "../vendor-names.ts";

/*
 * LangChain and LlamaIndex for JavaScript: their constructors take the model as a property, the newer ones of LangChain also as the first argument.
 * Read in @langchain/openai 1.5, @langchain/anthropic 1.5, @langchain/google-genai 2.2,
 * @langchain/mistralai 1.2, @langchain/cohere 1.1, @langchain/aws 1.4, @langchain/ollama 1.3, langchain 1.5, and the examples of LlamaIndex.TS.
 */

const USE = { role: "consume", subject: "model" } as const;

/** With a deployment of Azure, the model is whatever that serves. */
const NOT_ON_AZURE: readonly Condition[] = ["azureOpenAIApiDeploymentName", "azureOpenAIApiInstanceName"].map(
  (keyword) => ({ keywords: [keyword], is: "missing" }),
);

/** Where LangChain kept all of its classes before each vendor got a package. */
const HOMES = ["langchain", "@langchain/community", "@langchain/classic"];

/** With another address a server of one's own is asked, whatever that calls its models. */
const OWN_ADDRESS: readonly Condition[] = [
  "configuration.baseURL",
  "clientOptions.baseURL",
  "anthropicApiUrl",
  "baseURL",
  "endpoint",
].map((keyword) => ({ keywords: [keyword], is: "missing" }));

/** A class in its package, and in the homes that it had in `langchain` before. */
const langChain = (package_: string, names: readonly string[], old: readonly string[] = []): string[] => [
  ...names.flatMap((name) => [`${package_}.${name}`, `${package_}/*.${name}`]),
  ...old.flatMap((home) => names.flatMap((name) => HOMES.map((package_) => `${package_}/${home}.${name}`))),
];

const modelOf = (api: readonly string[], reads: NameReader): CallRow => ({
  api,
  ...USE,
  name: { position: 0, keywords: ["model", "modelName"], holds: reads },
  onlyWhen: OWN_ADDRESS,
});

const INITIALIZERS = [
  "langchain.initChatModel",
  "langchain/chat_models/universal.initChatModel",
  "@langchain/classic/chat_models/universal.initChatModel",
];

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
    onlyWhen: [...OWN_ADDRESS, ...NOT_ON_AZURE],
  },
  modelOf(
    langChain("@langchain/anthropic", ["ChatAnthropic", "ChatAnthropicMessages"], ["chat_models/anthropic"]),
    readVendorModel("anthropic"),
  ),
  modelOf(
    langChain("@langchain/google-genai", ["ChatGoogleGenerativeAI", "GoogleGenerativeAIEmbeddings"]),
    readVendorModel("google"),
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
  {
    // `modelProvider` says whose it is where the name does not; another's models of the same name are left alone.
    api: [...INITIALIZERS, "langchain.createAgent"],
    ...USE,
    name: { position: 0, keywords: ["model"], holds: readProvidedModel },
    onlyWhen: [{ keywords: ["modelProvider"], is: "missing" }],
  },
  {
    api: INITIALIZERS,
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
  onlyWhen: OWN_ADDRESS,
});

const LLAMA_INDEX: readonly CallRow[] = [
  {
    ...llamaIndex(
      "openai",
      ["OpenAI", "openai", "OpenAIResponses", "openaiResponses", "OpenAIEmbedding", "OpenAIAgent"],
      readVendorModel("openai"),
    ),
    onlyWhen: [...OWN_ADDRESS, { keywords: ["azure"], is: "missing" }],
  },
  llamaIndex("anthropic", ["Anthropic", "anthropic"], readVendorModel("anthropic")),
  llamaIndex("google", ["Gemini", "gemini", "GoogleStudio", "GeminiEmbedding"], readVendorModel("google")),
  llamaIndex("mistral", ["MistralAI", "mistral", "MistralAIEmbedding"], readVendorModel("mistral")),
  llamaIndex("cohere", ["CohereRerank", "CohereEmbedding"], readVendorModel("cohere")),
  llamaIndex("ollama", ["Ollama", "ollama", "OllamaEmbedding"], readOllamaName),
  llamaIndex("aws", ["Bedrock", "bedrock"], readBedrockId),
];

/** LangChain and LlamaIndex; whose model it is, the name or the class tells. */
export const frameworks: EcosystemTable = {
  ecosystem: "openai",
  libraries: ["langchain", "llamaindex"],
  calls: [...LANGCHAIN, ...LLAMA_INDEX],
};
