import type { CallRow, PinArgument } from "../api-table.ts";
import { LOCAL_ONLY, REVISION, TRUST } from "./huggingface-arguments.ts";
import { readModelId, readSentenceTransformerId } from "./huggingface-id.ts";
import { readHubUri } from "./huggingface-uri.ts";

const IN_MODEL_KWARGS: PinArgument = { keywords: ["model_kwargs"], entry: "revision", kind: "revision" };

/** Libraries around the Hub that take its ids. */
export const HUB_USERS: readonly CallRow[] = [
  {
    api: ["vllm.**.LLM", "vllm.**.EngineArgs", "vllm.**.AsyncEngineArgs"],
    role: "consume",
    subject: "model",
    name: { position: 0, keywords: ["model"], holds: readModelId },
    pins: [REVISION],
    trustRemoteCode: TRUST,
  },
  {
    api: "mlx_lm.**.load",
    role: "consume",
    subject: "model",
    name: { position: 0, keywords: ["path_or_hf_repo"], holds: readModelId },
    pins: [REVISION],
    trustRemoteCode: TRUST,
  },
  {
    api: "faster_whisper.**.WhisperModel",
    role: "consume",
    subject: "model",
    name: { position: 0, keywords: ["model_size_or_path"], holds: readModelId },
    pins: [REVISION],
    localFilesOnly: LOCAL_ONLY,
  },
  {
    api: ["timm.create_model", "open_clip.create_model_and_transforms", "open_clip.create_model_from_pretrained"],
    role: "consume",
    subject: "model",
    name: { position: 0, keywords: ["model_name"], holds: readHubUri },
  },
  {
    api: ["keras.**.load_model", "keras_hub.**.*.from_preset", "pandas.read_*", "polars.read_*", "polars.scan_*"],
    role: "consume",
    subject: "model",
    name: { position: 0, holds: readHubUri },
  },
  {
    api: "diffusers.**.*.from_single_file",
    role: "consume",
    subject: "model",
    name: { position: 0, holds: readHubUri },
  },
  {
    // Hands `model_kwargs` on to SentenceTransformer.
    api: [
      "langchain_huggingface.**.HuggingFace*Embeddings",
      "langchain_community.embeddings.**.HuggingFace*Embeddings",
      "langchain.embeddings.**.HuggingFace*Embeddings",
      "langchain_community.embeddings.**.SentenceTransformerEmbeddings",
      "langchain.embeddings.**.SentenceTransformerEmbeddings",
    ],
    role: "consume",
    subject: "model",
    name: { keywords: ["model_name", "model"], holds: readSentenceTransformerId },
    pins: [IN_MODEL_KWARGS],
    trustRemoteCode: { keywords: ["model_kwargs"], entry: "trust_remote_code" },
  },
  {
    // What it does not know itself goes on to SentenceTransformer.
    api: ["llama_index.embeddings.**.HuggingFaceEmbedding"],
    role: "consume",
    subject: "model",
    name: { position: 0, keywords: ["model_name"], holds: readSentenceTransformerId },
    pins: [REVISION],
    trustRemoteCode: TRUST,
  },
  {
    api: ["llama_index.llms.**.HuggingFaceLLM"],
    role: "consume",
    subject: "model",
    name: { keywords: ["model_name"], holds: readModelId },
    pins: [IN_MODEL_KWARGS],
    trustRemoteCode: { keywords: ["model_kwargs"], entry: "trust_remote_code" },
  },
  {
    api: [
      "langchain_huggingface.**.HuggingFacePipeline.from_model_id",
      "langchain_community.llms.**.HuggingFacePipeline.from_model_id",
    ],
    role: "consume",
    subject: "model",
    name: { position: 0, keywords: ["model_id"], holds: readModelId },
    pins: [IN_MODEL_KWARGS],
    trustRemoteCode: { keywords: ["model_kwargs"], entry: "trust_remote_code" },
  },
];
