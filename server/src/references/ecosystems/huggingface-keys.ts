import type { KeyRow, NameReader, PinKey, ValueRow } from "../api-table.ts";
import { isPlaceholder, readAs, readModelKey, readNamespacedId } from "./huggingface-id.ts";
import { readHubUri } from "./huggingface-uri.ts";

/*
 * Keys of training and serving configurations and command line options, as seen in axolotl, trl, alignment-handbook, LLaMA-Factory,
 * the example scripts of transformers and diffusers, vLLM and text-generation-inference.
 */

const MODEL_PINS: readonly PinKey[] = [
  {
    keys: [
      "model_revision",
      "revision",
      "revision_of_model",
      "base_model_revision",
      "hf_model_revision",
      "option_revision",
    ],
    kind: "revision",
  },
];
const TRUST = ["trust_remote_code"];

/** Prefixes by which gateways (LiteLLM, OpenRouter …) tell providers apart: `anthropic/claude-3-opus` is no repository. */
const PROVIDER =
  /^(?:ai21|amazon|anthropic|anyscale|azure|azure_ai|bedrock|cerebras|cohere|deepinfra|deepseek|fireworks|fireworks_ai|gemini|groq|huggingface|mistral|novita|nvidia_nim|ollama|ollama_chat|openrouter|perplexity|replicate|sagemaker|sambanova|together|together_ai|vertex|vertex_ai|voyage|watsonx|x-ai|xai|z-ai)\//i;

/** Models of vendors that are no repositories, though their gateway ids look so: `openai/gpt-4o`, `google/gemini-2.0-flash`. */
const VENDOR_MODEL =
  /^(?:openai\/(?:gpt-\d|gpt-4o|chatgpt|o\d|text-|davinci|babbage|dall-e|tts|whisper-1$)|google\/(?:gemini|palm|chat-bison|text-bison))/i;

/** Reads the value of a generic key: `owner/name`, and no gateway's id. */
const readGeneric: NameReader = (text) =>
  PROVIDER.test(text) || VENDOR_MODEL.test(text) || isPlaceholder(text) ? null : readNamespacedId(text);

/** Reads the value of a key that holds a model of the Hub or a path, in files that write vendors' ids there too. */
const readStrong: NameReader = (text) => (VENDOR_MODEL.test(text) ? null : readModelKey(text));

/** Reads a repository that training pushes to, also one the Hub refuses (`me/my model`), but no sentence that asks for one. */
const readPushed: NameReader = (text) =>
  /[<>{}]|^path\/to\//.test(text) || (/\s/.test(text) && !/^[\w.-]+\/[^/]+$/.test(text))
    ? null
    : { name: { start: 0, end: text.length } };

const LOADED = { role: "consume", subject: "model" } as const;

/** Keys that by their name hold a model of the Hub or a path to one. */
const STRONG: readonly KeyRow[] = [
  {
    key: [
      "model_name_or_path",
      "pretrained_model_name_or_path",
      "teacher_model_name_or_path",
      "student_model_name_or_path",
      "pretrained_model_name",
      "hf_model_id",
      "hf_model_name",
      "hf_model_name_or_path",
      "hf_model_ckpt",
      "hf_checkpoint",
      "option_model_id",
    ],
    ...LOADED,
    reads: readStrong,
    pins: MODEL_PINS,
    trustRemoteCode: TRUST,
  },
  // peft writes it into `adapter_config.json` by itself: nobody's place to pin.
  { key: "base_model_name_or_path", ...LOADED, reads: readStrong },
  // MLflow's `MLmodel` says the commit only where the weights are to come from the Hub (`transformers/flavor_config.py`).
  {
    key: "source_model_name",
    ...LOADED,
    reads: readStrong,
    pins: [{ keys: ["source_model_revision"], kind: "revision" }],
    beside: ["source_model_revision"],
  },
  { key: "source_model_name", ...LOADED, reads: readStrong, beside: ["model_binary"] },
  {
    key: "base_model",
    ...LOADED,
    reads: readStrong,
    // `revision_of_model` is axolotl's own key.
    pins: [{ keys: ["revision_of_model", "base_model_revision", "model_revision", "revision"], kind: "revision" }],
    trustRemoteCode: TRUST,
  },
  {
    key: ["tokenizer_name_or_path", "tokenizer_name"],
    role: "consume",
    subject: "tokenizer",
    reads: readStrong,
    pins: [{ keys: ["tokenizer_revision", "model_revision", "revision"], kind: "revision" }],
    trustRemoteCode: TRUST,
  },
  {
    key: "tokenizer_id",
    role: "consume",
    subject: "tokenizer",
    reads: readGeneric,
    pins: [{ keys: ["tokenizer_revision", "model_revision", "revision"], kind: "revision" }],
    trustRemoteCode: TRUST,
  },
  { key: ["base_model_config", "tokenizer_config"], role: "consume", subject: "tokenizer", reads: readGeneric },
];

/** What stands beside a model that a vendor's gateway serves, whatever its name looks like. */
const GATEWAY = [
  "litellm_params",
  "api_key",
  "api_base",
  "provider",
  "llm_provider",
  ...["openai", "openrouter", "together", "groq", "deepinfra", "fireworks"].flatMap((vendor) =>
    ["api_key", "api_base", "base_url"].map((key) => `${vendor}_${key}`),
  ),
];

/** What stands beside a model that was measured: a report of a run that is over loads nothing. */
const MEASURED = ["eval_loss", "train_loss", "perplexity", "accuracy", "train_runtime", "total_flos"];

/** Keys that other tools use too: only `owner/name` counts. */
const GENERIC: readonly KeyRow[] = [
  {
    key: [
      "model_id",
      "llm_model_id",
      "model_name",
      "model.name",
      "model.id",
      "model.name_or_path",
      "model.checkpoint",
      "hf_model",
      "hf_repo",
      "hf_repo_id",
      "pretrained_model",
      "teacher_model",
      "student_model",
      "reward_model",
      "draft_model",
      "speculative_model",
    ],
    ...LOADED,
    reads: readGeneric,
    pins: MODEL_PINS,
    trustRemoteCode: TRUST,
    notBeside: [...GATEWAY, ...MEASURED, "region_name", "registered_model_name"],
  },
  {
    // Projects write it in tables of their own, of data sets too.
    key: "hf_id",
    ...LOADED,
    reads: readGeneric,
    pins: [{ keys: ["revision", "hf_revision", "model_revision"], kind: "revision" }],
    trustRemoteCode: TRUST,
    notBeside: ["split", "splits", "subset", "text_field", "text_column", "dataset", ...GATEWAY],
  },
  // Truss fetches these into the image (`model_cache`, once `hf_cache`).
  {
    key: ["model_cache.repo_id", "hf_cache.repo_id"],
    ...LOADED,
    reads: readNamespacedId,
    pins: [{ keys: ["revision"], kind: "revision" }],
  },
  // `repo_type` is a word of huggingface_hub alone; `repo_id` without it may be a repository of anything.
  {
    key: "repo_id",
    ...LOADED,
    reads: readGeneric,
    pins: [{ keys: ["revision"], kind: "revision" }],
    beside: ["repo_type"],
    fits: { keys: ["repo_type"], is: /^model$/ },
  },
  {
    key: "repo_id",
    role: "consume",
    subject: "dataset",
    reads: readAs("dataset", readGeneric),
    pins: [{ keys: ["revision"], kind: "revision" }],
    beside: ["repo_type"],
    fits: { keys: ["repo_type"], is: /^dataset$/ },
  },
  {
    key: ["model", "model_path", "llm_model"],
    ...LOADED,
    reads: readGeneric,
    pins: MODEL_PINS,
    trustRemoteCode: TRUST,
    beside: [
      "revision",
      "model_revision",
      "tokenizer",
      "tokenizer_revision",
      "trust_remote_code",
      "max_model_len",
      "tensor_parallel_size",
      "gpu_memory_utilization",
      "served_model_name",
      "max_seq_length",
      "load_in_4bit",
      "load_in_8bit",
      "torch_dtype",
      "device_map",
      "hub_model_id",
      "push_to_hub",
      "attn_implementation",
      "bf16",
      "fp16",
      "gradient_accumulation_steps",
      "gradient_checkpointing",
      "num_train_epochs",
      "per_device_train_batch_size",
      // Arguments of vLLM's engine, as Triton's `model.json` gives them.
      "disable_log_requests",
      "disable_log_stats",
      "enforce_eager",
      "max_num_seqs",
      "max_num_batched_tokens",
    ],
    notBeside: GATEWAY,
  },
  {
    key: [
      "embedding_model",
      "embedding_model_name",
      "embedding_model_id",
      "reranker_model",
      "reranker_model_id",
      "rerank_model",
      "rerank_model_id",
    ],
    ...LOADED,
    reads: readGeneric,
    pins: [{ keys: ["embedding_model_revision", "model_revision", "revision"], kind: "revision" }],
    trustRemoteCode: TRUST,
    notBeside: ["api_key", "api_base", "provider"],
  },
  {
    key: [
      "adapter_name_or_path",
      "peft_model_id",
      "lora_model_dir",
      "reward_model_path",
      "reward_model_name_or_path",
      "sft_model_path",
    ],
    role: "consume",
    subject: "adapter",
    reads: readNamespacedId,
  },
  {
    key: ["adapter_id", "lora_adapter_id"],
    role: "consume",
    subject: "adapter",
    reads: readGeneric,
    pins: [{ keys: ["adapter_revision", "revision"], kind: "revision" }],
  },
  // The scripts that read these keys (transformers, trl, diffusers) take no revision of a data set.
  { key: ["dataset_name", "dataset_id"], role: "consume", subject: "dataset", reads: readAs("dataset", readGeneric) },
  {
    // axolotl's list of data sets (`utils/schemas/datasets.py` knows `revision`).
    key: ["datasets.path", "test_datasets.path", "pretraining_dataset.path"],
    role: "consume",
    subject: "dataset",
    reads: readAs("dataset", readGeneric),
    pins: [{ keys: ["revision"], kind: "revision" }],
    beside: ["type", "split", "ds_type", "train_on_split"],
  },
];

const PUBLISHED: readonly KeyRow[] = [
  { key: "hub_model_id", role: "publish", subject: "model", reads: readPushed, unlessFalse: ["push_to_hub"] },
  {
    key: ["push_to_hub_model_id", "export_hub_model_id", "hub_repo_id"],
    role: "publish",
    subject: "model",
    reads: readPushed,
  },
  { key: "push_dataset_to_hub", role: "publish", subject: "dataset", reads: readNamespacedId },
];

/** Keys and options that name a repository of the Hub. */
export const HUGGINGFACE_KEYS: readonly KeyRow[] = [...STRONG, ...GENERIC, ...PUBLISHED];

/** Addresses of the Hub as the whole value of any key. */
export const HUGGINGFACE_VALUES: readonly ValueRow[] = [
  { prefix: "hf://", role: "consume", subject: "model", reads: readHubUri },
  { prefix: "hf-hub:", role: "consume", subject: "model", reads: readHubUri },
];
