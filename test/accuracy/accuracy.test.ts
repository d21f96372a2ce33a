import assert from "node:assert/strict";
import { type Comparison, compareWithLabels, labelledFolder } from "./comparison.ts";

describe("the labelled places", function () {
  this.timeout(60_000);
  let comparison: Comparison;
  before(async () => {
    comparison = await compareWithLabels(labelledFolder);
  });

  it("are at least 300 that must be found and 300 that must not", () => {
    assert.ok(comparison.mustFind >= 300, `${comparison.mustFind} to find`);
    assert.ok(comparison.mustNot >= 300, `${comparison.mustNot} to leave alone`);
  });

  it("get the findings their labels ask for, and no others", () => {
    assert.deepEqual(comparison.disagreements, []);
  });
});
