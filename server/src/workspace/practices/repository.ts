import { existsSync, lstatSync } from "node:fs";
import path from "node:path";
import type { ProjectEvidence } from "../../practices/evidence/project-evidence.ts";

const REPOSITORIES: readonly [string, NonNullable<ProjectEvidence["repository"]>][] = [
  [".git", "git"],
  [".jj", "Jujutsu"],
  [".hg", "Mercurial"],
  [".svn", "Subversion"],
];

/** The version control whose repository holds a folder, absolute; null where none does. */
export function repositoryOf(folder: string): ProjectEvidence["repository"] {
  for (let at = folder; ; at = path.dirname(at)) {
    const found = REPOSITORIES.find(([name]) => existsSync(path.join(at, name)));
    if (found !== undefined) return found[1];
    if (at === path.dirname(at)) return null;
  }
}

/** Folders of local environments in a project's root, absolute, by the file that each has. */
export function localEnvironments(root: string): string[] {
  const usual = [".venv", "venv", "env", ".env", ".conda"];
  return usual.filter((name) => ["pyvenv.cfg", "conda-meta"].some((mark) => existsSync(path.join(root, name, mark))));
}

/** From this on a file of data or of a model is large: a clone carries every version of it. */
const LARGE = 5_000_000;
const DATA_OR_MODEL =
  /\.(?:pt|pth|ckpt|h5|hdf5|keras|pkl|pickle|joblib|onnx|safetensors|bin|gguf|csv|tsv|parquet|npy|npz|tfrecords?|feather|arrow|zip|tar|gz|tgz|jsonl|db|sqlite3?|model|pb|tflite|mat|xlsx)$/i;

/** The data and model files among some that are large. What cannot be looked at is passed over. */
export function largeFiles(root: string, files: readonly string[]): ProjectEvidence["largeFiles"] {
  return files
    .filter((file) => DATA_OR_MODEL.test(file))
    .flatMap((file) => {
      const bytes = sizeOf(path.join(root, file));
      return bytes >= LARGE ? [{ path: file, bytes }] : [];
    });
}

function sizeOf(absolute: string): number {
  try {
    return lstatSync(absolute).size;
  } catch {
    return 0;
  }
}
