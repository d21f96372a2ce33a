import type { ConfigurationTree, Entry, MappingNode, ScalarNode } from "./configuration-tree.ts";
import type { Span } from "./place.ts";

/** A line of a `.env` file: perhaps `export`, a name, and a value up to a comment or the end of the line. */
const ASSIGNMENT = /^([ \t]*(?:export[ \t]+)?)([A-Za-z_][\w.-]*)([ \t]*=[ \t]*)(.*)$/;

/** Reads the variables of a `.env` file. Never throws; a value over several lines is read up to the end of its first. */
export function parseEnvironmentFile(text: string): ConfigurationTree {
  const entries: Entry[] = [];
  const comments: Span[] = [];
  for (const { 0: line, index } of text.matchAll(/[^\r\n]+/g)) {
    const assignment = ASSIGNMENT.exec(line.replace(/^\uFEFF/, " "));
    const [, lead = "", name = "", sign = "", rest = ""] = assignment ?? [];
    const start = assignment === null ? index : index + lead.length + name.length + sign.length;
    const value = assignment === null ? null : valueIn(rest, start);
    const comment = commentStart(line, value === null ? 0 : value.span.end - index);
    if (comment >= 0) comments.push({ start: index + comment, end: index + line.length });
    if (value === null) continue;
    const key = scalar(name, { start: index + lead.length, end: index + lead.length + name.length }, "");
    entries.push({ key, value, span: { start: key.span.start, end: value.span.end } });
  }
  const span = { start: 0, end: text.length };
  const root: MappingNode = { kind: "mapping", span, style: "block", entries, merged: [] };
  return { format: "env", roots: [root], comments, problems: [] };
}

function valueIn(rest: string, start: number): ScalarNode {
  const quote = /^["']/.exec(rest)?.[0] ?? "";
  const closing = quote === "" ? -1 : rest.indexOf(quote, 1);
  if (closing > 0) {
    const node = scalar(rest.slice(1, closing), { start: start + 1, end: start + closing }, quote);
    return { ...node, span: { start, end: start + closing + 1 } };
  }
  const plain = rest.replace(/(?:^|[ \t]+)#.*$/, "").trimEnd();
  return scalar(plain, { start, end: start + plain.length }, "");
}

function scalar(text: string, content: Span, quote: string): ScalarNode {
  const type = text === "" ? "null" : "text";
  const isVerbatim = !(quote === '"' && text.includes("\\"));
  return { kind: "scalar", span: content, content, text, type, quote, isVerbatim };
}

function commentStart(line: string, from: number): number {
  const comment = /(?:^|[ \t])#/.exec(line.slice(from));
  return comment === null ? -1 : from + comment.index + comment[0].length - 1;
}
