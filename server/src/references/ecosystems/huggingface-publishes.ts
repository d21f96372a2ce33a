import type { CallRow, Condition, MethodRow, NameReader, SavesFolderRow } from "../api-table.ts";
import { HOLE } from "../written.ts";
import { REPOSITORY_TYPE } from "./huggingface-arguments.ts";

/*
 * Calls that create a repository of the Hub or write to one. Signatures as in `huggingface-loads.ts`.
 */

/** What stands where the user shall put a name: `<namespace>/model`, `{user}/model`, `path/to/repo`. */
const PLACEHOLDER = /[<>{}]|^path\/to\//;

/** Reads a `repo_id` that is created or written to: any text, so that a name the Hub refuses is seen too. */
const readTarget: NameReader = (text) => (PLACEHOLDER.test(text) ? null : { name: { start: 0, end: text.length } });

/** Reads the first argument of `push_to_hub`. */
const readPushTarget: NameReader = (text) => (isPath(text) ? null : readTarget(text));

/** The same on an unknown object: a sentence is the commit message of `Trainer.push_to_hub`. */
const readUnknownPushTarget: NameReader = (text) => (isSentence(text) ? null : readPushTarget(text));

function isSentence(text: string): boolean {
  return /\s/.test(text) && !/^[\w.-]+\/[^/]+$/.test(text);
}

/** Reads the folder that gives a repository its name: the last part of the path (transformers, `Trainer.init_hf_repo`). */
const readFolderName: NameReader = (text) => {
  const match = /([^\\/]+)[\\/]*$/.exec(text);
  const name = match?.[1];
  if (match === null || name === undefined || /^\.+$/.test(name) || name === HOLE) return null;
  return { name: { start: match.index, end: match.index + name.length } };
};

function isPath(text: string): boolean {
  return /^(?:\.{0,2}[\\/]|~|[A-Za-z]:[\\/])/.test(text);
}

const REPOSITORY = { position: 0, keywords: ["repo_id"], holds: readTarget } as const;
const PUSHED: Condition = { keywords: ["push_to_hub"], is: "true" };

const both = (names: readonly string[]) =>
  names.flatMap((name) => [`huggingface_hub.${name}`, `huggingface_hub.HfApi.${name}`]);

const REPOSITORIES: readonly CallRow[] = [
  {
    api: both(["create_repo", "create_branch", "create_tag", "create_commit", "super_squash_history"]),
    role: "publish",
    subject: "model",
    subjectFrom: REPOSITORY_TYPE,
    name: REPOSITORY,
  },
  {
    api: both(["upload_file", "upload_folder", "upload_large_folder"]),
    role: "publish",
    subject: "model",
    subjectFrom: REPOSITORY_TYPE,
    name: { keywords: ["repo_id"], holds: readTarget },
  },
  {
    api: both(["move_repo"]),
    role: "publish",
    subject: "model",
    subjectFrom: REPOSITORY_TYPE,
    name: { position: 1, keywords: ["to_id"], holds: readTarget },
  },
  {
    api: "huggingface_hub.CommitScheduler",
    role: "publish",
    subject: "model",
    subjectFrom: REPOSITORY_TYPE,
    name: { keywords: ["repo_id"], holds: readTarget },
  },
  {
    api: ["huggingface_hub.push_to_hub_keras", "huggingface_hub.push_to_hub_fastai"],
    role: "publish",
    subject: "model",
    name: { position: 1, keywords: ["repo_id"], holds: readTarget },
  },
  {
    api: "huggingface_hub.metadata_update",
    role: "publish",
    subject: "model",
    subjectFrom: REPOSITORY_TYPE,
    name: REPOSITORY,
  },
];

const PUSHED_OBJECT = { role: "publish", name: { ...REPOSITORY, holds: readPushTarget } } as const;

const PUSHES: readonly CallRow[] = [
  {
    api: ["transformers", "diffusers", "peft", "trl", "setfit", "sentence_transformers", "huggingface_hub"].map(
      (library) => `${library}.**.*.push_to_hub`,
    ),
    ...PUSHED_OBJECT,
    subject: "model",
  },
  {
    api: ["transformers.**.*Tokenizer*.push_to_hub", "transformers.**.*Processor*.push_to_hub"],
    ...PUSHED_OBJECT,
    subject: "tokenizer",
  },
  { api: "transformers.**.*Config.push_to_hub", ...PUSHED_OBJECT, subject: "configuration" },
  { api: "datasets.**.*.push_to_hub", ...PUSHED_OBJECT, subject: "dataset" },
  // The first argument is the commit message; the name stands in the trainer's arguments.
  {
    api: [
      "transformers.**.*Trainer.push_to_hub",
      "trl.**.*Trainer.push_to_hub",
      "sentence_transformers.**.*Trainer.push_to_hub",
    ],
    role: "publish",
    subject: "model",
  },
  {
    api: "optimum.**.*.push_to_hub",
    role: "publish",
    subject: "model",
    name: { position: 1, keywords: ["repository_id"], holds: readTarget },
  },
  {
    api: ["huggingface_hub.**.*Card.push_to_hub"],
    ...PUSHED_OBJECT,
    subject: "model",
    subjectFrom: REPOSITORY_TYPE,
  },
  { api: "huggingface_hub.**.DatasetCard.push_to_hub", ...PUSHED_OBJECT, subject: "dataset" },
  { api: "sentence_transformers.**.*.save_to_hub", ...PUSHED_OBJECT, subject: "model" },
];

/** The `TrainingArguments` of every library: names end so. */
const TRAINING_ARGUMENTS = [
  "transformers.**.*TrainingArguments",
  "trl.**.*Config",
  "sentence_transformers.**.*TrainingArguments",
  "optimum.**.*TrainingArguments",
];

const TRAINING: readonly CallRow[] = [
  {
    api: TRAINING_ARGUMENTS,
    role: "publish",
    subject: "model",
    name: { keywords: ["hub_model_id"], holds: readTarget },
    // `Trainer.push_to_hub()` pushes there without `push_to_hub=True` too.
    onlyWhen: [{ keywords: ["push_to_hub"], is: "not-false" }],
  },
  {
    api: TRAINING_ARGUMENTS,
    role: "publish",
    subject: "model",
    name: { position: 0, keywords: ["output_dir"], holds: readFolderName },
    onlyWhen: [PUSHED, { keywords: ["hub_model_id"], is: "missing" }],
  },
  {
    api: "transformers.**.PushToHubCallback",
    role: "publish",
    subject: "model",
    name: { keywords: ["hub_model_id"], holds: readTarget },
  },
];

/** Every call that names a repository of the Hub which it creates or writes to. */
export const HUGGINGFACE_PUBLISHES: readonly CallRow[] = [...REPOSITORIES, ...PUSHES, ...TRAINING];

/** Publishing methods of objects whose class is seldom known. */
export const HUGGINGFACE_PUBLISHING_METHODS: readonly MethodRow[] = [
  {
    method: "push_to_hub",
    role: "publish",
    subject: "model",
    name: { ...REPOSITORY, holds: readUnknownPushTarget },
  },
  {
    method: ["create_repo", "upload_file", "upload_folder", "upload_large_folder"],
    libraries: ["huggingface_hub"],
    role: "publish",
    subject: "model",
    subjectFrom: REPOSITORY_TYPE,
    name: { keywords: ["repo_id"], holds: readTarget },
  },
  { method: "save_to_hub", libraries: ["sentence_transformers"], ...PUSHED_OBJECT, subject: "model" },
  { method: ["push_to_hub_merged", "push_to_hub_gguf"], libraries: ["unsloth"], ...PUSHED_OBJECT, subject: "model" },
  {
    method: "save_pretrained",
    role: "publish",
    subject: "model",
    name: { keywords: ["repo_id"], holds: readTarget },
    onlyWhen: [PUSHED],
  },
];

/** Calls that fill a folder with a model: loading that folder again is local. */
export const HUGGINGFACE_SAVES: readonly SavesFolderRow[] = [
  { api: TRAINING_ARGUMENTS, folder: { position: 0, keywords: ["output_dir"] } },
  { method: ["save_pretrained", "save_pretrained_merged"], folder: { position: 0, keywords: ["save_directory"] } },
  { method: "save_model", folder: { position: 0, keywords: ["output_dir"] } },
  { method: "save_to_disk", folder: { position: 0, keywords: ["dataset_path", "dataset_dict_path"] } },
  { api: "sentence_transformers.**.*.save", folder: { position: 0, keywords: ["path"] } },
  {
    api: ["huggingface_hub.snapshot_download", "huggingface_hub.hf_hub_download"],
    folder: { keywords: ["local_dir"] },
  },
];
