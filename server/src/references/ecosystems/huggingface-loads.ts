import type { CallRow, MethodRow } from "../api-table.ts";
import { FIRST, LOAD, LOCAL_ONLY, REVISION, TRUST } from "./huggingface-arguments.ts";
import { readDatasetId, readModelId, readSentenceTransformerId } from "./huggingface-id.ts";

/*
 * Calls that load from the Hub. Signatures read in transformers 4.30, 4.57, 5.23; huggingface_hub 0.17, 0.36, 2.4; datasets 2.14, 5.2;
 * diffusers 0.24, 0.42; peft 0.10, 0.21; trl 0.11, 1.16; sentence-transformers 2.7, 3.4, 6.2; optimum 1.23, 2.3; setfit 1.2.
 */

/** Libraries whose classes load with `from_pretrained(name, revision=…)`. */
const MODEL_CLASSES = [
  "transformers.**.*.from_pretrained",
  "diffusers.**.*.from_pretrained",
  "optimum.**.*.from_pretrained",
  "trl.**.*.from_pretrained",
  "setfit.**.*.from_pretrained",
  "span_marker.**.*.from_pretrained",
  "gliner.**.*.from_pretrained",
  "colpali_engine.**.*.from_pretrained",
  "vqgan_jax.**.*.from_pretrained",
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
    // Its revision goes into `model_args`, which are handed on.
    api: "sentence_transformers.models.**.Transformer",
    role: "consume",
    subject: "model",
    name: { position: 0, keywords: ["model_name_or_path"], holds: readModelId },
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

/** trl's trainers take a model by name; its revision goes into `model_init_kwargs` of their arguments, which may pin it. */
const TRAINERS: readonly CallRow[] = [
  {
    // A text is loaded by the trainer, with what the object of its arguments says, or before 0.13 the trainer itself.
    api: "trl.**.*Trainer",
    role: "consume",
    subject: "model",
    name: { position: 0, keywords: ["model"], holds: readModelId },
    pins: [
      { keywords: ["args"], entry: ["model_init_kwargs", "revision"], kind: "revision" },
      { keywords: ["model_init_kwargs"], entry: "revision", kind: "revision" },
    ],
    noPinInsertion: true,
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

/** Every call of a library of Hugging Face that loads a model, a tokenizer, an adapter or a data set. */
export const HUGGINGFACE_LOADS: readonly CallRow[] = [
  ...FROM_PRETRAINED,
  ...TWO_MODELS,
  ...PIPELINES,
  ...ADAPTERS,
  ...SENTENCE_TRANSFORMERS,
  ...DATASETS,
  ...TRAINERS,
];
