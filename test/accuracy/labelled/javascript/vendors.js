const OpenAI = require("openai");
const { Configuration, OpenAIApi } = require("openai");
const { default: Anthropic } = require("@anthropic-ai/sdk");
const { GoogleGenerativeAI } = require("@google/generative-ai");
const { BedrockRuntimeClient, InvokeModelCommand } = require("@aws-sdk/client-bedrock-runtime");
const MistralClient = require("@mistralai/mistralai").default;
const { CohereClient } = require("cohere-ai");
const ollama = require("ollama").default;
const express = require("express");

const client = new OpenAI({ apiKey: process.env.OPENAI_API_KEY });
const anthropic = new Anthropic();
const genai = new GoogleGenerativeAI(process.env.GEMINI_KEY);
const app = express();

app.post("/chat", async (request, response) => {
  const completion = await client.chat.completions.create({
    model: "gpt-3.5-turbo-0613", // want MV205
    messages: request.body.messages,
  });
  response.json(completion);
});

async function older() {
  const api = new OpenAIApi(new Configuration({ apiKey: "x" }));
  await api.createChatCompletion({ model: "gpt-3.5-turbo-0301", messages: [] }); // want MV205
  await api.createCompletion({ "model": "text-davinci-003", prompt: "x" }); // want MV205
}

async function others(message) {
  const model = genai.getGenerativeModel({ model: "gemini-2.0-flash-lite" }); // want MV205
  const fast = genai.getGenerativeModel({ model: process.env.GEMINI || "gemini-2.0-flash" }); // want MV205
  const claude = await anthropic.messages.create({
    max_tokens: 10,
    model: "claude-2.1", // want MV205
    messages: [],
  });
  const latest = await anthropic.messages.stream({ model: "claude-3-5-sonnet-latest", messages: [] }); // want MV205
  const mistral = new MistralClient("key");
  await mistral.chat({ model: "mistral-small-latest", messages: [] }); // want MV204
  const cohere = new CohereClient({ token: "x" });
  await cohere.chat({ model: "command-light", message }); // want MV205
  await ollama.chat({ model: "llama3.1", messages: [] }); // want MV203
  await ollama.generate({ model: "mistral:latest", prompt: "x" }); // want MV203
  return { claude, fast, latest, model };
}

class Assistant {
  constructor(model = "gpt-4-32k") {
    this.client = new OpenAI();
    this.model = model;
  }

  ask(input) {
    return this.client.responses.create({ model: this.model, input }); // want MV205
  }

  embed(input) {
    const options = { input };
    options.model = "text-similarity-davinci-001";
    return this.client.embeddings.create(options); // want MV205
  }
}

const CHEAP = Object.freeze({ chat: "gpt-4-0314" });
const pick = (isCheap) => (isCheap ? CHEAP.chat : "gpt-5.5-2026-04-23");
const picked = () => client.chat.completions.create({ model: pick(true), messages: [] }); // want MV205
for (const model of ["gpt-4-32k-0314"]) client.completions.create({ model, prompt: "" }); // want MV205
["code-davinci-002"].forEach((model) => client.completions.create({ model, prompt: "" })); // want MV205
let chosen = "gpt-5.5-2026-04-23";
if (process.env.OLD) chosen = "gpt-3.5-turbo-16k-0613";
client.chat.completions.create({ model: chosen, messages: [] }); // want MV205

const runtime = new BedrockRuntimeClient({});
runtime.send(new InvokeModelCommand({ modelId: "anthropic.claude-3-haiku-20240307-v1:0", body: "" })); // want nothing
ollama.chat({ model: "qwen2.5:7b-instruct-q4_K_M", messages: [] }); // want nothing
ollama.pull({ model: "acme/churn@sha256:0000000000000000000000000000000000000000000000000000000000000000" }); // want nothing
const deployment = { model: "gpt-3.5-turbo-0613" }; // want nothing
app.locals.create({ model: "gpt-3.5-turbo-0613" }); // want nothing
express.Router().create({ model: "gpt-4-0314" }); // want nothing
client.files.create({ file: "gpt-3.5-turbo-0613.jsonl", purpose: "fine-tune" }); // want nothing
client.chat.completions.create({ model: process.env.MODEL, messages: [{ content: "gpt-4-0314" }] }); // want nothing
client.chat.completions.create({ model: "acme-chat", messages: [] }); // want nothing
client.chat.completions.create({ model: "gpt-5.5-2026-04-23", messages: [] }); // want nothing
if (chosen === "gpt-3.5-turbo-0613") console.log("gpt-4-0314"); // want nothing
const PRICES = { "gpt-3.5-turbo-0613": 0.0015, "gpt-4-0314": 0.03 }; // want nothing
function create({ model = "gpt-4-0314" }) {
  return model; // want nothing
}
create({ model: "gpt-3.5-turbo-0613" }); // want nothing
/* modelver: ignore */ client.completions.create({ model: "gpt-4-0314", prompt: "" });

module.exports = { Assistant, deployment, older, others, picked, PRICES };
