import type { CallRow, EcosystemTable, NameReader, ReturnRow } from "../../api-table.ts";
import { readOllamaName } from "../ollama-name.ts";
import { readBedrockId, readProvidedModel, readVendorModel } from "../vendor-names.ts";
import { readAsked as readHubModel } from "./huggingface.ts";

/*
 * Vercel's AI SDK: a provider is a function that takes a model's id, `openai("gpt-4o")`, with methods for each kind of model. Read in the sources of November 2026. Providers that serve models under names or dates of
 * their own are left out (Vertex AI among them), and Azure's, whose ids are deployments.
 */

interface Provider {
  package: string;
  /** The provider that the package exports, and its other names. */
  names: readonly [string, ...string[]];
  /** Functions that make one with settings. */
  creators: readonly string[];
  reads: NameReader;
}

const PROVIDERS: readonly Provider[] = [
  { package: "@ai-sdk/openai", names: ["openai"], creators: ["createOpenAI"], reads: readVendorModel("openai") },
  {
    package: "@ai-sdk/anthropic",
    names: ["anthropic"],
    creators: ["createAnthropic"],
    reads: readVendorModel("anthropic"),
  },
  {
    package: "@ai-sdk/google",
    names: ["google"],
    creators: ["createGoogle", "createGoogleGenerativeAI"],
    reads: readVendorModel("google"),
  },
  { package: "@ai-sdk/mistral", names: ["mistral"], creators: ["createMistral"], reads: readVendorModel("mistral") },
  { package: "@ai-sdk/cohere", names: ["cohere"], creators: ["createCohere"], reads: readVendorModel("cohere") },
  {
    package: "@ai-sdk/amazon-bedrock",
    names: ["bedrock", "amazonBedrock"],
    creators: ["createAmazonBedrock"],
    reads: readBedrockId,
  },
  {
    package: "@ai-sdk/amazon-bedrock/anthropic",
    names: ["bedrockAnthropic"],
    creators: ["createBedrockAnthropic"],
    reads: readBedrockId,
  },
  {
    package: "@ai-sdk/huggingface",
    names: ["huggingFace", "huggingface"],
    creators: ["createHuggingFace"],
    reads: readHubModel,
  },
  { package: "@ai-sdk/gateway", names: ["gateway"], creators: ["createGateway"], reads: readProvidedModel },
  { package: "ai", names: ["gateway"], creators: ["createGateway"], reads: readProvidedModel },
  { package: "ollama-ai-provider", names: ["ollama"], creators: ["createOllama"], reads: readOllamaName },
  { package: "ollama-ai-provider-v2", names: ["ollama"], creators: ["createOllama"], reads: readOllamaName },
];

/** The kinds of models that a provider makes. */
const KINDS = [
  "languageModel",
  "chat",
  "completion",
  "responses",
  "messages",
  "generativeAI",
  "interactions",
  "embedding",
  "embeddingModel",
  "textEmbedding",
  "textEmbeddingModel",
  "image",
  "imageModel",
  "video",
  "videoModel",
  "transcription",
  "transcriptionModel",
  "speech",
  "speechModel",
  "reranking",
  "rerankingModel",
];

const callsOf = ({ package: package_, names, reads }: Provider): CallRow => ({
  api: [`${package_}.${names[0]}`, ...KINDS.map((kind) => `${package_}.${names[0]}.${kind}`)],
  role: "consume",
  subject: "model",
  name: { position: 0, holds: reads },
  // At another address a server of one's own is asked, whatever that calls its models.
  onlyWhenMade: [{ keywords: ["baseURL"], is: "missing" }],
});

const creationsOf = ({ package: package_, names, creators }: Provider): ReturnRow => ({
  api: creators.map((creator) => `${package_}.${creator}`),
  instanceOf: `${package_}.${names[0]}`,
});

const aliasesOf = ({ package: package_, names: [name, ...others] }: Provider): [string, string][] =>
  others.map((other) => [`${package_}.${other}`, `${package_}.${name}`]);

/** Functions that take an id of the gateway, `openai/gpt-4o`, in the place of a provider's model. */
const FUNCTIONS = [
  "generateText",
  "streamText",
  "generateObject",
  "streamObject",
  "embed",
  "embedMany",
  "rerank",
  "Agent",
  "Experimental_Agent",
  "ToolLoopAgent",
];

/** Models that are asked through Vercel's AI SDK. */
export const aiSdk: EcosystemTable = {
  ecosystem: "openai",
  libraries: PROVIDERS.map((provider) => provider.package),
  aliases: Object.fromEntries(PROVIDERS.flatMap(aliasesOf)),
  returns: PROVIDERS.map(creationsOf),
  calls: [
    ...PROVIDERS.map(callsOf),
    {
      api: FUNCTIONS.map((name) => `ai.${name}`),
      role: "consume",
      subject: "model",
      name: { keywords: ["model"], holds: readProvidedModel },
    },
  ],
};
