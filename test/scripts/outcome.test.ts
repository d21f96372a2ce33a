import assert from "node:assert/strict";
import { writeFileSync } from "node:fs";
import { withCounts } from "../../scripts/suites/mocha.ts";
import { cannotRun, holds, type Outcome, requireAll, sum } from "../../scripts/suites/outcome.ts";
import { renderTable } from "../../scripts/suites/table.ts";

const withSkip = (reason: string): Outcome => ({ passed: 3, failed: 0, skipped: [{ count: 1, reason }] });

describe("outcomes of test suites", () => {
  it("count a required suite that could not run as failed, with the reason", () => {
    const outcome = requireAll(cannotRun("no Chromium"), true);
    assert.equal(outcome.failed, 1);
    assert.deepEqual(outcome.skipped, []);
    assert.match(outcome.note ?? "", /no Chromium/);
  });

  it("let only absent corpora be skipped where all is required", () => {
    const corpora = withSkip("reads the names of the corpora");
    assert.deepEqual(requireAll(corpora, false), corpora);
    assert.equal(requireAll(corpora, true).failed, 1);
    assert.equal(requireAll(withSkip("needs mlflow"), false).failed, 1);
  });

  it("add up", () => {
    const { passed, failed, skipped } = sum([withSkip("a"), holds(true), holds(false, "b"), cannotRun("c")]);
    assert.deepEqual([passed, failed, skipped.length], [4, 1, 2]);
  });

  it("take a run that left no counts, ran nothing or crashed after its tests for failed", async () => {
    const counts = (content: object) => (file: string) => writeFileSync(file, JSON.stringify(content));
    const nothing = counts({ passed: 0, failed: 0, skipped: [] });
    const two = counts({ passed: 2, failed: 0, skipped: [] });
    const run = (leave: (file: string) => void, code: number) =>
      withCounts(async (file) => {
        leave(file);
        return code;
      });
    assert.equal((await run(() => {}, 0)).failed, 1);
    assert.equal((await run(nothing, 0)).failed, 1);
    assert.equal((await run(two, 7)).failed, 1);
    assert.deepEqual(await run(two, 0), { passed: 2, failed: 0, skipped: [] });
  });
});

describe("the table of test suites", () => {
  it("shows figures in columns and why something was skipped or failed", () => {
    const table = renderTable([
      { suite: "types", outcome: holds(true), seconds: 4.2 },
      { suite: "vscode", outcome: cannotRun("no Chromium"), seconds: 0 },
    ]);
    const lines = table.split("\n");
    assert.match(lines[0] ?? "", /suite +run +passed +failed +skipped +time/);
    assert.match(lines[2] ?? "", /^types +1 +1 +0 +0 +4 s$/);
    assert.match(lines[3] ?? "", /^vscode +0 +0 +0 +1 +0 s$/);
    assert.match(lines[4] ?? "", /skipped: no Chromium/);
  });
});
