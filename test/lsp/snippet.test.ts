import assert from "node:assert/strict";
import { TextDocument } from "vscode-languageserver-textdocument";
import { placeholderRanges } from "../../server/src/lsp/placeholder-selection.ts";
import { snippetOf } from "../../server/src/lsp/snippet.ts";

describe("what the user fills in", () => {
  it("is selected by a snippet", () => {
    assert.equal(snippetOf(', revision="<commit>"', "<commit>"), ', revision="$' + '{1:<commit>}"');
  });

  it("keeps its surroundings when they mean something in snippets", () => {
    assert.equal(snippetOf("$" + "{HOME}\\<commit>", "<commit>"), "\\$" + "{HOME\\}\\\\$" + "{1:<commit>}");
  });

  it("is found again after edits of several lines", () => {
    const document = TextDocument.create("", "yaml", 0, "model:\r\n  name: a\r\n  tokenizer: a\r\n");
    const insertAt = (line: number, character: number, newText: string) => {
      const at = { line, character };
      return { range: { start: at, end: at }, newText };
    };
    const edits = [insertAt(2, 14, "\r\n  tokenizer_revision: <commit>"), insertAt(1, 9, "\r\n  revision: <commit>")];
    assert.deepEqual(placeholderRanges(document, edits, "<commit>"), [
      { start: { line: 2, character: 12 }, end: { line: 2, character: 20 } },
      { start: { line: 4, character: 22 }, end: { line: 4, character: 30 } },
    ]);
  });
});
