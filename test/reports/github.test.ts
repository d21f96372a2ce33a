import assert from "node:assert/strict";
import { githubReport } from "../../server/src/reports/github.ts";
import { onLine, sampleFinding, sampleResult } from "./sample-result.ts";

function annotationOf(parts: Parameters<typeof sampleFinding>[0]): string {
  return githubReport(sampleResult({ findings: [sampleFinding(parts)] }), { quiet: true }).trimEnd();
}

describe("the report for GitHub", () => {
  it("counts lines and columns from one", () => {
    assert.equal(
      annotationOf({ place: { path: "src/serve.py", range: onLine(3, 8, 20) }, message: "Pin it." }),
      "::warning file=src/serve.py,line=4,endLine=4,col=9,endColumn=20,title=MV201 unpinned-revision::Pin it.",
    );
  });

  it("gives no columns where a range has several lines: GitHub refuses them there", () => {
    const range = { start: { line: 0, character: 5 }, end: { line: 2, character: 1 } };
    assert.match(annotationOf({ place: { path: "a.py", range } }), /file=a\.py,line=1,endLine=3,title=/);
  });

  it("escapes what would end a property or a line", () => {
    const annotation = annotationOf({
      place: { path: "a,b:c%.py", range: onLine(0, 0, 1) },
      message: "100 %\nof a, b: c",
    });
    assert.match(annotation, /file=a%2Cb%3Ac%25\.py,/);
    assert.match(annotation, /::100 %25%0Aof a, b: c$/);
  });

  it("says the cell of a notebook in words, since its line is not one of the file", () => {
    const annotation = annotationOf({
      place: { path: "a.ipynb", cell: 2, range: onLine(0, 0, 1) },
      message: "Pin it.",
    });
    assert.equal(annotation, "::warning file=a.ipynb,title=MV201 unpinned-revision::cell 3, line 1: Pin it.");
  });

  it("knows a level for each severity", () => {
    const place = { path: "a.py", range: onLine(0, 0, 1) };
    const levels = (["error", "warning", "information", "hint"] as const).map(
      (severity) => annotationOf({ place, severity }).split(" ")[0],
    );
    assert.deepEqual(levels, ["::error", "::warning", "::notice", "::notice"]);
  });

  it("closes with the result in words", () => {
    assert.match(githubReport(sampleResult(), { quiet: false }), /\n1 warning in 1 of 2 files\.\n$/);
  });

  it("lets no skipped file's name give a command", () => {
    const summary = { files: 1, skipped: [{ path: "x\n::error::boo", reason: "binary content" }], notes: [] };
    assert.doesNotMatch(githubReport(sampleResult({ findings: [], summary }), { quiet: false }), /^::/m);
  });
});
