import { PositionEncodingKind, type TextDocumentContentChangeEvent } from "vscode-languageserver";
import { TextDocument } from "vscode-languageserver-textdocument";
import type { Position, Range } from "../documents/place.ts";

/** The units in which an editor counts characters (LSP 3.17, `positionEncoding`): bytes of UTF-8, code units of UTF-16, or code points. */
export type PositionEncoding = "utf-8" | "utf-16" | "utf-32";

const KNOWN: readonly string[] = [PositionEncodingKind.UTF8, PositionEncodingKind.UTF16, PositionEncodingKind.UTF32];

/** The first of the encodings that an editor offers, in its order of preference, that is known; UTF-16 where it offers none. */
export function choosePositionEncoding(offered: readonly string[] | undefined): PositionEncoding {
  return (offered?.find((each) => KNOWN.includes(each)) ?? PositionEncodingKind.UTF16) as PositionEncoding;
}

/** The UTF-16 offset in a line of an editor's character; within a code point its beginning, beyond the line its end. */
export function toUtf16(encoding: PositionEncoding, line: string, character: number): number {
  if (encoding === "utf-16") return Math.min(character, line.length);
  let units = 0;
  let offset = 0;
  for (const codePoint of line) {
    units += unitsOf(encoding, codePoint);
    if (units > character) return offset;
    offset += codePoint.length;
  }
  return offset;
}

/** An editor's character for a UTF-16 offset in a line; within a code point its beginning, beyond the line its end. */
export function fromUtf16(encoding: PositionEncoding, line: string, offset: number): number {
  if (encoding === "utf-16") return offset;
  let units = 0;
  let at = 0;
  for (const codePoint of line) {
    at += codePoint.length;
    if (at > offset) return units;
    units += unitsOf(encoding, codePoint);
  }
  return units;
}

function unitsOf(encoding: PositionEncoding, codePoint: string): number {
  return encoding === "utf-32" ? 1 : Buffer.byteLength(codePoint);
}

/** A range with each of its characters converted in its line. */
export function convertRange({ start, end }: Range, convert: (position: Position) => Position): Range {
  return { start: convert(start), end: convert(end) };
}

/** A line of a document, without its line break. */
export function lineOf(document: TextDocument, line: number): string {
  const range = { start: { line, character: 0 }, end: { line: line + 1, character: 0 } };
  return document.getText(range).replace(/[\r\n]+$/, "");
}

/** How documents are made and changed whose changes come in an editor's encoding: each change speaks of the text that the one before left. */
export function documentsIn(encoding: PositionEncoding) {
  return {
    create: TextDocument.create,
    update: (document: TextDocument, changes: TextDocumentContentChangeEvent[], version: number): TextDocument => {
      if (encoding === "utf-16") return TextDocument.update(document, changes, version);
      const convert = ({ line, character }: Position) => {
        return { line, character: toUtf16(encoding, lineOf(document, line), character) };
      };
      for (const change of changes) {
        const plain = "range" in change ? { range: convertRange(change.range, convert), text: change.text } : change;
        TextDocument.update(document, [plain], version);
      }
      return document;
    },
  };
}
