import type { Argument, NameArgument, PinArgument } from "../api-table.ts";
import { readModelId } from "./huggingface-id.ts";

/*
 * Arguments that the calls of the Hub's libraries share.
 */

/** `revision=`: a branch, a tag or a commit. */
export const REVISION: PinArgument = { keywords: ["revision"], kind: "revision" };
/** Whether code of the repository is run. */
export const TRUST: Argument = { keywords: ["trust_remote_code"] };
/** Whether nothing is downloaded. */
export const LOCAL_ONLY: Argument = { keywords: ["local_files_only"] };
/** What tells a model from a data set or a space. */
export const REPOSITORY_TYPE: Argument = { keywords: ["repo_type"] };

/** What the first argument of `from_pretrained` and its kind is called. */
export const NAME_OR_PATH: readonly string[] = [
  "pretrained_model_name_or_path",
  "pretrained_model_or_path",
  "pretrained_model_name",
  "model_id",
  "model_name_or_path",
  "model_name",
];

/** What every loader of a whole repository has in common. */
export const LOAD = {
  role: "consume",
  pins: [REVISION],
  trustRemoteCode: TRUST,
  localFilesOnly: LOCAL_ONLY,
} as const;

/** The first argument of `from_pretrained`. */
export const FIRST: NameArgument = { position: 0, keywords: NAME_OR_PATH, holds: readModelId };
