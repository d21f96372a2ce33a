import type { NameReader } from "../../api-table.ts";
import type { CommandRow } from "../../command-table.ts";
import { readModelKey, readNamespacedId, readRepositoryId, readSentenceTransformerId } from "../huggingface-id.ts";
import { readHubUri } from "../huggingface-uri.ts";

/*
 * Programs that load from the Hub or push to it. Options read in the sources and manuals of huggingface_hub 1.0, vLLM 0.11, SGLang 0.5,
 * text-generation-inference 3.3, text-embeddings-inference 1.8, llama.cpp, optimum 2.0, lm-evaluation-harness 0.4, infinity 0.0.77.
 */

const REVISION = [{ options: ["--revision"], kind: "revision" }] as const;
const LOADS = { ecosystem: "huggingface", role: "consume", subject: "model" } as const;
const PUBLISHES = { ecosystem: "huggingface", role: "publish", subject: "model" } as const;

/** Reads `org/name:Q4_K_M` of llama.cpp: what stands behind the colon is a file's quantization, no version. */
const readQuantized: NameReader = (text) => {
  const colon = text.indexOf(":");
  const end = colon < 0 ? text.length : colon;
  const named = readNamespacedId(text.slice(0, end));
  return named?.isLocal ? null : named;
};

/** Reads `pretrained=org/name,revision=…,dtype=auto` of lm-evaluation-harness. */
const readModelArguments: NameReader = (text) => {
  const name = /(?:^|,)pretrained=([^,]+)/d.exec(text)?.indices?.[1];
  if (name === undefined) return null;
  const [start, end] = name;
  if (readModelKey(text.slice(start, end)) === null) return null;
  const revision = /(?:^|,)revision=([^,]+)/d.exec(text)?.indices?.[1];
  if (revision === undefined) return { name: { start, end }, pin: { kind: "none", span: null } };
  const span = { start: revision[0], end: revision[1] };
  const isCommit = /^[\da-f]{40}$/.test(text.slice(span.start, span.end));
  return { name: { start, end }, pin: { kind: isCommit ? "commit" : "branch-or-tag", span } };
};

/** Reads the web address of a repository or of a file in one. */
const readAddress: NameReader = (text) => (/^https?:/.test(text) ? readHubUri(text) : null);

const SERVERS: readonly CommandRow[] = [
  {
    ...LOADS,
    command: ["vllm serve", "vllm bench"],
    name: { position: 0, options: ["--model"], holds: readModelKey },
    pins: REVISION,
    trustRemoteCode: "--trust-remote-code",
    switches: ["--async-scheduling", "--enforce-eager", "--headless", "--language-model-only"],
  },
  {
    ...LOADS,
    command: [
      "python -m vllm.entrypoints.openai.api_server",
      "python -m vllm.entrypoints.api_server",
      "python -m vllm.entrypoints.openai.run_batch",
    ],
    images: ["vllm/vllm-openai", "vllm-openai", "vllm/vllm-openai-cpu", "vllm-cpu-release-repo"],
    name: { position: 0, options: ["--model"], holds: readModelKey },
    pins: REVISION,
    trustRemoteCode: "--trust-remote-code",
    switches: ["--enforce-eager"],
  },
  {
    ...LOADS,
    command: ["python -m sglang.launch_server", "sglang serve"],
    name: { options: ["--model-path", "--model"], holds: readModelKey },
    pins: REVISION,
    trustRemoteCode: "--trust-remote-code",
  },
  {
    ...LOADS,
    command: ["text-generation-launcher", "text-generation-server download-weights"],
    images: ["huggingface/text-generation-inference", "text-generation-inference"],
    name: { options: ["--model-id"], holds: readModelKey },
    pins: REVISION,
    trustRemoteCode: "--trust-remote-code",
  },
  {
    ...LOADS,
    command: "text-embeddings-router",
    images: ["huggingface/text-embeddings-inference", "text-embeddings-inference"],
    name: { options: ["--model-id"], holds: readModelKey },
    pins: REVISION,
  },
  {
    ...LOADS,
    command: ["infinity_emb v2", "infinity_emb"],
    images: ["michaelf34/infinity"],
    name: { options: ["--model-id", "--model-name-or-path"], holds: readModelKey },
    pins: REVISION,
  },
  {
    ...LOADS,
    command: [
      "llama-server",
      "llama-cli",
      "llama-run",
      "llama-embedding",
      "llama-mtmd-cli",
      "llama-bench",
      "llama-gemma3-cli",
    ],
    images: ["ggml-org/llama.cpp", "ggerganov/llama.cpp"],
    name: { options: ["-hf", "-hfr", "--hf-repo"], holds: readQuantized },
  },
];

const TOOLS: readonly CommandRow[] = [
  {
    ...LOADS,
    command: ["huggingface-cli download", "hf download"],
    name: { position: 0, holds: readRepositoryId },
    subjectFrom: "--repo-type",
    pins: REVISION,
    switches: ["--resume-download", "--local-dir-use-symlinks"],
  },
  {
    ...PUBLISHES,
    command: ["huggingface-cli upload", "hf upload", "huggingface-cli upload-large-folder", "hf upload-large-folder"],
    name: { position: 0, holds: readRepositoryId },
    subjectFrom: "--repo-type",
    switches: ["--private", "--create-pr"],
  },
  {
    ...PUBLISHES,
    command: ["huggingface-cli repo create", "hf repo create", "hf repos create"],
    name: { position: 0, holds: readRepositoryId },
    subjectFrom: "--repo-type",
    without: ["--type"],
    switches: ["--private", "--exist-ok", "-y"],
  },
  {
    // None of these takes a revision.
    ...LOADS,
    command: [
      ...["onnx", "openvino", "tflite", "neuron", "executorch"].map((format) => `optimum-cli export ${format}`),
      "python -m transformers.onnx",
      "python -m mlx_lm.convert",
      "mlx_lm.convert",
    ],
    name: { options: ["--model", "-m", "--hf-path"], holds: readModelKey },
    trustRemoteCode: "--trust-remote-code",
  },
  {
    ...LOADS,
    command: [
      "mlx_lm.generate",
      "mlx_lm.server",
      "mlx_lm.lora",
      "python -m mlx_lm.generate",
      "python -m mlx_lm.server",
      "python -m mlx_lm.lora",
      "python -m mlx_lm generate",
    ],
    name: { options: ["--model"], holds: readModelKey },
  },
  {
    ...LOADS,
    command: ["ct2-transformers-converter"],
    name: { options: ["--model"], holds: readModelKey },
    pins: REVISION,
    trustRemoteCode: "--trust_remote_code",
  },
  {
    ...LOADS,
    command: ["lm_eval", "lm-eval", "lm_eval run", "python -m lm_eval"],
    name: { options: ["--model_args", "-a"], holds: readModelArguments },
    pinBehindName: ",revision=",
  },
  {
    ...LOADS,
    command: ["accelerate estimate-memory"],
    name: { position: 0, holds: readModelKey },
  },
  {
    ...LOADS,
    command: ["tune download"],
    name: { position: 0, holds: readModelKey },
  },
  {
    ...LOADS,
    command: ["python -m sentence_transformers.download"],
    name: { position: 0, holds: readSentenceTransformerId },
  },
  {
    ...LOADS,
    command: [
      "python -m fastchat.serve.model_worker",
      "python -m fastchat.serve.cli",
      "python -m fastchat.serve.vllm_worker",
    ],
    name: { options: ["--model-path"], holds: readModelKey },
    pins: REVISION,
  },
  {
    ...LOADS,
    command: ["lmdeploy serve api_server", "lmdeploy chat", "lmdeploy lite auto_awq", "lmdeploy convert"],
    name: { position: 0, holds: readNamespacedId },
    pins: REVISION,
    trustRemoteCode: "--trust-remote-code",
  },
  {
    ...LOADS,
    command: ["trtllm-serve", "trtllm-serve serve"],
    name: { position: 0, holds: readNamespacedId },
    trustRemoteCode: "--trust_remote_code",
  },
  {
    ...LOADS,
    command: ["wget", "curl", "aria2c"],
    name: { anywhere: true, holds: readAddress },
  },
  {
    ...LOADS,
    command: ["git clone", "git lfs clone", "git submodule add"],
    name: { anywhere: true, holds: readAddress },
    pins: [{ options: ["--revision", "--branch", "-b"], kind: "revision" }],
    noPinInsertion: true,
  },
];

/** Commands that name repositories of the Hub. */
export const HUGGINGFACE_COMMANDS: readonly CommandRow[] = [...SERVERS, ...TOOLS];
