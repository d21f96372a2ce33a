import assert from "node:assert/strict";
import fc from "fast-check";
import { ApiIndex } from "../../../server/src/references/code/api-index.ts";
import { javaScriptTables } from "../../../server/src/references/ecosystems/javascript/all-javascript.ts";
import { mayHoldReferences } from "../../../server/src/references/javascript/prefilter.ts";
import { read, readProject, shown } from "./read.ts";

const CALL = 'import { openai } from "@ai-sdk/openai";\n';

describe("JavaScript that is no good code", () => {
  it("is read as far as it can be", () => {
    assert.deepEqual(shown(read(`${CALL}openai("gpt-4o");\nfunction ( {{ const = ;`)), ["gpt-4o unpinnable"]);
  });

  it("never throws", () => {
    const parts = [
      "{",
      "}",
      "(",
      ")",
      "`",
      "${",
      "'",
      '"',
      "<a>",
      "</a>",
      "/*",
      "=>",
      "class A",
      "...",
      ", ",
      "openai",
      "x = ",
    ];
    const code = fc.array(fc.constantFrom(...parts, "import ", "export ", "\r\n", "\uFEFF", "\u{1F600}"), {
      maxLength: 40,
    });
    fc.assert(
      fc.property(code, (each) => {
        read(CALL + each.join(""));
      }),
      { numRuns: 300 },
    );
  });

  it("may go in circles", () => {
    assert.deepEqual(read(`${CALL}let a = b, b = a;\na = b + a;\nopenai(a);`), []);
    assert.deepEqual(read(`${CALL}const f = (x) => f(x);\nopenai(f("gpt-4o"));`), []);
    assert.deepEqual(read(`${CALL}class A extends A {}\nopenai(new A().x);`), []);
    const files = {
      "main.ts": `${CALL}import { a } from "./a";\nopenai(a)`,
      "a.ts": 'export * from "./b";',
      "b.ts": 'export * from "./a";',
    };
    assert.deepEqual(readProject(files).references, []);
  });

  it("may be nested deeply", () => {
    const deep = `${"[".repeat(2000)}${"]".repeat(2000)}`;
    assert.deepEqual(shown(read(`${CALL}openai("gpt-4o");\nconst a = ${deep};`)), ["gpt-4o unpinnable"]);
    read(`${CALL}openai(${'"a" + '.repeat(3000)}"b");`);
  });

  it("keeps its places with Windows line ends and a byte-order mark", () => {
    const [reference] = read(`\uFEFF${CALL}\r\nopenai("gpt-4o");\r\n`);
    assert.deepEqual(reference?.place.range, { start: { line: 2, character: 7 }, end: { line: 2, character: 15 } });
  });
});

describe("the quick look at a text of JavaScript", () => {
  const apis = new ApiIndex(javaScriptTables);

  it("lets through what speaks of a library, or calls a method that nobody else has", () => {
    assert.equal(mayHoldReferences(CALL, apis), true);
    assert.equal(mayHoldReferences('const x = await import("npm:openai@4");', apis), true);
    assert.equal(mayHoldReferences("client.chat.completions.create(options);", apis), true);
    assert.equal(mayHoldReferences("AutoModel.from_pretrained(name);", apis), true);
  });

  it("keeps back the rest", () => {
    assert.equal(mayHoldReferences('import react from "react";\nconst a = "gpt-4o";', apis), false);
    assert.equal(mayHoldReferences("// Ask openai about it\nchat.create(x);", apis), false);
  });
});
