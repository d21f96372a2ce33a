import type { Evidence } from "../practice.ts";
import { asNeeded, fromEach, inTurn, only, unique } from "./as-needed.ts";
import type { CodeFile } from "./code-file.ts";
import type { FileKind } from "./file-kinds.ts";
import type { ProjectEvidence } from "./project-evidence.ts";
import { lineAt, placeOfFile, placeOfLine, type TextFile } from "./text-file.ts";

/** Which of the project's texts are searched. */
export type TextKind = Exclude<FileKind, "code">;

/** Files whose paths have a form; of each its beginning is the evidence. */
export function filesLike({ files }: ProjectEvidence, form: RegExp, message: string): Iterable<Evidence> {
  return fromEach(files, (path) => (form.test(path) ? [{ place: placeOfFile(path), message }] : []));
}

/** Lines of texts of some kinds that match, comments left out: one for each file. */
export function linesLike(
  { texts }: ProjectEvidence,
  kinds: readonly TextKind[],
  form: RegExp,
  message: string,
): Iterable<Evidence> {
  return linesIn(unique(inTurn(...kinds.map((kind) => texts[kind]))), form, message);
}

/** The same of some texts. */
export function linesIn(files: Iterable<TextFile>, form: RegExp, message: string): Iterable<Evidence> {
  return fromEach(files, (file) => firstLine(file, form, message));
}

/** Whether a line of a text matches, comments left out. */
export function hasLine({ code }: TextFile, form: RegExp): boolean {
  return byLines(form).test(code);
}

/** The first line of one text that matches, comments left out. */
function firstLine(file: TextFile, form: RegExp, message: string): Evidence[] {
  const match = byLines(form).exec(file.code);
  const line = match === null ? undefined : file.lines[lineAt(file.code, match.index)];
  return line === undefined ? [] : [{ place: placeOfLine(line), message }];
}

const forms = new WeakMap<RegExp, RegExp>();

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
): Iterable<Evidence> {
  return fromEach(filesImporting(project, names, isMeant), (file) => {
    const found = file.imports().find(({ qualified }) => names.some((name) => isWithin(qualified, name)));
    if (found === undefined) return [];
    const name = names.find((each) => isWithin(found.qualified, each)) ?? found.qualified;
    return [{ place: file.placeAt(found.offset), message: `\`${name}\` is imported` }];
  });
}

/** The files that import one of some modules or names. */
export function filesImporting(
  { importing }: ProjectEvidence,
  names: readonly string[],
  isMeant: (file: CodeFile) => boolean = () => true,
): Iterable<CodeFile> {
  const modules = new Set(names.map((name) => name.split(".", 1)[0] ?? ""));
  const found = fromEach(modules, (module) => {
    const whole = names.includes(module);
    return only(
      importing.get(module) ?? [],
      (file) => isMeant(file) && (whole ? file.importsFrom(module) : importsAny(file, names)),
    );
  });
  return unique(found);
}

function importsAny(file: CodeFile, names: readonly string[]): boolean {
  return file.imports().some(({ qualified }) => names.some((name) => isWithin(qualified, name)));
}

function isWithin(qualified: string, name: string): boolean {
  return qualified === name || qualified.startsWith(`${name}.`);
}

/**
 * Code that matches, strings and comments left out: the first place of each file.
 * @param form global
 */
export function codeLike(files: Iterable<CodeFile>, form: RegExp, message?: string): Iterable<Evidence> {
  return fromEach(files, (file) => {
    if (!hasCode(file, form)) return [];
    form.lastIndex = 0;
    const match = form.exec(file.code);
    return match === null ? [] : [evidenceIn(file, match, message)];
  });
}

/**
 * Whether a file holds code that matches.
 * @param form global
 */
export function hasCode(file: CodeFile, form: RegExp): boolean {
  // Strings can hold the same characters, so that the code is asked where the text says yes: it takes longer to have.
  return matches(form, file.text) && matches(form, file.code);
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
export function dependenciesOn(
  { dependencies }: ProjectEvidence,
  distributions: readonly string[],
): Iterable<Evidence> {
  return asNeeded(function* () {
    const seen = new Set<string>();
    for (const { distribution, line } of dependencies) {
      if (!distributions.includes(distribution) || seen.has(line.path)) continue;
      seen.add(line.path);
      yield { place: placeOfLine(line), message: `${distribution} is among the dependencies` };
    }
  });
}
