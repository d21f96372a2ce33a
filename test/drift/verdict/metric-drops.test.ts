import assert from "node:assert/strict";
import { metricDrops } from "../../../server/src/drift/verdict/metric-drops.ts";
import { around, daily, dayStart, servedBy } from "./results.ts";

const versions = (...eras: [string, number][]) =>
  servedBy(eras.flatMap(([version, days]) => new Array(days).fill(version)));

describe("metrics that became worse", () => {
  it("with a new version name it, and what it took over from", () => {
    const metrics = daily("accuracy", [...around(0.9, 20), ...around(0.7, 20)]);
    const [drop, ...others] = metricDrops(metrics, versions(["v1", 20], ["v2", 20]));
    assert.deepEqual([drop!.metric, drop!.slot, drop!.version], ["accuracy", dayStart(20), { from: "v1", to: "v2" }]);
    assert.ok(Math.abs(drop!.before - 0.9) < 0.01 && Math.abs(drop!.after - 0.7) < 0.01);
    assert.deepEqual(others, []);
  });

  it("long before or after a new version have nothing to do with it", () => {
    const metrics = daily("accuracy", [...around(0.9, 20), ...around(0.7, 30)]);
    const drops = metricDrops(metrics, versions(["v1", 35], ["v2", 15]));
    assert.deepEqual(
      drops.map(({ slot, version }) => [slot, version]),
      [[dayStart(20), null]],
    );
  });

  it("are those with which less is better, too", () => {
    const metrics = daily("latency-p95", [...around(1, 20), ...around(3, 20)]);
    assert.equal(metricDrops(metrics, versions(["v1", 20], ["v2", 20])).length, 1);
    const faster = daily("latency-p95", [...around(3, 20), ...around(1, 20)]);
    assert.deepEqual(metricDrops(faster, versions(["v1", 20], ["v2", 20])), []);
  });

  it("are not those that became better, stayed, or only waver", () => {
    const served = versions(["v1", 20], ["v2", 20]);
    for (const values of [
      [...around(0.7, 20), ...around(0.9, 20)],
      around(0.9, 40),
      new Array(40).fill(0.9),
      Array.from({ length: 40 }, (_, at) => 0.8 + 0.1 * Math.sin(at * 7.7)),
    ]) {
      assert.deepEqual(metricDrops(daily("accuracy", values), served), []);
    }
  });

  it("cannot be told from two slots of a new version", () => {
    const metrics = daily("accuracy", [...around(0.9, 20), 0.5, 0.5]);
    assert.deepEqual(metricDrops(metrics, versions(["v1", 20], ["v2", 2])), []);
  });

  it("pass over slots without a value, and metrics of all rows or of one version", () => {
    const metrics = daily("accuracy", [...around(0.9, 20), null, ...around(0.7, 20)]);
    const other = { name: "f1", slot: null, value: 0, modelVersion: "v2" };
    assert.equal(metricDrops([...metrics, other], versions(["v1", 20], ["v2", 21])).length, 1);
    assert.deepEqual(metricDrops([], []), []);
  });
});
