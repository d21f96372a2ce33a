import assert from "node:assert/strict";
import { entropyOf } from "../../../server/src/corpus/statistics/entropy.ts";
import { logGamma, twoSidedNormal, upperGamma } from "../../../server/src/corpus/statistics/gamma.ts";
import { testIndependence } from "../../../server/src/corpus/statistics/independence.ts";
import { highOutliers } from "../../../server/src/corpus/statistics/outliers.ts";
import { adjustForMany, compareShares } from "../../../server/src/corpus/statistics/two-shares.ts";
import { wilsonInterval } from "../../../server/src/corpus/statistics/wilson.ts";

function near(actual: number, wanted: number, error = 1e-4): void {
  assert.ok(Math.abs(actual - wanted) <= error, `${actual} is not ${wanted}`);
}

describe("the Wilson interval", () => {
  // Newcombe, Statistics in Medicine 17 (1998), 857-872, table I, method 3.
  for (const [count, of, low, high] of [
    [81, 263, 0.2553, 0.3662],
    [15, 148, 0.0624, 0.1605],
    [0, 20, 0, 0.1611],
    [1, 29, 0.0061, 0.1718],
  ] as const) {
    it(`of ${count} in ${of} is ${low} to ${high}`, () => {
      const interval = wilsonInterval(count, of);
      near(interval[0], low);
      near(interval[1], high);
    });
  }

  it("is exact at the ends, and everything where nothing was counted", () => {
    assert.equal(wilsonInterval(0, 10)[0], 0);
    assert.equal(wilsonInterval(10, 10)[1], 1);
    assert.deepEqual(wilsonInterval(0, 0), [0, 1]);
  });
});

describe("two shares", () => {
  // Newcombe, Statistics in Medicine 17 (1998), 873-890, table II, method 10.
  for (const [a, m, b, n, low, high] of [
    [56, 70, 48, 80, 0.0524, 0.3339],
    [9, 10, 3, 10, 0.1705, 0.809],
    [10, 10, 0, 20, 0.6791, 1],
    [10, 10, 0, 10, 0.6075, 1],
  ] as const) {
    it(`${a}/${m} and ${b}/${n} differ by ${low} to ${high}`, () => {
      const { interval } = compareShares({ count: b, of: n }, { count: a, of: m });
      near(interval[0], low);
      near(interval[1], high);
    });
  }

  it("are tested by the pooled proportion", () => {
    const { z, pValue } = compareShares({ count: 48, of: 80 }, { count: 56, of: 70 });
    near(z, 2.65017, 1e-5);
    near(pValue!, 0.008045, 1e-6);
  });

  it("cannot be told apart where one has no names", () => {
    assert.equal(compareShares({ count: 0, of: 0 }, { count: 1, of: 2 }).pValue, null);
  });

  it("that are equal at 0 differ by nothing", () => {
    const { z, pValue } = compareShares({ count: 0, of: 5 }, { count: 0, of: 9 });
    assert.deepEqual([z, pValue], [0, 1]);
  });
});

describe("p values of many comparisons", () => {
  it("are adjusted by Holm's steps and never fall below a smaller one", () => {
    const adjusted = adjustForMany([0.01, 0.04, 0.03, 0.005]);
    for (const [index, wanted] of [0.03, 0.06, 0.06, 0.02].entries()) near(adjusted[index]!, wanted, 1e-12);
    assert.deepEqual(adjustForMany([0.9, 0.8]), [1, 1]);
    assert.deepEqual(adjustForMany([]), []);
  });
});

describe("the gamma functions", () => {
  it("give known values", () => {
    near(logGamma(10), Math.log(362880), 1e-10);
    near(upperGamma(1, 2), Math.exp(-2), 1e-12);
    near(upperGamma(0.5, 0.01), 0.8875370839817152, 1e-10);
    // Chi-squared tables: 5 % at 18.307 with 10 degrees of freedom, at 56.942 with 41.
    near(upperGamma(5, 18.307 / 2), 0.05, 1e-5);
    near(upperGamma(20.5, 56.942 / 2), 0.05, 1e-5);
    assert.equal(upperGamma(3, 0), 1);
  });

  it("give the normal distribution's tails", () => {
    near(twoSidedNormal(1.959963984540054), 0.05, 1e-12);
    near(twoSidedNormal(0), 1);
    assert.equal(twoSidedNormal(100), 0);
  });
});

describe("the test of independence", () => {
  it("gives Pearson's chi-squared and Cramér's V", () => {
    const result = testIndependence([
      { count: 10, of: 30 },
      { count: 20, of: 40 },
      { count: 30, of: 50 },
    ])!;
    near(result.chiSquared, 5.3333);
    assert.equal(result.degreesOfFreedom, 2);
    near(result.pValue, Math.exp(-5.33333333 / 2), 1e-6);
    near(result.cramersV, Math.sqrt(5.33333 / 120));
  });

  it("says nothing where there is nothing to tell apart", () => {
    assert.equal(testIndependence([{ count: 1, of: 3 }]), null);
    assert.equal(
      testIndependence([
        { count: 0, of: 3 },
        { count: 0, of: 4 },
      ]),
      null,
    );
  });
});

describe("entropy", () => {
  it("is none for one kind and full for kinds that are equally common", () => {
    assert.deepEqual(entropyOf([7]), { bits: 0, normalized: 0 });
    assert.deepEqual(entropyOf([]), { bits: 0, normalized: 0 });
    const even = entropyOf([5, 5, 5, 5]);
    near(even.bits, 2, 1e-12);
    near(even.normalized, 1, 1e-12);
  });

  it("lies between for others", () => {
    const { bits, normalized } = entropyOf([1, 3]);
    near(bits, 0.8113, 1e-4);
    near(normalized, 0.8113, 1e-4);
  });

  it("is the same to the last digit in whatever order the counts come", () => {
    const counts = [7, 1, 1, 3, 12_345, 99, 2, 2, 41];
    assert.deepEqual(entropyOf(counts.toReversed()), entropyOf(counts));
    assert.deepEqual(entropyOf([...counts.slice(4), ...counts.slice(0, 4)]), entropyOf(counts));
  });
});

describe("high outliers", () => {
  it("are those far above the others, never those below", () => {
    assert.deepEqual(highOutliers([0.08, 0.15, 0.69, 0.09, 0.13, 0.1, 0.47, 0.08]), [
      false,
      false,
      true,
      false,
      false,
      false,
      true,
      false,
    ]);
    assert.deepEqual(highOutliers([0.5, 0.51, 0.49, 0.52, 0.01]), [false, false, false, false, false]);
    assert.deepEqual(highOutliers([]), []);
    assert.deepEqual(highOutliers([0.1, 0.1, 0.9]), [false, false, false]);
  });
});
