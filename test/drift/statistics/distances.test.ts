import assert from "node:assert/strict";
import fc from "fast-check";
import {
  hellinger,
  jensenShannon,
  populationStability,
  sharesOf,
  totalVariation,
} from "../../../server/src/drift/statistics/distances.ts";
import { sturgesEdges } from "../../../server/src/drift/statistics/equal-bins.ts";
import {
  areaBetween,
  fineEdges,
  fineScale,
  largestDistance,
} from "../../../server/src/drift/statistics/fine-histogram.ts";

describe("distances of shares", () => {
  const all = { jensenShannon, hellinger, totalVariation, populationStability };

  for (const [name, distance] of Object.entries(all)) {
    it(`${name} is 0 for the same shares, and the same from either side`, () => {
      const counts = fc.array(fc.integer({ min: 1, max: 50 }), { minLength: 4, maxLength: 4 });
      fc.assert(
        fc.property(counts, counts, (one, other) => {
          const [p, q] = [sharesOf(one), sharesOf(other)];
          assert.ok(Math.abs(distance(p, p)) < 1e-7);
          assert.ok(Math.abs(distance(p, q) - distance(q, p)) < 1e-12);
        }),
      );
    });
  }

  it("are at their largest where nothing is shared", () => {
    assert.equal(totalVariation([1, 0], [0, 1]), 1);
    assert.equal(hellinger([1, 0], [0, 1]), 1);
    assert.equal(jensenShannon([1, 0], [0, 1]), Math.sqrt(Math.LN2));
    assert.ok(Number.isFinite(populationStability([1, 0], [0, 1])));
  });
});

describe("bins", () => {
  it("are numpy's by Sturges' rule", () => {
    assert.deepEqual(sturgesEdges(0, 10, 16, false), [0, 2, 4, 6, 8, 10]);
    assert.deepEqual(sturgesEdges(0, 3, 1000, true), [0, 1, 2, 3]);
    assert.deepEqual(sturgesEdges(7, 7, 5, false), [6.5, 7.5]);
  });

  it("are narrow where the data is, however far out one value lies", () => {
    const edges = fineEdges(fineScale([-1, 0, 1], -5, 1e12), -5, 1e12);
    const width = edges[edges.findIndex((edge) => edge > 0)]! - edges[edges.findIndex((edge) => edge > 0) - 1]!;
    assert.ok(width < 0.05, `${width}`);
    assert.deepEqual([edges[0], edges.at(-1)], [-5, 1e12]);
  });

  it("bound what they do not know", () => {
    const values = fc.array(fc.double({ min: -100, max: 100, noNaN: true }), { minLength: 1, maxLength: 60 });
    fc.assert(
      fc.property(values, values, (reference, current) => {
        const pooled = [...reference, ...current].sort((a, b) => a - b);
        const [least, most] = [pooled[0]!, pooled.at(-1)!];
        fc.pre(most > least);
        const edges = Float64Array.from({ length: 9 }, (_, at) =>
          at === 8 ? most : least + ((most - least) * at) / 8,
        );
        const bin = (value: number) => Math.max(0, edges.subarray(1, 8).findLastIndex((edge) => edge <= value) + 1);
        const counts = (side: number[]) =>
          Array.from({ length: 8 }, (_, at) => side.filter((value) => bin(value) === at).length);
        const shareUpTo = (side: number[], x: number) => side.filter((value) => value <= x).length / side.length;
        const gaps = pooled.map((x) => Math.abs(shareUpTo(reference, x) - shareUpTo(current, x)));
        const area = gaps.reduce((sum, gap, at) => sum + gap * ((pooled[at + 1] ?? most) - pooled[at]!), 0);
        const estimate = areaBetween(edges, counts(reference), counts(current));
        assert.ok(Math.abs(estimate.value - area) <= estimate.error + 1e-9);
        const largest = largestDistance(counts(reference), counts(current));
        assert.ok(Math.max(...gaps) <= largest.value + largest.error + 1e-9);
        assert.ok(Math.max(...gaps) >= largest.value - 1e-9);
      }),
    );
  });
});
