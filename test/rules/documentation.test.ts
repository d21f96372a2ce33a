import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { rulePages } from "../../scripts/rule-docs/pages.ts";
import { allPractices } from "../../server/src/practices/all-practices.ts";
import { allRules, speakAlone } from "../../server/src/rules/all-rules.ts";

const folder = path.join(import.meta.dirname, "../../docs/rules");

describe("the rules' documentation", () => {
  const pages = rulePages(allRules, allPractices);

  for (const [name, text] of pages) {
    it(`docs/rules/${name} is what the rules say (npm run docs:rules)`, () => {
      assert.equal(readFileSync(path.join(folder, name), "utf8").replaceAll("\r\n", "\n"), text);
    });
  }

  it("has no page without a rule", () => {
    assert.deepEqual(
      readdirSync(folder).filter((name) => !pages.has(name)),
      [],
    );
  });

  it("knows at least three kinds of safe fixes", () => {
    const safe = new Set(
      allRules.flatMap(({ documentation }) => documentation.fixes.filter(({ safe }) => safe).map(({ title }) => title)),
    );
    assert.ok(safe.size >= 3, [...safe].join(", "));
  });
});

describe("the list of rules", () => {
  it("is in order of codes, each once, with names in kebab-case", () => {
    const codes = allRules.map(({ code }) => code);
    assert.deepEqual(codes, [...new Set(codes)].sort());
    for (const { name } of allRules) assert.match(name, /^[a-z]+(-[a-z]+)*$/);
  });

  it("goes on with the practices", () => {
    const codes = allPractices.map(({ code }) => code);
    assert.deepEqual(
      codes,
      [...Array(15).keys()].map((at) => `MV${501 + at}`),
    );
    for (const { name } of allPractices) assert.match(name, /^[a-z]+(-[a-z]+)*$/);
  });

  it("holds the rules that speak alone", () => {
    const codes = new Set(allRules.map(({ code }) => code));
    assert.deepEqual(
      speakAlone.filter((code) => !codes.has(code)),
      [],
    );
  });
});
