import assert from "node:assert/strict";
import { indentBefore, snippetOf } from "../../server/src/lsp/snippet.ts";

describe("a fix as a snippet", () => {
  it("selects the part to fill in", () => {
    assert.equal(snippetOf(', revision="<commit>"', "<commit>", ""), ', revision="$' + '{1:<commit>}"');
  });

  it("keeps characters that mean something in snippets", () => {
    assert.equal(snippetOf("$" + "{HOME}\\<commit>", "<commit>", ""), "\\$" + "{HOME\\}\\\\$" + "{1:<commit>}");
  });

  it("leaves out the indent that the editor puts before further lines", () => {
    const text = "\n    revision: <commit>";
    assert.equal(snippetOf(text, "<commit>", "  "), "\n  revision: $" + "{1:<commit>}");
    assert.equal(indentBefore("  - name: a/b", 13), "  ");
    assert.equal(indentBefore("\t\tname", 1), "\t");
  });
});
