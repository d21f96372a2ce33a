import OpenAI, { AzureOpenAI } from "openai";
import type { ChatCompletionCreateParams } from "openai/resources/chat/completions";
import Anthropic from "@anthropic-ai/sdk";
import { GoogleGenAI } from "@google/genai";
import { Mistral } from "@mistralai/mistralai";
import { CohereClientV2 } from "cohere-ai";
import { BedrockRuntimeClient, ConverseCommand } from "@aws-sdk/client-bedrock-runtime";
import { Injectable } from "@nestjs/common";
import { DEFAULT_MODEL, Models as Shared, settings } from "./models";
import { shared } from "./client.js";

enum Models {
  Chat = "gpt-4-turbo-2024-04-09",
  Cheap = "gpt-3.5-turbo-1106",
}

const EMBEDDING = { name: "text-similarity-curie-001", size: 1536 } as const satisfies { name: string; size: number };

interface Options {
  model?: string;
  stream?: boolean;
}

@Injectable()
export class ChatService {
  private readonly anthropic = new Anthropic();
  private readonly google: GoogleGenAI;
  #mistral = new Mistral({ apiKey: process.env["MISTRAL_API_KEY"] ?? "" });

  constructor(
    private readonly openai: OpenAI,
    private readonly azure: AzureOpenAI,
    public readonly repository: Repository,
  ) {
    this.google = new GoogleGenAI({ apiKey: process.env.GEMINI_API_KEY! });
  }

  async chat(messages: ChatCompletionCreateParams["messages"]): Promise<string | null> {
    const completion = await this.openai.chat.completions.create({ model: Models.Chat, messages }); // want MV205
    return completion.choices[0]!.message.content;
  }

  cheap(messages: ChatCompletionCreateParams["messages"], { model = Models.Cheap, stream = false }: Options = {}) {
    return this.openai.chat.completions.create({ model, messages, stream }); // want MV205
  }

  embed = async (input: string) => this.openai.embeddings.create({ model: EMBEDDING.name, input }); // want MV205

  async claude<T extends object>(body: T) {
    return this.anthropic.messages.create({
      ...body,
      model: "claude-3-opus-20240229" as const, // want MV205
      max_tokens: 100,
      messages: [],
    });
  }

  gemini(contents: string) {
    return this.google.models.generateContent({ model: "gemini-2.0-flash-001", contents }); // want MV205
  }

  images(prompt: string) {
    return this.google.models.generateImages({ model: "models/imagen-4.0-generate-001", prompt }); // want MV205
  }

  mistral(messages: never[]) {
    return this.#mistral.chat.complete({ model: "mistral-medium-latest", messages }); // want MV204
  }

  fill(prompt: string) {
    return this.#mistral.fim.complete({ model: "codestral-latest", prompt }); // want MV204
  }

  deployed(messages: never[]) {
    return this.azure.chat.completions.create({ model: "gpt-4-turbo-2024-04-09", messages }); // want nothing
  }

  stored() {
    return this.repository.create({ model: "gpt-4-turbo-2024-04-09" }); // want nothing
  }

  asked(model: string, messages: never[]) {
    return this.openai.chat.completions.create({ model, messages }); // want nothing
  }

  current(messages: never[]) {
    return this.openai.chat.completions.create({ model: "gpt-5.6-sol", messages }); // want nothing
  }
}

export class Repository {
  create({ model }: { model: string }): string {
    return model;
  }
}

const imported = (client: OpenAI) => client.responses.create({ model: DEFAULT_MODEL, input: "x" }); // want MV205
const fromEnum = (client: OpenAI) => client.responses.create({ model: Shared.Old, input: "x" }); // want MV205
const fromSettings = (client: OpenAI) => client.responses.create({ model: settings().model, input: "x" }); // want MV205
const byShared = () => shared.completions.create({ model: "text-davinci-002", prompt: "x" }); // want MV205
const asserted = (client: OpenAI) => client.responses.create({ model: <string>"gpt-4-0125-preview", input: "x" }); // want MV205
const byKind = (client: OpenAI, kind: "fast" | "best") =>
  client.responses.create({ model: { fast: "gpt-4-turbo-preview", best: "gpt-5.6-sol" }[kind], input: "x" }); // want MV205
const retrieved = async () => new OpenAI().models.retrieve("gpt-4-vision-preview"); // want MV205
const beta = () => new OpenAI().beta.assistants.create({ model: "gpt-4-1106-preview" }); // want MV205
const typed = (params: OpenAI.ChatCompletionCreateParamsNonStreaming) => new OpenAI().chat.completions.create(params); // want nothing
const other: OpenAI.ChatCompletionCreateParamsNonStreaming = { model: "gpt-4-1106-preview", messages: [] }; // want nothing
const unknownClient = (client: any) => client.chat.completions.create({ model: "gpt-4o-2024-05-13", messages: [] }); // want MV205
const unknownCreate = (database: any) => database.create({ model: "gpt-4o-2024-05-13" }); // want nothing
const cohere = new CohereClientV2({}).chat({ model: "command-r-plus-04-2024", messages: [] }); // want MV205
const bedrock = new BedrockRuntimeClient({}).send(
  new ConverseCommand({ modelId: "us.anthropic.claude-sonnet-4-20250514-v1:0", messages: [] }), // want nothing
);
type Known = "gpt-4-turbo-2024-04-09" | "gpt-3.5-turbo-1106"; // want nothing
function isOld(model: Known): model is "gpt-3.5-turbo-1106" {
  return model === "gpt-3.5-turbo-1106"; // want nothing
}
const limits: Record<Known, number> = { "gpt-4-turbo-2024-04-09": 128_000, "gpt-3.5-turbo-1106": 16_000 }; // want nothing
declare function create(options: { model: Known }): void;
create({ model: "gpt-4-turbo-2024-04-09" }); // want nothing
// modelver: ignore[MV205]
const suppressed = new OpenAI().responses.create({ model: "gpt-4-vision-preview", input: "x" });

export { asserted, bedrock, beta, byKind, byShared, cohere, fromEnum, fromSettings, imported, isOld, limits, other, retrieved, suppressed, typed, unknownClient, unknownCreate };
