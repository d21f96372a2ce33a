import assert from "node:assert/strict";
import { applyEdits } from "../../server/src/documents/edits.ts";
import type { TextEdit } from "../../server/src/documents/place.ts";

function edit(line: number, start: number, end: number, text: string): TextEdit {
  return { path: "a", range: { start: { line, character: start }, end: { line, character: end } }, text };
}

describe("edits of a text", () => {
  it("are made all at once, in any order", () => {
    assert.equal(applyEdits("abc\ndef\n", [edit(1, 0, 3, "X"), edit(0, 1, 2, "longer")]), "alongerc\nX\n");
  });

  it("count lines that end with CRLF, LF and CR, and no others", () => {
    assert.equal(applyEdits("a\r\nb\nc\rd\u2028e", [edit(1, 0, 1, "B"), edit(3, 2, 3, "E")]), "a\r\nB\nc\rd\u2028E");
  });

  it("count UTF-16 code units", () => assert.equal(applyEdits("😀 = x", [edit(0, 5, 6, "y")]), "😀 = y"));

  it("keep a byte-order mark and do not count it", () => {
    assert.equal(applyEdits("\uFEFFa: b\r\n", [edit(0, 3, 4, "c")]), "\uFEFFa: c\r\n");
  });

  it("insert at the end of a text without a last line break", () => {
    assert.equal(applyEdits("a: b", [edit(0, 4, 4, "\nc: d")]), "a: b\nc: d");
  });

  it("are made once where they are the same", () => {
    assert.equal(
      applyEdits("ab", [edit(0, 0, 1, "x"), edit(0, 0, 1, "x"), edit(0, 2, 2, "!"), edit(0, 2, 2, "!")]),
      "xb!",
    );
  });

  it("may touch each other", () => {
    assert.equal(applyEdits("ab", [edit(0, 0, 1, "x"), edit(0, 1, 1, "-"), edit(0, 1, 2, "y")]), "x-y");
  });

  it("are refused where they overlap", () => {
    assert.throws(() => applyEdits("abc", [edit(0, 0, 2, "x"), edit(0, 1, 3, "y")]), /overlap/);
    assert.throws(() => applyEdits("abc", [edit(0, 1, 1, "x"), edit(0, 1, 1, "y")]), /overlap/);
  });

  it("leave a text alone where there are none", () => assert.equal(applyEdits("\uFEFFa\r\n", []), "\uFEFFa\r\n"));
});
