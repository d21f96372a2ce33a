import assert from "node:assert/strict";
import { applyNotebookEdits } from "../../server/src/documents/edits.ts";
import { type Cell, pythonSourceOf, readNotebook } from "../../server/src/documents/notebook.ts";
import type { TextEdit } from "../../server/src/documents/place.ts";

function notebook(text: string) {
  const read = readNotebook(text);
  assert("notebook" in read, JSON.stringify(read));
  return read.notebook;
}

function code(text: string): Cell {
  return { kind: "code", language: "python", text };
}

function edit(cell: number, line: number, start: number, end: number, text: string): TextEdit {
  return { path: "n.ipynb", cell, range: { start: { line, character: start }, end: { line, character: end } }, text };
}

const LINES = `{
 "cells": [
  {
   "cell_type": "markdown",
   "metadata": {},
   "source": "# Title"
  },
  {
   "cell_type": "code",
   "metadata": {},
   "outputs": [{"data": {"score": NaN}}],
   "source": [
    "name = \\"org/\\u006dodel\\"\\n",
    "load(\\n",
    "  name,\\n",
    ")"
   ]
  }
 ],
 "metadata": {"kernelspec": {"language": "python", "name": "python3"}},
 "nbformat": 4
}
`;

describe("a notebook", () => {
  it("is read cell by cell, with the text its editor shows", () => {
    assert.deepEqual(notebook(LINES), {
      language: "python",
      cells: [
        { kind: "markup", language: "markdown", text: "# Title" },
        { kind: "code", language: "python", text: 'name = "org/model"\nload(\n  name,\n)' },
      ],
    });
  });

  it("of the third format is read over all its worksheets", () => {
    const text = JSON.stringify({
      metadata: { name: "" },
      nbformat: 3,
      worksheets: [
        { cells: [{ cell_type: "code", language: "python", input: ["a = 1\n", "b = 2"] }] },
        {
          cells: [
            { cell_type: "heading", source: "T" },
            { cell_type: "code", input: "c = 3" },
          ],
        },
      ],
    });
    assert.deepEqual(
      notebook(text).cells.map((cell) => [cell.kind, cell.text]),
      [
        ["code", "a = 1\nb = 2"],
        ["markup", "T"],
        ["code", "c = 3"],
      ],
    );
  });

  it("tells the language of the kernel and of cells that differ from it", () => {
    const { language, cells } = notebook(
      JSON.stringify({
        metadata: { language_info: { name: "R" } },
        cells: [
          { cell_type: "code", source: "x <- 1" },
          { cell_type: "code", metadata: { vscode: { languageId: "python" } }, source: "x = 1" },
          { cell_type: "code", metadata: { vscode: { languageId: "plaintext" } }, source: "y <- 2" },
          { cell_type: "raw", source: "text" },
        ],
      }),
    );
    assert.equal(language, "r");
    assert.deepEqual(
      cells.map((cell) => cell.language),
      ["r", "python", "r", "raw"],
    );
  });

  it("that is none gives the reason", () => {
    for (const text of ["", "{", "[]", "not JSON", "[".repeat(100_000), '{"cells": [}']) {
      assert.deepEqual(readNotebook(text), { problem: "not a notebook: its JSON is broken" });
    }
    assert.deepEqual(readNotebook('{"cells": 3}'), { problem: "not a notebook: it has no list of cells" });
  });

  it("with odd cells keeps their numbers", () => {
    const { cells } = notebook('{"cells": [1, null, {}, {"cell_type": "code", "source": ["a", 2, "b"]}]}');
    assert.equal(cells.length, 4);
    assert.equal(cells[3]?.text, "ab");
  });
});

describe("the Python of a notebook", () => {
  it("is one text, whose places lead back to the cells", () => {
    const source = pythonSourceOf("n.ipynb", [
      { kind: "markup", language: "markdown", text: "text" },
      code("x = 1\ny = 2"),
      code("z = x"),
    ]);
    const start = source.text.indexOf("z = x");
    assert.deepEqual(source.placeOf({ start, end: start + 5 }), {
      path: "n.ipynb",
      cell: 2,
      range: { start: { line: 0, character: 0 }, end: { line: 0, character: 5 } },
    });
    const y = source.text.indexOf("y = 2");
    assert.deepEqual(source.placeOf({ start: y, end: y + 1 }).range.start, { line: 1, character: 0 });
    assert.equal(source.placeOf({ start: y, end: y + 1 }).cell, 1);
  });

  it("leaves out other languages and hides magics", () => {
    const source = pythonSourceOf("n.ipynb", [
      code("%%bash\necho org/model"),
      { kind: "code", language: "r", text: "x <- 1" },
      code("%pip install x\na = 1"),
      code("%%time\nb = 2"),
    ]);
    assert.deepEqual(source.text.split(/\s*\n\s*/).filter(Boolean), ["a = 1", "b = 2"]);
    assert.equal(source.placeOf({ start: source.text.indexOf("b = 2"), end: source.text.length }).cell, 3);
  });

  it("closes a cell that is still being typed, so that the next ones stand alone", () => {
    const source = pythonSourceOf("n.ipynb", [code('load(["a", {'), code('"""open'), code("z = 1  # ( \"'")]);
    assert.equal(source.text, 'load(["a", {\n}])\n"""open"""\n\nz = 1  # ( "\'\n');
  });

  it("ends a place where the cell ends", () => {
    const source = pythonSourceOf("n.ipynb", [code("load("), code("z")]);
    assert.deepEqual(source.placeOf({ start: 0, end: source.text.indexOf("z") }), {
      path: "n.ipynb",
      cell: 0,
      range: { start: { line: 0, character: 0 }, end: { line: 0, character: 5 } },
    });
  });

  it("has a place even where there is no code", () => {
    assert.equal(pythonSourceOf("n.ipynb", []).placeOf({ start: 0, end: 0 }).path, "n.ipynb");
  });
});

describe("edits of a notebook", () => {
  it("change the touched literals only, escapes beside them included", () => {
    const after = applyNotebookEdits(LINES, [edit(1, 0, 8, 11, "acme"), edit(1, 2, 6, 6, ' revision="abc",')]);
    const expected = LINES.replace('\\"org/\\u006dodel', '\\"acme/\\u006dodel').replace(
      '"  name,\\n"',
      '"  name revision=\\"abc\\",,\\n"',
    );
    assert.equal(after, expected);
  });

  it("keep a list of lines when lines come and go", () => {
    const added = applyNotebookEdits(LINES, [edit(1, 2, 7, 7, '\n  revision="abc",')]);
    assert.match(added, /"load\(\\n",\n {4}" {2}name,\\n",\n {4}" {2}revision=\\"abc\\",\\n",\n {4}"\)"\n/);
    const joined: TextEdit = {
      ...edit(1, 1, 5, 0, ""),
      range: { start: { line: 1, character: 5 }, end: { line: 3, character: 0 } },
    };
    assert.match(applyNotebookEdits(LINES, [joined]), /odel\\"\\n",\n {4}"load\(\)"\n/);
  });

  it("work in a source that is one string", () => {
    const text = '{"cells":[{"cell_type":"code","source":"a = \\"x\\"\\nb"}]}\n';
    assert.equal(
      applyNotebookEdits(text, [edit(0, 1, 0, 1, 'c = "é"')]),
      '{"cells":[{"cell_type":"code","source":"a = \\"x\\"\\nc = \\"\\u00e9\\""}]}\n',
    );
  });

  it("write other letters as the file does", () => {
    const text = '{"cells":[{"cell_type":"code","source":["# é\\n","b"]}]}';
    assert.equal(applyNotebookEdits(text, [edit(0, 1, 0, 1, "ü")]), text.replace('"b"', '"ü"'));
  });

  it("fill an empty cell", () => {
    const text = '{"cells":[{"cell_type":"code","source":[]}]}';
    assert.equal(applyNotebookEdits(text, [edit(0, 0, 0, 0, "a\nb")]), text.replace("[]}", '["a\\n", "b"]}'));
  });

  it("keep CRLF, indentation and a byte-order mark of the file", () => {
    const text = `\uFEFF${LINES.replaceAll("\n", "\r\n")}`;
    const after = applyNotebookEdits(text, [edit(1, 1, 0, 4, "fetch")]);
    assert.equal(after, text.replace('"load(', '"fetch('));
  });

  it("are refused for a cell that is not there, an overlap, and a text that is no notebook", () => {
    assert.throws(() => applyNotebookEdits(LINES, [edit(7, 0, 0, 0, "x")]), /no cell 7/);
    assert.throws(() => applyNotebookEdits(LINES, [edit(1, 0, 0, 4, "x"), edit(1, 0, 2, 6, "y")]), /overlap/);
    assert.throws(() => applyNotebookEdits("{", []), /no notebook/);
  });
});
