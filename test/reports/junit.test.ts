import assert from "node:assert/strict";
import { parse, type TestSuites } from "junit2json";
import { junitReport } from "../../server/src/reports/junit.ts";
import { onLine, sampleFinding, sampleResult } from "./sample-result.ts";

/** The report as a reader of JUnit XML understands it. */
async function readBack(findings: ReturnType<typeof sampleFinding>[]): Promise<TestSuites> {
  const read = await parse(junitReport(sampleResult({ findings })));
  assert.ok(read && "testsuite" in read);
  return read as TestSuites;
}

const place = { path: "serve.py", range: onLine(3, 4, 9) };

describe("the report as JUnit XML", () => {
  it("has a suite for each file and a test for each finding", async () => {
    const other = { path: "train.py", range: onLine(0, 0, 1) };
    const read = await readBack([
      sampleFinding({ place }),
      sampleFinding({ place, code: "MV202", name: "mutable-revision" }),
      sampleFinding({ place: other }),
    ]);
    assert.deepEqual(
      read.testsuite?.map(({ name, tests, testcase }) => [name, tests, testcase?.map((each) => each.name)]),
      [
        ["serve.py", 2, ["MV201 unpinned-revision: acme/churn-bert", "MV202 mutable-revision: acme/churn-bert"]],
        ["train.py", 1, ["MV201 unpinned-revision: acme/churn-bert"]],
      ],
    );
    assert.match(read.testsuite?.[0]?.testcase?.[0]?.failure?.[0]?.inner ?? "", /^serve\.py:4:5: /);
  });

  it("is red only where the check fails", async () => {
    const read = await readBack([sampleFinding({ place }), sampleFinding({ place, severity: "hint" })]);
    assert.deepEqual([read.tests, read.failures], [2, 1]);
    const [suite] = read.testsuite ?? [];
    assert.deepEqual([suite?.failures, suite?.skipped], [1, 1]);
    assert.ok(suite?.testcase?.[1]?.skipped);
  });

  it("tells apart tests that would have the same name", async () => {
    const read = await readBack([sampleFinding({ place }), sampleFinding({ place })]);
    const names = read.testsuite?.[0]?.testcase?.map(({ name }) => name);
    assert.equal(names?.[1], "MV201 unpinned-revision: acme/churn-bert (2)");
  });

  it("stays XML whatever a message holds", async () => {
    const message = "a <b> & \"c\" 'd' ]]> \u0000\u001b[31m\n\ud800 é 🤗";
    const read = await readBack([sampleFinding({ place: { path: "a&<\u0007.py", range: onLine(0, 0, 1) }, message })]);
    const failure = read.testsuite?.[0]?.testcase?.[0]?.failure?.[0];
    assert.match(failure?.message ?? "", /^a <b> & "c" 'd' \]\]> \uFFFD\uFFFD\[31m \uFFFD é 🤗$/);
    assert.equal(read.testsuite?.[0]?.name, "a&<\uFFFD.py");
  });

  it("has a test that passed where nothing was found", async () => {
    const read = await readBack([]);
    assert.deepEqual([read.tests, read.failures, read.testsuite?.[0]?.testcase?.length], [1, 0, 1]);
  });

  it("takes what is about no model", async () => {
    const read = await readBack([{ ...sampleFinding({ place }), reference: null } as never]);
    assert.equal(read.testsuite?.[0]?.testcase?.[0]?.name, "MV201 unpinned-revision");
  });
});
