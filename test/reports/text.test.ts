import assert from "node:assert/strict";
import { lineKey } from "../../server/src/reports/check-result.ts";
import { type TextReportOptions, textReport } from "../../server/src/reports/text.ts";
import { onLine, sampleFinding, sampleFix, sampleResult } from "./sample-result.ts";

const plain: TextReportOptions = { colors: false, excerpts: false, statistics: false, quiet: false, width: 100 };
const place = { path: "serve.py", range: onLine(3, 6, 10) };

describe("the text report", () => {
  it("gives one line for each finding, with a position that editors can follow", () => {
    assert.equal(
      textReport(sampleResult(), plain),
      "serve.py:4:38: warning MV201 `acme/churn-bert` is loaded without a revision.\n1 warning in 1 of 2 files.\n",
    );
  });

  it("says so when there is nothing to say", () => {
    assert.equal(textReport(sampleResult({ findings: [] }), plain), "No findings in 2 files.\n");
    const summary = { files: 0, skipped: [], notes: [] };
    assert.equal(textReport(sampleResult({ findings: [], summary }), plain), "No files to check.\n");
  });

  it("marks the place below its source line", () => {
    const text = textReport(sampleResult(), { ...plain, excerpts: true });
    const lines = text.split("\n");
    assert.equal(lines[1], '  4 | model = AutoModel.from_pretrained(   "acme/churn-bert")');
    assert.equal(lines[2], `    | ${" ".repeat(37)}${"^".repeat(17)}`);
  });

  it("puts the marks right under tabs, wide characters and emoji", () => {
    const line = '\tx = {"名🙂": load("m")}';
    const start = line.indexOf('"m"');
    const here = { path: "a.py", range: onLine(0, start, start + 3) };
    const result = sampleResult({
      findings: [sampleFinding({ place: here })],
      lines: new Map([[lineKey(here), line]]),
    });
    const [, source = "", marks = ""] = textReport(result, { ...plain, excerpts: true }).split("\n");
    // Two wide characters take two columns more than they have characters (the emoji has two code units).
    assert.equal(marks.indexOf("^"), source.indexOf('"m"') + 1);
    assert.equal(source, '  1 | x = {"名🙂": load("m")}');
  });

  it("shows only the part around the place of a very long line", () => {
    const line = `${"a".repeat(1_000_000)}"model"${"b".repeat(1_000_000)}`;
    const here = { path: "a.py", range: onLine(0, 1_000_000, 1_000_007) };
    const result = sampleResult({
      findings: [sampleFinding({ place: here })],
      lines: new Map([[lineKey(here), line]]),
    });
    const [, source = ""] = textReport(result, { ...plain, excerpts: true }).split("\n");
    assert.ok(source.includes('"model"') && source.length <= 100, source);
  });

  it("numbers a notebook's cells from one", () => {
    const finding = sampleFinding({ place: { path: "a.ipynb", cell: 2, range: onLine(0, 4, 5) } });
    assert.match(textReport(sampleResult({ findings: [finding] }), plain), /^a\.ipynb:cell 3:1:5: warning/);
  });

  it("names fixes and related places on a terminal", () => {
    const fixes = [sampleFix({ title: "Pin it", safe: false }), sampleFix({ title: "Fill in", needsInput: true })];
    const related = [{ place, message: "It is written here." }];
    const text = textReport(sampleResult({ findings: [sampleFinding({ place, fixes, related })] }), {
      ...plain,
      excerpts: true,
    });
    assert.match(
      text,
      /see serve\.py:4:7: It is written here\.\n {2}fix Pin it \(unsafe\)\n {2}fix Fill in \(in the editor\)/,
    );
  });

  it("tells how many findings running with --fix would mend", () => {
    const findings = [
      sampleFinding({ place, fixes: [sampleFix({ safe: true })] }),
      sampleFinding({ place, fixes: [sampleFix({ safe: false })] }),
      sampleFinding({ place, fixes: [sampleFix({ safe: false, needsInput: true })] }),
    ];
    const text = textReport(sampleResult({ findings }), plain);
    assert.match(text, /1 finding can be mended with --fix\. 1 finding can be mended with --fix --unsafe-fixes\.\n$/);
  });

  it("names skipped files with their reasons, and notes", () => {
    const summary = { files: 1, skipped: [{ path: "pipe", reason: "not a regular file" }], notes: ["Offline."] };
    const text = textReport(sampleResult({ findings: [], summary }), plain);
    assert.match(text, /Skipped 1 file\n {2}pipe: not a regular file\nnote: Offline\.\n/);
  });

  it("prints findings only when it is to be quiet", () => {
    const summary = { files: 1, skipped: [{ path: "pipe", reason: "not a regular file" }], notes: ["Offline."] };
    assert.equal(textReport(sampleResult({ findings: [], summary }), { ...plain, quiet: true }), "");
    assert.equal(textReport(sampleResult({ summary }), { ...plain, quiet: true }).split("\n").length, 2);
  });

  it("counts by rule", () => {
    const findings = [sampleFinding({ place }), sampleFinding({ place, severity: "hint" })];
    const text = textReport(sampleResult({ findings }), { ...plain, statistics: true });
    assert.match(text, /Findings by rule\n {2}2 {2}MV201 {2}unpinned-revision {2}1 warning and 1 hint\n/);
  });

  it("lets no file name or message drive the terminal", () => {
    const finding = sampleFinding({ place: { path: "a\u001b[2J.py", range: onLine(0, 0, 1) }, message: "x\u202ey\nz" });
    assert.match(textReport(sampleResult({ findings: [finding] }), plain), /^a·\[2J\.py:1:1: warning MV201 x·y·z\n/);
  });

  it("writes no colour codes unless it is to", () => {
    assert.ok(!textReport(sampleResult(), { ...plain, excerpts: true, statistics: true }).includes("\u001b"));
    assert.ok(textReport(sampleResult(), { ...plain, colors: true }).includes("\u001b["));
  });
});
