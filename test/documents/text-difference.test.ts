import assert from "node:assert/strict";
import { applyEdits } from "../../server/src/documents/edits.ts";
import { editsBetween } from "../../server/src/documents/text-difference.ts";

/** The edits between two texts as `line:character-line:character text`. */
function shown(before: string, after: string): string[] {
  const edits = editsBetween("pyproject.toml", before, after);
  assert.equal(applyEdits(before, edits), after);
  return edits.map(({ range: { start, end }, text }) => {
    return `${start.line}:${start.character}-${end.line}:${end.character} ${text}`;
  });
}

describe("the edits between two texts", () => {
  it("insert lines where they were added, and touch nothing else", () => {
    assert.deepEqual(shown("a\nb\n", "a\nnew\nb\nlast\n"), ["1:0-1:0 new\n", "2:0-2:0 last\n"]);
  });

  it("insert within a line what was added to it", () => {
    assert.deepEqual(shown('dev = ["ruff"]\n', 'dev = ["ruff", "pytest"]\n'), ['0:13-0:13 , "pytest"']);
  });

  it("go on behind a last line without an end", () => {
    assert.deepEqual(shown("a", "a\nb\n"), ["0:1-0:1 \nb\n"]);
  });

  it("count lines that end as on Windows", () => {
    assert.deepEqual(shown("a\r\nb\r\n", "a\r\nnew\r\nb\r\n"), ["1:0-1:0 new\r\n"]);
  });

  it("are none between the same texts", () => {
    assert.deepEqual(shown("a\n", "a\n"), []);
  });
});
