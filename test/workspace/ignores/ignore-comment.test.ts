import assert from "node:assert/strict";
import { TextDocument } from "vscode-languageserver-textdocument";
import { ignoreCommentEdit } from "../../../server/src/workspace/ignores/ignore-comment.ts";

/** The text after ignoring MV201 at a part of it; null where no comment is offered. */
function ignoredAt(text: string, part: string, language = "python"): string | null {
  const document = TextDocument.create("", language, 0, text);
  const start = text.indexOf(part);
  const place = { start: document.positionAt(start), end: document.positionAt(start + part.length) };
  const lines = text.split(/\r\n|\r|\n/);
  const edit = ignoreCommentEdit(language, ["MV201"], place, (line) => lines[line] ?? "");
  return edit === null ? null : TextDocument.applyEdits(document, [{ range: edit.range, newText: edit.text }]);
}

describe("the comment that ignores a finding", () => {
  it("stands at the end of the line, in the language's own form", () => {
    assert.equal(ignoredAt('load("a/b")\nnext()', '"a/b"'), 'load("a/b")  # modelver: ignore[MV201]\nnext()');
    assert.equal(ignoredAt("model: a/b  \r\nx: 1", "a/b", "yaml"), "model: a/b  # modelver: ignore[MV201]\r\nx: 1");
    assert.equal(ignoredAt('model = "a/b"', '"a/b"', "toml"), 'model = "a/b"  # modelver: ignore[MV201]');
    assert.equal(
      ignoredAt('{\n"model": "a/b",\n}', '"a/b"', "jsonc"),
      '{\n"model": "a/b",  // modelver: ignore[MV201]\n}',
    );
  });

  it("stands behind a command in a notebook", () => {
    assert.equal(ignoredAt("!vllm serve a/b\nx = 1", "a/b"), "!vllm serve a/b  # modelver: ignore[MV201]\nx = 1");
  });

  it("stands behind a comment that is there", () => {
    assert.equal(ignoredAt('load("a/b")  # why', '"a/b"'), 'load("a/b")  # why  # modelver: ignore[MV201]');
  });

  it("grows by a code where rules are ignored already", () => {
    const text = 'load("a/b")  # modelver: ignore[MV202]';
    assert.equal(ignoredAt(text, '"a/b"'), 'load("a/b")  # modelver: ignore[MV202, MV201]');
    assert.equal(ignoredAt('load("a/b")  # modelver: ignore[MV201]', '"a/b"'), null);
  });

  it("stands on a line above where one behind would become a part of the instruction", () => {
    const ignore = "# modelver: ignore[MV201]\n";
    assert.equal(
      ignoredAt("FROM x\nRUN hf download a/b\n", "a/b", "dockerfile"),
      `FROM x\n${ignore}RUN hf download a/b\n`,
    );
    assert.equal(
      ignoredAt("RUN x && \\\n  hf download a/b\n", "a/b", "dockerfile"),
      `RUN x && \\\n  ${ignore}  hf download a/b\n`,
    );
    assert.equal(ignoredAt("OPENAI_MODEL=gpt-4\n", "gpt-4", "dotenv"), `${ignore}OPENAI_MODEL=gpt-4\n`);
    assert.equal(
      ignoredAt("# modelver: ignore[MV202]\nFROM a/b\n", "a/b", "modelfile"),
      "# modelver: ignore[MV202, MV201]\nFROM a/b\n",
    );
    assert.equal(ignoredAt("RUN <<EOF\nhf download a/b\nEOF\n", "a/b", "dockerfile"), null);
  });

  it("is not offered where it would become part of something else", () => {
    assert.equal(ignoredAt('{"model": "a/b"}', '"a/b"', "json"), null);
    assert.equal(ignoredAt('load("a/b", """text\nmore""")', '"a/b"'), null);
    assert.equal(ignoredAt('load("a/b", \\\n 1)', '"a/b"'), null);
    assert.equal(ignoredAt("!vllm serve a/b \\\n  --port 1", "a/b"), null);
    assert.equal(ignoredAt("%run serve.py a/b", "a/b"), null);
  });
});
