import assert from "node:assert/strict";
import { lineKey } from "../../server/src/reports/check-result.ts";
import { htmlReport } from "../../server/src/reports/html/html-report.ts";
import { largeResult, onLine, sampleFinding, sampleReference, sampleResult, sampleRule } from "./sample-result.ts";

describe("the HTML report", () => {
  it("answers in words first", () => {
    const page = htmlReport(sampleResult());
    const answer = page.indexOf("1 warning in 1 of 2 files.");
    assert.ok(answer > 0 && answer < page.indexOf("Findings by file"));
    assert.match(page, /The check fails: 1 finding at the level warning or above\./);
  });

  it("loads nothing and runs nothing", () => {
    const page = htmlReport(sampleResult());
    assert.doesNotMatch(page, /<script|<link|<img|<iframe|@import|url\((?!#)|\son\w+=|javascript:/i);
    assert.match(page, /default-src 'none'/);
  });

  it("escapes everything that comes from the code", () => {
    const evil = `"><script>alert(1)</script>&'`;
    const place = { path: `${evil}.py`, range: onLine(0, 0, 4) };
    const reference = sampleReference({ place, name: evil });
    const finding = sampleFinding({ place, message: evil, reference, related: [{ place, message: evil }] });
    const page = htmlReport(
      sampleResult({
        project: evil,
        findings: [finding],
        references: [reference],
        lines: new Map([[lineKey(place), evil]]),
        summary: { files: 1, skipped: [{ path: evil, reason: evil }], notes: [evil] },
      }),
    );
    assert.doesNotMatch(page, /<script/);
    assert.ok(!page.includes(evil));
    assert.ok(page.includes("&quot;&gt;&lt;script&gt;"));
  });

  it("marks the place in its source line", () => {
    assert.match(htmlReport(sampleResult()), /from_pretrained\( {3}<mark>&quot;acme\/churn-bert&quot;<\/mark>\)/);
  });

  it("holds the pages of the rules that found something and links to them", () => {
    const page = htmlReport(sampleResult());
    assert.match(page, /href="#rule-MV201"/);
    assert.match(page, /id="rule-MV201"/);
    assert.match(page, /<a href="https:\/\/example\.org\/b615">Bandit B615<\/a>/);
    assert.match(page, /<li>hub models<\/li><li>data sets<\/li>/);
    assert.match(page, /load\(\n {4}&quot;acme\/churn&quot;,\n/);
  });

  it("links rules and places elsewhere where it is told how", () => {
    const { severity } = sampleRule("MV201", "unpinned-revision");
    const rules = [{ code: "MV201", name: "unpinned-revision", summary: "x", severity, url: "command:rule?MV201" }];
    const page = htmlReport(sampleResult({ rules }), { placeUrl: ({ path }) => `command:open?${path}` });
    assert.match(page, /href="command:rule\?MV201"/);
    assert.match(page, /href="command:open\?serve\.py"/);
  });

  it("lists the models in use with their pins and places", () => {
    const place = { path: "train.py", range: onLine(7, 0, 1) };
    const references = [
      sampleReference({ place, pin: { kind: "commit", text: "a".repeat(40), place: null, written: null } }),
      sampleReference({ place: { path: "serve.py", range: onLine(1, 0, 1) } }),
      sampleReference({ place, name: "outputs/last", isLocal: true }),
    ];
    const page = htmlReport(sampleResult({ findings: [], references }));
    assert.match(page, /1 of 2 places that load a model or data set fixes one version \(50\.0 %\)/);
    assert.match(page, /commit aaaaaaaaaaaa</);
    assert.match(page, /train\.py:8:1/);
    assert.doesNotMatch(page, /outputs\/last/);
  });

  it("names what was skipped", () => {
    const summary = { files: 1, skipped: [{ path: "pipe", reason: "not a regular file" }], notes: ["Offline."] };
    const page = htmlReport(sampleResult({ summary }));
    assert.match(page, /<code>pipe<\/code><\/th><td>not a regular file/);
    assert.match(page, /Offline\./);
  });

  it("stays below 3 MB, and says what it left out", () => {
    const page = htmlReport(largeResult(20_000));
    assert.ok(Buffer.byteLength(page) < 3_000_000, `${Buffer.byteLength(page)} bytes`);
    assert.match(page, /The last [\d,]+ findings are left out to keep this page small/);
    assert.match(page, /The last [\d,]+ models are left out/);
    assert.match(page, /20,000 files skipped\. The last [\d,]+ are left out/);
  });

  it("names each heading level in order and labels every section", () => {
    const page = htmlReport(sampleResult());
    const levels = [...page.matchAll(/<h(\d)/g)].map((match) => Number(match[1]));
    assert.equal(levels[0], 1);
    assert.ok(levels.every((level, index) => level <= (levels[index - 1] ?? 1) + 1));
    const labels = [...page.matchAll(/<section[^>]*aria-labelledby="([^"]+)"/g)].map((match) => match[1]);
    assert.ok(labels.length > 2 && labels.every((label) => page.includes(`id="${label}"`)));
  });
});
