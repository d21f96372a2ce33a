import { readdirSync } from "node:fs";
import path from "node:path";
import { readTextFileAtOnce } from "./file-reading.ts";

/** Files at the root of a project that say which versions of which distributions it runs on, the most telling first. */
const REQUIREMENT_FILES =
  /^(pyproject\.toml|requirements.*\.(txt|in)|setup\.(cfg|py)|Pipfile|(conda_?|environment).*\.ya?ml|python_env\.ya?ml)$/;

/** The versions of Python distributions that the files at a project's root ask for. Reads them once. */
export class Requirements {
  private readonly root: string;
  private texts: string[] | null = null;

  constructor(root: string) {
    this.root = root;
  }

  /** The version specifier of a distribution (`>=3.1,<4`); null where no file at the root gives one, or two of them differ. */
  of(distribution: string): string | null {
    this.texts ??= readRequirementFiles(this.root);
    const specifiers = new Set(this.texts.flatMap((text) => specifiersIn(text, distribution)));
    return specifiers.size === 1 ? ([...specifiers][0] ?? null) : null;
  }

  /** Whether a change of this file, relative to the root, may change the answers. */
  static isSource(file: string): boolean {
    return REQUIREMENT_FILES.test(file);
  }

  /** To be called when one of the files changed. */
  forget(): void {
    this.texts = null;
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

function readRequirementFiles(root: string): string[] {
  try {
    const names = readdirSync(root).filter((name) => REQUIREMENT_FILES.test(name));
    return names.flatMap((name) => readText(path.join(root, name)));
  } catch {
    return [];
  }
}

function readText(absolute: string): string[] {
  const reading = readTextFileAtOnce(absolute);
  return reading === null || "skipped" in reading ? [] : [reading.text];
}
