import assert from "node:assert/strict";
import { rulePage } from "../../server/src/reports/rule-page.ts";
import { sampleRule } from "./sample-result.ts";

const page = rulePage(sampleRule("MV201", "unpinned-revision"), { colors: false, width: 40 });

describe("a rule's page on the terminal", () => {
  it("begins with code, name and summary", () => {
    assert.match(page, /^MV201 unpinned-revision\nA hub model is loaded with no\n`revision`\.\n/);
  });

  it("fills paragraphs to the width and keeps lists", () => {
    assert.match(
      page,
      /What it does\n {2}Looks for models that are loaded\n {2}without a revision\.\n\n {2}- hub models\n {2}- data sets\n/,
    );
    assert.ok(
      page.split("\n").every((line) => line.length <= 40 || line.includes("https://")),
      page,
    );
  });

  it("keeps code as it is", () => {
    assert.match(page, /Use instead\n {4}load\(\n {8}"acme\/churn",\n/);
  });

  it("says fixes, their safety and the severity in each context", () => {
    assert.match(page, /- Pin the commit in the cache \(unsafe\)/);
    assert.match(page, /- strict: warning everywhere/);
    assert.match(page, /silent in documentation/);
  });

  it("writes links so that a terminal can follow them", () => {
    assert.match(page, /Bandit B615:\n? *https:\/\/example\.org\/b615/);
  });
});
