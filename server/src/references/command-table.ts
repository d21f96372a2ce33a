import type { NameArgument, PinArgument } from "./api-table.ts";
import type { Ecosystem, Role, Subject } from "./model-reference.ts";

/*
 * The row types of the tables of commands (`ecosystems/commands/*.ts`): which programs name models, and where. They hold for shell scripts and for
 * whatever else starts programs: Dockerfiles, Compose, GitHub Actions, Kubernetes. Options that name models whichever program takes them
 * (`--model_name_or_path`) are rows of keys.
 */

/** Options that pin, as in {@link PinArgument}. */
export interface PinOption {
  /** The first is what a fix adds. */
  options: readonly string[];
  kind: PinArgument["kind"];
}

/** Where a command names its model. */
export interface CommandName {
  /** The word behind the command that is neither an option nor the value of one, counted from 0. */
  position?: number;
  /** Options whose value is the name. */
  options?: readonly string[];
  /** Any word of the command: for programs that take addresses. */
  anywhere?: true;
  holds: NameArgument["holds"];
}

/** A command that names a model: `vllm serve NAME --revision REV`. */
export interface CommandRow {
  ecosystem: Ecosystem;
  /** The words that begin it, without folders: `vllm serve`, `python -m vllm.entrypoints.openai.api_server`. */
  command: string | readonly string[];
  /** Endings of the names of container images that start this command by themselves: `vllm/vllm-openai`. */
  images?: readonly string[];
  role: Role;
  subject: Subject;
  /** An option whose value tells the subject: `model`, `dataset` or `space`. */
  subjectFrom?: string;
  name: CommandName;
  /** Absent: the command takes no pin, unless the name's text holds one. */
  pins?: readonly PinOption[];
  /** What a fix adds behind the name, in the same word: `,revision=`. */
  pinBehindName?: string;
  /** One of the command's words must be an address of this server; `telling` is a part of it that a text must hold. */
  toServer?: { address: RegExp; telling: string };
  /** A fix can add no pin. */
  noPinInsertion?: true;
  trustRemoteCode?: string;
  /** With one of these options the command speaks of something else. */
  without?: readonly string[];
  /** Options that take no value, beside those whose name says so (`--no-cache`, `--enable-lora`). */
  switches?: readonly string[];
}
