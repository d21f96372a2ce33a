import type { Place } from "../documents/place.ts";
import type { ModelReference } from "./model-reference.ts";

/** A place where the file could not be read as its language, or was read only in part. */
export interface DocumentProblem {
  message: string;
  place: Place | null;
}

/** Everything one document says about models: the whole input of the rules, a plain value. */
export interface DocumentFacts {
  path: string;
  references: ModelReference[];
  /** Folder names this document saves models into (`save_pretrained("out")`, `output_dir="out"`): loading them again is local. */
  savedFolders: string[];
  /** Project files whose constants were followed; a change there makes these facts stale. */
  importedPaths: string[];
  problems: DocumentProblem[];
  /** Comments that suppress findings. */
  suppressions: Suppression[];
}

/** `# modelver: ignore[MV201]` on a line, or `# modelver: ignore-file[MV201]` for the file; no codes means all. */
export interface Suppression {
  scope: "line" | "file";
  /** null: every rule. */
  codes: string[] | null;
  /** The line the comment stands on (it also covers a statement that begins or ends there: the range it covers). */
  covers: Place;
}
