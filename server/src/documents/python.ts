import type { Parser } from "web-tree-sitter";
import { type ParsedCode, parseCode } from "./incremental-parse.ts";
import { maskDeepIndentation } from "./indentation.ts";
import { maskMagics } from "./magics.ts";

/** Parses Python as {@link parseCode} does, with magics and what is indented too deeply hidden. */
export function parsePython(parser: Parser, source: string, previous?: ParsedCode): ParsedCode {
  return parseCode(parser, maskDeepIndentation(maskMagics(source)), previous);
}
