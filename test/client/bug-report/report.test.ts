import assert from "node:assert/strict";
import { lastLines } from "../../../client/src/bug-report/log-lines.ts";
import { type BugReportFacts, bugReport } from "../../../client/src/bug-report/report.ts";
import { shownValue } from "../../../client/src/bug-report/settings.ts";

const facts: BugReportFacts = {
  versions: [["VS Code", "1.101.0"]],
  settings: [{ key: "modelver.select", scope: "user", value: ["MV2"] }],
  server: {
    state: "ready",
    activation: 3.21,
    start: 180,
    information: {
      version: "0.1.0",
      runtime: "v24.0.0",
      platform: "linux x64",
      memory: 120,
      uptime: 61,
      openDocuments: 2,
      folders: [
        {
          files: 8,
          reading: 90,
          references: { mlflow: 7, huggingface: 12 },
          models: 9,
          profiles: ["recommended"],
          configurationProblems: 0,
          findings: { MV301: 2, MV201: 5 },
          skipped: {},
        },
      ],
    },
  },
  log: ["2026-11-26 13:00:00.123 [info] Activated in 3.2 ms"],
  hasNames: false,
};

describe("a bug report", () => {
  it("tells versions, settings, the server's state, counts and the log", () => {
    const report = bugReport(facts);
    assert.match(report, /^\| VS Code \| 1\.101\.0 \|$/m);
    assert.match(report, /^\| `modelver\.select` \| user \| `\["MV2"\]` \|$/m);
    assert.match(report, /^\| start \| 180 ms \|$/m);
    assert.match(report, /^\| references \| huggingface: 12, mlflow: 7 \|$/m);
    assert.match(report, /^\| findings \| MV201: 5, MV301: 2 \|$/m);
    assert.match(report, /```text\n2026-11-26 13:00:00\.123 \[info\] Activated/);
    assert.match(report, /Names of models, files and folders are replaced/);
  });

  it("is made where the server does not answer, or nothing is set", () => {
    const server = { state: "stopped", activation: 3, start: undefined, information: undefined };
    const report = bugReport({ ...facts, settings: [], server, log: [] });
    assert.match(report, /\| information \| the server did not answer \|/);
    assert.match(report, /## Settings that differ from their defaults\n\nNone\./);
    assert.match(report, /## Last lines of the log\n\nNothing\./);
  });
});

describe("the log in a bug report", () => {
  it("is its last lines, without what holds the user's code", () => {
    const log = [
      "2026-11-26 13:00:00.000 [info] Started",
      "2026-11-26 13:00:01.000 [trace] Sending notification 'textDocument/didOpen'.",
      'Params: { "text": "secret" }',
      "",
      "2026-11-26 13:00:02.000 [error] It broke",
      "    at read (server.cjs:1:2)",
    ].join("\n");
    assert.deepEqual(lastLines(log, 10), [
      "2026-11-26 13:00:00.000 [info] Started",
      "2026-11-26 13:00:02.000 [error] It broke",
      "    at read (server.cjs:1:2)",
    ]);
    assert.deepEqual(lastLines(log, 1), ["    at read (server.cjs:1:2)"]);
  });
});

describe("a setting in a bug report", () => {
  it("is shown where it names nothing of the user's", () => {
    assert.equal(shownValue(false, {}), false);
    assert.equal(shownValue("strict", { enum: ["strict"] }), "strict");
    assert.deepEqual(shownValue(["MV2"], { items: { pattern: "^MV" } }), ["MV2"]);
  });

  it("is hidden else, with its form kept", () => {
    assert.equal(shownValue("https://mlflow.acme.io", {}), "<text>");
    assert.deepEqual(shownValue(["secret/", "b"], { items: {} }), ["<text>", "<text>"]);
    assert.equal(shownValue("mine", { enum: ["strict"] }), "<text>");
  });
});
