import type { Span } from "./place.ts";

/** A line with its first word apart: an instruction of a Modelfile, a requirement. */
export interface InstructionLine {
  span: Span;
  /** In upper case. */
  keyword: string;
  keywordSpan: Span;
  argument: string;
  argumentSpan: Span;
}

/** The instructions of an Ollama Modelfile, less what stands in texts of several lines, and its comments. */
export function modelfileLines(text: string): { lines: InstructionLine[]; comments: Span[] } {
  const lines: InstructionLine[] = [];
  const comments: Span[] = [];
  /** The quotes that close the text which the lines stand in. */
  let closing = "";
  for (const { 0: line, index } of text.matchAll(/[^\r\n]+/g)) {
    if (closing !== "") {
      if (line.trimEnd().endsWith(closing)) closing = "";
      continue;
    }
    if (/^\s*#/.test(line)) comments.push({ start: index, end: index + line.length });
    const [, lead = "", keyword = "", gap = "", argument = ""] =
      /^(\s*)([A-Za-z]+)([ \t]+)(\S.*)$/.exec(line.trimEnd()) ?? [];
    if (keyword === "") continue;
    closing = closingQuotes(keyword, argument);
    const start = index + lead.length;
    const begin = start + keyword.length + gap.length;
    lines.push({
      span: { start: index, end: index + line.length },
      keyword: keyword.toUpperCase(),
      keywordSpan: { start, end: start + keyword.length },
      ...unquoted(argument, begin),
    });
  }
  return { lines, comments };
}

/** What must come yet where a text is opened and not closed on its line; ollama (`parser.go`) then takes lines as they are. */
function closingQuotes(keyword: string, argument: string): string {
  // A parameter and a message have another word before their text.
  const value = /^(?:parameter|message)$/i.test(keyword) ? argument.replace(/^\S+\s+/, "") : argument;
  const quotes = /^(?:"""|")/.exec(value)?.[0] ?? "";
  return value.length >= 2 * quotes.length && value.endsWith(quotes) ? "" : quotes;
}

function unquoted(argument: string, start: number): { argument: string; argumentSpan: Span } {
  const isQuoted = /^(["'])[^"']*\1$/.test(argument);
  const text = isQuoted ? argument.slice(1, -1) : argument;
  const begin = start + (isQuoted ? 1 : 0);
  return { argument: text, argumentSpan: { start: begin, end: begin + text.length } };
}

/** The requirements of a requirements file: each line's text without its comment, and the comments. */
export function requirementLines(text: string): { lines: Span[]; comments: Span[] } {
  const lines: Span[] = [];
  const comments: Span[] = [];
  for (const { 0: line, index } of text.matchAll(/[^\r\n]+/g)) {
    const comment = /(?:^|\s)#/.exec(line);
    const end = comment === null ? line.length : comment.index;
    if (comment !== null) comments.push({ start: index + line.indexOf("#", comment.index), end: index + line.length });
    if (line.slice(0, end).trim() !== "") lines.push({ start: index, end: index + end });
  }
  return { lines, comments };
}
