import assert from "node:assert/strict";
import path from "node:path";
import { compareWithLabels } from "./comparison.ts";

describe("the labelled places beside a registry", () => {
  it("are found, and nothing else is", async () => {
    const { disagreements } = await compareWithLabels(path.join(import.meta.dirname, "registered"));
    assert.deepEqual(disagreements, []);
  });
});
