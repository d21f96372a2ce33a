import assert from "node:assert/strict";
import { commentsIn, type ParsedCode } from "../../server/src/documents/incremental-parse.ts";
import { maskMagics } from "../../server/src/documents/magics.ts";
import { parsePython } from "../../server/src/documents/python.ts";
import { parsers } from "../references/python/read.ts";

function tree(parsed: ParsedCode): string {
  return parsed.tree.rootNode.toString();
}

describe("parsePython", () => {
  const edits: [string, string, string][] = [
    ["an insertion", "a = 1\nb = 2\n", "a = 1\nc(3)\nb = 2\n"],
    ["a deletion", "a = 1\nc(3)\nb = 2\n", "a = 1\nb = 2\n"],
    ["a change of one of many equal letters", "aaaa(1)\n", "aaaaa(1)\n"],
    ["a change that breaks the code", "f(1)\ng(2)\n", "f((1)\ng(2)\n"],
    ["a change behind an emoji", 's = "🙂"\nf(1)\n', 's = "🙂🙂"\nf(12)\n'],
    ["CRLF", "a = 1\r\nb = 2\r\n", "a = 1\r\nb = 22\r\n"],
    ["everything", "a = 1", ""],
  ];
  for (const [title, before, after] of edits) {
    it(`parses ${title} as if it were new`, () => {
      const old = parsePython(parsers.python, before);
      const edited = parsePython(parsers.python, after, old);
      const fresh = parsePython(parsers.python, after);
      assert.equal(tree(edited), tree(fresh));
      assert.equal(edited.text, after);
      edited.tree.delete();
      fresh.tree.delete();
    });
  }

  it("keeps the tree where nothing changed", () => {
    const old = parsePython(parsers.python, "a = 1");
    assert.equal(parsePython(parsers.python, "a = 1", old), old);
    old.tree.delete();
  });

  it("finds comments, not what looks like them", () => {
    const text = 'x = "# no"  # yes\n# too\n';
    const parsed = parsePython(parsers.python, text);
    assert.deepEqual(
      commentsIn(parsed.tree).map(({ start, end }) => text.slice(start, end)),
      ["# yes", "# too"],
    );
    parsed.tree.delete();
  });
});

describe("maskMagics", () => {
  const masked = (text: string) => maskMagics(text).replace(/ +/g, " ").trim();

  it("hides magics, shell lines and help at equal length", () => {
    const text = "%matplotlib inline\n!pip install x\nn?\n?n\nx = 1\n";
    assert.equal(maskMagics(text).length, text.length);
    assert.equal(masked(text), "0 \n \n \nx = 1");
  });

  it("keeps line ends", () => assert.equal(maskMagics("!ls\r\nx\n"), "0  \r\nx\n"));

  it("hides a whole cell of another language, up to the next cell", () => {
    assert.equal(masked("%%bash\nls (\n"), "");
    assert.equal(masked("# %%\n%%bash\nls (\n# %%\nx = 1"), "# %%\n\n\n# %%\nx = 1".replace(/\n\n\n/, "\n \n \n"));
  });

  it("leaves a statement where a block holds nothing but a command", () => {
    assert.equal(maskMagics("if colab:\n    !ls\nx = 1"), "if colab:\n    0  \nx = 1");
  });

  it("hides the lines that a command or a magic goes on over", () => {
    assert.equal(masked("!pip install \\\n  x\n%run a \\\n  b\ny = 1").replace(/\s+/g, " "), "0 y = 1");
  });

  it("keeps the Python that a magic runs", () => {
    assert.equal(maskMagics("%%time\nx = 1"), "      \nx = 1");
    assert.equal(maskMagics("%time x = 1"), "0    ;x = 1");
    assert.equal(maskMagics("x = !ls"), "x = _  ");
    assert.equal(maskMagics("x = %who_ls"), "x = _      ");
  });

  it("takes time in proportion to the text", () => {
    for (const part of [" ", "a ", "a.", "?", "x? ", "="]) {
      const text = `!ls\n${part.repeat(500_000)}\n`;
      const started = performance.now();
      assert.equal(maskMagics(text).length, text.length);
      assert.ok(performance.now() - started < 5_000, part);
    }
  });

  it("leaves Python alone", () => {
    for (const text of [
      'x = ("a %s"\n  % y)\n',
      "x = a \\\n  % b\n",
      '"""\n%pip install\n!ls\n"""\n',
      "# what?\n",
      'f("""\n%%bash\n""")\n',
      "x = a % b\n",
      "if x != y: pass\n",
    ]) {
      assert.equal(maskMagics(text), text);
    }
  });
});
