import assert from "node:assert/strict";
import { jsonReport } from "../../server/src/reports/json.ts";
import { fingerprintsOf } from "../../server/src/rules/finding-identity.ts";
import { onLine, sampleFinding, sampleFix, sampleReference, sampleResult } from "./sample-result.ts";

const place = { path: "src/serve.py", range: onLine(3, 8, 20) };

describe("the JSON report", () => {
  it("keeps to the contract, field by field and in order", () => {
    const finding = sampleFinding({
      place,
      fixes: [sampleFix({ title: "Pin it", safe: false, edits: [{ ...place, text: "x" }] })],
      related: [{ place, message: "It is written here." }],
    });
    const text = jsonReport(sampleResult({ findings: [finding] }), { statistics: false });
    assert.equal(
      JSON.stringify(JSON.parse(text)),
      JSON.stringify({
        version: 1,
        findings: [
          {
            code: "MV201",
            name: "unpinned-revision",
            severity: "warning",
            path: "src/serve.py",
            range: { start: { line: 3, character: 8 }, end: { line: 3, character: 20 } },
            message: "`acme/churn-bert` is loaded without a revision.",
            fingerprint: fingerprintsOf([finding])[0],
            reference: { ecosystem: "huggingface", role: "consume", name: "acme/churn-bert", version: null },
            fixes: [
              {
                title: "Pin it",
                safe: false,
                edits: [
                  {
                    path: "src/serve.py",
                    range: { start: { line: 3, character: 8 }, end: { line: 3, character: 20 } },
                    text: "x",
                  },
                ],
              },
            ],
            related: [
              {
                path: "src/serve.py",
                range: { start: { line: 3, character: 8 }, end: { line: 3, character: 20 } },
                message: "It is written here.",
              },
            ],
          },
        ],
        summary: { files: 2, skipped: [], findings: { error: 0, warning: 1, information: 0, hint: 0 }, notes: [] },
      }),
    );
  });

  it("says the cell of a notebook, in findings and in their edits", () => {
    const inCell = { path: "a.ipynb", cell: 2, range: onLine(0, 1, 2) };
    const finding = sampleFinding({ place: inCell, fixes: [sampleFix({ edits: [{ ...inCell, text: "x" }] })] });
    const { findings } = JSON.parse(jsonReport(sampleResult({ findings: [finding] }), { statistics: false }));
    assert.equal(findings[0].cell, 2);
    assert.equal(findings[0].fixes[0].edits[0].cell, 2);
  });

  it("gives the pin as the version of a reference", () => {
    const reference = sampleReference({ place, pin: { kind: "number", text: "3", place: null, written: null } });
    const result = sampleResult({ findings: [sampleFinding({ place, reference })] });
    assert.equal(JSON.parse(jsonReport(result, { statistics: false })).findings[0].reference.version, "3");
  });

  it("marks fixes that the user must complete", () => {
    const finding = sampleFinding({ place, fixes: [sampleFix({ needsInput: true })] });
    const { findings } = JSON.parse(jsonReport(sampleResult({ findings: [finding] }), { statistics: false }));
    assert.equal(findings[0].fixes[0].needsInput, true);
  });

  it("names skipped files, notes and what was fixed", () => {
    const summary = { files: 1, skipped: [{ path: "pipe", reason: "not a regular file" }], notes: ["Offline."] };
    const report = JSON.parse(
      jsonReport(sampleResult({ summary, fixed: { findings: 3, files: 1 } }), { statistics: false }),
    );
    assert.deepEqual(report.summary.skipped, [{ path: "pipe", reason: "not a regular file" }]);
    assert.deepEqual(report.summary.notes, ["Offline."]);
    assert.deepEqual(report.summary.fixed, { findings: 3, files: 1 });
  });

  it("counts by rule where asked", () => {
    const finding = sampleFinding({ place, fixes: [sampleFix({ safe: false })] });
    const result = sampleResult({ findings: [finding, finding, sampleFinding({ place, code: "MV103" })] });
    const { statistics } = JSON.parse(jsonReport(result, { statistics: true }));
    assert.deepEqual(
      statistics.map((each: { code: string; findings: number; unsafelyFixable: number }) => [
        each.code,
        each.findings,
        each.unsafelyFixable,
      ]),
      [
        ["MV201", 2, 2],
        ["MV103", 1, 0],
      ],
    );
  });
});
