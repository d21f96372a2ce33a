import assert from "node:assert/strict";
import { toValue } from "../../server/src/documents/configuration-tree.ts";
import { parseJson } from "../../server/src/documents/json.ts";

function valueIn(text: string): unknown {
  const root = parseJson(text).roots[0];
  return root === undefined ? undefined : JSON.parse(JSON.stringify(toValue(root)));
}

describe("JSON", () => {
  it("is read with comments and trailing commas", () => {
    const text = '{\r\n  // one\r\n  "a": [1, true, null,], /* two */\r\n  "b": "x\\n\\u00e9",\r\n}';
    assert.deepEqual(valueIn(text), { a: [1, true, null], b: "x\né" });
    const { comments, problems } = parseJson(text);
    assert.deepEqual(
      comments.map(({ start, end }) => text.slice(start, end)),
      ["// one", "/* two */"],
    );
    assert.deepEqual(problems, []);
  });

  it("keeps positions behind a byte-order mark and emoji", () => {
    const text = '\uFEFF{"😀": "org/model", "e": "a\\tb"}';
    const root = parseJson(text).roots[0];
    assert(root?.kind === "mapping");
    const [plain, escaped] = root.entries.map(({ value }) => value);
    assert(plain?.kind === "scalar" && escaped?.kind === "scalar");
    assert.equal(text.slice(plain.content.start, plain.content.end), "org/model");
    assert.equal(text.slice(plain.span.start, plain.span.end), '"org/model"');
    assert.deepEqual([plain.isVerbatim, escaped.isVerbatim], [true, false]);
  });

  it("gives what it can of a broken file, and says what is wrong", () => {
    assert.deepEqual(valueIn('{"a": "b", "c": [1, "un'), { a: "b", c: [1, "un"] });
    assert(parseJson('{"a": "b", "c": [1, "un').problems.length > 0);
    assert.deepEqual(valueIn('{"a" "b", "c": 1}'), { c: 1 });
    assert.equal(valueIn(""), undefined);
  });

  it("reports brackets nested by the hundred thousand, and does not overflow", () => {
    const { roots, problems } = parseJson('{"a":'.repeat(100_000));
    assert.deepEqual(roots, []);
    assert.match(problems[0]?.message ?? "", /nested more than/);
  });

  it("is not fooled by a member named __proto__", () => {
    const value = toValue(parseJson('{"__proto__": {"polluted": true}}').roots[0]!);
    assert.equal(({} as { polluted?: boolean }).polluted, undefined);
    assert.deepEqual(Object.keys(value as object), ["__proto__"]);
  });
});
