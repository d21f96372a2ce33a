import { applyEdits, applyNotebookEdits } from "../../documents/edits.ts";
import type { TextEdit } from "../../documents/place.ts";
import type { Finding } from "../../rules/finding.ts";
import type { DocumentContent } from "../content.ts";
import { selectFixes } from "./fix-selection.ts";

/** Fixes may make room for others; more rounds than this mean that two of them undo each other. */
const MOST_ROUNDS = 10;

/** What fixing needs of a project. */
export interface FixableProject {
  allFindings(): Finding[];
  update(path: string, content: DocumentContent): Promise<unknown>;
}

/** The way from a path, relative to the project's root, to its text and from a text to its content. */
export interface TextAccess {
  /** The text of a file without its byte-order mark; null where it cannot be read. */
  read(path: string): Promise<string | null>;
  contentOf(path: string, text: string): DocumentContent;
}

/** A file that fixes changed. Texts have no byte-order mark. */
export interface FixedFile {
  path: string;
  before: string;
  after: string;
}

/** What fixes changed; nothing is written yet. */
export interface FixOutcome {
  /** In path order. */
  files: FixedFile[];
  /** How many findings were mended. */
  findings: number;
}

/**
 * Applies fixes to the project's texts, in memory, again and again until nothing changes or {@link MOST_ROUNDS} are over.
 * Afterwards the project holds the fixed texts.
 */
export async function fixProject(
  project: FixableProject,
  texts: TextAccess,
  options: { allowUnsafe: boolean },
): Promise<FixOutcome> {
  const files = new Map<string, FixedFile | null>();
  let fixed = 0;
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const candidates = project.allFindings();
    await readAll(pathsOfFixes(candidates), files, texts);
    const readable = candidates.map((finding) => withFixesOf(finding, (edit) => files.get(edit.path) != null));
    const { edits, findings } = selectFixes(readable, options.allowUnsafe);
    const changed = changedFiles(edits, files);
    if (changed.length === 0) break;
    fixed += findings.length;
    for (const file of changed) {
      files.set(file.path, file);
      await project.update(file.path, texts.contentOf(file.path, file.after));
    }
  }
  const outcome = [...files.values()].filter((file) => file !== null && file.before !== file.after) as FixedFile[];
  return { files: outcome.sort((one, other) => (one.path < other.path ? -1 : 1)), findings: fixed };
}

async function readAll(paths: Set<string>, files: Map<string, FixedFile | null>, texts: TextAccess): Promise<void> {
  for (const path of paths) {
    if (files.has(path)) continue;
    const text = await texts.read(path);
    files.set(path, text === null ? null : { path, before: text, after: text });
  }
}

function pathsOfFixes(findings: readonly Finding[]): Set<string> {
  return new Set(findings.flatMap(({ fixes }) => fixes.flatMap(({ edits }) => edits.map(({ path }) => path))));
}

/** A finding with only those fixes all of whose edits can be made. */
function withFixesOf(finding: Finding, canEdit: (edit: TextEdit) => boolean): Finding {
  return { ...finding, fixes: finding.fixes.filter(({ edits }) => edits.every(canEdit)) };
}

function changedFiles(edits: readonly TextEdit[], files: ReadonlyMap<string, FixedFile | null>): FixedFile[] {
  const changed: FixedFile[] = [];
  for (const path of new Set(edits.map((edit) => edit.path))) {
    const file = files.get(path);
    if (file == null) continue;
    const after = editedText(
      file.after,
      edits.filter((edit) => edit.path === path),
    );
    if (after !== file.after) changed.push({ ...file, after });
  }
  return changed;
}

/** The text of a file with edits made. Edits of a notebook say the cell they stand in. */
export function editedText(text: string, edits: readonly TextEdit[]): string {
  return edits.some(({ cell }) => cell !== undefined) ? applyNotebookEdits(text, edits) : applyEdits(text, edits);
}
