import assert from "node:assert/strict";
import { ALERT_RULE_NAMES, USUAL_RULES } from "../../../server/src/drift/alerts/alert.ts";
import { conditionsOf, conditionsOfFailure } from "../../../server/src/drift/alerts/conditions.ts";
import type { DriftResult, MetricValue } from "../../../server/src/drift/drift-result.ts";
import type { Limit } from "../../../server/src/drift/monitor.ts";
import { calmResult, feature, result } from "./made-alerts.ts";

function summaries(said: DriftResult, limits: Record<string, Limit> = {}): string[] {
  return conditionsOf(said, { alertOn: ALERT_RULE_NAMES, limits }).map(({ rule, summary }) => `${rule}: ${summary}`);
}

describe("what is wrong in a result", () => {
  it("is the drift of the data as a whole; of single features only where that is asked for", () => {
    assert.deepEqual(summaries(result()), [
      "dataset-drift: 1 of 2 features drifted: age",
      "feature-drift: age drifted (ks 0.75, p 0.001)",
    ]);
    const usual = conditionsOf(result(), { alertOn: USUAL_RULES, limits: {} });
    assert.deepEqual(
      usual.map(({ rule }) => rule),
      ["dataset-drift"],
    );
    assert.deepEqual(summaries(calmResult()), []);
  });

  it("names ten of many drifted features", () => {
    const features = Array.from({ length: 12 }, (_, i) => feature(`f${i}`, true));
    const [first] = summaries(result({ features }));
    assert.match(first ?? "", /^dataset-drift: 12 of 12 features drifted: f0, .*, f9 and 2 more$/);
  });

  it("is a red light of the latest slot, with the versions that served it; not one of long ago", () => {
    const slot = (start: string, light: "red" | "green") => {
      return { start, rows: 10, modelVersions: ["3", "4"], features: [{ name: "topic", light, distance: 0.4 }], light };
    };
    const [november, december] = ["2026-11-01T00:00:00Z", "2026-12-01T00:00:00Z"];
    assert.deepEqual(summaries(calmResult({ slots: [slot(november, "green"), slot(december, "red")] })), [
      `red-slot: The slot from ${december} is red: topic, served by versions 3, 4`,
    ]);
    assert.deepEqual(summaries(calmResult({ slots: [slot(november, "red"), slot(december, "green")] })), []);
  });

  it("is an alarm of a detector in the latest slot, and no mere warning", () => {
    const slots = [
      { start: "2026-12-01T00:00:00Z", rows: 1, modelVersions: [], features: [], light: "green" as const },
    ];
    const alarm = (at: string, kind: "warning" | "drift") => [{ name: "ADWIN", on: "error", alarms: [{ at, kind }] }];
    assert.deepEqual(summaries(calmResult({ slots, detectors: alarm("2026-12-03T10:00:00Z", "drift") })), [
      "concept-drift: ADWIN on error gave alarm at 2026-12-03T10:00:00Z: look at the question again, not only at the data",
    ]);
    assert.deepEqual(summaries(calmResult({ slots, detectors: alarm("2026-11-03T10:00:00Z", "drift") })), []);
    assert.deepEqual(summaries(calmResult({ slots, detectors: alarm("2026-12-03T10:00:00Z", "warning") })), []);
    // Rows without times: every alarm counts.
    assert.equal(summaries(calmResult({ detectors: alarm("1200", "drift") })).length, 1);
  });

  it("is a metric of the latest slot beyond its limits, told once, by its worst version", () => {
    const metric = (slot: string, value: number | null, modelVersion: string | null = null, rows = 30): MetricValue => {
      return { name: "jaccard", slot, value, modelVersion, rows };
    };
    const limits = { jaccard: { least: 0.6, most: 0.9 } };
    const told = (...metrics: MetricValue[]) => summaries(calmResult({ metrics }), limits);
    assert.deepEqual(told(metric("2026-10", 0.7), metric("2026-11", 0.55), metric("2026-11", 0.4, "4")), [
      "metric-limit: jaccard is 0.4, below 0.6, served by version 4",
    ]);
    // Of few rows a version's metric says nothing; the slot's is what it is.
    assert.deepEqual(told(metric("2026-11", 0.7), metric("2026-11", 0.4, "4", 29)), []);
    assert.deepEqual(told(metric("2026-11", 0.95, null, 9)), ["metric-limit: jaccard is 0.95, above 0.9"]);
    assert.deepEqual(told(metric("2026-10", 0.1), metric("2026-11", 0.6)), []);
    assert.deepEqual(told(metric("2026-11", null)), []);
  });

  it("is a limit of a metric that is not measured, as it would never be broken", () => {
    const metrics = [{ name: "jaccard", slot: null, value: 0.9, modelVersion: null }];
    assert.deepEqual(summaries(calmResult({ metrics }), { jacard: { least: 0.6 } }), [
      "metric-limit: jacard is not measured: measured are jaccard",
    ]);
    assert.deepEqual(summaries(calmResult(), { jaccard: { least: 0.6 } }), [
      "metric-limit: jaccard is not measured: no metric is",
    ]);
  });

  it("is a test of quality that failed", () => {
    const check = { test: "range", feature: "age", passed: false, detail: "3 values outside of 0 to 99" };
    assert.deepEqual(summaries(calmResult({ quality: [check, { ...check, test: "missing", passed: true }] })), [
      "quality: The test range age failed: 3 values outside of 0 to 99",
    ]);
  });

  it("is a run that failed, unless nobody wants to hear of it", () => {
    const [failed] = conditionsOfFailure("logs: no such file or folder", { alertOn: USUAL_RULES });
    assert.equal(failed?.summary, "The monitor could not be run: logs: no such file or folder");
    assert.deepEqual(conditionsOfFailure("logs: no such file", { alertOn: ["quality"] }), []);
  });
});
