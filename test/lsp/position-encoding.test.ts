import assert from "node:assert/strict";
import fc from "fast-check";
import { TextDocument } from "vscode-languageserver-textdocument";
import {
  choosePositionEncoding,
  documentsIn,
  fromUtf16,
  type PositionEncoding,
  toUtf16,
} from "../../server/src/lsp/position-encoding.ts";

const ENCODINGS: PositionEncoding[] = ["utf-8", "utf-16", "utf-32"];
const LINE = "é🦙 = x";

describe("the encoding of positions", () => {
  it("is the editor's first choice that is known, else UTF-16", () => {
    assert.equal(choosePositionEncoding(["utf-32", "utf-8", "utf-16"]), "utf-32");
    assert.equal(choosePositionEncoding(["utf-7", "utf-8"]), "utf-8");
    assert.equal(choosePositionEncoding(undefined), "utf-16");
    assert.equal(choosePositionEncoding([]), "utf-16");
  });

  it("counts bytes, code units or code points", () => {
    const equals = LINE.indexOf("=");
    assert.deepEqual(
      ENCODINGS.map((encoding) => fromUtf16(encoding, LINE, equals)),
      [7, 4, 3],
    );
    assert.deepEqual(
      ENCODINGS.map((encoding, index) => toUtf16(encoding, LINE, [7, 4, 3][index]!)),
      [4, 4, 4],
    );
  });

  it("takes a position within a character for its beginning, and one beyond the line for its end", () => {
    assert.equal(toUtf16("utf-8", LINE, 4), 1);
    assert.equal(toUtf16("utf-8", LINE, 99), LINE.length);
    assert.equal(fromUtf16("utf-8", LINE, 2), 2);
    assert.equal(fromUtf16("utf-32", LINE, 99), 6);
  });

  it("leads there and back at every border of a character", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), fc.constantFrom(...ENCODINGS), (line, encoding) => {
        let offset = 0;
        for (const character of line) {
          assert.equal(toUtf16(encoding, line, fromUtf16(encoding, line, offset)), offset);
          offset += character.length;
        }
      }),
    );
  });
});

describe("changes in another encoding", () => {
  it("are applied one after the other, each to the text that the one before left", () => {
    for (const [encoding, at] of [
      ["utf-8", 6],
      ["utf-16", 3],
      ["utf-32", 2],
    ] as const) {
      const { create, update } = documentsIn(encoding);
      const first = { line: 1, character: at };
      const begin = { line: 1, character: 0 };
      const document = update(
        create("a", "python", 1, "x\né🦙b"),
        [
          { range: { start: begin, end: begin }, text: "" },
          { range: { start: first, end: first }, text: "🦙" },
          { range: { start: first, end: first }, text: "-" },
        ],
        2,
      );
      assert.equal(document.getText(), "x\né🦙-🦙b", encoding);
      assert.equal(document.version, 2);
    }
  });

  it("replace the whole text where they have no range", () => {
    const { update } = documentsIn("utf-8");
    assert.equal(update(TextDocument.create("a", "python", 1, "é"), [{ text: "new" }], 2).getText(), "new");
  });
});
