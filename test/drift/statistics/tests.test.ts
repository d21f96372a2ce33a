import assert from "node:assert/strict";
import fc from "fast-check";
import { andersonDarling } from "../../../server/src/drift/statistics/anderson-darling.ts";
import { adjustForDiscoveries } from "../../../server/src/drift/statistics/benjamini-hochberg.ts";
import { chiSquared, zForProportions } from "../../../server/src/drift/statistics/category-tests.ts";
import { cramerVonMises } from "../../../server/src/drift/statistics/cramer-von-mises.ts";
import { kolmogorovTail } from "../../../server/src/drift/statistics/kolmogorov.ts";
import { kolmogorovSmirnovPValue } from "../../../server/src/drift/statistics/kolmogorov-smirnov.ts";

const near = (value: number, wanted: number, tolerance = 1e-9) =>
  assert.ok(Math.abs(value - wanted) <= tolerance, `${value} instead of ${wanted}`);

describe("the p-value of Kolmogorov and Smirnov", () => {
  it("counts the arrangements of few rows: two of twenty keep three and three apart", () => {
    near(kolmogorovSmirnovPValue(1, 3, 3), 2 / 20);
    near(kolmogorovSmirnovPValue(1, 2, 4), 2 / 15);
  });

  it("is the same whichever side is the reference", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 40 }),
        fc.integer({ min: 1, max: 40 }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (n, m, share) => {
          const statistic = Math.round(share * n * m) / (n * m);
          near(kolmogorovSmirnovPValue(statistic, n, m), kolmogorovSmirnovPValue(statistic, m, n));
        },
      ),
    );
  });

  it("comes to the published percentage points of many rows", () => {
    // Smirnov's limit: 1.3581 at 5 %, 1.6276 at 1 %.
    near(kolmogorovTail(1e6, 1.3581 / 1e3), 0.05, 2e-4);
    near(kolmogorovTail(1e6, 1.6276 / 1e3), 0.01, 1e-4);
    // L. H. Miller, J. Am. Stat. Assoc. 51 (1956): 0.40925 at 5 % for ten rows.
    near(kolmogorovTail(10, 0.40925), 0.05, 1e-5);
  });

  it("never rises with the distance", () => {
    for (const n of [1, 7, 139, 140, 141, 5000, 99_999, 100_001]) {
      let before = 1;
      for (let z = 0.1; z < 6; z += 0.1) {
        const tail = kolmogorovTail(n, z / Math.sqrt(n));
        assert.ok(tail <= before + 1e-9 && tail >= 0, `n ${n}, z ${z}: ${tail} after ${before}`);
        before = tail;
      }
    }
  });
});

describe("the criterion of Cramér and von Mises", () => {
  it("is that of Anderson's table where two rows lie below two others", () => {
    // Ranks 1, 2 and 3, 4: U = 2·(0 + 0) + 2·(4 + 4) = 16, T = 16/16 - 15/24; two of six arrangements are as far apart.
    const { statistic, pValue } = cramerVonMises(12n * 16n, 2, 2);
    near(statistic, 1 - 15 / 24);
    near(pValue, 2 / 6);
  });
});

describe("the other tests", () => {
  it("hold Anderson and Darling's p-value between the ends of the published table", () => {
    assert.equal(andersonDarling(0.1, 50, 50).pValue, 0.25);
    assert.equal(andersonDarling(50, 50, 50).pValue, 0.001);
    // The published critical values: 1.960 - 0.391 + 1.149 at 2.5 %.
    const critical = 1.96 + 1.149 - 0.391;
    const deviation = (2 - 1) / andersonDarling(2, 50, 50).statistic;
    near(andersonDarling(1 + critical * deviation, 50, 50).pValue, 0.025, 0.001);
  });

  it("take a category that the reference lacks for certain drift", () => {
    assert.deepEqual(chiSquared([10, 0], [9, 1]), { statistic: Number.POSITIVE_INFINITY, pValue: 0 });
    assert.deepEqual(chiSquared([10], [7]), { statistic: 0, pValue: 1 });
    near(chiSquared([30, 70], [40, 60]).statistic, 100 / 30 + 100 / 70);
  });

  it("see nothing in two shares that are both all or nothing", () => {
    assert.deepEqual(zForProportions({ count: 5, of: 5 }, { count: 9, of: 9 }), { statistic: 0, pValue: 1 });
  });

  it("correct p-values as Benjamini and Hochberg's example does", () => {
    // Their fifteen p-values of 1995: four are below 5 % of their rank's share.
    const pValues = [
      0.0001, 0.0004, 0.0019, 0.0095, 0.0201, 0.0278, 0.0298, 0.0344, 0.0459, 0.324, 0.4262, 0.5719, 0.6528, 0.759, 1,
    ];
    assert.equal(adjustForDiscoveries(pValues).filter((each) => each <= 0.05).length, 4);
    assert.deepEqual(adjustForDiscoveries([]), []);
  });
});
