import type { CallFacts, Condition, EcosystemTable } from "../../api-table.ts";
import { readBedrockId, readVendorModel, type Vendor } from "../vendor-names.ts";

/*
 * The vendors' own libraries for JavaScript. Signatures read in openai 3.3 and 7.5, @anthropic-ai/sdk 0.120, @google/genai 2.18,
 * @google/generative-ai 0.24, @mistralai/mistralai 0.5 and 2.6, cohere-ai 8.1 and @aws-sdk/client-bedrock-runtime 3.1164. Azure's clients are left out: there `model` is the name of a deployment.
 */

const USE = { role: "consume", subject: "model" } as const;

/** A client at another address speaks to a server of its own, and one of Vertex AI knows other dates. */
const onlyWhenMade: readonly Condition[] = [
  ...["baseURL", "serverURL"],
  ...["vertexai", "enterprise", "project", "location"],
].map((keyword) => ({ keywords: [keyword], is: "missing" }));

/** The model is a property of the first argument. */
const named = (vendor: Vendor): CallFacts => ({
  ...USE,
  name: { keywords: ["model"], holds: readVendorModel(vendor) },
});

/** The same of a client that is made with options. */
const asked = (vendor: Vendor): CallFacts => ({ ...named(vendor), onlyWhenMade });

/** The model is the first argument. */
const first = (vendor: Vendor): CallFacts => ({ ...USE, name: { position: 0, holds: readVendorModel(vendor) } });

const on = (client: string, methods: readonly string[]): string[] => methods.map((method) => `${client}.**.${method}`);

/** Models that OpenAI serves. */
export const openai: EcosystemTable = {
  ecosystem: "openai",
  libraries: ["openai", "@openai/openai"],
  aliases: {
    "@openai/openai": "openai",
    "openai.default": "openai.OpenAI",
    "openai/index": "openai",
    "openai/index.default": "openai.OpenAI",
  },
  returns: [
    { api: "openai", instanceOf: "openai.OpenAI" },
    { api: ["openai.*.withOptions", "openai/*.*.withOptions"], instanceOf: "receiver" },
  ],
  calls: [
    {
      api: on("openai.OpenAI", [
        "create",
        "update",
        "parse",
        "stream",
        "runTools",
        "generate",
        "edit",
        "createVariation",
        "createAndRun",
        "createAndRunPoll",
        "createAndPoll",
        "createAndStream",
        "compact",
      ]),
      ...asked("openai"),
    },
    { api: "openai.OpenAI.models.retrieve", ...first("openai") },
    {
      // The library before 4.
      api: ["Completion", "ChatCompletion", "Embedding", "Moderation", "Edit", "Image", "FineTune"].map(
        (kind) => `openai.OpenAIApi.create${kind}`,
      ),
      ...named("openai"),
    },
    {
      api: ["openai.OpenAIApi.createTranscription", "openai.OpenAIApi.createTranslation"],
      ...USE,
      name: { position: 1, holds: readVendorModel("openai") },
    },
  ],
  methods: [
    {
      method: [
        "completions.create",
        "completions.parse",
        "completions.stream",
        "completions.runTools",
        "responses.create",
        "responses.parse",
        "responses.stream",
        "embeddings.create",
        "images.generate",
        "images.edit",
        "moderations.create",
        "transcriptions.create",
        "translations.create",
        "speech.create",
        "assistants.create",
        "runs.create",
        "createChatCompletion",
      ],
      ...asked("openai"),
    },
  ],
};

const ANTHROPIC_METHODS = ["create", "stream", "parse", "countTokens", "toolRunner"];

/** Models that Anthropic serves. */
export const anthropic: EcosystemTable = {
  ecosystem: "anthropic",
  libraries: ["@anthropic-ai/sdk", "@anthropic-ai/bedrock-sdk"],
  aliases: {
    "@anthropic-ai/sdk.default": "@anthropic-ai/sdk.Anthropic",
    "@anthropic-ai/sdk.Client": "@anthropic-ai/sdk.Anthropic",
    "@anthropic-ai/bedrock-sdk.default": "@anthropic-ai/bedrock-sdk.AnthropicBedrock",
  },
  returns: [
    { api: "@anthropic-ai/sdk", instanceOf: "@anthropic-ai/sdk.Anthropic" },
    { api: "@anthropic-ai/sdk.*.withOptions", instanceOf: "receiver" },
  ],
  calls: [
    { api: on("@anthropic-ai/sdk.Anthropic", ANTHROPIC_METHODS), ...asked("anthropic") },
    { api: "@anthropic-ai/sdk.Anthropic.models.retrieve", ...first("anthropic") },
    {
      api: on("@anthropic-ai/bedrock-sdk.AnthropicBedrock", ANTHROPIC_METHODS),
      ...USE,
      name: { keywords: ["model"], holds: readBedrockId },
    },
  ],
  methods: [
    {
      method: ["messages.create", "messages.stream", "messages.countTokens"],
      libraries: ["@anthropic-ai/sdk"],
      ...asked("anthropic"),
    },
  ],
};

const GENAI_METHODS = [
  "generateContent",
  "generateContentStream",
  "embedContent",
  "countTokens",
  "computeTokens",
  "generateImages",
  "editImage",
  "upscaleImage",
  "generateVideos",
  "connect",
  "create",
  "get",
];

/** Models of the Gemini API. */
export const google: EcosystemTable = {
  ecosystem: "google",
  libraries: ["@google/genai", "@google/generative-ai"],
  aliases: { "@google/genai/web": "@google/genai", "@google/genai/node": "@google/genai" },
  calls: [
    { api: on("@google/genai.GoogleGenAI", GENAI_METHODS), ...asked("google") },
    {
      api: ["@google/generative-ai.GoogleGenerativeAI.getGenerativeModel"],
      ...named("google"),
    },
  ],
  methods: [
    {
      method: [
        "models.generateContent",
        "models.generateContentStream",
        "models.embedContent",
        "models.generateImages",
        "models.generateVideos",
        "chats.create",
        "live.connect",
        "getGenerativeModel",
      ],
      ...asked("google"),
    },
  ],
};

/** Models that Mistral serves. */
export const mistral: EcosystemTable = {
  ecosystem: "mistral",
  libraries: ["@mistralai/mistralai"],
  calls: [
    {
      api: on("@mistralai/mistralai.Mistral", [
        "complete",
        "stream",
        "create",
        "parse",
        "parseStream",
        "process",
        "start",
        "moderate",
        "moderateChat",
        "classify",
      ]),
      ...asked("mistral"),
    },
    {
      // The client before 1.0, the default export.
      api: on("@mistralai/mistralai.default", ["chat", "chatStream", "completion", "completionStream", "embeddings"]),
      ...named("mistral"),
    },
  ],
  methods: [{ method: ["chat.complete", "fim.complete", "chat.stream"], ...asked("mistral") }],
};

/** Models that Cohere serves. */
export const cohere: EcosystemTable = {
  ecosystem: "cohere",
  libraries: ["cohere-ai"],
  aliases: { "cohere-ai.CohereClientV2": "cohere-ai.CohereClient" },
  calls: [
    {
      api: on("cohere-ai.CohereClient", [
        "chat",
        "chatStream",
        "generate",
        "generateStream",
        "embed",
        "rerank",
        "classify",
        "summarize",
        "tokenize",
        "detokenize",
      ]),
      ...asked("cohere"),
    },
  ],
  methods: [{ method: ["cohere.chat", "cohere.chatStream", "cohere.embed", "cohere.rerank"], ...asked("cohere") }],
};

/** Models of Amazon Bedrock: their ids carry the version. */
export const bedrock: EcosystemTable = {
  ecosystem: "bedrock",
  libraries: ["@aws-sdk/client-bedrock-runtime", "@aws-sdk/client-bedrock"],
  calls: [
    {
      api: [
        ...["InvokeModel", "InvokeModelWithResponseStream", "InvokeModelWithBidirectionalStream", "Converse"].map(
          (name) => `@aws-sdk/client-bedrock-runtime.${name}Command`,
        ),
        ...["ConverseStream", "CountTokens", "StartAsyncInvoke"].map(
          (name) => `@aws-sdk/client-bedrock-runtime.${name}Command`,
        ),
        ...["invokeModel", "invokeModelWithResponseStream", "converse", "converseStream"].map(
          (name) => `@aws-sdk/client-bedrock-runtime.BedrockRuntime.${name}`,
        ),
      ],
      ...USE,
      name: { keywords: ["modelId"], holds: readBedrockId },
    },
    {
      api: ["@aws-sdk/client-bedrock.GetFoundationModelCommand", "@aws-sdk/client-bedrock.Bedrock.getFoundationModel"],
      ...USE,
      name: { keywords: ["modelIdentifier"], holds: readBedrockId },
    },
  ],
};
