import assert from "node:assert/strict";
import type { Basis } from "../../../server/src/drift/profiles/basis.ts";
import { type JudgedSlot, judgeSlots } from "../../../server/src/drift/profiles/judge-slots.ts";
import type { BoundsBySignal } from "../../../server/src/drift/profiles/lights.ts";
import type { Profiles } from "../../../server/src/drift/profiles/slot-profile.ts";
import { dailyLabels, dailyLevels } from "./series.ts";

function judge(profiles: Profiles, basis: Basis, bounds: BoundsBySignal = {}): JudgedSlot[] {
  return judgeSlots(profiles, { basis, bounds, trendWindow: 10 });
}

/** The light of the mean on each day, one letter a day. */
function meanLights(slots: readonly JudgedSlot[]): string {
  return slots.map(({ features }) => features[0]!.signals.find(({ name }) => name === "mean")!.light[0]).join("");
}

const weeks = (count: number) => Array.from({ length: 7 * count }, (_, at) => (at % 7 >= 5 ? 60 : 20));

describe("slots", () => {
  it("that stay as they are, have a mean that is green", () => {
    for (const basis of [
      { kind: "self" },
      { kind: "rolling", window: 10 },
      { kind: "season", period: "week", window: 8 },
    ] as const) {
      assert.equal(meanLights(judge(dailyLevels(new Array(60).fill(20)), basis)), "g".repeat(60), basis.kind);
    }
  });

  it("are red from the day on that their level is another", () => {
    const slots = judge(dailyLevels([...new Array(20).fill(20), ...new Array(3).fill(40)]), {
      kind: "rolling",
      window: 10,
    });
    assert.equal(meanLights(slots), `${"g".repeat(20)}r${meanLights(slots).slice(21)}`);
    assert.equal(slots[20]!.light, "red");
  });

  it("that come back every weekend are no drift, held against the same weekday before", () => {
    const season: Basis = { kind: "season", period: "week", window: 8 };
    assert.doesNotMatch(meanLights(judge(dailyLevels(weeks(12)), season)), /[ry]/);
    assert.ok(judge(dailyLevels(weeks(12)), season).every(({ light }) => light !== "red"));
    const rolling = judge(dailyLevels(weeks(12)), { kind: "rolling", window: 4 });
    assert.match(meanLights(rolling), /r/, "the weekend would be one for the days before");
  });

  it("of a season that is not as it was are drift all the same", () => {
    const levels = weeks(12);
    levels[82] = 20;
    const slots = judge(dailyLevels(levels), { kind: "season", period: "week", window: 8 });
    assert.equal(meanLights(slots)[82], "r");
  });

  it("are compared with the one before them", () => {
    const slots = judge(dailyLevels([20, 20, 20, 40, 40]), { kind: "previous" });
    const light = (at: number) =>
      slots[at]!.features[0]!.signals.find(({ name }) => name === "previous-chi2")?.light ?? "green";
    assert.deepEqual([0, 1, 2, 3, 4].map(light), ["green", "green", "green", "red", "green"]);
  });

  it("keep to the bounds that were set, the most specific first", () => {
    const levels = [...new Array(20).fill(20), 40];
    const light = (bounds: BoundsBySignal) =>
      meanLights(judge(dailyLevels(levels), { kind: "rolling", window: 10 }, bounds))[20];
    const wide = [1e9, 1e9, -1e9, -1e9] as const;
    const narrow = [1e9, 1, -1, -1e9] as const;
    assert.equal(light({ "*": wide }), "g");
    assert.equal(light({ "*": wide, mean: narrow }), "y");
    assert.equal(light({ mean: narrow, "value:mean": wide }), "g");
  });

  it("that rise steadily show a trend", () => {
    const levels = Array.from({ length: 30 }, (_, at) => 20 + at);
    const slots = judge(dailyLevels(levels), { kind: "self" });
    const trend = slots[29]!.features[0]!.signals.find(({ name }) => name === "trend");
    assert.ok(trend!.value > 0.9 && trend!.value < 1.1 && trend!.light === "red", JSON.stringify(trend));
  });

  it("mark where a level changed for good", () => {
    const slots = judge(dailyLevels([...new Array(25).fill(20), ...new Array(25).fill(23)]), { kind: "self" });
    assert.deepEqual(
      slots.flatMap(({ features }, at) => (features[0]!.isChangePoint ? [at] : [])),
      [25],
    );
  });

  it("of which only one is there are not judged", () => {
    for (const kind of ["self", "previous", "expanding"] as const) {
      assert.equal(judge(dailyLevels([20]), { kind })[0]!.light, "green");
    }
    assert.deepEqual(judge(dailyLevels([]), { kind: "self" }), []);
  });

  it("of labels that come together are no drift by chance, and drift when they move", () => {
    const days = dailyLabels([...new Array(40).fill(0.5), ...new Array(3).fill(0.8)]);
    const slots = judge(days, { kind: "rolling", window: 30 });
    assert.deepEqual(
      slots.flatMap(({ light }, at) => (light === "red" ? [at] : [])),
      [40, 41, 42],
    );
    const names = slots[35]!.features[0]!.signals.map(({ name }) => name);
    assert.ok(names.includes("jensen-shannon") && !names.includes("chi2") && !names.includes("unknown-values"));
  });
});
