import assert from "node:assert/strict";
import { inlineCode, table } from "../../server/src/lsp/markdown.ts";

describe("Markdown from names", () => {
  it("holds any text in code", () => {
    assert.equal(inlineCode("acme/bert"), "`acme/bert`");
    assert.equal(inlineCode("a`b"), "``a`b``");
    assert.equal(inlineCode("`a``b`"), "``` `a``b` ```");
    assert.equal(inlineCode("a|b\nc"), "`a\\|b c`");
  });

  it("draws tables", () => {
    assert.equal(table(["Part", "Says"], [["`v1`", "version"]]), "| Part | Says |\n| --- | --- |\n| `v1` | version |");
  });
});
