import assert from "node:assert/strict";
import { type Comparison, compareWithLabels, labelledFolder } from "./comparison.ts";

describe("the labelled places", function () {
  this.timeout(60_000);
  let comparison: Comparison;
  before(async () => {
    comparison = await compareWithLabels(labelledFolder);
  });

  it("are at least 250 that must be found and 250 that must not", () => {
    assert.ok(comparison.mustFind >= 250, `${comparison.mustFind} to find`);
    assert.ok(comparison.mustNot >= 250, `${comparison.mustNot} to leave alone`);
  });

  it("get the findings their labels ask for, and no others", () => {
    assert.deepEqual(comparison.disagreements, []);
  });
});
