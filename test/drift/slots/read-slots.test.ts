import assert from "node:assert/strict";
import { readFeatures } from "../../../server/src/drift/comparison/read-features.ts";
import { monitorDefaults } from "../../../server/src/drift/monitor.ts";
import { runForPage } from "../../../server/src/drift/run-monitor.ts";
import { lightOf } from "../../../server/src/drift/slots/light.ts";
import { readSlots } from "../../../server/src/drift/slots/read-slots.ts";
import { comparisonOf } from "../comparisons.ts";
import { DataFolder } from "../data-folder.ts";

const HEAD = "time,topic,length,version";

/** A row an hour: from a day on, topics are others and texts are longer; two days later another version serves. */
function rows(days: number, from: number): string {
  const lines = Array.from({ length: days * 24 }, (_, hour) => {
    const day = Math.floor(hour / 24);
    const topic = day < from ? ["sql", "git", "css"][hour % 3] : "vectors";
    const length = 20 + ((hour * 7) % 13) + (day < from ? 0 : 60);
    const time = new Date(Date.UTC(2026, 0, 1, hour)).toISOString();
    return `${time},${topic},${length},${day < from + 2 ? "3" : "4"}`;
  });
  return [HEAD, ...lines].join("\n");
}

describe("slots of current data", () => {
  let data: DataFolder;
  before(async () => {
    data = await DataFolder.open();
    data.write("reference.csv", rows(60, 60));
    data.write("current.csv", rows(10, 5));
  });
  after(() => data.close());

  const slots = async () => {
    const sides = {
      reference: await data.read("reference", "reference.csv"),
      current: await data.read("current", "current.csv"),
    };
    const { features } = await readFeatures(data.engine, comparisonOf({ ...sides, ignored: ["time", "version"] }));
    return readSlots(
      data.engine,
      { relation: sides.current, time: "time", slot: "day", modelVersion: "version" },
      features,
    );
  };

  it("are red from the day on which the data moved, and name what moved", async () => {
    const found = await slots();
    assert.equal(found.length, 10);
    assert.deepEqual(
      found.map(({ light }) => light),
      [...Array(5).fill("green"), ...Array(5).fill("red")],
    );
    assert.deepEqual(
      found[5]!.features.map(({ name, light }) => `${name} ${light}`),
      ["topic red", "length red"],
    );
    assert.deepEqual([found[5]!.start, found[5]!.rows], ["2026-01-06T00:00:00Z", 24]);
  });

  it("see codes that are others, and labels of lists", async () => {
    const coded = (days: number, from: number) =>
      Array.from({ length: days * 48 }, (_, at) => {
        const isNew = at / 48 >= from;
        const time = new Date(Date.UTC(2026, 0, 1, 0, at * 30)).toISOString();
        return JSON.stringify({ time, code: isNew ? 3 : at % 3, tags: isNew ? ["a", "new"] : ["a", "bc"[at % 2]] });
      }).join("\n");
    data.write("before.jsonl", coded(60, 60));
    data.write("after.jsonl", coded(4, 2));
    const sides = {
      reference: await data.read("before", "before.jsonl"),
      current: await data.read("after", "after.jsonl"),
    };
    const { features } = await readFeatures(data.engine, comparisonOf({ ...sides, ignored: ["time"] }));
    const log = { relation: sides.current, time: "time", slot: "day", modelVersion: null } as const;
    const found = await readSlots(data.engine, log, features);
    assert.deepEqual(
      found.map(({ features: own }) => own.map(({ name, light }) => `${name} ${light}`).join()),
      [...Array(2).fill("code green,tags green"), ...Array(2).fill("code red,tags red")],
    );
  });

  it("name the versions that served in them", async () => {
    assert.deepEqual(
      (await slots()).map(({ modelVersions }) => modelVersions.join()),
      [...Array(7).fill("3"), ...Array(3).fill("4")],
    );
  });

  it("of few rows are as far from the reference as chance has it, and stay green", () => {
    assert.equal(lightOf(0.3, { slot: 10, reference: 10_000 }, 20), "green");
    assert.equal(lightOf(0.3, { slot: 10_000, reference: 10_000 }, 20), "red");
    assert.equal(lightOf(0.15, { slot: 10_000, reference: 10_000 }, 20), "yellow");
    assert.equal(lightOf(0.05, { slot: 1_000_000, reference: 1_000_000 }, 20), "green");
  });

  it("stand on a page with pictures of both distributions, whose shares add up", async () => {
    const monitor = {
      ...monitorDefaults,
      name: "topics",
      folder: "",
      reference: ["reference.csv"],
      current: ["current.csv"],
      time: "time",
      modelVersion: "version",
    };
    const run = { root: data.path, test: null, isExact: false, wantsQuality: false, now: 1_790_000_000 };
    const page = await runForPage(data.engine, monitor, run);
    assert.deepEqual(
      page.pictures.map(({ name, kind }) => `${name} ${kind}`),
      ["topic categories", "length numbers"],
    );
    for (const { name, reference, current } of page.pictures) {
      for (const shares of [reference, current]) {
        assert.ok(Math.abs(shares.reduce((sum, share) => sum + share, 0) - 1) < 1e-9, name);
      }
    }
    assert.equal(page.problems, null);
    assert.equal(page.result.slots?.length, 10);
    assert.equal(page.result.profiles, undefined);
    // Where the monitor asks for it, slots are also held against what is usual.
    const { result } = await runForPage(data.engine, { ...monitor, profiles: "reference" }, run);
    assert.equal(result.profileBasis, "reference");
    const [topic, length] = result.profiles!.at(-1)!.features;
    assert.deepEqual([topic!.light, length!.light, length!.signals.length > 0], ["red", "red", true]);
    assert.ok(Math.abs(length!.strongest!.pull) >= 7);
  });
});
