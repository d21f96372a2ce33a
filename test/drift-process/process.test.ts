import assert from "node:assert/strict";
import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";
import path from "node:path";
import { monitorDefaults } from "../../server/src/drift/monitor.ts";
import type { FromDriftProcess, ToDriftProcess } from "../../server/src/drift/protocol.ts";
import { TemporaryFolder } from "../cli/program.ts";

describe("the process that measures drift", function () {
  this.timeout(30_000);
  let child: ChildProcess;
  let folder: TemporaryFolder;
  beforeEach(() => {
    const program = path.resolve(import.meta.dirname, "../../dist/drift-process.cjs");
    child = fork(program, [], { execArgv: [], silent: true });
    folder = new TemporaryFolder({ "a.csv": `x\n${Array.from({ length: 100 }, (_, i) => i).join("\n")}\n` });
  });
  afterEach(async () => {
    const ended = once(child, "exit");
    child.disconnect();
    assert.deepEqual(await ended, [0, null], "it ends with its parent");
    folder.remove();
  });

  function ask(request: Extract<ToDriftProcess, { id: number }>): Promise<FromDriftProcess> {
    return new Promise((resolve) => {
      child.on("message", (message: FromDriftProcess) => {
        if (message.id === request.id && message.kind !== "progress") resolve(message);
      });
      child.send(request);
    });
  }

  const run = (id: number, current: string): Extract<ToDriftProcess, { kind: "run" }> => ({
    kind: "run",
    id,
    monitor: { ...monitorDefaults, name: "m", folder: "", reference: ["a.csv"], current: [current] },
    root: folder.path,
    test: null,
    isExact: false,
    wantsQuality: false,
    now: 0,
  });

  it("has its binary in a checkout, runs a monitor, and says why it cannot", async () => {
    assert.deepEqual(await ask({ kind: "state", id: 1 }), { kind: "state", id: 1, state: "present" });
    const answer = await ask(run(2, "a.csv"));
    assert.ok(
      answer.kind === "result" && answer.result.monitor === "m" && answer.result.features[0]?.drifted === false,
    );
    assert.deepEqual(await ask(run(3, "b.csv")), { kind: "failed", id: 3, message: "b.csv: no such file or folder" });
  });

  it("stops what is cancelled, without a message", async () => {
    const answer = ask(run(1, "a.csv"));
    child.send({ kind: "cancel", id: 1 } satisfies ToDriftProcess);
    assert.deepEqual(await answer, { kind: "failed", id: 1, message: null });
  });
});
