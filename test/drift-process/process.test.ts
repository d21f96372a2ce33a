import assert from "node:assert/strict";
import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import type { Route } from "../../server/src/drift/alerts/route.ts";
import { monitorDefaults } from "../../server/src/drift/monitor.ts";
import type { DriftAnswer, DriftRequest, FromDriftProcess, ToDriftProcess } from "../../server/src/drift/protocol.ts";
import { TemporaryFolder } from "../cli/program.ts";
import { LoopbackReceiver } from "../drift/delivery/loopback-receiver.ts";

const LOG = ["2026-01-01", "2026-01-02", "2026-01-03", "2026-01-04"]
  .map((day, at) =>
    JSON.stringify({ id: `r-${at}`, time: `${day}T09:00:00Z`, answer: at === 3 ? "no" : "yes", truth: "yes" }),
  )
  .join("\n");

describe("the process that measures drift", function () {
  this.timeout(30_000);
  let child: ChildProcess;
  let folder: TemporaryFolder;
  const start = (environment: NodeJS.ProcessEnv = {}) => {
    const program = path.resolve(import.meta.dirname, "../../dist/drift-process.cjs");
    child = fork(program, [], { execArgv: [], silent: true, env: { ...process.env, ...environment } });
  };
  beforeEach(() => {
    folder = new TemporaryFolder({
      "a.csv": `x\n${Array.from({ length: 100 }, (_, i) => i).join("\n")}\n`,
      "logs/1.jsonl": `${LOG}\n`,
    });
  });
  afterEach(async () => {
    const ended = once(child, "exit");
    child.disconnect();
    assert.deepEqual(await ended, [0, null], "it ends with its parent");
    folder.remove();
  });

  function ask(request: DriftRequest): Promise<FromDriftProcess> {
    return new Promise((resolve) => {
      child.on("message", (message: FromDriftProcess) => {
        if (message.id === request.id && message.kind !== "progress") resolve(message);
      });
      child.send(request);
    });
  }

  async function answered<Kind extends DriftAnswer["kind"]>(kind: Kind, request: DriftRequest) {
    const answer = await ask(request);
    assert.equal(answer.kind, kind, JSON.stringify(answer));
    return answer as Extract<DriftAnswer, { kind: Kind }>;
  }

  const monitor = {
    ...monitorDefaults,
    name: "m",
    folder: "",
    reference: ["a.csv"],
    current: ["a.csv"],
  };
  const logged = {
    ...monitor,
    reference: ["logs"],
    current: ["logs/*.jsonl"],
    id: "id",
    time: "time",
    prediction: "answer",
    target: "truth",
  };
  const run = (id: number, given = {}): DriftRequest => ({
    kind: "run",
    id,
    monitor: { ...monitor, ...given },
    root: folder.path,
    test: null,
    isExact: false,
    now: 0,
  });

  it("has its binary in a checkout, runs a monitor, and says why it cannot", async () => {
    start();
    assert.deepEqual(await ask({ kind: "state", id: 1 }), { kind: "state", id: 1, state: { kind: "present" } });
    const { page } = await answered("measured", run(2));
    assert.equal(page.title, "m");
    assert.equal(page.result.features[0]?.drifted, false);
    assert.equal(page.pictures[0]?.name, "x");
    assert.ok(page.result.quality !== undefined, "the quality of the data is tested for the page");
    const failed = await ask(run(3, { current: ["b.csv"] }));
    assert.deepEqual(failed, { kind: "failed", id: 3, message: "b.csv: no such file or folder" });
  });

  it("stops what is cancelled, without a message", async () => {
    start();
    const answer = ask(run(1));
    child.send({ kind: "cancel", id: 1 } satisfies ToDriftProcess);
    assert.deepEqual(await answer, { kind: "failed", id: 1, message: null });
  });

  it("proposes a monitor for data, and says what of it cannot be read", async () => {
    start();
    const propose = (id: number, current: string): DriftRequest => ({
      kind: "propose",
      id,
      root: folder.path,
      sides: { name: "answers", model: "acme/answers", reference: ["logs/1.jsonl"], current: [current] },
    });
    const { monitor: proposed } = await answered("proposed", propose(1, "logs/*.jsonl"));
    assert.deepEqual(
      [
        proposed.name,
        proposed.model,
        proposed.current,
        proposed.time,
        proposed.prediction,
        proposed.target,
        proposed.id,
      ],
      ["answers", "acme/answers", ["logs/*.jsonl"], "time", "answer", "truth", "id"],
    );
    assert.match((await answered("failed", propose(2, "none/*.jsonl"))).message!, /^none\/\*\.jsonl: no data there/);
  });

  it("finds the line of a row by its id, in texts alone", async () => {
    start();
    const { page } = await answered("measured", run(1, logged));
    assert.deepEqual([page.problems?.id, page.problems?.rows[0]?.[0]], ["id", "r-3"]);
    const locate = (id: number, value: string): DriftRequest => ({
      kind: "locate",
      id,
      monitor: logged,
      root: folder.path,
      value,
    });
    const { place } = await answered("located", locate(2, "r-3"));
    assert.deepEqual(place, { path: folder.of("logs/1.jsonl"), line: 3 });
    assert.equal((await answered("located", locate(3, "r-33"))).place, null);
  });

  describe("asked to watch", () => {
    const chat: Route = {
      ...{ kind: "webhook", name: "chat", urlVariable: "HOOK" },
      ...{ recovery: true, quiet: [], timeZone: null, repeatHours: 24 },
    };
    const watched = { ...monitor, current: ["logs"], reference: ["missing.csv"], alerts: ["chat"] };
    const watch = (id: number, secrets: Record<string, string>): DriftRequest => {
      return { kind: "watch", id, root: folder.path, monitors: [watched], routes: [chat], secrets };
    };
    let receiver: LoopbackReceiver;
    let address: string;
    beforeEach(async () => {
      receiver = new LoopbackReceiver();
      address = await receiver.listen();
    });
    afterEach(() => receiver.close());

    it("runs the monitors, delivers with the secrets that it is handed, and writes none of them down", async () => {
      start();
      const secret = `${address}/T0-hunter2`;
      const { runs, firing, undelivered } = await answered("watched", watch(1, { HOOK: secret }));
      assert.deepEqual(runs, [{ monitor: "m", failure: "missing.csv: no such file or folder" }]);
      assert.deepEqual([firing, undelivered], [1, []]);
      assert.deepEqual(
        receiver.posted.map(({ path: at }) => at),
        ["/T0-hunter2"],
      );
      const written = readdirSync(path.join(folder.path, ".modelver"), { recursive: true, encoding: "utf8" });
      for (const file of written.filter((each) => each.endsWith(".json"))) {
        assert.doesNotMatch(readFileSync(path.join(folder.path, ".modelver", file), "utf8"), /hunter2/);
      }
    });

    it("takes what it is not handed from the environment, and keeps what does not arrive", async () => {
      start({ HOOK: `${address}/of-the-environment` });
      await answered("watched", watch(1, {}));
      assert.equal(receiver.posted[0]?.path, "/of-the-environment");
      const { undelivered } = await answered("watched", {
        ...(watch(2, { HOOK: "http://127.0.0.1:9/hunter2" }) as Extract<DriftRequest, { kind: "watch" }>),
        monitors: [{ ...watched, reference: ["a.csv"], current: ["a.csv"] }],
      });
      assert.deepEqual(
        undelivered.map(({ route }) => route),
        ["chat"],
      );
      assert.match(undelivered[0]!.reason, /the webhook chat cannot be reached/);
    });

    it("leaves the folder free, and nothing told, where it is cancelled", async () => {
      start();
      const answer = ask(watch(1, { HOOK: address }));
      child.send({ kind: "cancel", id: 1 } satisfies ToDriftProcess);
      assert.deepEqual(await answer, { kind: "failed", id: 1, message: null });
      assert.deepEqual(receiver.posted, []);
      assert.equal((await answered("watched", watch(2, { HOOK: address }))).firing, 1);
    });
  });
});
