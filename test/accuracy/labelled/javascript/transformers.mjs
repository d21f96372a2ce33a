// Transformers.js in Node: a service that embeds and classifies.
import path from "node:path";
import { AutoModel, AutoModelForCausalLM, AutoProcessor, AutoTokenizer, env, pipeline } from "@huggingface/transformers";
import * as hf from "@huggingface/transformers";
import { AutoTokenizer as OldTokenizer } from "@xenova/transformers";

const EMBEDDER = "acme-js/mini-embedder";
const PINNED = { revision: "0123456789abcdef0123456789abcdef01234567" };
const MODELS = { rerank: "acme-js/reranker-xs", tag: { name: "acme-js/tagger" } };
const HOST = process.env.MODEL_HOST ?? "https://models.acme.test";

const embed = await pipeline("feature-extraction", EMBEDDER); // want MV201
const classify = await pipeline("text-classification", "acme-js/toxic-small", { dtype: "q8" }); // want MV201
const rerank = await AutoModel.from_pretrained(MODELS.rerank); // want MV201
const tagger = await AutoModel.from_pretrained(MODELS["tag"].name); // want MV201
const tokenizer = await AutoTokenizer.from_pretrained("acme-js/summarizer"); // want MV201
const old = await OldTokenizer.from_pretrained(`acme-js/${"old-"}tokenizer`); // want MV201
const processor = await hf.AutoProcessor.from_pretrained('acme-js/vision', { revision: "main" }); // want MV202
const causal = await AutoModelForCausalLM.from_pretrained(
  process.env.CHAT_MODEL || "acme-js/chat-1b", // want MV201
  {
    device: "webgpu",
  },
);
const tagged = await AutoModel.from_pretrained("acme-js/tagged", { revision: "v1.0" }); // want MV202
const lazy = async () => (await import("@huggingface/transformers")).pipeline("fill-mask", "acme-js/lazy"); // want MV201

const pinned = await AutoModel.from_pretrained("acme-js/pinned", PINNED); // want nothing
const spread = await AutoModel.from_pretrained("acme-js/spread", { ...PINNED, dtype: "fp32" }); // want nothing
const shorthand = async (revision) => AutoModel.from_pretrained("acme-js/shorthand", { revision }); // want nothing
const unknown = async (options) => pipeline("fill-mask", "acme-js/unknown-options", options); // want nothing
const rest = async (...more) => AutoModel.from_pretrained(...more); // want nothing
const local = await AutoModel.from_pretrained("./models/churn"); // want nothing
const joined = await AutoModel.from_pretrained(path.join("models", "churn")); // want nothing
const offline = await AutoModel.from_pretrained("acme-js/offline", { local_files_only: true }); // want nothing
const byUser = async (name) => AutoModel.from_pretrained(name); // want nothing
const standard = await pipeline("sentiment-analysis"); // want nothing
const text = "await pipeline('fill-mask', 'acme-js/in-a-string')"; // want nothing
// await pipeline("fill-mask", "acme-js/in-a-comment"); want nothing
const ignored = await AutoModel.from_pretrained("acme-js/ignored"); // modelver: ignore[MV201]

class Registry {
  static async from_pretrained(name) {
    return name;
  }
}
await Registry.from_pretrained("acme-js/own-class"); // want nothing

{
  const pipeline = (task, model) => `${task} ${model}`;
  pipeline("fill-mask", "acme-js/shadowed"); // want nothing
}

class Search {
  static task = "feature-extraction";
  static model = "acme-js/search";
  static instance = null;

  static async getInstance(progress_callback) {
    this.instance ??= await pipeline(this.task, this.model, { progress_callback }); // want MV201
    return this.instance;
  }
}

env.allowLocalModels = false;
export { byUser, causal, classify, embed, HOST, ignored, joined, lazy, local, offline, old, pinned, processor, rerank, rest, Search, shorthand, spread, standard, tagged, tagger, text, tokenizer, unknown };
