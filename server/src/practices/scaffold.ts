import type { TextEdit } from "../documents/place.ts";

/** What a project is made with, read from its files: what is written for it must fit. */
export interface ProjectShape {
  /** As its distribution is called, else its folder. */
  name: string;
  packageManager: "uv" | "poetry" | "conda" | "pip";
  /** Python's version, major and minor: `3.12`. */
  pythonVersion: string;
  /** The folder that holds the code, relative to the root: `src/churn`, `churn`; empty where modules lie at the root. */
  codeFolder: string;
  /** The folder of the tests, relative to the root. */
  testFolder: string;
  /** Whose pipelines the project has, or the remote repository's host; `github` where nothing tells. */
  pipelines: "github" | "gitlab" | "azure" | "jenkins";
  /** Every file of the project that exists, relative to the root, with forward slashes. */
  files: ReadonlySet<string>;
  /** The text of a file that exists; null where there is none. */
  textOf(path: string): string | null;
}

/**
 * What mends a practice that is missing. Files that exist are never replaced: their edits only insert.
 * An edit of a file that does not exist stands at its beginning and is the whole file.
 */
export type Scaffold = (shape: ProjectShape) => TextEdit[];
