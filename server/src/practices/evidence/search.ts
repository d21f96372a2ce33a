import type { Evidence } from "../practice.ts";
import type { CodeFile } from "./code-file.ts";
import type { FileKind } from "./file-kinds.ts";
import type { ProjectEvidence } from "./project-evidence.ts";
import { lineAt, placeOfFile, placeOfLine, type TextFile } from "./text-file.ts";

/** Evidence of more files than this tells nobody more. */
const MOST_FILES = 20;

/** Which of the project's texts are searched. */
export type TextKind = Exclude<FileKind, "code">;

/** Files whose paths have a form; of each its beginning is the evidence. */
export function filesLike(
  project: ProjectEvidence,
  form: RegExp,
  message: string | ((path: string) => string),
): Evidence[] {
  const said = typeof message === "string" ? () => message : message;
  return project.files
    .filter((path) => form.test(path))
    .map((path) => ({ place: placeOfFile(path), message: said(path) }));
}

/** Lines of texts of some kinds that match, comments left out: one for each file. */
export function linesLike(
  project: ProjectEvidence,
  kinds: readonly TextKind[],
  form: RegExp,
  message: string,
): Evidence[] {
  const files = new Set(kinds.flatMap((kind) => project.texts[kind]));
  return linesIn([...files], form, message);
}

/** The same of some texts. */
export function linesIn(files: readonly TextFile[], form: RegExp, message: string): Evidence[] {
  return files.flatMap((file) => firstLine(file, form, message));
}

/** The first line of one text that matches, comments left out. */
function firstLine(file: TextFile, form: RegExp, message: string): Evidence[] {
  const match = byLines(form).exec(file.code);
  const line = match === null ? undefined : file.lines[lineAt(file.code, match.index)];
  return line === undefined ? [] : [{ place: placeOfLine(line), message }];
}

const forms = new Map<RegExp, RegExp>();

/** The same pattern, whose `^` and `$` are those of lines. */
function byLines(form: RegExp): RegExp {
  let byLine = forms.get(form);
  if (byLine === undefined) {
    byLine = new RegExp(form.source, `m${form.flags.replace(/[gm]/g, "")}`);
    forms.set(form, byLine);
  }
  return byLine;
}

/** Imports of modules or names, given in full (`sklearn.pipeline`): one for each file. */
export function importsOf(
  project: ProjectEvidence,
  names: readonly string[],
  isMeant: (file: CodeFile) => boolean = () => true,
): Evidence[] {
  return filesImporting(project, names, isMeant, MOST_FILES).flatMap((file) => {
    const found = file.imports().find(({ qualified }) => names.some((name) => isWithin(qualified, name)));
    if (found === undefined) return [];
    const name = names.find((each) => isWithin(found.qualified, each)) ?? found.qualified;
    return [{ place: file.placeAt(found.offset), message: `\`${name}\` is imported` }];
  });
}

/** The files that import one of some modules or names, at most so many. */
export function filesImporting(
  project: ProjectEvidence,
  names: readonly string[],
  isMeant: (file: CodeFile) => boolean = () => true,
  most = Number.POSITIVE_INFINITY,
): CodeFile[] {
  const found = new Set<CodeFile>();
  for (const module of new Set(names.map((name) => name.split(".", 1)[0] ?? ""))) {
    const whole = names.includes(module);
    for (const file of project.importing.get(module) ?? []) {
      if (found.size >= most) return [...found];
      if (isMeant(file) && (whole ? importsModule(file, module) : importsAny(file, names))) found.add(file);
    }
  }
  return [...found];
}

/** Whether code imports from a module: a line of a string may look like it. */
function importsModule(file: CodeFile, module: string): boolean {
  return file.imports().some(({ qualified }) => isWithin(qualified, module));
}

function importsAny(file: CodeFile, names: readonly string[]): boolean {
  return file.imports().some(({ qualified }) => names.some((name) => isWithin(qualified, name)));
}

function isWithin(qualified: string, name: string): boolean {
  return qualified === name || qualified.startsWith(`${name}.`);
}

/**
 * Code that matches, strings and comments left out: the first place of each file, of as many files as anybody reads.
 * @param form global
 */
export function codeLike(files: Iterable<CodeFile>, form: RegExp, message?: string, most = MOST_FILES): Evidence[] {
  const found: Evidence[] = [];
  for (const file of files) {
    if (found.length >= most) break;
    // Strings can hold the same characters, so that the code is asked again.
    if (!matches(form, file.text)) continue;
    form.lastIndex = 0;
    const match = form.exec(file.code);
    if (match !== null) found.push(evidenceIn(file, match, message));
  }
  return found;
}

function evidenceIn(file: CodeFile, { 0: found, index }: RegExpExecArray, message?: string): Evidence {
  const offset = index + found.length - found.trimStart().length;
  const called = found.replace(/\s*\(\s*$/, "").trim();
  return { place: file.placeAt(offset, found.trim().length), message: message ?? `\`${called}\` is called` };
}

/** Whether a pattern matches, wherever its last match ended. */
export function matches(form: RegExp, text: string): boolean {
  form.lastIndex = 0;
  return form.test(text);
}

/** Dependencies on one of some distributions, one for each list. */
export function dependenciesOn(project: ProjectEvidence, distributions: readonly string[]): Evidence[] {
  const seen = new Set<string>();
  return project.dependencies.flatMap(({ distribution, line }) => {
    if (!distributions.includes(distribution) || seen.has(line.path)) return [];
    seen.add(line.path);
    return [{ place: placeOfLine(line), message: `${distribution} is among the dependencies` }];
  });
}
