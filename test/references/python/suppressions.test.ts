import assert from "node:assert/strict";
import { commentsIn } from "../../../server/src/documents/incremental-parse.ts";
import { pythonSourceOf } from "../../../server/src/documents/notebook.ts";
import { parsePython } from "../../../server/src/documents/python.ts";
import { plainSource, type SourceText } from "../../../server/src/documents/source-text.ts";
import type { Suppression } from "../../../server/src/references/document-facts.ts";
import { pythonSuppressions } from "../../../server/src/references/python/suppressions.ts";
import { testParsers } from "../../parsers.ts";

const parsers = await testParsers();

function suppressions(source: SourceText): Suppression[] {
  const { tree } = parsePython(parsers.python, source.text);
  try {
    return pythonSuppressions(source, commentsIn(tree), tree);
  } finally {
    tree.delete();
  }
}

/** Codes of each suppression with the first and last line it covers, counted from 1. */
function covered(text: string): [string, number, number][] {
  return suppressions(plainSource("a.py", text)).map(({ scope, codes, covers: { range } }) => [
    scope === "file" ? `file ${codes?.join() ?? "all"}` : (codes?.join() ?? "all"),
    range.start.line + 1,
    range.end.line + 1,
  ]);
}

describe("a comment that suppresses findings in Python", () => {
  it("covers its line", () => {
    assert.deepEqual(covered('a = 1\nx = load("a")  # modelver: ignore[MV201, mv203]\n'), [["MV201,MV203", 2, 2]]);
  });

  it("covers the whole statement on whichever of its lines it stands", () => {
    for (const comment of [0, 1, 2, 3]) {
      const lines = ["x = load(", '  "a",', "  b=1,", ")"];
      lines[comment] += "  # modelver: ignore";
      assert.deepEqual(covered(lines.join("\n")), [["all", 1, 4]], lines[comment]);
    }
    assert.deepEqual(covered('x = load(\n  # modelver: ignore\n  "a",\n)\n'), [["all", 1, 4]]);
  });

  it("on its own line covers the next statement", () => {
    assert.deepEqual(covered("a = 1\n# modelver: ignore[MV1]\n\n# note\nb = f(\n  1)\nc = 2\n"), [["MV1", 2, 6]]);
  });

  it("at a statement with a body covers only its head", () => {
    assert.deepEqual(covered("if f(\n    a):  # modelver: ignore[MV1]\n    b = 1\n    c = 2\n"), [["MV1", 1, 2]]);
    assert.deepEqual(covered("# modelver: ignore[MV1]\n@d(1)\ndef f(\n    a=g(),\n):\n    return 1\n"), [
      ["MV1", 1, 5],
    ]);
    assert.deepEqual(covered("try:\n    a()\nexcept B:  # modelver: ignore[MV1]\n    c()\n"), [["MV1", 3, 3]]);
  });

  it("in a body covers the next statement there", () => {
    assert.deepEqual(covered("if a:\n    # modelver: ignore[MV1]\n    b = f(\n      1)\n    c = 2\n"), [["MV1", 2, 4]]);
  });

  it("may stand behind another comment", () => {
    assert.deepEqual(covered("x = 1  # noqa # modelver: ignore[MV1] because\n"), [["MV1", 1, 1]]);
  });

  it("may speak of the whole file", () => {
    assert.deepEqual(covered("# modelver: ignore-file[MV101]\n# modelver: ignore-file\n"), [
      ["file MV101", 1, 1],
      ["file all", 2, 2],
    ]);
  });

  it("is harmless where its codes are unknown or missing", () => {
    assert.deepEqual(covered("x = 1  # modelver: ignore[XYZ]\ny = 1  # modelver: ignore[]\n"), [
      ["XYZ", 1, 1],
      ["", 2, 2],
    ]);
  });

  it("is none where it is a string, unclosed, or another word", () => {
    assert.deepEqual(
      covered('x = "# modelver: ignore"\ny = 1  # modelver: ignore[MV1\nz = 1  # modelver: ignored\n'),
      [],
    );
    assert.deepEqual(covered("x = 1  # see modelver: ignore in the docs\n"), []);
  });

  it("works in broken code and at the end of a file", () => {
    assert.deepEqual(covered("x = = load(  # modelver: ignore\n").length, 1);
    assert.deepEqual(covered("x = 1\n# modelver: ignore"), [["all", 2, 2]]);
  });

  it("in a notebook covers lines of its own cell only", () => {
    const cell = (text: string) => ({ kind: "code" as const, language: "python", text });
    const source = pythonSourceOf("n.ipynb", [
      cell("a = 1\n# modelver: ignore"),
      cell("b = 1  # modelver: ignore[MV1]"),
    ]);
    assert.deepEqual(
      suppressions(source).map(({ covers }) => [covers.cell, covers.range.start.line, covers.range.end.line]),
      [
        [0, 1, 1],
        [1, 0, 0],
      ],
    );
  });
});
