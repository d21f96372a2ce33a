import type { CallRow } from "../api-table.ts";
import { LOCAL_ONLY, NAME_OR_PATH, REPOSITORY_TYPE, REVISION } from "./huggingface-arguments.ts";
import { readModelId, readRepositoryId } from "./huggingface-id.ts";

/*
 * Calls of huggingface_hub, and the like, that fetch files of a repository or ask about it.
 */

const REPOSITORY = { position: 0, keywords: ["repo_id"], holds: readRepositoryId } as const;

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

/** Every call that fetches files of a repository, or asks about it. */
export const HUGGINGFACE_DOWNLOADS: readonly CallRow[] = [...DOWNLOADS, ...QUESTIONS];
