import type { Node } from "web-tree-sitter";
import type { Span } from "../place.ts";
import { type Fragment, hostSpan } from "./fragment.ts";
import type { ShellWord, TextPart, VariablePart, WordPart } from "./script.ts";

/** Operators of `${NAME…}` that give another text where the variable has none. */
const FALLBACK_OPERATORS: ReadonlySet<string> = new Set([":-", "-", ":=", "="]);

/** Reads one word of a syntax tree. */
export function readWord(fragment: Fragment, node: Node): ShellWord {
  const first = node.type === "concatenation" ? node.child(0) : node;
  const quote = first?.type === "string" ? '"' : first?.type === "raw_string" ? "'" : "";
  return { span: hostSpan(fragment, spanOf(node)), parts: readParts(fragment, node), quote };
}

/** Offsets of a node in the fragment. */
export function spanOf({ startIndex, endIndex }: Node): Span {
  return { start: startIndex, end: endIndex };
}

function readParts(fragment: Fragment, node: Node): WordPart[] {
  switch (node.type) {
    case "word":
    case "number":
    case "variable_name":
    case "special_variable_name":
    case "extglob_pattern":
    case "command_name":
      return node.namedChildCount > 0 ? childParts(fragment, node) : textParts(fragment, spanOf(node), unescapedWord);
    case "raw_string":
      return textParts(fragment, { start: node.startIndex + 1, end: node.endIndex - 1 }, same);
    case "string":
      return stringParts(fragment, node);
    case "concatenation":
      return childParts(fragment, node);
    case "simple_expansion":
      return [simpleExpansion(fragment, node)];
    case "expansion":
      return [expansion(fragment, node)];
    default:
      return [{ kind: "unknown", span: hostSpan(fragment, spanOf(node)) }];
  }
}

/** The parts of a word in order; what the tree leaves out between them (a bare `$`, a brace) is text too. */
function childParts(fragment: Fragment, node: Node): WordPart[] {
  const parts: WordPart[] = [];
  let at = node.startIndex;
  for (const child of node.children) {
    if (child.startIndex > at) parts.push(...textParts(fragment, { start: at, end: child.startIndex }, unescapedWord));
    if (child.isNamed) parts.push(...readParts(fragment, child));
    else parts.push(...textParts(fragment, spanOf(child), same));
    at = child.endIndex;
  }
  return parts;
}

function stringParts(fragment: Fragment, node: Node): WordPart[] {
  const parts: WordPart[] = [];
  const end = node.endIndex - (node.lastChild?.type === '"' && node.childCount > 1 ? 1 : 0);
  let at = node.startIndex + 1;
  const copy = (to: number) => {
    if (to > at) parts.push(...textParts(fragment, { start: at, end: to }, unescapedString));
  };
  for (const child of node.namedChildren) {
    if (child.type === "string_content") continue;
    copy(child.startIndex);
    parts.push(...readParts(fragment, child));
    at = child.endIndex;
  }
  copy(end);
  return parts;
}

/** The text of a span, a part for each line: what is written on one line can be edited. */
function textParts(fragment: Fragment, { start, end }: Span, decode: (text: string) => string): TextPart[] {
  const lines = fragment.text.slice(start, end).match(/\\?\r?\n|(?:(?!\\?\r?\n)[\s\S])+/g) ?? [];
  let at = start;
  return lines.map((line) => {
    const text = decode(line);
    const span = hostSpan(fragment, { start: at, end: at + line.length });
    at += line.length;
    const isVerbatim = fragment.host.slice(span.start, span.end) === text && !/[\r\n]/.test(text);
    return { kind: "text", text, span, isVerbatim };
  });
}

function same(text: string): string {
  return text;
}

function unescapedWord(text: string): string {
  return text.replace(/\\(\r?\n|.)/g, (_, next: string) => (/\n/.test(next) ? "" : next));
}

function unescapedString(text: string): string {
  return text.replace(/\\(\r?\n|["$\x60\\])/g, (_, next: string) => (/\n/.test(next) ? "" : next));
}

function simpleExpansion(fragment: Fragment, node: Node): WordPart {
  const name = node.namedChild(0)?.text;
  const span = hostSpan(fragment, spanOf(node));
  return name === undefined ? { kind: "unknown", span } : { ...plainVariable, name, span };
}

const plainVariable: Omit<VariablePart, "name" | "span"> = {
  kind: "variable",
  fallback: null,
  isKept: false,
  index: null,
};

/** `${…}`; forms that make another text of a value (`${NAME%x}`, `${#NAME}`) are not known. */
function expansion(fragment: Fragment, node: Node): WordPart {
  const span = hostSpan(fragment, spanOf(node));
  const [, subject, operator, ...rest] = node.children;
  const unknown: WordPart = { kind: "unknown", span };
  if (subject === undefined || !subject.isNamed) return unknown;
  const variable = variableOf(subject);
  if (variable === null) return unknown;
  if (operator?.type === "}") return { ...plainVariable, ...variable, span };
  if (operator?.type === ":?" || operator?.type === "?") return { ...plainVariable, ...variable, span };
  if (operator === undefined || !FALLBACK_OPERATORS.has(operator.type)) return unknown;
  const fallback = rest.filter((each) => each.isNamed).flatMap((each) => readParts(fragment, each));
  return { ...plainVariable, ...variable, span, fallback, isKept: operator.type.endsWith("=") };
}

function variableOf(node: Node): Pick<VariablePart, "name" | "index"> | null {
  if (node.type === "variable_name" || node.type === "special_variable_name") return { name: node.text, index: null };
  if (node.type !== "subscript") return null;
  const [name, index] = node.namedChildren;
  if (name === undefined || index === undefined) return null;
  return { name: name.text, index: /^(?:[@*]|\d+)$/.test(index.text) ? index.text.replace("*", "@") : "?" };
}
