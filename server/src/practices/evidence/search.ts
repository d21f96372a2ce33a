import type { Evidence } from "../practice.ts";
import type { CodeFile } from "./code-file.ts";
import type { FileKind } from "./file-kinds.ts";
import type { ProjectEvidence } from "./project-evidence.ts";
import { lineAt, placeOfFile, placeOfLine, type TextFile } from "./text-file.ts";

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
export function firstLine(file: TextFile, form: RegExp, message: string): Evidence[] {
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
  return filesImporting(project, names, isMeant).flatMap((file) => {
    const found = file.imports().find(({ qualified }) => names.some((name) => isWithin(qualified, name)));
    if (found === undefined) return [];
    const name = names.find((each) => isWithin(found.qualified, each)) ?? found.qualified;
    return [{ place: file.placeAt(found.offset), message: `\`${name}\` is imported` }];
  });
}

/** The files that import one of some modules or names. */
export function filesImporting(
  project: ProjectEvidence,
  names: readonly string[],
  isMeant: (file: CodeFile) => boolean = () => true,
): CodeFile[] {
  const first = new Set(names.map((name) => name.split(".", 1)[0] ?? ""));
  const files = new Set([...first].flatMap((module) => project.importing.get(module) ?? []));
  return [...files].filter(
    (file) => isMeant(file) && file.imports().some(({ qualified }) => names.some((name) => isWithin(qualified, name))),
  );
}

function isWithin(qualified: string, name: string): boolean {
  return qualified === name || qualified.startsWith(`${name}.`);
}

/**
 * Code that matches, strings and comments left out: the first place of each file.
 * @param form global
 */
export function codeLike(files: readonly CodeFile[], form: RegExp, message?: string): Evidence[] {
  return files.flatMap((file) => {
    // Strings can hold the same characters, so that the code is asked again.
    if (!matches(form, file.text)) return [];
    form.lastIndex = 0;
    const match = form.exec(file.code);
    if (match === null) return [];
    const [found] = match;
    const said = message ?? `\`${found.replace(/\s*\(\s*$/, "").trim()}\` is called`;
    return [
      {
        place: file.placeAt(match.index + found.length - found.trimStart().length, found.trim().length),
        message: said,
      },
    ];
  });
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
