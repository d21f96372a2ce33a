import assert from "node:assert/strict";
import { IdSet } from "../../server/src/harvest/id-set.ts";

describe("the set of ids", () => {
  it("holds what was added, once, and nothing else", () => {
    const ids = new IdSet();
    for (let index = 0; index < 50_000; index++) {
      ids.add(`owner/model-${index}`);
      ids.add(`owner/model-${index >> 1}`);
    }
    assert.equal(ids.size, 50_000);
    for (let index = 0; index < 50_000; index++) assert.ok(ids.has(`owner/model-${index}`));
    for (let index = 50_000; index < 100_000; index++) assert.ok(!ids.has(`owner/model-${index}`));
  });

  it("tells apart what differs in case, and holds the empty text", () => {
    const ids = new IdSet();
    ids.add("Acme/churn");
    assert.ok(!ids.has("acme/churn"));
    assert.ok(!ids.has(""));
    ids.add("");
    assert.ok(ids.has(""));
  });
});
