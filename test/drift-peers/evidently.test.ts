import assert from "node:assert/strict";
import { compareData } from "../../server/src/drift/comparison/compare.ts";
import type { TestName } from "../../server/src/drift/comparison/drift-tests.ts";
import type { FeatureDrift } from "../../server/src/drift/drift-result.ts";
import { DuckdbEngine } from "../../server/src/drift/engine/duckdb-engine.ts";
import { openData } from "../../server/src/drift/sources/open-data.ts";
import { comparisonOf } from "../drift/comparisons.ts";
import { PeerFolder, runPeer } from "./peers.ts";

type Verdict = [test: string, score: number, threshold: number, drifted: boolean];
type Answers = Record<string, Record<string, Verdict>>;

/** What Evidently calls the tests that it chooses. */
const NAMES: Record<string, string> = {
  "K-S p_value": "ks",
  "chi-square p_value": "chi2",
  "Z-test p_value": "z",
  "Wasserstein distance (normed)": "wasserstein",
  "Jensen-Shannon distance": "jensen-shannon",
  PSI: "psi",
  "Percentile text content drift": "domain-classifier",
  "Absolute text content drift": "domain-classifier",
};

describe("verdicts beside Evidently's", function () {
  this.timeout(120_000);
  const folder = new PeerFolder();
  let answers: Answers;
  let engine: DuckdbEngine;

  before(async () => {
    answers = runPeer<Answers>("evidently_verdicts.py", folder.path);
    engine = await DuckdbEngine.open();
  });

  after(() => {
    engine.close();
    folder.remove();
  });

  async function compare(set: string, test: TestName | null): Promise<FeatureDrift[]> {
    const reference = await openData(engine, "reference", [`${set}-reference.parquet`], folder.path);
    const current = await openData(engine, "current", [`${set}-current.parquet`], folder.path);
    return (await compareData(engine, comparisonOf({ reference, current, test }))).features;
  }

  for (const set of ["small, still", "small, drifted", "large, still", "large, drifted"]) {
    it(`${set}: the same tests, values and verdicts`, async () => {
      for (const feature of await compare(set, null)) {
        const [test, score, threshold, drifted] = answers[set]![feature.name]!;
        const of = `${set}, ${feature.name}`;
        assert.equal(feature.test, NAMES[test], of);
        assert.equal(feature.drifted, drifted, of);
        // Texts are told apart by another classifier: its verdict is held against Evidently's, not its score.
        if (feature.type === "text") continue;
        assert.equal(feature.threshold, threshold, of);
        assert.ok(Math.abs((feature.pValue ?? feature.distance)! - score) < 1e-9, of);
      }
    });

    it(`${set}: the same population stability index`, async () => {
      const found = (await compare(set, "psi")).filter(({ test }) => test === "psi");
      assert.ok(found.length >= 14);
      for (const { name, distance, drifted } of found) {
        const [, score, , itsVerdict] = answers[set]![`psi ${name}`]!;
        assert.ok(Math.abs(distance! - score) < 1e-9, `${set}, ${name}: ${distance} instead of ${score}`);
        assert.equal(drifted, itsVerdict, `${set}, ${name}`);
      }
    });
  }

  for (const set of ["embedding, still", "embedding, drifted"]) {
    for (const test of ["domain-classifier", "mmd"] as const) {
      it(`${set}: the same verdict by ${test}`, async () => {
        const [feature] = await compare(set, test);
        assert.equal(feature?.type, "embedding");
        assert.equal(feature?.drifted, answers[set]![test]![3]);
      });
    }
  }

  it("the same discrepancy of embeddings, nearly: the kernel's width is the median of the same pairs", async () => {
    const [feature] = await compare("embedding, drifted", "mmd");
    const [, score] = answers["embedding, drifted"]!.mmd!;
    assert.ok(Math.abs(feature!.statistic! - score) < 1e-6, `${feature!.statistic} instead of ${score}`);
  });
});
