import assert from "node:assert/strict";
import { toValue } from "../../server/src/documents/configuration-tree.ts";
import { parseFrontMatter } from "../../server/src/documents/front-matter.ts";

const value = (text: string): unknown => {
  const [root] = parseFrontMatter(text).roots;
  return root === undefined ? null : JSON.parse(JSON.stringify(toValue(root)));
};

describe("the head of a Markdown file", () => {
  it("is read as YAML up to its closing line", () => {
    const text = "---\nbase_model: acme/base\ntags:\n- x\n---\n# A title\n\nbase_model: acme/prose\n";
    assert.deepEqual(value(text), { base_model: "acme/base", tags: ["x"] });
  });

  it("keeps offsets of the file, with a byte order mark and Windows' line ends", () => {
    const text = "\uFEFF---\r\nbase_model: acme/base # why\r\n---\r\n";
    const { roots, comments } = parseFrontMatter(text);
    const [root] = roots;
    assert.ok(root?.kind === "mapping");
    const { content } = root.entries[0]!.value as { content: { start: number; end: number } };
    assert.equal(text.slice(content.start, content.end), "acme/base");
    assert.equal(text.slice(comments[0]!.start, comments[0]!.end), "# why");
  });

  it("is none where the file begins with something else, or where it is not closed", () => {
    for (const text of ["# Title\n---\na: b\n---\n", "\n---\na: b\n---\n", "---\na: b\n", "--- \n", ""])
      assert.equal(value(text), null, JSON.stringify(text));
  });
});
