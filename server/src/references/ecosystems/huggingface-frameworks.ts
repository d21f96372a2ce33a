import type { CallRow, NameReader } from "../api-table.ts";
import { LOAD, LOCAL_ONLY, REVISION, TRUST } from "./huggingface-arguments.ts";
import { readModelId, readSentenceTransformerId } from "./huggingface-id.ts";

/*
 * Libraries for one kind of task that load from the Hub by themselves. Signatures read in chromadb 1.5, pyannote.audio 4.0, speechbrain 1.1,
 * haystack-ai 2.20, flair 0.15, sglang 0.5, auto-gptq 0.7, ctransformers 0.2, chronos-forecasting 2.3, pylate 1.6,
 * simpletransformers 0.70, FlagEmbedding 1.3, fastembed 0.7, keybert 0.9, bertopic 0.17, llama-cpp-python 0.3 and nemo-toolkit 2.4.
 */

/** A name of flair's own models has no owner (`ner`); what has one comes from the Hub. */
const readOwnedId: NameReader = (text) => (text.includes("/") ? readModelId(text) : null);

const RETRIEVAL: readonly CallRow[] = [
  {
    // What it does not know itself goes on to SentenceTransformer.
    api: "chromadb.**.SentenceTransformerEmbeddingFunction",
    ...LOAD,
    subject: "model",
    name: { position: 0, keywords: ["model_name"], holds: readSentenceTransformerId },
  },
  {
    api: [
      "haystack.components.embedders.**.SentenceTransformers*Embedder",
      "haystack_integrations.components.embedders.**.SentenceTransformers*Embedder",
    ],
    ...LOAD,
    subject: "model",
    name: { position: 0, keywords: ["model"], holds: readSentenceTransformerId },
  },
  {
    api: "pylate.**.ColBERT",
    ...LOAD,
    subject: "model",
    name: { position: 0, keywords: ["model_name_or_path"], holds: readSentenceTransformerId },
  },
];

const SPEECH: readonly CallRow[] = [
  {
    // Before 4.0 the revision stood in the name: `pyannote/segmentation@2022.07`.
    api: "pyannote.audio.**.*.from_pretrained",
    role: "consume",
    subject: "model",
    name: { position: 0, keywords: ["checkpoint", "checkpoint_path"], holds: readModelId },
    pins: [REVISION],
  },
  {
    // `revision=` until 1.0, `fetch_config=FetchConfig(revision=…)` since.
    api: "speechbrain.**.*.from_hparams",
    role: "consume",
    subject: "model",
    name: { position: 0, keywords: ["source"], holds: readOwnedId },
    pins: [REVISION, { keywords: ["fetch_config"], kind: "revision" }],
    noPinInsertion: true,
  },
];

const LANGUAGE: readonly CallRow[] = [
  {
    // The revision stands in the name: `flair/ner-english@4d2e…`.
    api: ["flair.models.**.*.load", "flair.nn.**.Classifier.load"],
    role: "consume",
    subject: "model",
    name: { position: 0, keywords: ["model_path"], holds: readOwnedId },
    fixedPin: "none",
  },
  {
    api: "sglang.**.Engine",
    role: "consume",
    subject: "model",
    name: { keywords: ["model_path"], holds: readModelId },
    pins: [REVISION],
    trustRemoteCode: TRUST,
  },
  {
    api: "auto_gptq.**.AutoGPTQForCausalLM.from_*",
    role: "consume",
    subject: "model",
    name: { position: 0, keywords: ["model_name_or_path", "pretrained_model_name_or_path"], holds: readModelId },
    pins: [REVISION],
    trustRemoteCode: TRUST,
    localFilesOnly: LOCAL_ONLY,
  },
  {
    api: "ctransformers.**.AutoModelForCausalLM.from_pretrained",
    role: "consume",
    subject: "model",
    name: { position: 0, keywords: ["model_path_or_repo_id"], holds: readOwnedId },
    pins: [REVISION],
    localFilesOnly: LOCAL_ONLY,
  },
  {
    api: "chronos.**.*Pipeline.from_pretrained",
    ...LOAD,
    subject: "model",
    name: { position: 0, keywords: ["pretrained_model_name_or_path"], holds: readModelId },
  },
];

const CLASSIC: readonly CallRow[] = [
  {
    // The rest of the keywords goes on to `from_pretrained`.
    api: "simpletransformers.**.*Model",
    ...LOAD,
    subject: "model",
    name: { position: 1, keywords: ["model_name"], holds: readModelId },
  },
];

/** They load the default branch, whatever it holds; none takes a revision. */
const WITHOUT_PIN: readonly CallRow[] = [
  {
    api: ["FlagEmbedding.**.*Flag*Model", "FlagEmbedding.**.*Flag*Reranker"],
    role: "consume",
    subject: "model",
    name: { position: 0, keywords: ["model_name_or_path"], holds: readOwnedId },
  },
  {
    api: "llama_index.**.SentenceTransformerRerank",
    role: "consume",
    subject: "model",
    name: { keywords: ["model"], holds: readOwnedId },
  },
  {
    api: ["fastembed.**.TextEmbedding", "fastembed.**.SparseTextEmbedding", "fastembed.**.ImageEmbedding"],
    role: "consume",
    subject: "model",
    name: { position: 0, keywords: ["model_name"], holds: readOwnedId },
  },
  {
    api: "keybert.**.KeyBERT",
    role: "consume",
    subject: "model",
    name: { position: 0, keywords: ["model"], holds: readOwnedId },
  },
  {
    api: "bertopic.**.BERTopic",
    role: "consume",
    subject: "model",
    name: { keywords: ["embedding_model"], holds: readOwnedId },
  },
  {
    api: "llama_cpp.**.Llama.from_pretrained",
    role: "consume",
    subject: "model",
    name: { position: 0, keywords: ["repo_id"], holds: readModelId },
  },
  {
    api: "nemo.collections.**.*.from_pretrained",
    role: "consume",
    subject: "model",
    name: { position: 0, keywords: ["model_name"], holds: readOwnedId },
  },
];

/** Calls of libraries for retrieval, speech, language and time series. */
export const HUB_FRAMEWORKS: readonly CallRow[] = [...RETRIEVAL, ...SPEECH, ...LANGUAGE, ...CLASSIC, ...WITHOUT_PIN];
