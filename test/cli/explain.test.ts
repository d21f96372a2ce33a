import assert from "node:assert/strict";
import { nearest } from "../../server/src/names/nearest.ts";
import { modelver } from "./program.ts";

describe("modelver explain", function () {
  this.timeout(30_000);

  it("shows the page of a rule, by code or name", async () => {
    const byCode = await modelver(["explain", "mv201"]);
    assert.match(byCode.output, /^MV201 unpinned-revision\n/);
    assert.equal(byCode.code, 0);
    assert.equal((await modelver(["explain", "unpinned-revision"])).output, byCode.output);
  });

  it("names the nearest codes where there is no such rule", async () => {
    const { code, output, errors } = await modelver(["explain", "MV2001"]);
    assert.equal(errors, "modelver: there is no rule MV2001; did you mean MV201?\n");
    assert.equal(output, "");
    assert.equal(code, 2);
  });

  it("takes as nearest what differs least, and of those what begins alike", () => {
    assert.deepEqual(nearest("mv210", ["MV101", "MV201", "MV202", "MV203", "MV301"]), ["MV201", "MV202", "MV203"]);
    assert.deepEqual(nearest("unpined", ["unpinned", "floating"]), ["unpinned"]);
  });
});
