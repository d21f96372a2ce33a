import assert from "node:assert/strict";
import { compareVersions } from "../../server/src/names/order.ts";

describe("compareVersions", () => {
  const olderFirst: readonly [older: string, newer: string][] = [
    ["v1", "v2"],
    ["v2", "v10"],
    ["1.2.0", "v1.10"],
    ["V1_0", "v1.1"],
    ["ver2", "Version-3"],
    ["1.0.0-rc1", "1.0.0"],
    ["2024-08-06", "20240901"],
    ["2024.08", "2024.9"],
    ["3", "12"],
  ];
  for (const [older, newer] of olderFirst) {
    it(`${older} is older than ${newer}`, () => {
      assert.ok((compareVersions(older, newer) ?? 0) < 0);
      assert.ok((compareVersions(newer, older) ?? 0) > 0);
    });
  }

  it("takes two ways of writing one version for equal", () => {
    assert.equal(compareVersions("v2", "2.0.0"), 0);
    assert.equal(compareVersions("v02", "V2_0"), 0);
  });

  it("says nothing about what is no number", () => {
    assert.equal(compareVersions("final", "v2"), null);
    assert.equal(compareVersions("v1.2.3.4", "v1"), null);
  });
});
