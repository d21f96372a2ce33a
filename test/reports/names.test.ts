import assert from "node:assert/strict";
import { parseName } from "../../server/src/names/parse.ts";
import { nameJson } from "../../server/src/reports/name-json.ts";
import { nameText } from "../../server/src/reports/name-text.ts";

describe("what a name says", () => {
  it("is one line of JSON with the fields of the contract, in order", () => {
    assert.equal(
      nameJson(parseName("acme/churn-bert-v1.2.0")),
      '{"name":"acme/churn-bert-v1.2.0","owner":"acme","scheme":"semver",' +
        '"version":{"text":"v1.2.0","start":16,"end":22},"segments":[' +
        '{"kind":"owner","text":"acme","start":0,"end":4},{"kind":"identifier","text":"churn","start":5,"end":10},' +
        '{"kind":"architecture","text":"bert","start":11,"end":15},{"kind":"version","text":"v1.2.0","start":16,"end":22}' +
        '],"canonical":"acme/churn-bert-v1.2.0"}',
    );
  });

  it("stays one line whatever the name holds", () => {
    for (const odd of ["", "a\nb", '"', "\\", "\u2028", "\ud800", "\0"]) {
      const line = nameJson(parseName(odd));
      assert.doesNotMatch(line, /\n/);
      assert.equal(JSON.parse(line).name, odd);
    }
  });

  it("is a table for people", () => {
    assert.equal(
      nameText(parseName("acme/churn-v1"), { colors: false }),
      [
        "acme/churn-v1",
        "  owner          acme   who publishes it",
        "  identifier     churn  its own name",
        "  version        v1     version of this model",
        "  scheme         partial-semver: version with one or two parts",
        "",
      ].join("\n"),
    );
  });

  it("shows the canonical form where it differs", () => {
    assert.match(nameText(parseName("churn-v2-1"), { colors: false }), /canonical {6}churn-v2\.1/);
  });

  it("lets no name drive the terminal", () => {
    assert.ok(!nameText(parseName("a\u001b[2Jb"), { colors: false }).includes("\u001b"));
  });
});
