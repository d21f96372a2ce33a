import { readdirSync } from "node:fs";
import path from "node:path";
import { type Cell, pythonTextOf, readNotebook } from "../../documents/notebook.ts";
import type { Parsers } from "../../documents/parsers.ts";
import type { SourceText } from "../../documents/source-text.ts";
import { parseToml } from "../../documents/toml.ts";
import { kindsOf } from "../../practices/evidence/file-kinds.ts";
import { gather } from "../../practices/evidence/gather.ts";
import type { Declared, ProjectEvidence } from "../../practices/evidence/project-evidence.ts";
import { readTextFileAtOnce } from "../file-reading.ts";
import { toRelative, walkFiles } from "../file-walk.ts";
import { TimeSlices } from "../time-slices.ts";
import { largeFiles, localEnvironments, repositoryOf } from "./repository.ts";

/** What is read, and for whom. */
export interface EvidenceRequest {
  /** Of the project, absolute. */
  root: string;
  /** The part of the project that is meant, absolute; what belongs to the whole repository is read beside it. */
  folder: string;
  parsers: Parsers;
  declared: Declared;
  signal?: AbortSignal | undefined;
}

/** What lies at the root for all parts of a repository. */
const SHARED_FOLDERS = [
  ".github",
  ".gitlab",
  ".circleci",
  ".buildkite",
  ".azure",
  ".pipelines",
  ".devcontainer",
  ".husky",
];

/**
 * Reads what practices are judged by: one walk, and every file once that can tell something. Files that `exclude` names count too: what is there
 * is there. Never throws but for the signal; what cannot be read is not there.
 */
export async function readEvidence(request: EvidenceRequest): Promise<ProjectEvidence> {
  const { root, folder, parsers, declared, signal } = request;
  const paths = folder === root ? [] : [folder, ...sharedPaths(root)];
  const walk = await walkFiles(root, paths, () => [], { signal, wants: () => true });
  const files = walk.files.filter((file) => file !== "");
  return gather({
    name: path.basename(folder),
    files,
    repository: repositoryOf(folder),
    localEnvironments: localEnvironments(folder).map((name) => toRelative(root, path.join(folder, name))),
    largeFiles: largeFiles(root, files),
    declared,
    texts: await readTexts(root, files, signal),
    parseToml: (text) => parseToml(parsers.toml, text),
  });
}

/** Files and folders at the root that hold for all parts of it. */
function sharedPaths(root: string): string[] {
  const entries = readdirSync(root, { withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile() || (entry.isDirectory() && SHARED_FOLDERS.includes(entry.name)))
    .map(({ name }) => path.join(root, name));
}

/** Files are small and many: reading each at once, in slices, takes half the time of asking for them all. */
async function readTexts(
  root: string,
  files: readonly string[],
  signal?: AbortSignal,
): Promise<Map<string, string | SourceText>> {
  const texts = new Map<string, string | SourceText>();
  const slices = new TimeSlices();
  for (const file of files) {
    if (kindsOf(file).length === 0) continue;
    const reading = readTextFileAtOnce(path.join(root, file));
    if (reading === null || !("text" in reading)) continue;
    const content = file.endsWith(".ipynb") ? notebookCode(file, reading.text) : reading.text;
    if (content !== null) texts.set(file, content);
    await slices.breathe();
    signal?.throwIfAborted();
  }
  return texts;
}

function notebookCode(file: string, text: string): SourceText | null {
  const cells = quickCells(text);
  if (cells !== null) return pythonTextOf(file, cells);
  const read = readNotebook(text);
  return "problem" in read ? null : pythonTextOf(file, read.notebook.cells);
}

/** The cells of a notebook by the language's own parser, which is ten times as fast as the one that keeps places; null where that takes care. */
function quickCells(text: string): Cell[] | null {
  try {
    const { cells, metadata } = JSON.parse(text);
    const language = String(metadata?.kernelspec?.language ?? metadata?.language_info?.name ?? "python");
    if (!Array.isArray(cells)) return null;
    return cells.map(({ cell_type, source }) => ({
      kind: cell_type === "code" ? "code" : "markup",
      language: cell_type === "code" ? language : "markdown",
      text: Array.isArray(source) ? source.join("") : String(source ?? ""),
    }));
  } catch {
    return null;
  }
}
