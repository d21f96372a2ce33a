import assert from "node:assert/strict";
import type { DetectorAlarms, DriftResult } from "../../../server/src/drift/drift-result.ts";
import { giveVerdict } from "../../../server/src/drift/verdict/give-verdict.ts";
import { around, daily, feature, resultOf, servedBy } from "./results.ts";

const roles = { prediction: "score", target: "churned" };
const verdictOf = (said: Partial<DriftResult>) => giveVerdict(resultOf(said), roles);
const worse = daily("accuracy", [...around(0.9, 20), ...around(0.7, 20)]);
const holding = daily("accuracy", around(0.9, 40));
const alarm = (name: string, before: number, after: number): DetectorAlarms => ({
  name,
  on: "error",
  alarms: [{ at: "2026-01-21T08:00:00Z", kind: "drift", before, after }],
});

describe("the verdict", () => {
  it("is none where nothing moved", () => {
    const { kind, reasons } = verdictOf({ features: [feature("age", false)], metrics: holding });
    assert.deepEqual([kind, reasons], ["none", []]);
  });

  it("is to roll back where quality fell with a version, whatever else moved", () => {
    const slots = servedBy([...new Array(20).fill("v1"), ...new Array(20).fill("v2")]);
    const verdict = verdictOf({ features: [feature("age", true), feature("churned", true)], metrics: worse, slots });
    assert.equal(verdict.kind, "version");
    assert.match(verdict.text, /roll back/);
    assert.match(
      verdict.reasons[0]!,
      /accuracy went from 0.899 to 0.701 when version v2 took over from v1, 2026-01-21/,
    );
  });

  it("is to look at the question where the target moved", () => {
    const verdict = verdictOf({ features: [feature("age", true), feature("churned", true)], metrics: worse });
    assert.equal(verdict.kind, "target");
    assert.match(verdict.text, /look at the question again/);
  });

  it("is to retrain where inputs moved and quality fell", () => {
    const verdict = verdictOf({ features: [feature("age", true), feature("city", false)], metrics: worse });
    assert.equal(verdict.kind, "inputs");
    assert.match(verdict.text, /quality fell: retrain/);
    assert.ok(verdict.reasons.includes("1 of 2 inputs drifted: age."));
  });

  it("is that the concept moved where quality fell on the same inputs", () => {
    const still = [feature("age", false)];
    assert.equal(verdictOf({ features: still, metrics: worse }).kind, "concept");
    assert.equal(verdictOf({ features: still, detectors: [alarm("adwin", 0.1, 0.3)] }).kind, "concept");
  });

  it("takes how many labels were suggested or chosen for no input", () => {
    const features = [feature("age", false), feature("churned: number of labels", true)];
    assert.equal(verdictOf({ features, metrics: worse }).kind, "concept");
  });

  it("does not hang on errors that became fewer, nor on detectors that are often wrong", () => {
    const still = [feature("age", false)];
    assert.equal(verdictOf({ features: still, detectors: [alarm("adwin", 0.3, 0.1)] }).kind, "none");
    assert.equal(verdictOf({ features: still, detectors: [alarm("ddm", 0.1, 0.3)] }).kind, "none");
  });

  it("says what is known of quality where inputs moved as a whole, and leaves few inputs alone", () => {
    const moved = [feature("age", true), feature("city", false)];
    assert.match(verdictOf({ features: moved, metrics: holding }).text, /quality holds/);
    assert.match(verdictOf({ features: moved }).text, /is not known/);
    assert.equal(verdictOf({ features: [...moved, feature("zip", false)], metrics: holding }).kind, "none");
  });

  it("is that the model is slow where nothing else is wrong", () => {
    const slower = daily("latency-p95", [...around(1, 20), ...around(3, 20)]);
    assert.equal(verdictOf({ features: [feature("age", false)], metrics: [...holding, ...slower] }).kind, "slow");
    const slots = servedBy([...new Array(20).fill("v1"), ...new Array(20).fill("v2")]);
    assert.equal(verdictOf({ metrics: [...holding, ...slower], slots }).kind, "slow", "a slow version is no worse one");
  });
});
