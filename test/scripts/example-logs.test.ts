import assert from "node:assert/strict";
import { predictionLines } from "../../scripts/example-logs/predictions.ts";

interface Prediction {
  time: string;
  model_version: string;
  latency_ms: number;
  area: string;
  suggested_tags: string[];
  chosen_tags: string[];
}

const months = new Map(
  [...predictionLines()].map(([month, lines]) => [month, lines.map((line) => JSON.parse(line) as Prediction)]),
);

function mean(month: string, figure: (prediction: Prediction) => number, version?: string): number {
  const values = (months.get(month) ?? [])
    .filter(({ model_version }) => model_version === (version ?? model_version))
    .map(figure);
  return values.reduce((sum, each) => sum + each, 0) / values.length;
}

const jaccard = ({ suggested_tags, chosen_tags }: Prediction) => {
  const both = suggested_tags.filter((tag) => chosen_tags.includes(tag)).length;
  return both / new Set([...suggested_tags, ...chosen_tags]).size;
};
const isNew = ({ area }: Prediction) => (area === "assistant" ? 1 : 0);

describe("the example's year of predictions", () => {
  it("is a year, in order, and the same every time", () => {
    assert.deepEqual([months.size, [...months.keys()].at(0), [...months.keys()].at(-1)], [12, "2025-11", "2026-10"]);
    const times = [...months.values()].flat().map(({ time }) => time);
    assert.deepEqual(times, times.toSorted());
    assert.deepEqual([...predictionLines()], [...predictionLines()]);
  });

  it("has a topic that is new half-way", () => {
    assert.equal(mean("2026-04", isNew), 0);
    assert.ok(mean("2026-06", isNew) > 0.28 && mean("2026-06", isNew) < 0.38);
  });

  it("has one slow month", () => {
    const latency = (month: string) => mean(month, ({ latency_ms }) => latency_ms);
    assert.ok(latency("2026-03") > 2 * latency("2026-02") && latency("2026-03") > 2 * latency("2026-04"));
  });

  it("has a version that costs quality from its first day", () => {
    assert.equal(
      mean("2026-06", ({ model_version }) => Number(model_version)),
      3,
    );
    assert.equal(
      mean("2026-08", ({ model_version }) => Number(model_version)),
      4,
    );
    assert.ok(mean("2026-07", jaccard, "3") - mean("2026-07", jaccard, "4") > 0.1);
  });
});
