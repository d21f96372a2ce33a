import assert from "node:assert/strict";
import { movedBy } from "../../server/src/versioning/moved-version.ts";

describe("how far a version moved", () => {
  for (const [before, after, moved] of [
    ["v1.2.0", "v1.2.1", "patch"],
    ["v1.2.0", "v1.3.0", "minor"],
    ["v1.2", "v1.3", "minor"],
    ["v1.2.0", "v2.0.0", "major"],
    ["v2", "v3", "major"],
    ["v2", "v2.1", "minor"],
    ["0.3.1", "0.4.0", "major"],
    ["0.3.1", "0.3.2", "minor"],
    ["0.9.0", "1.0.0", "major"],
  ] as const) {
    it(`is ${moved} from ${before} to ${after}`, () => assert.equal(movedBy(before, after), moved));
  }

  for (const [before, after] of [
    ["v1.3.0", "v1.2.0"],
    ["v1.2.0", "v1.2.0"],
    ["v1.2.0", "v1.3.0-rc1"],
    ["2024-08-06", "2024-09-01"],
    ["2024.08", "2024.09"],
    ["final", "v2"],
  ] as const) {
    it(`is not told from ${before} to ${after}`, () => assert.equal(movedBy(before, after), null));
  }
});
