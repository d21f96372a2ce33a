import assert from "node:assert/strict";
import { applyNotebookEdits } from "../../../server/src/documents/edits.ts";
import { readNotebook } from "../../../server/src/documents/notebook.ts";
import { shellOfCells, shellOfText } from "../../../server/src/documents/notebook-shell.ts";
import { plainSource } from "../../../server/src/documents/source-text.ts";
import type { DocumentFacts } from "../../../server/src/references/document-facts.ts";
import { PIN_SLOT } from "../../../server/src/references/model-reference.ts";
import { notebookShellFacts } from "../../../server/src/workspace/text-facts.ts";
import { testParsers } from "../../parsers.ts";

const parsers = await testParsers();

interface TestCell {
  text: string;
  language?: string | undefined;
}

function factsOf(cells: readonly TestCell[]): DocumentFacts {
  const shell = shellOfCells(
    "n.ipynb",
    cells.map(({ text, language = "python" }) => ({ kind: "code", language, text })),
  );
  return notebookShellFacts(shell, parsers);
}

/** The names in one cell; null where a part is not known. */
function names(text: string, language?: string): (string | null)[] {
  return factsOf([{ text, language }]).references.map(({ name }) => name);
}

/** Cell, line and first character of each reference. */
function places(cells: readonly TestCell[]): string[] {
  return factsOf(cells).references.map(({ place: { cell, range } }) =>
    [cell, range.start.line, range.start.character].join(":"),
  );
}

function notebookFile(...sources: (string | string[])[]): string {
  const cells = sources.map((source) => ({ cell_type: "code", metadata: {}, outputs: [], source }));
  return JSON.stringify({ cells, metadata: {}, nbformat: 4, nbformat_minor: 5 }, null, 1);
}

/** An .ipynb file with the pin `PIN` inserted wherever one can be. */
function pinned(json: string): string[] {
  const read = readNotebook(json);
  assert.ok("notebook" in read);
  const { references } = notebookShellFacts(shellOfCells("n.ipynb", read.notebook.cells), parsers);
  const insertions = references.flatMap(({ pinInsertion }) => pinInsertion ?? []);
  const edits = insertions.map(({ place, template }) => ({ ...place, text: template.replace(PIN_SLOT, "PIN") }));
  const edited = readNotebook(applyNotebookEdits(json, edits));
  assert.ok("notebook" in edited);
  return edited.notebook.cells.map(({ text }) => text);
}

describe("shell in a notebook", () => {
  it("stands behind exclamation marks, in blocks and in assignments", () => {
    assert.deepEqual(names("!hf download org/a"), ["org/a"]);
    assert.deepEqual(names("!!hf download org/a"), ["org/a"]);
    assert.deepEqual(names("if colab:\n    !hf download org/a"), ["org/a"]);
    assert.deepEqual(names("log = !hf download org/a"), ["org/a"]);
    assert.deepEqual(names("!vllm serve \\\n  org/a \\\n  --port 1\nx = 1"), ["org/a"]);
  });

  it("fills cells of magics, and cells of its own language", () => {
    for (const magic of [
      "%%bash",
      "%%sh",
      "%%script bash",
      "%%script --bg /bin/sh -e",
      "%%bash --out log",
      "%sh",
      "%%!",
    ]) {
      assert.deepEqual(names(`${magic}\nhf download org/a\n`), ["org/a"], magic);
    }
    assert.deepEqual(names("%%time\n%%bash\nhf download org/a"), ["org/a"]);
    assert.deepEqual(names("%sh hf download org/a"), ["org/a"]);
    assert.deepEqual(names("%%bash\nhf download org/a", "shellscript"), ["org/a"]);
    assert.deepEqual(names("hf download org/a", "bash"), ["org/a"]);
  });

  it("is not what other magics, strings, comments and languages hold", () => {
    assert.deepEqual(names("%%script python\nhf download org/a"), []);
    assert.deepEqual(names("%%writefile a.txt\n!hf download org/a"), []);
    assert.deepEqual(names("x = 1\n%sh hf download org/a"), []);
    assert.deepEqual(names('x = """\n!hf download org/a\n"""'), []);
    assert.deepEqual(names("f(\n!hf download org/a\n)"), []);
    assert.deepEqual(names("# !hf download org/a"), []);
    assert.deepEqual(names("!hf download org/a", "r"), []);
    assert.deepEqual(names("!ls models/org-a && cat org/a"), []);
  });

  it("leaves open what Python puts in", () => {
    assert.deepEqual(names("!hf download {name}"), names("!hf download $NAME"));
    assert.deepEqual(names("!hf download org/{name}-v2"), names("!hf download org/$NAME-v2"));
    assert.deepEqual(names("!hf download {names['a']} && hf download org/a").at(-1), "org/a");
    assert.deepEqual(names("%%bash\nname=a\nhf download org/$name"), ["org/a"]);
  });

  it("hands variables on from line to line, and to no other script", () => {
    assert.deepEqual(names("!M=org/a\n\n# served\n!vllm serve $M"), ["org/a"]);
    assert.ok(!names("!M=org/a\nx = 1\n!vllm serve $M").includes("org/a"));
    assert.deepEqual(names("!echo 'broken\n!hf download org/a"), ["org/a"]);
  });

  it("has its places in the cells, one by one", () => {
    const cells = [{ text: "x = 1\n!hf download org/a" }, { text: "x = 2\n!hf download org/b" }];
    assert.deepEqual(places(cells), ["0:1:13", "1:1:13"]);
    assert.deepEqual(places([{ text: "text", language: "r" }, { text: "%%bash\r\n\r\nhf download org/a" }]), [
      "1:2:12",
    ]);
  });

  it("is read in a Python file with cells", () => {
    const shell = shellOfText(plainSource("a.py", "# %%\nx = 1\n# %%\n%%bash\nhf download org/a\n# %%\nhf = 2\n"));
    const { references } = notebookShellFacts(shell, parsers);
    assert.deepEqual(
      references.map(({ name, place }) => [name, place.range.start.line]),
      [["org/a", 4]],
    );
  });

  it("is read in a notebook of Databricks, whose lines keep their mark", () => {
    const text = [
      "# Databricks notebook source",
      "# MAGIC %sh",
      "# MAGIC # modelver: ignore[MV201]",
      "# MAGIC vllm serve org/a \\",
      "# MAGIC   --port 8000",
      "# COMMAND ----------",
      "# MAGIC %md",
      "# MAGIC hf download org/b",
      "",
    ].join("\n");
    const { references, suppressions } = notebookShellFacts(shellOfText(plainSource("a.py", text)), parsers);
    assert.deepEqual(
      references.map(({ name, place, pinInsertion }) => [name, place.range.start.line, pinInsertion?.template]),
      [["org/a", 3, ` \\\n# MAGIC   --revision ${PIN_SLOT}`]],
    );
    assert.deepEqual(
      suppressions.map(({ covers: { range } }) => [range.start.line, range.end.line]),
      [[2, 4]],
    );
    assert.deepEqual(shellOfText(plainSource("a.py", text.replace("Databricks", "A"))).scripts, []);
  });

  it("gets revisions in the literals of the file", () => {
    const json = notebookFile(
      ["x = 'é\"'\n", '!hf download org/a --local-dir "a b"\n', "y = 2"],
      ["!vllm serve org/b \\\n", "    --port 8000\n"],
    );
    assert.deepEqual(pinned(json), [
      'x = \'é"\'\n!hf download org/a --revision PIN --local-dir "a b"\ny = 2',
      "!vllm serve org/b \\\n    --revision PIN \\\n    --port 8000\n",
    ]);
    assert.deepEqual(pinned(notebookFile("%%bash\nhf download org/a")), ["%%bash\nhf download org/a --revision PIN"]);
  });

  it("keeps its suppressions: behind a command, and above it", () => {
    const covered = (text: string) =>
      factsOf([{ text }]).suppressions.map(({ codes, covers: { range } }) => [
        codes?.join() ?? "all",
        range.start.line,
        range.end.line,
      ]);
    assert.deepEqual(covered("!hf download org/a  # modelver: ignore[MV201]\n!hf download org/b"), [["MV201", 0, 0]]);
    assert.deepEqual(covered("# modelver: ignore\n!vllm serve \\\n  org/a\n!hf download org/b"), [["all", 0, 2]]);
    assert.deepEqual(covered("%%bash\n# modelver: ignore\nhf download org/a\nhf download org/b"), [["all", 1, 2]]);
  });
});
