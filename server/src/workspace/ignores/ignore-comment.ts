import { type DocumentLanguage, languageOf } from "../../documents/language.ts";
import type { Range } from "../../documents/place.ts";

/** An insertion or replacement in the document that holds the finding. */
export interface CommentEdit {
  range: Range;
  text: string;
}

const COMMENT_MARKS: Readonly<Record<string, string>> = {
  python: "#",
  javascript: "//",
  javascriptreact: "//",
  typescript: "//",
  typescriptreact: "//",
  yaml: "#",
  toml: "#",
  jsonc: "//",
  shellscript: "#",
  dockercompose: "#",
  "github-actions-workflow": "#",
  "pip-requirements": "#",
};

/** Languages in which a comment behind an instruction would become a part of it; it stands on the line above. */
const ON_LINE_ABOVE = new Set(["dockerfile", "dotenv", "modelfile"]);

/** A comment that ignores rules already, with its codes. */
const IGNORE = /(?:#|\/\/)\s*modelver:\s*ignore\[([^\]]*)\]/;

/** What VS Code calls the languages whose documents are known by their path. */
const LANGUAGE_IDS: Readonly<Partial<Record<DocumentLanguage, string>>> = {
  shell: "shellscript",
  env: "dotenv",
  requirements: "pip-requirements",
};

/** VS Code's identifier of the language that a file is written in, or a cell of it; null where the file is not analysed. */
export function languageIdOf(path: string, cellLanguage: string | null): string | null {
  if (path.endsWith(".jsonc")) return "jsonc";
  const language = languageOf(path);
  if (language === "notebook") return cellLanguage;
  return language === null ? null : (LANGUAGE_IDS[language] ?? language);
}

/** Whether in a language the comment stands on the line above. */
export function ignoresFromAbove(language: string): boolean {
  return ON_LINE_ABOVE.has(language);
}

/**
 * The edit that makes ModelVer ignore rules where a finding stands: a comment at the end of the line, or more codes in
 * the comment that is there. Null where no comment can stand: in JSON, within a text of several lines, before a backslash.
 * @param language VS Code's identifier
 * @param lineText gives the text of a line without its line break
 */
export function ignoreCommentEdit(
  language: string,
  codes: readonly string[],
  place: Range,
  lineText: (line: number) => string,
): CommentEdit | null {
  if (ON_LINE_ABOVE.has(language)) return editAbove(codes, place.start.line, lineText);
  const mark = COMMENT_MARKS[language];
  const line = place.end.line;
  const text = lineText(line);
  if (mark === undefined || !canEndInComment(text, place, lineText)) return null;
  const present = IGNORE.exec(text);
  if (present !== null) return addCodes(line, present, codes);
  const character = text.trimEnd().length;
  const range = { start: { line, character }, end: { line, character: text.length } };
  return { range, text: `  ${mark} modelver: ignore[${codes.join(", ")}]` };
}

function editAbove(codes: readonly string[], line: number, lineText: (line: number) => string): CommentEdit | null {
  if (isInHeredoc(line, lineText)) return null;
  const above = line === 0 ? "" : lineText(line - 1);
  const present = /^\s*#/.test(above) ? IGNORE.exec(above) : null;
  if (present !== null) return addCodes(line - 1, present, codes);
  const indentation = /^\s*/.exec(lineText(line))?.[0] ?? "";
  const start = { line, character: 0 };
  return { range: { start, end: start }, text: `${indentation}# modelver: ignore[${codes.join(", ")}]\n` };
}

/** Text that a Dockerfile hands on as it is: a comment there would be a line of it. */
function isInHeredoc(line: number, lineText: (line: number) => string): boolean {
  let end: string | null = null;
  for (let each = 0; each < line; each++) {
    const text = lineText(each);
    if (end === null) end = /<<-?\s*["']?(\w+)/.exec(text)?.[1] ?? null;
    else if (text.trim() === end) end = null;
  }
  return end !== null;
}

function canEndInComment(text: string, place: Range, lineText: (line: number) => string): boolean {
  const isInOneLine =
    place.start.line === place.end.line || !/"""|'''|[|>][-+]?\d?\s*$/.test(lineText(place.start.line));
  // Between the tags of elements it would be text.
  if (/<\/?[A-Za-z][\w.]*[\s/>]/.test(text)) return false;
  // A text of several lines, a continued line or a magic takes no comment.
  return isInOneLine && !/"""|'''|\\\s*$/.test(text.slice(place.end.character)) && !/^\s*%/.test(text);
}

function addCodes(line: number, present: RegExpExecArray, codes: readonly string[]): CommentEdit | null {
  const known = (present[1] ?? "").split(",").map((each) => each.trim());
  const fresh = codes.filter((code) => !known.includes(code));
  if (fresh.length === 0) return null;
  const end = present.index + present[0].length - 1;
  const position = { line, character: end };
  return { range: { start: position, end: position }, text: fresh.map((code) => `, ${code}`).join("") };
}
