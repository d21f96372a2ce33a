import { languageOf } from "../../documents/language.ts";
import type { TextEdit } from "../../documents/place.ts";
import type { Finding } from "../../rules/finding.ts";
import type { DocumentContent } from "../content.ts";
import type { FixableProject, FixedFile, FixOutcome, TextAccess } from "../fixes/fix-rounds.ts";
import { editedText } from "../fixes/fix-rounds.ts";
import { ignoreCommentEdit, ignoresFromAbove, languageIdOf } from "./ignore-comment.ts";

/** One more round for each use of a model that another finding stood for; more than this many uses in one file are no code. */
const MOST_ROUNDS = 1_000;

/** What adding comments needs of a project. */
export interface IgnorableProject extends FixableProject {
  configurationFileOf(file: string): string | null;
  ignoreInFile(configurationFile: string, text: string, file: string, code: string): TextEdit | null;
}

/**
 * Adds comments that ignore findings where they stand, to the project's texts, in memory, until none is left that a comment can silence: a
 * finding may stand for other uses of its model, which speak once it is silent. What stands in JSON, which has no comments, is ignored
 * for its file in the configuration, where there is one. Nothing is written yet.
 * @param isMeant which findings are to be ignored
 */
export async function addIgnores(
  project: IgnorableProject,
  texts: TextAccess,
  isMeant: (finding: Finding) => boolean,
): Promise<FixOutcome> {
  const files = new Map<string, FixedFile>();
  let ignored = 0;
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const before = project.allFindings().filter(isMeant);
    let hasChanged = false;
    for (const [path, findings] of grouped(before, ({ place }) => place.path)) {
      const file = await opened(path, files, texts);
      const after = file === null ? null : withComments(file, findings, texts.contentOf(path, file.after));
      if (file === null || after === null || after === file.after) continue;
      hasChanged = true;
      files.set(path, { ...file, after });
      await project.update(path, texts.contentOf(path, after));
    }
    if (!hasChanged) break;
    const left = new Set(project.allFindings().filter(isMeant).map(keyOf));
    ignored += before.filter((finding) => !left.has(keyOf(finding))).length;
  }
  ignored += await ignoreInConfiguration(project, files, texts, project.allFindings().filter(isMeant));
  const changed = [...files.values()].filter(({ before, after }) => before !== after);
  return { files: changed.sort((one, other) => (one.path < other.path ? -1 : 1)), findings: ignored };
}

async function opened(path: string, files: Map<string, FixedFile>, texts: TextAccess): Promise<FixedFile | null> {
  const known = files.get(path);
  if (known !== undefined) return known;
  const text = await texts.read(path);
  if (text === null) return null;
  const file = { path, before: text, after: text };
  files.set(path, file);
  return file;
}

/** The findings of one line share a comment, so that no two edits touch. */
function withComments({ path, after }: FixedFile, findings: readonly Finding[], content: DocumentContent): string {
  const edits: TextEdit[] = [];
  const newLine = after.includes("\r\n") ? "\r\n" : "\n";
  for (const [cell, ofCell] of grouped(findings, ({ place }) => place.cell)) {
    const { text, language } = textOf(content, path, cell);
    if (language === null) continue;
    const lines = text.split(/\r\n|\n|\r/);
    const lineOf = ({ place }: Finding) => (ignoresFromAbove(language) ? place.range.start.line : place.range.end.line);
    for (const ofLine of grouped(ofCell, lineOf).values()) {
      const codes = [...new Set(ofLine.map(({ code }) => code))];
      const { place } = ofLine.at(-1)!;
      const edit = ignoreCommentEdit(language, codes, place.range, (line) => lines[line] ?? "");
      if (edit !== null) edits.push({ ...place, ...edit, text: edit.text.replaceAll("\n", newLine) });
    }
  }
  return edits.length === 0 ? after : editedText(after, edits);
}

function textOf(
  content: DocumentContent,
  path: string,
  cell: number | undefined,
): { text: string; language: string | null } {
  if (content.kind === "text") return { text: content.text, language: languageIdOf(path, null) };
  const { text = "", language = null } = content.cells[cell ?? -1] ?? {};
  return { text, language };
}

/** What cannot be ignored in place; says how many findings are silent now. */
async function ignoreInConfiguration(
  project: IgnorableProject,
  files: Map<string, FixedFile>,
  texts: TextAccess,
  findings: readonly Finding[],
): Promise<number> {
  let ignored = 0;
  const done = new Set<string>();
  for (const { place, code } of findings) {
    const configurationFile = project.configurationFileOf(place.path);
    if (languageOf(place.path) !== "json" || configurationFile === null) continue;
    const file = await opened(configurationFile, files, texts);
    const key = `${place.path}\n${code}`;
    const edit =
      done.has(key) || file === null ? null : project.ignoreInFile(configurationFile, file.after, place.path, code);
    if (edit !== null && file !== null) {
      files.set(configurationFile, { ...file, after: editedText(file.after, [edit]) });
      done.add(key);
    }
    if (done.has(key)) ignored++;
  }
  return ignored;
}

function grouped<Key>(findings: readonly Finding[], keyOf: (finding: Finding) => Key): Map<Key, Finding[]> {
  const groups = new Map<Key, Finding[]>();
  for (const finding of findings) groups.set(keyOf(finding), [...(groups.get(keyOf(finding)) ?? []), finding]);
  return groups;
}

function keyOf({ code, place: { path, cell, range } }: Finding): string {
  return `${path}\n${cell ?? ""}\n${range.start.line}:${range.start.character}\n${code}`;
}
