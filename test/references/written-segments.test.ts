import assert from "node:assert/strict";
import { ecosystemTables } from "../../server/src/references/ecosystems/all-tables.ts";
import { writtenSegments } from "../../server/src/references/written-segments.ts";
import { readProject } from "./python/read.ts";

/** The segments written in a program, as `kind text`, with the line where that is not clear. */
function segmentsIn(lines: readonly string[]): string[] {
  const { references } = readProject({ "main.py": lines.join("\n") }, ecosystemTables);
  return writtenSegments(references).map(({ kind, place: { range } }) => {
    const text = lines[range.start.line]?.slice(range.start.character, range.end.character);
    return `${range.start.line + 1}: ${kind} ${text}`;
  });
}

const IMPORT = "from transformers import AutoModel";

describe("the segments of written names", () => {
  it("stand where their characters do", () => {
    assert.deepEqual(segmentsIn([IMPORT, 'AutoModel.from_pretrained("acme/llama-3.1-8b-churn-v2")']), [
      "2: owner acme",
      "2: architecture llama",
      "2: generation 3.1",
      "2: size 8b",
      "2: identifier churn",
      "2: version v2",
    ]);
  });

  it("stand where a name put together from pieces is written, a segment in pieces too", () => {
    const code = [
      IMPORT,
      'OWNER = "acme"',
      'VERSION = "1.2"',
      'AutoModel.from_pretrained(f"{OWNER}/bert-v{VERSION}.0")',
    ];
    assert.deepEqual(segmentsIn(code), [
      "2: owner acme",
      "3: version 1.2",
      "4: architecture bert",
      "4: version v",
      "4: version .0",
    ]);
  });

  it("are said once of a name that is used twice", () => {
    const code = [
      IMPORT,
      'NAME = "acme/bert-v1"',
      "AutoModel.from_pretrained(NAME)",
      "AutoModel.from_pretrained(NAME)",
    ];
    assert.deepEqual(segmentsIn(code), ["2: owner acme", "2: architecture bert", "2: version v1"]);
  });

  it("are not guessed of a name of which a part is only known when the code runs", () => {
    assert.deepEqual(
      segmentsIn([IMPORT, "import sys", 'AutoModel.from_pretrained(f"acme/bert-{sys.argv[1]}-v2")']),
      [],
    );
  });

  it("are left alone where escapes hide which character is which", () => {
    const segments = segmentsIn([IMPORT, 'AutoModel.from_pretrained("acme/b\\x65rt-v1")']);
    assert.deepEqual(segments, []);
  });
});
