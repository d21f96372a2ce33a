import type { CodeFile } from "./code-file.ts";
import type { Dependency } from "./dependency.ts";
import type { FileKind } from "./file-kinds.ts";
import type { TextFile } from "./text-file.ts";

/** A file of data or of a model that is large. */
export interface LargeFile {
  path: string;
  bytes: number;
}

/** What the project's own configuration of ModelVer declares. */
export interface Declared {
  /** Where it stands, relative to the root; null where there is none. */
  file: string | null;
  /** The monitors by name, and whether each measures how the model does: against what was true, or its latency. */
  monitors: readonly { name: string; measures: boolean }[];
  /** Names of the routes that alerts go by. */
  routes: readonly string[];
}

/** All that practices are judged by: what one reading of a project's files found, and nothing else. */
export interface ProjectEvidence {
  /** Name of the project's folder. */
  name: string;
  /** Every file that version control would keep, in path order, relative to the root, with forward slashes. */
  files: readonly string[];
  /** The version control whose repository holds the project; null where none does. */
  repository: "git" | "Mercurial" | "Jujutsu" | "Subversion" | null;
  /** Folders of local environments that lie in the project and that version control leaves out. */
  localEnvironments: readonly string[];
  /** Data and model files of 5 MB or more that version control would keep. */
  largeFiles: readonly LargeFile[];
  /** Texts that were read, by kind; a file may be of several kinds. */
  texts: Readonly<Record<Exclude<FileKind, "code">, readonly TextFile[]>>;
  dependencies: readonly Dependency[];
  code: readonly CodeFile[];
  /** Files of code that import from a module, by its first part. */
  importing: ReadonlyMap<string, readonly CodeFile[]>;
  declared: Declared;
}
