import { readdirSync } from "node:fs";
import path from "node:path";
import { readTextFileAtOnce } from "./file-reading.ts";
import { foldersUp } from "./folders-up.ts";

/** Files that say on which versions of which distributions the code beside and below them runs. */
const REQUIREMENT_FILES =
  /^(pyproject\.toml|requirements.*\.(txt|in)|setup\.(cfg|py)|Pipfile|(conda_?|environment).*\.ya?ml|python_env\.ya?ml)$/;

/** The versions of Python distributions that a project's files ask for. Reads them once. */
export class Requirements {
  private readonly root: string;
  /** The texts of the files by their folder, relative to the root. */
  private readonly texts = new Map<string, string[]>();

  /** @param root absolute */
  constructor(root: string) {
    this.root = root;
  }

  /**
   * The version specifier of a distribution (`>=3.1,<4`) as the nearest folder at or above a file gives it, up to the root; null where none
   * does, or the files of that folder differ.
   */
  of(distribution: string, fromPath: string): string | null {
    for (const folder of foldersUp(fromPath)) {
      const specifiers = new Set(this.textsIn(folder).flatMap((text) => specifiersIn(text, distribution)));
      if (specifiers.size > 0) return specifiers.size === 1 ? ([...specifiers][0] ?? null) : null;
    }
    return null;
  }

  /** Takes note of a change on the disk; says whether the answers given so far may be others now. */
  changed(file: string): boolean {
    const [folder = ""] = foldersUp(file);
    return Requirements.isSource(file) && this.texts.delete(folder);
  }

  /** Whether a file is one that says what is required. */
  static isSource(file: string): boolean {
    return REQUIREMENT_FILES.test(path.posix.basename(file));
  }

  /** To be called when any of the files may have changed. */
  forget(): void {
    this.texts.clear();
  }

  private textsIn(folder: string): string[] {
    let texts = this.texts.get(folder);
    if (texts === undefined) {
      texts = readRequirementFiles(path.join(this.root, folder));
      this.texts.set(folder, texts);
    }
    return texts;
  }
}

/**
 * Every version specifier that a requirements file of any kind gives a distribution or its `-skinny` edition:
 * `mlflow>=3.1,<4`, `"mlflow[extras] ~= 3.1"`, `mlflow = "^3.1"`. Comments are passed over.
 */
export function specifiersIn(text: string, distribution: string): string[] {
  const clause = String.raw`(?:===|[<>=!~]=|[<>^~=])\s*v?\d[\w.*]*`;
  const pattern = new RegExp(
    String.raw`(?<![\w.-])${distribution}(?:-skinny)?\s*(?:\[[^\]\n]*\])?\s*\(?(?:=\s*["'])?(${clause}(?:\s*,\s*${clause})*)`,
    "gi",
  );
  // Poetry's and Pipenv's `mlflow = "2.20.1"`, also inside a table: this very version.
  const bare = new RegExp(
    String.raw`^\s*["']?${distribution}(?:-skinny)?["']?\s*=\s*(?:\{[^}\n]*version\s*=\s*)?["']v?(\d[\w.]*)["']`,
    "gim",
  );
  const uncommented = text.replace(/(^|\s)#.*$/gm, "$1");
  return [
    ...[...uncommented.matchAll(pattern)].map(([, specifier = ""]) => specifier.replace(/\s+/g, "")),
    ...[...uncommented.matchAll(bare)].map(([, version = ""]) => `==${version}`),
  ];
}

function readRequirementFiles(folder: string): string[] {
  try {
    const names = readdirSync(folder).filter((name) => REQUIREMENT_FILES.test(name));
    return names.flatMap((name) => readText(path.join(folder, name)));
  } catch {
    return [];
  }
}

function readText(absolute: string): string[] {
  const reading = readTextFileAtOnce(absolute);
  return reading === null || "skipped" in reading ? [] : [reading.text];
}
