import type { ConfigurationTree, Entry, MappingNode, ScalarNode } from "./configuration-tree.ts";
import type { Span } from "./place.ts";

/** A line of a `.env` file: perhaps `export`, a name, and a value up to a comment or the end of the line. */
const ASSIGNMENT = /^([ \t]*(?:export[ \t]+)?)([A-Za-z_][\w.-]*)([ \t]*=[ \t]*)(.*)$/;

const LINE_BREAK = /[\r\n]/g;

/** A value in quotes with nothing but a comment behind it; it may go on over several lines, as keys and certificates do. */
const QUOTED = /(?:"((?:[^"\\]|\\[\s\S])*)"|'([^']*)')(?=[ \t]*(?:#.*)?(?:[\r\n]|$))/y;

/** Reads the variables of a `.env` file. Never throws; a quote that is not closed ends with its line. */
export function parseEnvironmentFile(text: string): ConfigurationTree {
  const entries: Entry[] = [];
  const comments: Span[] = [];
  let read = 0;
  for (const { 0: line, index } of text.matchAll(/[^\r\n]+/g)) {
    if (index < read) continue;
    const assignment = ASSIGNMENT.exec(line.replace(/^\uFEFF/, " "));
    const [, lead = "", name = "", sign = "", rest = ""] = assignment ?? [];
    const start = assignment === null ? index : index + lead.length + name.length + sign.length;
    const value = assignment === null ? null : valueAt(text, start, rest);
    read = value?.span.end ?? index;
    const comment = commentAfter(text, read);
    if (comment !== null) comments.push(comment);
    if (value === null) continue;
    const key = scalar(name, { start: index + lead.length, end: index + lead.length + name.length }, "");
    entries.push({ key, value, span: { start: key.span.start, end: value.span.end } });
  }
  const span = { start: 0, end: text.length };
  const root: MappingNode = { kind: "mapping", span, style: "block", entries, merged: [] };
  return { format: "env", roots: [root], comments, problems: [] };
}

function valueAt(text: string, start: number, rest: string): ScalarNode {
  QUOTED.lastIndex = start;
  const quoted = QUOTED.exec(text);
  if (quoted !== null) {
    const end = start + quoted[0].length;
    const content = { start: start + 1, end: end - 1 };
    return { ...scalar(text.slice(content.start, content.end), content, text[start]!), span: { start, end } };
  }
  const plain = rest.replace(/(?:^|[ \t])#.*$/, "").trimEnd();
  return scalar(plain, { start, end: start + plain.length }, "");
}

function scalar(text: string, content: Span, quote: string): ScalarNode {
  const type = text === "" ? "null" : "text";
  const isVerbatim = !/[\r\n]/.test(text) && !(quote === '"' && text.includes("\\"));
  return { kind: "scalar", span: content, content, text, type, quote, isVerbatim };
}

/** The comment on the rest of a line. */
function commentAfter(text: string, from: number): Span | null {
  const rest = text.slice(from, lineEnd(text, from));
  const comment = /(?:^|[ \t])#/.exec(rest);
  if (comment === null) return null;
  return { start: from + comment.index + comment[0].length - 1, end: from + rest.length };
}

function lineEnd(text: string, from: number): number {
  LINE_BREAK.lastIndex = from;
  return LINE_BREAK.exec(text)?.index ?? text.length;
}
