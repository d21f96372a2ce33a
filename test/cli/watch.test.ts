import assert from "node:assert/strict";
import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { setTimeout as sleep } from "node:timers/promises";
import { LoopbackReceiver } from "../drift/delivery/loopback-receiver.ts";
import { modelver, programFile, TemporaryFolder } from "./program.ts";

const numbers = (from: number) => `age,city\n${Array.from({ length: 200 }, (_, i) => `${from + i},Rome`).join("\n")}\n`;

const CONFIGURATION = `
[monitors.churn]
reference = "train.csv"
current = "now.csv"
alerts = ["chat"]
alert-on = ["dataset-drift", "failed-run"]

[alerts.chat]
kind = "webhook"
url-variable = "CHAT_WEBHOOK"
`;

describe("modelver watch", function () {
  this.timeout(120_000);
  let folder: TemporaryFolder;
  let receiver: LoopbackReceiver;
  let env: Record<string, string>;
  const running: ChildProcess[] = [];

  beforeEach(async () => {
    folder = new TemporaryFolder({ "train.csv": numbers(0), "now.csv": numbers(150), "modelver.toml": CONFIGURATION });
    receiver = new LoopbackReceiver();
    env = { CHAT_WEBHOOK: `${await receiver.listen()}/services/secret` };
  });
  afterEach(async () => {
    for (const child of running.splice(0)) child.kill("SIGKILL");
    await receiver.close();
    folder.remove();
  });

  const fromCron = () => modelver(["watch", "--once"], { cwd: folder.path, env });
  const told = () => receiver.posted.map(({ body }) => (body as { text: string }).text.split("\n")[0]);

  /** Starts a resident watch and kills it when it has tried to tell something. */
  async function killAfterATry(): Promise<void> {
    const before = receiver.tries;
    const child = spawn(process.execPath, [programFile, "watch"], {
      cwd: folder.path,
      env: { ...process.env, ...env },
      stdio: "ignore",
    });
    running.push(child);
    while (receiver.tries === before) {
      assert.equal(child.exitCode, null, "the watch ended");
      await sleep(20);
    }
    child.kill("SIGKILL");
    await once(child, "exit");
  }

  it("tells once that the data drifted and once that it does no more, from cron", async () => {
    const first = await fromCron();
    assert.deepEqual([first.code, first.errors], [1, ""]);
    assert.match(first.output, /^\S+ churn: dataset-drift: 1 of 2 features drifted: age\n$/);
    assert.equal((await fromCron()).code, 1);
    folder.write("now.csv", numbers(0));
    const last = await fromCron();
    assert.deepEqual([last.code, /churn: nothing is wrong/.test(last.output)], [0, true]);
    assert.deepEqual(told(), ["*ModelVer: churn: dataset-drift firing*", "*ModelVer: churn: dataset-drift resolved*"]);
  });

  it("loses no message when it is killed while it tells, or just after it was refused", async () => {
    receiver.status = null;
    await killAfterATry();
    receiver.status = 503;
    await killAfterATry();
    const down = await fromCron();
    assert.equal(down.code, 2);
    assert.match(down.errors, /chat: the webhook chat answers 503.*; kept, and tried again from 20/);
    assert.doesNotMatch(down.errors, /secret/);
    receiver.status = 200;
    assert.equal((await fromCron()).code, 1);
    assert.deepEqual(told(), ["*ModelVer: churn: dataset-drift firing*"]);
  });

  it("says that data is gone, and tells it", async () => {
    folder.write("modelver.toml", CONFIGURATION.replace("now.csv", "gone.csv"));
    const { code, output } = await fromCron();
    assert.equal(code, 1);
    assert.match(output, /churn: failed: .*gone\.csv: no such file or folder/);
    assert.deepEqual(told(), ["*ModelVer: churn: failed-run firing*"]);
  });

  it("runs nothing without its secrets, or beside another watch", async () => {
    const alone = await modelver(["watch", "--once"], { cwd: folder.path });
    assert.equal(alone.code, 2);
    assert.match(alone.errors, /the route chat wants the environment variable CHAT_WEBHOOK, which is not set/);
    const child = spawn(process.execPath, [programFile, "watch"], {
      cwd: folder.path,
      env: { ...process.env, ...env },
      stdio: ["ignore", "pipe", "ignore"],
    });
    running.push(child);
    await once(child.stdout!, "data");
    const second = await fromCron();
    assert.equal(second.code, 2);
    assert.match(second.errors, /another modelver watch is running with .*\.modelver/);
  });

  it("prints files that keep it running", async () => {
    const unit = await modelver(["watch", "--sample", "systemd"], { cwd: folder.path });
    assert.match(unit.output, new RegExp(`^WorkingDirectory=.*${folder.path}$`, "m"));
    const cron = await modelver(["watch", "--sample", "cron"], { cwd: folder.path });
    assert.match(cron.output, /^17 \* \* \* \* cd '.*' && modelver watch --once /m);
  });
});
