import { ChatOpenAI, OpenAIEmbeddings } from "@langchain/openai";
import { ChatAnthropic } from "@langchain/anthropic";
import { ChatGoogleGenerativeAI } from "@langchain/google-genai";
import { ChatOllama } from "@langchain/ollama";
import { ChatMistralAI } from "@langchain/mistralai";
import { BedrockEmbeddings } from "@langchain/aws";
import { OpenAI as OldOpenAI } from "langchain/llms/openai";
import { HuggingFaceTransformersEmbeddings } from "@langchain/community/embeddings/huggingface_transformers";
import { createAgent, initChatModel } from "langchain";
import { OpenAI, openai as llamaOpenAI } from "@llamaindex/openai";
import { Ollama } from "@llamaindex/ollama";
import { HuggingFaceEmbedding, Settings } from "llamaindex";
import { anthropic, createAnthropic } from "@ai-sdk/anthropic";
import { google } from "@ai-sdk/google";
import { azure } from "@ai-sdk/azure";
import { createOpenAI, openai } from "@ai-sdk/openai";
import { createOpenAICompatible } from "@ai-sdk/openai-compatible";
import { embed, generateText, streamText } from "ai";

const chat = new ChatOpenAI({ model: "gpt-4-0613", temperature: 0 }); // want MV205
const old = new OldOpenAI({ modelName: "text-ada-001" }); // want MV205
const positional = new ChatOpenAI("gpt-4-0613", { temperature: 0 }); // want MV205
const embeddings = new OpenAIEmbeddings({ model: "text-search-ada-doc-001" }); // want MV205
const claude = new ChatAnthropic({ model: "claude-2.0" }); // want MV205
const gemini = new ChatGoogleGenerativeAI({ model: "gemini-2.0-flash-lite-001" }); // want MV205
const local = new ChatOllama({ baseUrl: "http://localhost:11434", model: "gemma2" }); // want MV203
const mistral = new ChatMistralAI({ model: "mistral-large-latest" }); // want MV204
const named = await initChatModel("openai:gpt-4-0613"); // want MV205
const provided = await initChatModel("gpt-4-0613", { modelProvider: "openai" }); // want MV205
const agent = createAgent({ model: "anthropic:claude-2.0", tools: [] }); // want MV205
Settings.llm = new OpenAI({ model: "gpt-4-0613" }); // want MV205
const made = llamaOpenAI({ model: "gpt-4-0613" }); // want MV205
const ollama = new Ollama({ model: "phi3:latest" }); // want MV203
const own = createOpenAI({ apiKey: "x" });
const ownClaude = createAnthropic();
const text = generateText({ model: own("gpt-4-0613"), prompt: "x" }); // want MV205
const responses = streamText({ model: own.responses("gpt-4-0613"), prompt: "x" }); // want MV205
const chosen = streamText({ model: ownClaude.languageModel("claude-2.0"), prompt: "x" }); // want MV205
const either = streamText({ model: process.env.FAST ? google("gemini-2.0-flash-lite-001") : anthropic("claude-opus-5"), prompt: "" }); // want MV205
const vector = embed({ model: openai.textEmbeddingModel("text-search-ada-doc-001"), value: "x" }); // want MV205

const azureChat = new ChatOpenAI({ model: "gpt-4-0613", azureOpenAIApiDeploymentName: "chat" }); // want nothing
const deployed = generateText({ model: azure("gpt-4-0613"), prompt: "x" }); // want nothing
const elsewhere = createOpenAICompatible({ name: "acme", baseURL: "https://acme.test" })("gpt-4-0613"); // want nothing
const tagged = new ChatOllama({ model: "gemma2:9b-instruct-q4_K_M" }); // want nothing
const titan = new BedrockEmbeddings({ model: "amazon.titan-embed-text-v2:0" }); // want nothing
const hub = new HuggingFaceTransformersEmbeddings({ model: "acme-ts/langchain-embedder" }); // want nothing
const llamaHub = new HuggingFaceEmbedding({ modelType: "acme-ts/llamaindex-embedder" }); // want nothing
const current = new ChatOpenAI({ model: "gpt-5.6-sol" }); // want nothing
const groq = await initChatModel("gpt-4-0613", { modelProvider: "azure_openai" }); // want nothing
const fromUser = (model: string) => openai(model); // want nothing
const tool = openai.tools.webSearch({ userLocation: { type: "approximate", city: "gpt-4-0613" } }); // want nothing
const schema = { model: "gpt-4-0613", provider: "openai" }; // want nothing
const parsed = JSON.parse('{"model": "gpt-4-0613"}'); // want nothing

class ChatOpenAIMock {
  constructor(readonly options: { model: string }) {}
}
const mock = new ChatOpenAIMock({ model: "gpt-4-0613" }); // want nothing

export { agent, azureChat, chat, chosen, claude, current, deployed, either, elsewhere, embeddings, fromUser, gemini, groq, hub, llamaHub, local, made, mistral, mock, named, old, ollama, parsed, positional, provided, responses, schema, tagged, text, titan, tool, vector };
