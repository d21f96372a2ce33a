import assert from "node:assert/strict";
import { parseName } from "../../server/src/names/parse.ts";
import { nextVersion, withVersion } from "../../server/src/versioning/next-version.ts";

const today = "2026-11-26";

describe("the next version", () => {
  for (const [current, patch, minor, major] of [
    ["v1.2.3", "v1.2.4", "v1.3.0", "v2.0.0"],
    ["1.2.3", "1.2.4", "1.3.0", "2.0.0"],
    ["v2.1", "v2.1.1", "v2.2", "v3.0"],
    ["v2", "v2.0.1", "v2.1", "v3"],
    ["V1_0", "v1.0.1", "v1.1", "v2.0"],
    // Below 1.0.0 everything may change with the minor part (semver 4).
    ["0.3.1", "0.3.2", "0.4.0", "0.4.0"],
    // A pre-release becomes what it announces.
    ["1.0.0-rc1", "1.0.0", "1.0.0", "1.0.0"],
    ["2024-08-06", today, today, today],
    ["20240806", "20261126", "20261126", "20261126"],
    ["2024.08", "2026.11", "2026.11", "2026.11"],
    ["2026.11", "2026.11.26", "2026.11.26", "2026.11.26"],
    // A registry counts, whatever changed.
    ["3", "4", "4", "4"],
  ] as const) {
    it(`after ${current} is ${patch}, ${minor} or ${major}`, () => {
      assert.deepEqual(
        (["patch", "minor", "major"] as const).map((bump) => nextVersion(current, bump, today)),
        [patch, minor, major],
      );
    });
  }

  it("stays where nothing changed", () => assert.equal(nextVersion("v2.1", "none", today), "v2.1"));

  it("begins with v1.0.0", () => assert.equal(nextVersion(null, "minor", today), "v1.0.0"));

  it("is not known where the present one counts nothing", () =>
    assert.equal(nextVersion("final", "minor", today), null));

  for (const [name, changed] of [
    ["acme/churn-bert-v1.2.0", "acme/churn-bert-v3.0.0"],
    ["acme/churn-bert", "acme/churn-bert-v3.0.0"],
    ["model_v2.pt", "model_v3.0.0.pt"],
    ["churn.onnx", "churn-v3.0.0.onnx"],
    ["llama-3.1-8b-churn", "llama-3.1-8b-churn-v3.0.0"],
  ] as const) {
    it(`makes ${changed} of ${name}`, () => assert.equal(withVersion(parseName(name), "v3.0.0"), changed));
  }
});
