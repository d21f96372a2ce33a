import assert from "node:assert/strict";
import fc from "fast-check";
import type { DocumentLanguage } from "../../server/src/documents/language.ts";
import { isInComment, typedValueAt } from "../../server/src/documents/typed-value.ts";

describe("the value that is typed at a place", () => {
  const cases: [language: DocumentLanguage, marked: string, value: string | null, missing?: string][] = [
    ["python", 'f("a|b")', "ab"],
    ["python", 'f("|")', ""],
    ["python", "f('|", "", "'"],
    ["python", "f('ab|)\n", "ab)", "'"],
    ["python", 'f("ab"|)', null],
    ["python", 'f(|"ab")', null],
    ["python", '"""a|b"""', "ab"],
    ["python", '"""a\n|b"""', null],
    ["python", '# "a|b"', null],
    ["python", 'b"a|b"', null],
    ["python", 'rf"a|b"', "ab"],
    ["python", 'f"{a|}"', null],
    ["python", 'f"{a}/|b"', "{a}/b"],
    ["python", 'f"{{a|}}"', "{{a}}"],
    ["python", `x = 'it\\'s' + "a|b"`, "ab"],
    ["javascript", 'f("a|b")', "ab"],
    ["javascript", "f({ model: 'ab|)\n", "ab)", "'"],
    ["javascript", "f(`a|b`)", "ab"],
    ["javascript", "f(`a$\u007bb|}`)", null],
    ["javascript", "f(`$\u007ba}/|b`)", "$\u007ba}/b"],
    ["javascript", "`a\n|b`", null],
    ["javascript", '// "a|b"', null],
    ["javascript", '/* "a|b" */', null],
    ["javascript", 'f(|"ab")', null],
    ["javascript", `x = 'it\\'s' + "a|b"`, "ab"],
    ["yaml", "key: a|b # c", "ab"],
    ["yaml", "key: |", ""],
    ["yaml", "- a|b", "ab"],
    ["yaml", 'key: "a|b"', "ab"],
    ["yaml", "key: it's a|b", "ab"],
    ["yaml", "key: x # a|b", null],
    ["yaml", "{a: b|c}", "bc"],
    ["json", '{"a": "b|c"}', "bc"],
    ["json", '{"a": "b|', "b", '"'],
    ["json", '{"a": b|c}', null],
    ["json", '{"a": 1} // "b|c"', null],
    ["shell", "hf download ac|me/a", "acme/a"],
    ["shell", 'hf download "ac|me/a" x', "acme/a"],
    ["shell", "hf download 'ac|", "ac", "'"],
    ["shell", "vllm serve --model=ac|me", "acme"],
    ["shell", "ls # ac|me", null],
    ["dockerfile", "ENV MODEL_ID=ac|me", "acme"],
    ["env", "MODEL_ID=ac|me # x", "acme"],
    ["modelfile", "FROM lla|ma", "llama"],
    ["markdown", "base_model: ac|me/a", "acme/a"],
    ["toml", "a = 'b|c'", "bc"],
    ["toml", "a = b|c", null],
    ["toml", '# a = "b|c"', null],
  ];
  for (const [language, marked, expected, missing = ""] of cases) {
    it(`${language}: ${JSON.stringify(marked)}`, () => {
      const text = marked.replace("|", "");
      const value = typedValueAt(language, text, marked.indexOf("|"));
      assert.equal(value && text.slice(value.start, value.end), expected);
      assert.equal(value?.missingQuote ?? "", missing);
    });
  }

  it("holds the cursor, wherever that stands in whatever text", () => {
    const text = fc.array(
      fc.constantFrom('"', "'", '"""', "#", "\\", "\n", "\r\n", "{", "}", "a", " ", "f", "//", "🙂"),
    );
    const language = fc.constantFrom<DocumentLanguage>("python", "yaml", "json", "toml");
    fc.assert(
      fc.property(text, language, fc.nat(), (parts, of, at) => {
        const whole = parts.join("");
        const offset = at % (whole.length + 1);
        const value = typedValueAt(of, whole, offset);
        if (value !== null) assert.ok(value.start <= offset && offset <= value.end && value.end <= whole.length);
      }),
    );
  });
});

describe("a comment of Python", () => {
  for (const [marked, isIn] of [
    ["x # a|b", true],
    ["x # ab|", true],
    ['"# a|b"', false],
    ["x| # ab", false],
  ] as const) {
    it(`${marked}: ${isIn ? "in it" : "not in it"}`, () =>
      assert.equal(isInComment("python", marked.replace("|", ""), marked.indexOf("|")), isIn));
  }
});
