import { JAVASCRIPT_TOKEN, PYTHON_TOKEN } from "./code-tokens.ts";
import type { DocumentLanguage } from "./language.ts";
import type { Span } from "./place.ts";

/** A string or plain value that somebody is typing, by its form alone; offsets of its content. */
export interface TypedValue extends Span {
  /** What closes it, where nothing does yet; empty where it is closed or needs no quotes. */
  missingQuote: string;
}

/**
 * The value around an offset of a text; null where none can stand there: outside of strings, in comments, in the code of an f-string or a template, in texts of several
 * lines. Looks at characters only, so that it is quick, and bears with code that is broken.
 */
export function typedValueAt(language: DocumentLanguage, text: string, offset: number): TypedValue | null {
  if (language === "javascript") return javaScriptStringAt(text, offset);
  if (language === "python" || language === "notebook") return pythonStringAt(text, offset);
  const start = text.lastIndexOf("\n", offset - 1) + 1;
  const feed = text.indexOf("\n", offset);
  const line = text.slice(start, feed < 0 ? text.length : feed).replace(/\r$/, "");
  const value = valueInLine(language, line, offset - start);
  return value && { ...value, start: start + value.start, end: start + value.end };
}

/** Whether an offset stands in a comment of code. */
export function isInComment(language: "python" | "javascript", text: string, offset: number): boolean {
  const token = tokenAt(language === "python" ? PYTHON_TOKEN : JAVASCRIPT_TOKEN, text, offset);
  return token !== null && isComment(token[0]);
}

function isComment(token: string): boolean {
  return /^(?:#|\/\/|\/\*)/.test(token);
}

function javaScriptStringAt(text: string, offset: number): TypedValue | null {
  const string = stringAt(JAVASCRIPT_TOKEN, text, offset);
  if (string === null) return null;
  const isInSubstitution = string.isLong && /\$\{[^}]*$/.test(text.slice(string.start, offset));
  return isInSubstitution ? null : typed(string);
}

function pythonStringAt(text: string, offset: number): TypedValue | null {
  const string = stringAt(PYTHON_TOKEN, text, offset);
  if (string === null) return null;
  const { start, at } = string;
  const prefix = /(?<![\w])[A-Za-z]{1,2}$/.exec(text.slice(Math.max(0, at - 3), at))?.[0] ?? "";
  if (/b/i.test(prefix)) return null;
  if (/[ft]/i.test(prefix) && isInField(text.slice(start, offset))) return null;
  return typed(string);
}

/** A string that begins at `at`, with the offsets of its content. */
interface FoundString extends TypedValue {
  at: number;
  /** It may have several lines. */
  isLong: boolean;
}

function typed({ start, end, missingQuote }: FoundString): TypedValue {
  return { start, end, missingQuote };
}

/** The string of one line whose content holds an offset. */
function stringAt(tokens: RegExp, text: string, offset: number): FoundString | null {
  const token = tokenAt(tokens, text, offset);
  const quote = token?.[1] ?? token?.[2];
  if (token === null || quote === undefined) return null;
  const literal = token[0];
  const isLong = token[1] !== undefined;
  const isClosed = literal.length >= 2 * quote.length && literal.endsWith(quote);
  const start = token.index + quote.length;
  const end = token.index + literal.length - (isClosed ? quote.length : 0);
  const isOneLine = !isLong || (isClosed && !literal.includes("\n"));
  if (!isOneLine || offset < start || offset > end) return null;
  return { start, end, missingQuote: isClosed ? "" : quote, at: token.index, isLong };
}

/** The string or comment that holds an offset or ends there. */
function tokenAt(tokens: RegExp, text: string, offset: number): RegExpExecArray | null {
  for (const token of text.matchAll(tokens)) {
    if (token.index >= offset) return null;
    const end = token.index + token[0].length;
    if (offset < end || (offset === end && isOpen(token))) return token;
  }
  return null;
}

/** At the end of a comment, and of a string that nothing closes, one is still in it. */
function isOpen([token, long, short]: RegExpExecArray): boolean {
  const quote = long ?? short;
  if (quote === undefined) return isComment(token) && !token.endsWith("*/");
  return token.length < 2 * quote.length || !token.endsWith(quote);
}

/** Whether what stands before a place of an f-string leaves a field open. */
function isInField(before: string): boolean {
  const braces = before.replaceAll("{{", "").replaceAll("}}", "");
  return braces.lastIndexOf("{") > braces.lastIndexOf("}");
}

/** Languages in which a word needs no quotes, and a `#` behind a blank begins a comment. */
const SHELL_LIKE: ReadonlySet<DocumentLanguage> = new Set(["shell", "dockerfile", "modelfile", "env", "requirements"]);

/** What ends a word, and what it holds. */
const YAML_WORD = { before: /[^\s[\]{},"'#]*$/, after: /^[^\s[\]{},"'#]*/ };
const SHELL_WORD = { before: /[^\s[\]{},"'#=();|&<>$`]*$/, after: /^[^\s[\]{},"'#=();|&<>$`]*/ };

function valueInLine(language: DocumentLanguage, line: string, column: number): TypedValue | null {
  let quote = "";
  let start = 0;
  for (let at = 0; at < column; at++) {
    const character = line[at]!;
    if (quote === "" && isCommentMark(language, line, at)) return null;
    if (quote === "" && opensString(language, line, at)) [quote, start] = [character, at + 1];
    else if (quote === '"' && character === "\\") at++;
    else if (character === quote) quote = "";
  }
  if (quote !== "") return quotedFrom(line, start, column, quote);
  if (language === "yaml" || language === "markdown") return plainAt(line, column, YAML_WORD);
  return SHELL_LIKE.has(language) ? plainAt(line, column, SHELL_WORD) : null;
}

function isCommentMark(language: DocumentLanguage, line: string, at: number): boolean {
  if (language === "json") return line.startsWith("//", at);
  return line[at] === "#" && (language === "toml" || at === 0 || /\s/.test(line[at - 1]!));
}

/** In YAML a quote within a word is an apostrophe. */
function opensString(language: DocumentLanguage, line: string, at: number): boolean {
  const isYaml = language === "yaml" || language === "markdown";
  if (line[at] === '"' && !isYaml) return true;
  if (line[at] === "'" && (language === "toml" || SHELL_LIKE.has(language))) return true;
  return isYaml && /["']/.test(line[at]!) && (at === 0 || /[\s[{,(]/.test(line[at - 1]!));
}

function quotedFrom(line: string, start: number, column: number, quote: string): TypedValue {
  let end = column;
  while (end < line.length && line[end] !== quote) end += quote === '"' && line[end] === "\\" ? 2 : 1;
  return end < line.length ? { start, end, missingQuote: "" } : { start, end: column, missingQuote: quote };
}

/** A word of a plain scalar: what names a model holds no blanks. */
function plainAt(line: string, column: number, word: { before: RegExp; after: RegExp }): TypedValue | null {
  const before = word.before.exec(line.slice(0, column))![0];
  const after = word.after.exec(line.slice(column))![0];
  const start = column - before.length;
  if (start === 0 || /["'\]}]/.test(line[start - 1]!)) return null;
  return { start, end: column + after.length, missingQuote: "" };
}
