import assert from "node:assert/strict";
import type { TextEdit } from "../../../server/src/documents/place.ts";
import type { Fix } from "../../../server/src/rules/finding.ts";
import { selectFixes } from "../../../server/src/workspace/fixes/fix-selection.ts";
import { onLine, sampleFinding } from "../../reports/sample-result.ts";

function edit(start: number, end: number, text: string, parts: Partial<TextEdit> = {}): TextEdit {
  return { path: "a.py", range: onLine(0, start, end), text, ...parts };
}

function fix(edits: TextEdit[], parts: Partial<Fix> = {}): Fix {
  return { title: "Mend it", safe: true, edits, ...parts };
}

function select(allowUnsafe: boolean, ...fixes: Fix[][]): string[] {
  const place = { path: "a.py", range: onLine(0, 0, 1) };
  const selection = selectFixes(
    fixes.map((each) => sampleFinding({ place, fixes: each })),
    allowUnsafe,
  );
  return selection.edits.map(({ text }) => text);
}

describe("choosing fixes", () => {
  it("takes one fix for each finding, a safe one before the others", () => {
    assert.deepEqual(select(true, [fix([edit(0, 1, "unsafe")], { safe: false }), fix([edit(0, 1, "safe")])]), ["safe"]);
  });

  it("takes unsafe fixes only where allowed, and never those that need input", () => {
    const unsafe = fix([edit(0, 1, "unsafe")], { safe: false });
    const open = fix([edit(2, 3, "open")], { needsInput: true });
    assert.deepEqual(select(false, [unsafe], [open]), []);
    assert.deepEqual(select(true, [unsafe], [open]), ["unsafe"]);
  });

  it("leaves a fix for the next round when it overlaps another, wholly", () => {
    assert.deepEqual(select(false, [fix([edit(0, 5, "a")])], [fix([edit(20, 21, "c"), edit(4, 6, "b")])]), ["a"]);
    assert.deepEqual(select(false, [fix([edit(0, 4, "a")])], [fix([edit(4, 6, "b")])]), ["a", "b"]);
  });

  it("takes two insertions at one point one after the other", () => {
    assert.deepEqual(select(false, [fix([edit(4, 4, "a")])], [fix([edit(4, 4, "b")])]), ["a"]);
  });

  it("makes an edit once that several findings ask for", () => {
    const renaming = () => fix([edit(0, 4, "new"), edit(8, 12, "new", { path: "b.py" })]);
    const place = { path: "a.py", range: onLine(0, 0, 1) };
    const findings = [sampleFinding({ place, fixes: [renaming()] }), sampleFinding({ place, fixes: [renaming()] })];
    const selection = selectFixes(findings, false);
    assert.equal(selection.edits.length, 2);
    assert.equal(selection.findings.length, 2);
  });

  it("keeps files and cells apart", () => {
    const edits = [edit(0, 5, "a"), edit(0, 5, "b", { path: "b.py" }), edit(0, 5, "c", { cell: 1 })];
    assert.deepEqual(select(false, ...edits.map((each) => [fix([each])])), ["a", "b", "c"]);
  });
});
