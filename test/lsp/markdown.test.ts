import assert from "node:assert/strict";
import { inlineCode, prose, table } from "../../server/src/lsp/markdown.ts";

describe("Markdown from names", () => {
  it("holds any text in code", () => {
    assert.equal(inlineCode("acme/bert"), "`acme/bert`");
    assert.equal(inlineCode("a`b"), "``a`b``");
    assert.equal(inlineCode("`a``b`"), "``` `a``b` ```");
    assert.equal(inlineCode("a|b\nc"), "`a\\|b c`");
  });

  it("shows messages as they are", () => {
    assert.equal(prose("`x_1` is *old* [a](b)"), "`x_1` is \\*old\\* \\[a\\]\\(b\\)");
    assert.equal(prose("`x_1 <b>"), "`x_1 <b>`");
  });

  it("draws tables", () => {
    assert.equal(table(["Part", "Says"], [["`v1`", "version"]]), "| Part | Says |\n| --- | --- |\n| `v1` | version |");
  });
});
