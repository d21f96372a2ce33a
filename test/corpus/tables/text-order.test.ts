import assert from "node:assert/strict";
import fc from "fast-check";
import { inTextOrder } from "../../../server/src/corpus/tables/text-order.ts";

/** Texts with beginnings in common, as owners have, of any characters. */
const texts = fc.uniqueArray(
  fc
    .tuple(
      fc.constantFrom("", "a", "jonatas", "jonatasg", "é", "ab\u{1f600}"),
      fc.string({ unit: "binary", maxLength: 9 }),
    )
    .map((parts) => parts.join("")),
);

describe("the order of texts", () => {
  it("is that of their UTF-16 codes", () => {
    fc.assert(
      fc.property(texts, (all) => {
        assert.deepEqual(
          inTextOrder(all).map((number) => all[number]),
          [...all].sort(),
        );
      }),
      { numRuns: 500 },
    );
  });
});
