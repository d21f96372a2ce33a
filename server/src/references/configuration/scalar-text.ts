import { type ScalarNode, TEMPLATE_HOLE } from "../../documents/configuration-tree.ts";
import type { SourceText } from "../../documents/source-text.ts";
import { HOLE, type Piece, type WrittenText } from "../written.ts";

const TEMPLATES = new RegExp(`${TEMPLATE_HOLE}+`, "g");

/** The text of a scalar with the places of its characters. Each template in it is one hole. */
export function writtenScalar(source: SourceText, { text, content, isVerbatim }: ScalarNode): WrittenText {
  if (!isVerbatim) {
    const decoded = text.replace(TEMPLATES, HOLE);
    return {
      text: decoded,
      pieces: decoded === "" ? [] : [{ text: decoded, place: source.placeOf(content), verbatim: false }],
    };
  }
  const pieces: Piece[] = [];
  let copied = 0;
  const add = (from: number, to: number, shown: string, verbatim: boolean) => {
    const span = { start: content.start + from, end: content.start + to };
    if (from < to) pieces.push({ text: shown, place: source.placeOf(span), verbatim });
    copied = to;
  };
  for (const { 0: template, index } of text.matchAll(TEMPLATES)) {
    add(copied, index, text.slice(copied, index), true);
    add(index, index + template.length, HOLE, false);
  }
  add(copied, text.length, text.slice(copied), true);
  return { text: pieces.map((piece) => piece.text).join(""), pieces };
}
