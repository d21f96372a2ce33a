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
  let isInText = false;
  for (const { 0: line, index } of text.matchAll(/[^\r\n]+/g)) {
    const isOutside = !isInText;
    if ((line.split('"""').length - 1) % 2 === 1) isInText = !isInText;
    if (!isOutside) continue;
    if (/^\s*#/.test(line)) comments.push({ start: index, end: index + line.length });
    const [, lead = "", keyword = "", gap = "", argument = ""] =
      /^(\s*)([A-Za-z]+)([ \t]+)(\S.*?)[ \t]*$/.exec(line) ?? [];
    if (keyword === "") continue;
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
