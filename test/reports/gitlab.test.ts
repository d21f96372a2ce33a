import assert from "node:assert/strict";
import { lineKey } from "../../server/src/reports/check-result.ts";
import { gitlabReport } from "../../server/src/reports/gitlab.ts";
import { largeResult, onLine, sampleFinding, sampleResult } from "./sample-result.ts";

describe("the report for GitLab's code quality", () => {
  it("has what a merge request shows", () => {
    const [issue, ...rest] = JSON.parse(gitlabReport(sampleResult()));
    assert.deepEqual(rest, []);
    assert.match(issue.fingerprint, /^[0-9a-f]{64}$/);
    assert.deepEqual(
      { ...issue, fingerprint: "" },
      {
        description: "`acme/churn-bert` is loaded without a revision.",
        check_name: "MV201",
        fingerprint: "",
        severity: "major",
        location: { path: "serve.py", lines: { begin: 4 } },
      },
    );
  });

  it("knows a severity for each of ours", () => {
    const place = { path: "a.py", range: onLine(0, 0, 1) };
    const findings = (["error", "warning", "information", "hint"] as const).map((severity) =>
      sampleFinding({ place, severity }),
    );
    const issues = JSON.parse(gitlabReport(sampleResult({ findings })));
    assert.deepEqual(
      issues.map(({ severity }: { severity: string }) => severity),
      ["critical", "major", "minor", "info"],
    );
  });

  it("gives every finding a fingerprint of its own", () => {
    const issues: { fingerprint: string }[] = JSON.parse(gitlabReport(largeResult(400)));
    assert.equal(new Set(issues.map(({ fingerprint }) => fingerprint)).size, 400);
  });

  it("points into a notebook's file", () => {
    const place = { path: "a.ipynb", cell: 1, range: onLine(0, 0, 1) };
    const fileLines = new Map([[lineKey(place), 12]]);
    const [issue] = JSON.parse(gitlabReport(sampleResult({ findings: [sampleFinding({ place })], fileLines })));
    assert.equal(issue.location.lines.begin, 12);
    assert.match(issue.description, /^In cell 2: /);
  });

  it("is an empty list where nothing was found, which GitLab takes as mended", () => {
    assert.equal(gitlabReport(sampleResult({ findings: [] })), "[]\n");
  });
});
