import type { Argument, CallRow, MethodRow, PinArgument } from "../api-table.ts";
import { readDatasetId, readModelId, readRepositoryId, readSentenceTransformerId } from "./huggingface-id.ts";
import { readHubUri } from "./huggingface-uri.ts";

/*
 * Calls that load from the Hub. Signatures read in transformers 4.30, 4.57, 5.23; huggingface_hub 0.17, 0.36, 2.4; datasets 2.14, 5.2;
 * diffusers 0.24, 0.42; peft 0.10, 0.21; trl 0.11, 1.16; sentence-transformers 2.7, 3.4, 6.2; optimum 1.23, 2.3; setfit 1.2.
 */

const REVISION: PinArgument = { keywords: ["revision"], kind: "revision" };
const TRUST: Argument = { keywords: ["trust_remote_code"] };
const LOCAL_ONLY: Argument = { keywords: ["local_files_only"] };
const NAME_OR_PATH = [
  "pretrained_model_name_or_path",
  "pretrained_model_or_path",
  "pretrained_model_name",
  "model_id",
  "model_name_or_path",
  "model_name",
];

/** What every loader of a whole repository has in common. */
const LOAD = { role: "consume", pins: [REVISION], trustRemoteCode: TRUST, localFilesOnly: LOCAL_ONLY } as const;
const FIRST = { position: 0, keywords: NAME_OR_PATH, holds: readModelId } as const;

/** Libraries whose classes load with `from_pretrained(name, revision=…)`. */
const MODEL_CLASSES = [
  "transformers.**.*.from_pretrained",
  "diffusers.**.*.from_pretrained",
  "optimum.**.*.from_pretrained",
  "trl.**.*.from_pretrained",
  "setfit.**.*.from_pretrained",
  "span_marker.**.*.from_pretrained",
  "gliner.**.*.from_pretrained",
  "adapters.**.*.from_pretrained",
  "unsloth.**.*.from_pretrained",
  "huggingface_hub.**.*.from_pretrained",
];

const TOKENIZER_CLASSES = ["*Tokenizer*", "*Processor*", "*FeatureExtractor*"].map(
  (name) => `transformers.**.${name}.from_pretrained`,
);

const CONFIGURATION_CLASSES = [
  "transformers.**.*Config.from_pretrained",
  "diffusers.**.*Scheduler.from_pretrained",
  "diffusers.**.*.load_config",
];

const FROM_PRETRAINED: readonly CallRow[] = [
  { api: MODEL_CLASSES, ...LOAD, subject: "model", name: FIRST },
  { api: TOKENIZER_CLASSES, ...LOAD, subject: "tokenizer", name: FIRST },
  { api: CONFIGURATION_CLASSES, ...LOAD, subject: "configuration", name: FIRST },
  {
    api: "tokenizers.Tokenizer.from_pretrained",
    ...LOAD,
    subject: "tokenizer",
    name: { position: 0, keywords: ["identifier"], holds: readModelId },
    pins: [{ position: 1, keywords: ["revision"], kind: "revision" }],
  },
  {
    // Takes `name@revision`, and has no argument for it (setfit, `span/modeling.py`).
    api: ["setfit.**.AbsaModel.from_pretrained", "setfit.**.SpanSetFitModel.from_pretrained"],
    role: "consume",
    subject: "model",
    name: FIRST,
  },
];

const encoderDecoder = (class_: string, method: string, keywords: readonly [string, string]): CallRow[] =>
  keywords.map((keyword, position) => ({
    api: `transformers.**.${class_}.${method}`,
    role: "consume",
    subject: "model",
    name: { position, keywords: [keyword], holds: readModelId },
    // The pin is prefixed (`encoder_revision=`).
    pins: [{ keywords: [keyword.replace(/(?:_pretrained)?_model_name_or_path$/, "_revision")], kind: "revision" }],
  }));

const TWO_MODELS: readonly CallRow[] = [
  ...encoderDecoder("*EncoderDecoderModel", "from_encoder_decoder_pretrained", [
    "encoder_pretrained_model_name_or_path",
    "decoder_pretrained_model_name_or_path",
  ]),
  ...encoderDecoder("*VisionTextDualEncoderModel", "from_vision_text_pretrained", [
    "vision_model_name_or_path",
    "text_model_name_or_path",
  ]),
];

const PIPELINES: readonly CallRow[] = [
  {
    api: "transformers.pipeline",
    ...LOAD,
    subject: "model",
    name: { position: 1, keywords: ["model"], holds: readModelId },
  },
  {
    // The pipeline's one revision holds for its tokenizer too (transformers, `pipelines/__init__.py`, `hub_kwargs`).
    api: "transformers.pipeline",
    ...LOAD,
    subject: "tokenizer",
    name: { position: 3, keywords: ["tokenizer"], holds: readModelId },
  },
];

const ADAPTERS: readonly CallRow[] = [
  {
    api: ["peft.**.PeftModel*.from_pretrained", "peft.**.PeftMixedModel.from_pretrained"],
    ...LOAD,
    subject: "adapter",
    name: { position: 1, keywords: ["model_id"], holds: readModelId },
  },
  { api: "peft.**.AutoPeftModel*.from_pretrained", ...LOAD, subject: "adapter", name: FIRST },
  { api: "peft.**.*Config.from_pretrained", ...LOAD, subject: "configuration", name: FIRST },
  {
    api: "peft.**.PeftModel*.load_adapter",
    ...LOAD,
    subject: "adapter",
    name: { position: 0, keywords: ["model_id"], holds: readModelId },
  },
  {
    api: "transformers.**.*.load_adapter",
    ...LOAD,
    subject: "adapter",
    name: { position: 0, keywords: ["peft_model_id"], holds: readModelId },
  },
];

/** Loaders on an object whose class is seldom known (`pipe.load_lora_weights("org/lora")`). */
export const HUGGINGFACE_LOADING_METHODS: readonly MethodRow[] = [
  {
    method: ["load_lora_weights", "load_textual_inversion", "load_ip_adapter", "load_attn_procs", "load_lora_adapter"],
    libraries: ["diffusers"],
    role: "consume",
    subject: "adapter",
    name: {
      position: 0,
      keywords: ["pretrained_model_name_or_path_or_dict", "pretrained_model_name_or_path"],
      holds: readModelId,
    },
    pins: [REVISION],
    localFilesOnly: LOCAL_ONLY,
  },
  {
    method: "load_adapter",
    libraries: ["peft", "transformers"],
    role: "consume",
    subject: "adapter",
    name: { position: 0, keywords: ["model_id", "peft_model_id"], holds: readModelId },
    pins: [REVISION],
    localFilesOnly: LOCAL_ONLY,
  },
];

const SENTENCE_TRANSFORMERS: readonly CallRow[] = [
  {
    api: [
      "sentence_transformers.**.SentenceTransformer",
      "sentence_transformers.**.SparseEncoder",
      "sentence_transformers.**.MultiVectorEncoder",
    ],
    ...LOAD,
    subject: "model",
    name: { position: 0, keywords: ["model_name_or_path"], holds: readSentenceTransformerId },
  },
  {
    api: "sentence_transformers.**.CrossEncoder",
    ...LOAD,
    subject: "model",
    name: { position: 0, keywords: ["model_name_or_path", "model_name"], holds: readModelId },
  },
];

const DATASETS: readonly CallRow[] = [
  {
    api: [
      "datasets.load_dataset",
      "datasets.load_dataset_builder",
      "datasets.get_dataset_infos",
      "datasets.get_dataset_config_info",
      "datasets.get_dataset_split_names",
      "datasets.get_dataset_default_config_name",
    ],
    ...LOAD,
    subject: "dataset",
    name: { position: 0, keywords: ["path"], holds: readDatasetId },
  },
  {
    api: "datasets.get_dataset_config_names",
    ...LOAD,
    subject: "dataset",
    name: { position: 0, keywords: ["path"], holds: readDatasetId },
    pins: [{ position: 1, keywords: ["revision"], kind: "revision" }],
  },
];

const REPOSITORY = { position: 0, keywords: ["repo_id"], holds: readRepositoryId } as const;
const REPOSITORY_TYPE: Argument = { keywords: ["repo_type"] };

const DOWNLOADS: readonly CallRow[] = [
  {
    api: [
      "huggingface_hub.hf_hub_download",
      "huggingface_hub.snapshot_download",
      "huggingface_hub.hf_hub_url",
      "huggingface_hub.HfApi.hf_hub_download",
      "huggingface_hub.HfApi.snapshot_download",
    ],
    role: "consume",
    subject: "model",
    subjectFrom: REPOSITORY_TYPE,
    name: REPOSITORY,
    pins: [REVISION],
    localFilesOnly: LOCAL_ONLY,
  },
  {
    api: ["huggingface_hub.from_pretrained_keras", "huggingface_hub.from_pretrained_fastai"],
    role: "consume",
    subject: "model",
    name: { position: 0, keywords: ["repo_id", "pretrained_model_name_or_path"], holds: readModelId },
    pins: [REVISION],
  },
  {
    api: [
      "transformers.**.cached_file",
      "transformers.**.get_file_from_repo",
      "transformers.**.has_file",
      "transformers.**.*.get_config_dict",
    ],
    role: "consume",
    subject: "model",
    name: { position: 0, keywords: ["path_or_repo_id", "path_or_repo", ...NAME_OR_PATH], holds: readModelId },
    pins: [REVISION],
  },
];

/** Questions about a repository: nothing is loaded, so no pin is asked for. */
const QUESTIONS: readonly CallRow[] = [
  {
    api: [
      "model_info",
      "list_repo_files",
      "list_repo_tree",
      "list_repo_commits",
      "list_repo_refs",
      "file_exists",
    ].flatMap((name) => [`huggingface_hub.${name}`, `huggingface_hub.HfApi.${name}`]),
    role: "consume",
    subject: "model",
    subjectFrom: REPOSITORY_TYPE,
    name: REPOSITORY,
    pins: [REVISION],
    fixedPin: "unpinnable",
  },
  {
    api: [
      "repo_info",
      "repo_exists",
      "revision_exists",
      "delete_repo",
      "delete_file",
      "delete_tag",
      "delete_branch",
    ].flatMap((name) => [`huggingface_hub.${name}`, `huggingface_hub.HfApi.${name}`]),
    role: "consume",
    subject: "model",
    subjectFrom: REPOSITORY_TYPE,
    name: { keywords: ["repo_id"], position: 0, holds: readRepositoryId },
  },
  {
    api: ["huggingface_hub.dataset_info", "huggingface_hub.HfApi.dataset_info"],
    role: "consume",
    subject: "dataset",
    name: REPOSITORY,
    pins: [REVISION],
    fixedPin: "unpinnable",
  },
  {
    api: ["huggingface_hub.ModelCard.load", "huggingface_hub.**.ModelCard.load"],
    role: "consume",
    subject: "model",
    name: { position: 0, keywords: ["repo_id_or_path"], holds: readModelId },
  },
  {
    api: ["huggingface_hub.InferenceClient", "huggingface_hub.AsyncInferenceClient"],
    role: "consume",
    subject: "model",
    name: { position: 0, keywords: ["model"], holds: readModelId },
  },
];

/** trl's trainers take a model by name; its revision goes into `model_init_kwargs` of their arguments, which may pin it. */
const TRAINERS: readonly CallRow[] = [
  {
    api: "trl.**.*Trainer",
    role: "consume",
    subject: "model",
    name: { position: 0, keywords: ["model"], holds: readModelId },
  },
  {
    api: "trl.**.ModelConfig",
    role: "consume",
    subject: "model",
    name: { position: 0, keywords: ["model_name_or_path"], holds: readModelId },
    pins: [{ position: 1, keywords: ["model_revision"], kind: "revision" }],
    trustRemoteCode: TRUST,
  },
];

/** Libraries around the Hub that take its ids and a revision. */
const OTHER_LIBRARIES: readonly CallRow[] = [
  {
    api: "vllm.**.LLM",
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
];

/** Every call that loads a repository of the Hub, or asks about one. */
export const HUGGINGFACE_LOADS: readonly CallRow[] = [
  ...FROM_PRETRAINED,
  ...TWO_MODELS,
  ...PIPELINES,
  ...ADAPTERS,
  ...SENTENCE_TRANSFORMERS,
  ...DATASETS,
  ...DOWNLOADS,
  ...QUESTIONS,
  ...TRAINERS,
  ...OTHER_LIBRARIES,
];
