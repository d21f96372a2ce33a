import assert from "node:assert/strict";
import { randomShares } from "../../../server/src/drift/detectors/random-shares.ts";
import { readAlarms } from "../../../server/src/drift/detectors/read-alarms.ts";
import type { Task } from "../../../server/src/drift/metrics/task.ts";
import { DataFolder } from "../data-folder.ts";

const ROWS = 4000;
const SECOND = 1000;

describe("alarms of a model's errors", () => {
  let data: DataFolder;
  before(async () => {
    data = await DataFolder.open();
  });
  after(() => data.close());

  /** Rows a second apart, written in no order; from the middle on the model is wrong more often. */
  async function alarmsOf(task: Task, row: (isWrong: boolean) => object, detectors: Parameters<typeof readAlarms>[3]) {
    const share = randomShares(3);
    const start = Date.UTC(2026, 0, 1);
    const rows = Array.from({ length: ROWS }, (_, at) => {
      const isWrong = share() < (at < ROWS / 2 ? 0.05 : 0.6);
      return JSON.stringify({ time: new Date(start + at * SECOND).toISOString(), ...row(isWrong) });
    });
    rows.push(JSON.stringify({ time: null, ...row(true) }), JSON.stringify({ time: new Date(start).toISOString() }));
    data.write("log.jsonl", rows.sort(() => share() - 0.5).join("\n"));
    const relation = await data.read("log", "log.jsonl");
    const [prediction, target] = ["said", "was"].map((name) => relation.columns.find((each) => each.name === name)!);
    const log = { relation, time: "time", slot: "day", modelVersion: null } as const;
    return readAlarms(data.engine, log, { prediction: prediction!, target: target!, task }, detectors);
  }

  const rows: Record<Task, (isWrong: boolean) => object> = {
    classification: (isWrong) => ({ said: "a", was: isWrong ? "b" : "a" }),
    probability: (isWrong) => ({ said: 0.1, was: isWrong ? 1 : 0 }),
    "label-sets": (isWrong) => ({ said: ["a"], was: isWrong ? ["b"] : ["a"] }),
    regression: (isWrong) => ({ said: 1000, was: isWrong ? 9000 : 1001 }),
  };

  for (const [task, row] of Object.entries(rows) as [Task, (isWrong: boolean) => object][]) {
    it(`stand where a model became worse: ${task}`, async () => {
      const [adwin] = await alarmsOf(task, row, ["adwin"]);
      const [first] = adwin!.alarms;
      assert.deepEqual([adwin!.name, adwin!.on, first!.kind], ["adwin", "error", "drift"]);
      assert.ok(first!.at >= "2026-01-01T00:33:20Z" && first!.at < "2026-01-01T00:36:00Z", first!.at);
      assert.ok(first!.after! > 3 * first!.before!, JSON.stringify(first));
    });
  }

  it("of detectors that read right and wrong are those of wrong rows, and of numbers there are none", async () => {
    const [ddm] = await alarmsOf("probability", rows.probability, ["ddm"]);
    assert.ok(ddm!.alarms.some(({ at, kind }) => kind === "drift" && at >= "2026-01-01T00:33:20Z"));
    assert.deepEqual(await alarmsOf("regression", rows.regression, ["ddm", "eddm"]), []);
  });
});
