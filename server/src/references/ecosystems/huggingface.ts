import type { EcosystemTable, ReturnRow } from "../api-table.ts";
import { CONTAINER_CALLS, CONTAINER_METHODS } from "./huggingface-containers.ts";
import { HUGGINGFACE_DOWNLOADS } from "./huggingface-downloads.ts";
import { HUB_FRAMEWORKS } from "./huggingface-frameworks.ts";
import { HUGGINGFACE_KEYS, HUGGINGFACE_VALUES } from "./huggingface-keys.ts";
import { HUGGINGFACE_LOADING_METHODS, HUGGINGFACE_LOADS } from "./huggingface-loads.ts";
import { HUGGINGFACE_PUBLISHES, HUGGINGFACE_PUBLISHING_METHODS, HUGGINGFACE_SAVES } from "./huggingface-publishes.ts";
import { HUB_USERS } from "./huggingface-users.ts";

const RETURNS: readonly ReturnRow[] = [
  {
    api: ["transformers", "diffusers", "optimum", "peft", "trl", "setfit", "huggingface_hub", "tokenizers"].map(
      (library) => `${library}.**.*.from_pretrained`,
    ),
    instanceOf: "receiver",
  },
  { api: ["transformers.**.*.from_config", "diffusers.**.*.from_single_file"], instanceOf: "receiver" },
  { api: "huggingface_hub.**.*Card.load", instanceOf: "receiver" },
  { api: "transformers.pipeline", instanceOf: "transformers.Pipeline" },
  { api: "peft.get_peft_model", instanceOf: "peft.PeftModel" },
  { api: "datasets.load_dataset", instanceOf: "datasets.Dataset" },
  { api: ["datasets.load_from_disk", "datasets.concatenate_datasets"], instanceOf: "datasets.Dataset" },
  { api: ["datasets.Dataset.from_*", "datasets.DatasetDict.from_*"], instanceOf: "datasets.Dataset" },
  {
    api: [
      "map",
      "filter",
      "select",
      "shuffle",
      "remove_columns",
      "rename_column",
      "train_test_split",
      "cast_column",
    ].map((method) => `datasets.Dataset.${method}`),
    instanceOf: "datasets.Dataset",
  },
];

/** The Hugging Face Hub: models, tokenizers, adapters and data sets that its libraries load and push. */
export const huggingface: EcosystemTable = {
  ecosystem: "huggingface",
  libraries: [
    "transformers",
    "huggingface_hub",
    "datasets",
    "diffusers",
    "peft",
    "trl",
    "sentence_transformers",
    "optimum",
    "setfit",
    "tokenizers",
    "unsloth",
    "adapters",
    "gliner",
    "span_marker",
    "colpali_engine",
    "vqgan_jax",
    "chromadb",
    "haystack",
    "pyannote",
    "speechbrain",
    "flair",
    "sglang",
    "auto_gptq",
    "ctransformers",
    "chronos",
    "pylate",
    "FlagEmbedding",
    "fastembed",
    "keybert",
    "bertopic",
    "llama_cpp",
    "nemo",
    "simpletransformers",
  ],
  aliases: {
    "datasets.load": "datasets",
    "datasets.arrow_dataset.Dataset": "datasets.Dataset",
    "datasets.dataset_dict.DatasetDict": "datasets.DatasetDict",
    "huggingface_hub.hf_api": "huggingface_hub",
    "huggingface_hub.file_download": "huggingface_hub",
    "huggingface_hub.repocard": "huggingface_hub",
    "huggingface_hub.inference._client": "huggingface_hub",
    "transformers.pipelines": "transformers",
  },
  calls: [
    ...HUGGINGFACE_LOADS,
    ...HUGGINGFACE_DOWNLOADS,
    ...HUB_USERS,
    ...CONTAINER_CALLS,
    ...HUB_FRAMEWORKS,
    ...HUGGINGFACE_PUBLISHES,
  ],
  methods: [...HUGGINGFACE_LOADING_METHODS, ...CONTAINER_METHODS, ...HUGGINGFACE_PUBLISHING_METHODS],
  savesFolders: HUGGINGFACE_SAVES,
  returns: RETURNS,
  keys: HUGGINGFACE_KEYS,
  values: HUGGINGFACE_VALUES,
  // `output_dir` of TrainingArguments and axolotl, `export_dir` of LLaMA-Factory.
  savedFolderKeys: ["output_dir", "export_dir"],
};
