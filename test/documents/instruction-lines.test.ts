import assert from "node:assert/strict";
import { modelfileLines, requirementLines } from "../../server/src/documents/instruction-lines.ts";

const instructions = (text: string): string[] =>
  modelfileLines(text).lines.map(({ keyword, argumentSpan: { start, end } }) => `${keyword} ${text.slice(start, end)}`);

describe("a Modelfile", () => {
  it("has instructions in any case, quoted or not, and comments", () => {
    const text = '# a\nfrom llama3.1:8b\r\n  ADAPTER "./x.gguf"  \n';
    assert.deepEqual(instructions(text), ["FROM llama3.1:8b", "ADAPTER ./x.gguf"]);
    assert.deepEqual(modelfileLines(text).comments, [{ start: 0, end: 3 }]);
  });

  it("has none inside texts of several lines, whichever quotes hold them", () => {
    for (const quotes of ['"""', '"']) {
      const text = `SYSTEM ${quotes}You are\nFROM inside\n# no comment\nend${quotes}\nFROM after\n`;
      assert.equal(instructions(text).at(-1), "FROM after");
      assert.equal(instructions(text).length, 2);
      assert.deepEqual(modelfileLines(text).comments, []);
    }
  });

  it("goes on behind a text that ends on its own line", () => {
    const text = 'SYSTEM """one"""\nPARAMETER stop "<|x|>"\nMESSAGE user "hi"\nSYSTEM "two"\nFROM after\n';
    assert.equal(instructions(text).length, 5);
  });

  it("keeps a message over several lines whole", () => {
    assert.deepEqual(instructions('MESSAGE user """hi\nFROM inside\n"""\nFROM after\n').slice(1), ["FROM after"]);
  });
});

describe("a requirements file", () => {
  it("has lines without their comments", () => {
    const text = "a==1 # why\n\n# b\nc @ https://x.org/c.whl#sha256=0\n";
    const { lines, comments } = requirementLines(text);
    assert.deepEqual(
      lines.map(({ start, end }) => text.slice(start, end)),
      ["a==1", "c @ https://x.org/c.whl#sha256=0"],
    );
    assert.deepEqual(
      comments.map(({ start, end }) => text.slice(start, end)),
      ["# why", "# b"],
    );
  });
});
