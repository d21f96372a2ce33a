import assert from "node:assert/strict";
import { compareData } from "../../server/src/drift/comparison/compare.ts";
import type { TestName } from "../../server/src/drift/comparison/drift-tests.ts";
import { DuckdbEngine } from "../../server/src/drift/engine/duckdb-engine.ts";
import { openData } from "../../server/src/drift/sources/open-data.ts";
import { comparisonOf } from "../drift/comparisons.ts";
import { PeerFolder, runPeer } from "./peers.ts";

type Answers = Record<string, Record<string, Record<string, [statistic: number, pValue: number | null]>>>;

/** By how much a statistic may be off, against the larger of it and 1. */
const STATISTIC = 1e-9;
const P_VALUE = 1e-6;

describe("statistics beside SciPy's", function () {
  this.timeout(120_000);
  const folder = new PeerFolder();
  let answers: Answers;
  let engine: DuckdbEngine;

  before(async () => {
    answers = runPeer<Answers>("scipy_values.py", folder.path);
    engine = await DuckdbEngine.open();
  });

  after(() => {
    engine.close();
    folder.remove();
  });

  const tests: TestName[] = ["ks", "cramer-von-mises", "anderson-darling", "wasserstein"];
  const counted: TestName[] = ["jensen-shannon", "tvd", "hellinger", "chi2", "z"];
  for (const test of [...tests, ...counted]) {
    it(test, async () => {
      let compared = 0;
      for (const [set, columns] of Object.entries(answers)) {
        const reference = await openData(engine, "reference", [`${set}-reference.parquet`], folder.path);
        const current = await openData(engine, "current", [`${set}-current.parquet`], folder.path);
        const { features } = await compareData(engine, comparisonOf({ reference, current, test, isExact: true }));
        for (const feature of features) {
          const wanted = columns[feature.name]?.[test];
          // Whole numbers of few rows may be so few that they are categories.
          const isNumber = !["letter", "flag"].includes(feature.name);
          if (wanted === undefined || feature.test !== test || isNumber !== (feature.type === "numeric")) continue;
          const of = `${set} ${feature.name}`;
          const value = feature.statistic ?? feature.distance;
          assert.ok(value !== null && feature.exact, of);
          near(test === "z" ? Math.abs(value) : value, wanted[0], STATISTIC, of);
          if (wanted[1] !== null) near(feature.pValue!, wanted[1], P_VALUE, `${of}, p-value`);
          compared++;
        }
      }
      assert.ok(compared >= 6, `only ${compared} compared`);
    });
  }
});

function near(value: number, wanted: number, tolerance: number, of: string): void {
  const off = Math.abs(value - wanted) / Math.max(1, Math.abs(wanted));
  assert.ok(off <= tolerance, `${of}: ${value} instead of ${wanted}`);
}
