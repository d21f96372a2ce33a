import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { lineKey } from "../../server/src/reports/check-result.ts";
import { sarifReport } from "../../server/src/reports/sarif.ts";
import { allRules } from "../../server/src/rules/all-rules.ts";
import { largeResult, onLine, sampleFinding, sampleFix, sampleResult } from "./sample-result.ts";

const { resolve } = createRequire(import.meta.url);
// The schema of OASIS, and the validator of its draft.
const Ajv = createRequire(resolve("@microsoft/jest-sarif"))("ajv");
const schema = JSON.parse(
  readFileSync(new URL("schemas/sarif-2.1.0-rtm.5.json", `file://${resolve("@microsoft/jest-sarif")}`), "utf8"),
);
const ajv = new Ajv({ schemaId: "auto", meta: false, allErrors: true, logger: false });
ajv.addMetaSchema(createRequire(resolve("@microsoft/jest-sarif"))("ajv/lib/refs/json-schema-draft-04.json"));
const isSarif = ajv.compile(schema);

/** The one run of a report, which is valid. */
function runOf(result: Parameters<typeof sarifReport>[0]) {
  const log = JSON.parse(sarifReport(result));
  assert.ok(isSarif(log), JSON.stringify(isSarif.errors?.slice(0, 3), null, 2));
  return log.runs[0];
}

function resultOf(parts: Parameters<typeof sampleFinding>[0]) {
  return runOf(sampleResult({ findings: [sampleFinding(parts)] })).results[0];
}

describe("the report as SARIF", () => {
  it("keeps to the schema, whatever there is to say", () => {
    const rules = allRules.map((rule) => ({ ...rule, url: "https://example.org/rule" }));
    const skipped = [{ path: "data/ä.json", reason: "binary content" }];
    runOf(sampleResult({ rules, summary: { files: 2, skipped, notes: ["MLflow could not be asked."] } }));
    runOf(sampleResult({ findings: [] }));
    runOf(largeResult(200));
  });

  it("counts from one, in UTF-16 units, and shows the code", () => {
    const { locations, level, ruleId, ruleIndex } = runOf(sampleResult()).results[0];
    const { region, contextRegion } = locations[0].physicalLocation;
    assert.deepEqual([ruleId, ruleIndex, level], ["MV201", 0, "warning"]);
    const { snippet, ...place } = region;
    assert.deepEqual(place, { startLine: 4, startColumn: 38, endLine: 4, endColumn: 55 });
    assert.equal(snippet.text, '"acme/churn-bert"');
    assert.match(contextRegion.snippet.text, /^model = AutoModel/);
    assert.equal(runOf(sampleResult()).columnKind, "utf16CodeUnits");
  });

  it("writes paths as addresses relative to the root of the sources", () => {
    const { locations } = resultOf({ place: { path: "src/a b/häß#1%.py", range: onLine(0, 0, 1) } });
    assert.deepEqual(locations[0].physicalLocation.artifactLocation, {
      uri: "src/a%20b/h%C3%A4%C3%9F%231%25.py",
      uriBaseId: "%SRCROOT%",
    });
  });

  it("points into a notebook's file, and says the cell", () => {
    const place = { path: "a.ipynb", cell: 2, range: onLine(1, 0, 4) };
    const finding = sampleFinding({ place, message: "Pin it." });
    const known = sampleResult({ findings: [finding], fileLines: new Map([[lineKey(place), 41]]) });
    const [located] = runOf(known).results;
    assert.equal(located.locations[0].physicalLocation.region.startLine, 41);
    assert.equal(located.locations[0].logicalLocations[0].name, "cell 3");
    assert.equal(located.message.text, "In cell 3: Pin it.");
    const [unknown] = runOf(sampleResult({ findings: [finding] })).results;
    assert.equal(unknown.message.text, "In cell 3, line 2: Pin it.");
  });

  it("gives the edits of fixes that can be applied, and no others", () => {
    const safe = sampleFix({ title: "Pin it", edits: [{ path: "a.py", range: onLine(2, 4, 4), text: ", x" }] });
    const fixes = [
      safe,
      sampleFix({ safe: false, title: "Pin it to main" }),
      sampleFix({ needsInput: true }),
      sampleFix({ edits: [{ path: "a.ipynb", cell: 0, range: onLine(0, 0, 0), text: "x" }] }),
    ];
    const given = resultOf({ place: { path: "a.py", range: onLine(2, 0, 4) }, fixes }).fixes;
    assert.equal(given.length, 2);
    assert.deepEqual(given[0].artifactChanges[0].replacements, [
      { deletedRegion: { startLine: 3, startColumn: 5, endLine: 3, endColumn: 5 }, insertedContent: { text: ", x" } },
    ]);
    assert.match(given[1].description.text, /may change which model is loaded/);
  });

  it("names related places, and what is about no model", () => {
    const place = { path: "a.py", range: onLine(0, 0, 1) };
    const related = [{ place: { path: "b.py", range: onLine(6, 0, 1) }, message: "See `x[0](1)`." }];
    const [location] = resultOf({ place, related }).relatedLocations;
    assert.equal(location.physicalLocation.region.startLine, 7);
    assert.equal(location.message.text, "See `x\\[0\\](1)`.");
    const lacking = { ...sampleFinding({ place }), reference: null };
    assert.equal(runOf(sampleResult({ findings: [lacking] })).results.length, 1);
  });

  it("carries a fingerprint that stays when lines move", () => {
    const at = (line: number) =>
      resultOf({ place: { path: "a.py", range: onLine(line, 0, 1) } }).partialFingerprints["modelverFinding/v1"];
    assert.match(at(1), /^[0-9a-f]{64}$/);
    assert.equal(at(1), at(9));
  });

  it("keeps the loudest where code scanning would refuse so many, and says so", function () {
    this.timeout(60_000);
    const [{ results, invocations }] = JSON.parse(sarifReport(largeResult(26_000))).runs;
    assert.equal(results.length, 25_000);
    assert.ok(results.filter(({ level }: { level: string }) => level === "error").length === 6_500);
    assert.match(invocations[0].toolExecutionNotifications[0].message.text, /^1000 more findings are left out/);
  });
});
