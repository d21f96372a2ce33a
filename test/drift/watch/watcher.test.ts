import assert from "node:assert/strict";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import type { Notice } from "../../../server/src/drift/alerts/notices.ts";
import type { Route } from "../../../server/src/drift/alerts/route.ts";
import { DeliveryFailure } from "../../../server/src/drift/delivery/delivery-failure.ts";
import type { DriftResult } from "../../../server/src/drift/drift-result.ts";
import { DataFailure } from "../../../server/src/drift/engine/engine.ts";
import { type Monitor, monitorDefaults } from "../../../server/src/drift/monitor.ts";
import { readMonitorState } from "../../../server/src/drift/watch/read-monitor-state.ts";
import { WatchFolder } from "../../../server/src/drift/watch/watch-folder.ts";
import { Watcher } from "../../../server/src/drift/watch/watcher.ts";
import { calmResult, result, route } from "../alerts/made-alerts.ts";

function monitor(said: Partial<Monitor> = {}): Monitor {
  const sides = { reference: ["train.csv"], current: ["now.csv"], folder: "" };
  return { ...monitorDefaults, name: "churn", ...sides, alerts: ["chat"], ...said };
}

describe("a watch", () => {
  let folder: string;
  let now: Date;
  let measures: () => DriftResult;
  let isDown: boolean;
  let runs: string[];
  let told: string[];

  beforeEach(() => {
    folder = mkdtempSync(path.join(tmpdir(), "modelver-watch-"));
    now = new Date("2026-11-26T12:00:00Z");
    measures = result;
    isDown = false;
    runs = [];
    told = [];
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  /** A watch as it is after every start of the program. */
  const open = (monitors: readonly Monitor[] = [monitor()], routes: readonly Route[] = [route()]) =>
    Watcher.open({
      ...{ monitors, routes, folder: new WatchFolder(folder), now: () => now },
      run: async ({ name }) => {
        runs.push(name);
        return measures();
      },
      deliver: async (_, { id, firing, resolved }: Notice) => {
        if (isDown) throw new DeliveryFailure("the webhook chat answers 503");
        told.push(
          [id.split(".")[1], ...firing.map(({ rule }) => `+${rule}`), ...resolved.map(({ rule }) => `-${rule}`)].join(
            " ",
          ),
        );
      },
      ...{ onRun: () => undefined, onFailure: () => undefined },
    });
  const prepare = async () => (await new WatchFolder(folder).hold(() => undefined))();

  it("tells an alert once and its end once, over many starts", async () => {
    await prepare();
    await (await open()).once();
    await (await open()).once();
    measures = calmResult;
    await (await open()).once();
    await (await open()).once();
    assert.deepEqual(told, ["1 +dataset-drift", "2 -dataset-drift"]);
  });

  it("loses nothing while the receiver is down, and tells it in order when it is back", async () => {
    await prepare();
    isDown = true;
    await (await open()).once();
    measures = calmResult;
    await (await open()).once();
    assert.deepEqual(told, []);
    isDown = false;
    await (await open()).once();
    assert.deepEqual(told, ["1 +dataset-drift", "2 -dataset-drift"]);
    assert.deepEqual(JSON.parse(readFileSync(path.join(folder, "alerts.json"), "utf8")).queue, []);
  });

  it("runs each monitor when its schedule says so, and what was missed at once", async () => {
    await prepare();
    const [hourly, daily] = [monitor({ schedule: "0 * * * *" }), monitor({ name: "fraud", schedule: "0 6 * * *" })];
    let watcher = await open([hourly, daily]);
    await watcher.step();
    assert.deepEqual(runs, ["churn", "fraud"]);
    await watcher.step();
    now = new Date("2026-11-26T13:00:00Z");
    await watcher.step();
    assert.deepEqual(runs.slice(2), ["churn"]);
    now = new Date("2026-11-28T12:30:00Z");
    watcher = await open([hourly, daily]);
    await watcher.step();
    assert.deepEqual(runs.slice(3), ["churn", "fraud"]);
  });

  it("waits longer after each failure to tell, but looks every minute at what else there is", async () => {
    await prepare();
    isDown = true;
    const watcher = await open();
    const first = (await watcher.step()).getTime() - now.getTime();
    assert.ok(first > 22_000 && first <= 30_000, `${first}`);
    now = new Date("2026-11-26T12:20:00Z");
    await watcher.step();
    assert.equal(watcher.state.queue[0]?.failures, 2);
    isDown = false;
    await watcher.step();
    assert.deepEqual(told, []);
    now = new Date("2026-11-26T12:22:00Z");
    assert.equal((await watcher.step()).getTime() - now.getTime(), 60_000);
    assert.deepEqual(told, ["1 +dataset-drift"]);
  });

  it("says that a monitor cannot be run, keeps its last result, and goes on with the others", async () => {
    await prepare();
    await (await open()).once();
    measures = () => {
      throw new DataFailure("now.csv: no such file or folder");
    };
    const watcher = await open([monitor(), monitor({ name: "fraud" })]);
    await watcher.once();
    assert.deepEqual(told, ["1 +dataset-drift", "2 +failed-run +failed-run"]);
    assert.deepEqual(runs.slice(1), ["churn", "fraud"]);
    assert.equal((await new WatchFolder(folder).readResult("churn"))?.dataset.drifted, true);
    assert.equal(watcher.state.runs.fraud?.failure, "now.csv: no such file or folder");
  });

  it("says in a file for each monitor how it stands, and leaves it where the next run fails", async () => {
    await prepare();
    const odd = monitor({ name: "a/b*" });
    await (await open([odd])).once();
    measures = () => {
      throw new DataFailure("now.csv: no such file or folder");
    };
    await (await open([odd])).once();
    assert.deepEqual(readdirSync(path.join(folder, "states")), ["a%2Fb%2A.json"]);
    const state = readMonitorState(readFileSync(path.join(folder, "states/a%2Fb%2A.json"), "utf8"));
    assert.deepEqual([state?.monitor, state?.light, state?.at], ["a/b*", "red", "2026-11-26T12:00:00.000Z"]);
  });

  it("tells the end of alerts whose monitor is gone, and nothing to routes that are", async () => {
    await prepare();
    await (await open()).once();
    isDown = true;
    await (await open([monitor({ name: "fraud", alerts: ["old"] })], [route(), route({ name: "old" })])).once();
    isDown = false;
    measures = calmResult;
    await (await open([monitor({ name: "fraud" })])).once();
    assert.deepEqual(told, ["1 +dataset-drift", "2 -dataset-drift"]);
  });

  it("begins with an empty folder, hides it from version control, and refuses a state that it cannot read", async () => {
    await prepare();
    assert.deepEqual(readdirSync(folder).sort(), [".gitignore", "results", "states"]);
    assert.equal(readFileSync(path.join(folder, ".gitignore"), "utf8"), "*\n");
    writeFileSync(path.join(folder, "alerts.json"), '{"version":1,"aler');
    await assert.rejects(open(), /alerts\.json is not what ModelVer writes/);
  });
});
