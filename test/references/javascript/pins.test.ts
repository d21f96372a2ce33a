import assert from "node:assert/strict";
import { PIN_SLOT } from "../../../server/src/references/model-reference.ts";
import { read } from "./read.ts";

/** What a fix makes of a call, with `COMMIT` for the pin. */
function pinned(call: string): string | null {
  const code = `import { AutoModel, pipeline } from "@huggingface/transformers";\n${call}`;
  const insertion = read(code)[0]?.pinInsertion;
  if (insertion == null) return null;
  const offset = ({ line, character }: { line: number; character: number }) =>
    code.split("\n").slice(0, line).join("\n").length + 1 + character;
  const { start, end } = insertion.place.range;
  const changed =
    code.slice(0, offset(start)) + insertion.template.replace(PIN_SLOT, "COMMIT") + code.slice(offset(end));
  return changed.slice(code.indexOf("\n") + 1);
}

describe("a pin is added to a call of JavaScript", () => {
  const cases: [call: string, fixed: string | null][] = [
    ['AutoModel.from_pretrained("a/b")', 'AutoModel.from_pretrained("a/b", { revision: "COMMIT" })'],
    ["AutoModel.from_pretrained('a/b', )", "AutoModel.from_pretrained('a/b', { revision: 'COMMIT' }, )"],
    ['AutoModel.from_pretrained("a/b", {})', 'AutoModel.from_pretrained("a/b", { revision: "COMMIT" })'],
    ['AutoModel.from_pretrained("a/b", { x })', 'AutoModel.from_pretrained("a/b", { x, revision: "COMMIT" })'],
    ['AutoModel.from_pretrained("a/b", { ...x, y: 1, })', null],
    [
      "AutoModel.from_pretrained('a/b', {\n  dtype: 'q8', // small\n})",
      "AutoModel.from_pretrained('a/b', {\n  dtype: 'q8',\n  revision: 'COMMIT', // small\n})",
    ],
    [
      "AutoModel.from_pretrained('a/b', {\n  dtype: 'q8'\n})",
      "AutoModel.from_pretrained('a/b', {\n  dtype: 'q8',\n  revision: 'COMMIT'\n})",
    ],
    ['pipeline("fill-mask", "a/b")', 'pipeline("fill-mask", "a/b", { revision: "COMMIT" })'],
    ['const o = { x: 1 };\nAutoModel.from_pretrained("a/b", o)', null],
    ['AutoModel.from_pretrained("a/b", { revision: x })', null],
  ];
  for (const [call, fixed] of cases) it(call, () => assert.equal(pinned(call), fixed));
});

describe("a reference in JavaScript", () => {
  it("stands at the argument, with the property that passes it", () => {
    const [reference] = read('import OpenAI from "openai";\nnew OpenAI().responses.create({ model: "gpt-4o" });');
    assert.deepEqual(reference?.place.range, { start: { line: 1, character: 39 }, end: { line: 1, character: 47 } });
    assert.deepEqual(reference?.keyPlace?.range, {
      start: { line: 1, character: 32 },
      end: { line: 1, character: 37 },
    });
    assert.equal(reference?.api, "openai.OpenAI.responses.create");
  });

  it("says where its name is written, and what holds it", () => {
    const [reference] = read('import { openai } from "@ai-sdk/openai";\nconst CHAT = "gpt-4o";\nopenai(CHAT);');
    const [piece] = reference?.nameWritten?.pieces ?? [];
    assert.deepEqual(piece?.place.range, { start: { line: 1, character: 14 }, end: { line: 1, character: 20 } });
    assert.deepEqual(
      piece?.holders?.map(({ range }) => range.start),
      [{ line: 1, character: 6 }],
    );
  });
});
