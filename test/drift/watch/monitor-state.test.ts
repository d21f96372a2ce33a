import assert from "node:assert/strict";
import type { Light, MetricValue, SlotDrift } from "../../../server/src/drift/drift-result.ts";
import { MOST_SLOTS, monitorStateOf } from "../../../server/src/drift/watch/monitor-state.ts";
import { LARGEST_STATE, readMonitorState } from "../../../server/src/drift/watch/read-monitor-state.ts";
import { calmResult, result } from "../alerts/made-alerts.ts";

const AT = "2026-07-01T06:05:00.000Z";
const monitor = { name: "churn", limits: {} };
const month = (index: number) => `2026-0${index + 1}-01T00:00:00Z`;

/** A slot a month; each feature has the slot's light, but the last one, which is green. */
function slots(...lights: Light[]): SlotDrift[] {
  return lights.map((light, index) => ({
    start: month(index),
    rows: 100,
    modelVersions: ["3"],
    features: [
      { name: "age", light, distance: 0.3 },
      { name: "city", light: "green", distance: 0.01 },
    ],
    light,
  }));
}

function metrics(name: string, ...values: (number | null)[]): MetricValue[] {
  return [
    { name, slot: null, value: 0.5, modelVersion: null },
    ...values.map((value, index) => ({ name, slot: month(index), value, modelVersion: null })),
    { name, slot: month(0), value: 0.1, modelVersion: "3" },
  ];
}

describe("the state of a monitor", () => {
  it("is the light of the latest slot, since when it has been so, and the first slot that was red", () => {
    const state = monitorStateOf(result({ slots: slots("red", "green", "yellow", "red", "red") }), monitor, AT);
    assert.deepEqual(
      [state.light, state.since, state.firstRed],
      ["red", "2026-04-01T00:00:00Z", "2026-01-01T00:00:00Z"],
    );
    assert.deepEqual(
      state.slots.map(({ driftedShare }) => driftedShare),
      [0.5, 0, 0, 0.5, 0.5],
    );
  });

  it("of data without a time is red where the data drifted as a whole", () => {
    assert.deepEqual(
      [result(), calmResult()].map((each) => monitorStateOf(each, monitor, AT).light),
      ["red", "green"],
    );
    assert.deepEqual(monitorStateOf(result(), monitor, AT).slots, []);
  });

  it("speaks of the metric that has a limit, else of one that says how good the model is", () => {
    const measured = result({
      slots: slots("green", "red"),
      metrics: [...metrics("latency-p95", 20, 30), ...metrics("accuracy", 0.9, null)],
    });
    assert.deepEqual(monitorStateOf(measured, monitor, AT).metric, { name: "accuracy" });
    assert.deepEqual(
      monitorStateOf(measured, monitor, AT).slots.map(({ metric }) => metric),
      [0.9, null],
    );
    const limits = { "latency-p95": { most: 25 } };
    assert.deepEqual(monitorStateOf(measured, { ...monitor, limits }, AT).metric, { name: "latency-p95", most: 25 });
  });

  it("stays small, however much was measured", () => {
    const many = Array.from({ length: 5000 }, (_, hour) => new Date(Date.UTC(2026, 0, 1, hour)).toISOString());
    const measured = result({ slots: many.map((start) => ({ ...slots("red")[0]!, start })) });
    const state = monitorStateOf(measured, monitor, AT);
    assert.equal(state.slots.length, MOST_SLOTS);
    assert.equal(state.slots.at(-1)?.start, many.at(-1));
    assert.equal(state.since, many[0], "slots that are not kept are looked at all the same");
    assert.ok(JSON.stringify(state).length < LARGEST_STATE / 4);
  });

  it("is read back as it was written", () => {
    const verdict = { kind: "inputs", text: "Retrain.", reasons: ["1 of 2 inputs drifted."] } as const;
    const measured = result({
      slots: slots("green", "red"),
      metrics: metrics("accuracy", 0.9, 0.6),
      verdict: { ...verdict, reasons: [...verdict.reasons] },
    });
    const state = monitorStateOf(measured, monitor, AT);
    assert.deepEqual(readMonitorState(JSON.stringify(state)), state);
  });

  it("that is torn, changed by hand, of another version or too large is none", () => {
    const text = JSON.stringify(monitorStateOf(result({ slots: slots("green", "red") }), monitor, AT));
    const changed = [
      text.slice(0, -10),
      "null",
      text.replace('"version":1', '"version":2'),
      text.replace('"light":"red"', '"light":"blue"'),
      text.replace('"driftedShare":0.5', '"driftedShare":7'),
      text.replace(AT, "yesterday"),
      text.replace('"slots":[', '"slots":[7,'),
      text.replace('"churn"', JSON.stringify("x".repeat(LARGEST_STATE))),
    ];
    assert.equal(new Set([text, ...changed]).size, changed.length + 1, "each is another text");
    for (const each of changed) assert.equal(readMonitorState(each), null, each.slice(0, 200));
  });
});
