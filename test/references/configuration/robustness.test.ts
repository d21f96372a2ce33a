import assert from "node:assert/strict";
import fc from "fast-check";
import { readNotebook } from "../../../server/src/documents/notebook.ts";
import { readFile } from "./read.ts";

const SAMPLES: Record<string, string> = {
  "a.yaml":
    "# c\r\nd: &d {base_model: org/a, x: [1, '2']}\nt:\n  <<: *d\n  - model_name_or_path: \"o\\tr\"\n{{- if x }}\nargs: [--model-id=org/b, *d]\n|\n  text\n",
  "a.json":
    '{"base_model": "org/a", // c\n "args": ["--model-id", "org/b"], "m": {"model_id": "o\\u0072g/c", /* d */ "n": [1.5, null]}}',
  "a.toml": '# c\n[m]\nmodel_id = \'org/a\'\nx.y = { base_model = "org/b" }\n[[r]]\nz = """\nq\\\n"""\n',
};

/** Texts that are nearly a sample: pieces of it in another order, cut and mixed with signs that matter. */
function nearly(sample: string): fc.Arbitrary<string> {
  const piece = fc
    .tuple(fc.nat(sample.length), fc.nat(30))
    .map(([start, length]) => sample.slice(start, start + length));
  const sign = fc.constantFrom(
    "{{",
    "}}",
    "[",
    "]",
    "{",
    "}",
    '"',
    "'",
    "\n",
    "\r\n",
    "\t",
    "- ",
    ": ",
    "&a ",
    "*a ",
    "<<: *d",
    "\uFEFF",
    "😀",
    "#",
    "//",
    "\0",
  );
  return fc.array(fc.oneof(piece, sign), { maxLength: 12 }).map((parts) => parts.join(""));
}

describe("a broken configuration file", () => {
  for (const [path, sample] of Object.entries(SAMPLES)) {
    it(`never stops the reader (${path})`, () => {
      fc.assert(
        fc.property(nearly(sample), (text) => {
          const lines = text.split(/\r\n|\r|\n/);
          for (const { place, pinInsertion } of readFile(path, text).references) {
            const { start, end } = place.range;
            assert(start.line < end.line || (start.line === end.line && start.character <= end.character));
            assert(end.line < lines.length && end.character <= lines[end.line]!.length);
            assert(pinInsertion === null || pinInsertion.place.range.start.line < lines.length);
          }
        }),
        { numRuns: 300 },
      );
    });
  }
});

describe("a broken notebook", () => {
  it("never stops the reader", () => {
    const whole = JSON.stringify({ cells: [{ cell_type: "code", source: ["a = 1\n", "b"] }], metadata: {} });
    for (let length = 0; length < whole.length; length++) assert("problem" in readNotebook(whole.slice(0, length)));
    assert("notebook" in readNotebook(whole));
  });
});

describe("a configuration file of very many keys", function () {
  this.timeout(20_000);

  it("takes time in step with their number", () => {
    const lines = Array.from({ length: 20_000 }, (_, index) => `"model_name_or_path": "org/m${index}"`);
    assert.equal(readFile("a.json", `{${lines.join(",\n")}}`).references.length, 20_000);
  });
});
