import assert from "node:assert/strict";
import { fingerprintsOf } from "../../server/src/rules/finding-identity.ts";
import { onLine, sampleFinding, sampleReference } from "../reports/sample-result.ts";

const place = { path: "a.py", range: onLine(0, 0, 1) };

describe("the fingerprint of a finding", () => {
  it("stays when lines move and messages change", () => {
    const before = fingerprintsOf([sampleFinding({ place })]);
    const moved = { path: "a.py", range: onLine(40, 8, 9) };
    assert.deepEqual(fingerprintsOf([sampleFinding({ place: moved, message: "Other words." })]), before);
  });

  it("is another for another file, rule, model or version", () => {
    const reference = (name: string, text: string | null) =>
      sampleReference({ place, name, pin: { kind: "none", text, place: null, written: null } });
    const different = [
      sampleFinding({ place }),
      sampleFinding({ place: { ...place, path: "b.py" } }),
      sampleFinding({ place, code: "MV202" }),
      sampleFinding({ place, reference: reference("acme/other", null) }),
      sampleFinding({ place, reference: reference("acme/churn-bert", "main") }),
      sampleFinding({ place }),
      { ...sampleFinding({ place }), reference: null },
    ];
    assert.equal(new Set(fingerprintsOf(different)).size, different.length);
  });
});
