import assert from "node:assert/strict";
import { type ProfileWish, type ReadProfiles, readProfiles } from "../../../server/src/drift/profiles/read-profiles.ts";
import { slotStatistics } from "../../../server/src/drift/profiles/slot-statistics.ts";
import { DataFolder } from "../data-folder.ts";

describe("profiles of data", () => {
  let data: DataFolder;

  before(async () => {
    data = await DataFolder.open();
  });

  after(() => data.close());

  async function read(name: string, content: string, said: Partial<ProfileWish> = {}): Promise<ReadProfiles> {
    data.write(name, content);
    const relation = await data.read("current", name);
    const wish = {
      relation,
      time: "time",
      slot: "day",
      features: null,
      ignored: [],
      modelVersion: null,
      known: [],
      wantsMoments: true,
    } as const;
    return readProfiles(data.engine, { ...wish, ...said });
  }

  it("hold what each slot has, in order of time, whatever the order of rows", async () => {
    const { profiles } = await read(
      "disorder.csv",
      "time,score,tag,ok,version\n2025-01-03 10:00,3,a,true,v2\n2025-01-01 09:00,1,b,false,v1\n2025-01-03 08:00,5,a,,v1\n2025-01-01 08:00,1,b,true,v1\n",
      { modelVersion: "version" },
    );
    assert.deepEqual(
      profiles.slots.map(({ start, rows, modelVersions }) => [start, rows, modelVersions]),
      [
        ["2025-01-01T00:00:00Z", 2, ["v1"]],
        ["2025-01-03T00:00:00Z", 2, ["v1", "v2"]],
      ],
    );
    const { score, tag, ok } = profiles.slots[1]!.features;
    assert.deepEqual(score!.histogram, { bins: [2, 4], counts: [1, 1] });
    assert.deepEqual(score!.moments, { mean: 4, deviation: 1, least: 3, most: 5 });
    assert.deepEqual(tag!.histogram, { bins: ["a"], counts: [2] });
    assert.deepEqual([ok!.histogram, ok!.missing], [{ bins: ["true"], counts: [1] }, 1]);
  });

  it("count what is missing and infinite apart", async () => {
    const { profiles } = await read(
      "infinite.csv",
      "time,score\n2025-01-01,1.5\n2025-01-01,inf\n2025-01-01,-inf\n2025-01-01,\n2025-01-01,2.5\n",
    );
    const { score } = profiles.slots[0]!.features;
    assert.deepEqual([score!.missing, score!.infinite, score!.moments!.mean], [1, 2, 2]);
    assert.equal(
      score!.histogram.counts.reduce((sum, count) => sum + count, 0),
      2,
    );
  });

  it("put what lies far out into the bins at the ends", async () => {
    const scores = [0.5, 20000.5, 1e12, -1e12, "inf", ""];
    const { profiles } = await read(
      "far.csv",
      `time,score\n${scores.map((score) => `2025-01-01,${score}`).join("\n")}\n2025-01-02,0.5\n`,
      { known: [{ name: "score", kind: "number", scale: { origin: 0, width: 1 } }] },
    );
    const [far, near] = profiles.slots.map(({ features }) => features.score!);
    assert.deepEqual(far!.histogram, { bins: [-10_000, 0, 10_000], counts: [1, 1, 2] });
    assert.deepEqual([far!.missing, far!.infinite, far!.moments!.most], [1, 1, 1e12]);
    assert.deepEqual([near!.histogram, near!.missing, near!.infinite], [{ bins: [0], counts: [1] }, 0, 0]);
  });

  it("count each of many features for itself", async () => {
    const names = Array.from({ length: 23 }, (_, at) => `x${at}`);
    const row = names.map((_, at) => at % 7).join(",");
    const { profiles } = await read("many.csv", `time,${names.join(",")}\n2025-01-01,${row}\n2025-01-01,${row}\n`, {
      known: names.map((name) => ({ name, kind: "number", scale: { origin: -0.5, width: 1 } })),
    });
    const [slot] = profiles.slots;
    assert.deepEqual(
      names.map((name) => slot!.features[name]!.histogram),
      names.map((_, at) => ({ bins: [at % 7], counts: [2] })),
    );
  });

  it("have moments only where these are asked for", async () => {
    const { profiles } = await read("bare.csv", "time,score\n2025-01-01,1.5\n", { wantsMoments: false });
    assert.equal(profiles.slots[0]!.features.score!.moments, null);
  });

  it("count the labels of lists once a row", async () => {
    const rows = [
      ["2025-01-01", ["a", "b"]],
      ["2025-01-01", ["a", "a"]],
      ["2025-01-01", []],
      ["2025-01-02", ["c"]],
    ].map(([time, tags]) => JSON.stringify({ time: `${time} 00:00:00`, tags }));
    const { profiles, left } = await read("lists.jsonl", `${rows.join("\n")}\n`, { features: ["tags"] });
    assert.deepEqual(
      profiles.features.map(({ name, kind }) => [name, kind]),
      [["tags", "labels"]],
    );
    const [first, second] = profiles.slots.map(({ features }) => features);
    assert.deepEqual([first!.tags!.histogram, first!.tags!.missing], [{ bins: ["a", "b"], counts: [2, 1] }, 1]);
    assert.deepEqual(second!.tags!.histogram, { bins: ["c"], counts: [1] });
    assert.deepEqual(slotStatistics(profiles.features[0]!, first!.tags!, 3)["labels-per-row"], 1.5);
    assert.deepEqual(left, []);
  });

  it("leave rows without a time out, and say how many", async () => {
    const { profiles, rowsWithoutTime } = await read("no-time.csv", "time,score\n2025-01-01,1\n,2\n,3\n");
    assert.deepEqual([profiles.slots.length, profiles.slots[0]!.rows, rowsWithoutTime], [1, 1, 2]);
  });

  it("leave out what no histogram shows, with the reason", async () => {
    const rows = Array.from({ length: 1500 }, (_, at) => `2025-01-01,text ${at},,2024-01-01`);
    const { profiles, left } = await read("left.csv", `time,words,empty,day\n${rows.join("\n")}\n`);
    assert.deepEqual(profiles.features, []);
    assert.deepEqual(
      left.map(({ name }) => name),
      ["day", "words", "empty"],
    );
  });

  it("keep the bins that are given, and leave out what holds something else now", async () => {
    const before = await read("before.csv", "time,score,tag\n2025-01-01,1.0,a\n2025-01-01,9.5,b\n");
    const after = await read("after.csv", "time,score,tag\n2025-01-02,5000.5,7\n", { known: before.profiles.features });
    assert.deepEqual(
      after.profiles.features,
      before.profiles.features.filter(({ name }) => name === "score"),
    );
    assert.deepEqual(after.left, [{ name: "tag", reason: "it held category values before" }]);
  });

  it("need a column of time", async () => {
    await assert.rejects(read("none.csv", "score\n1\n"), /need the column of time time, and there is none/);
    await assert.rejects(read("words.csv", "time,score\nsoon,1\n"), /and it holds no times/);
    await assert.rejects(read("empty.csv", "time,score\n2025-01-01,1\n", { time: "score" }), /it holds no times/);
  });
});
