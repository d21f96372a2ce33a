import assert from "node:assert/strict";
import {
  copyFileSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { findProgram } from "../../../scripts/project.mjs";
import { run } from "../../../scripts/run.mjs";

const source = path.resolve(import.meta.dirname, "../../../server/src/drift/prediction-logging/prediction_log.py");
const python = findProgram("python3") ?? findProgram("python");

describe("the helper that logs predictions", function () {
  this.timeout(60_000);
  let folder: string;
  before(function () {
    if (python === undefined) this.skip();
  });
  beforeEach(() => {
    folder = mkdtempSync(path.join(tmpdir(), "modelver-log-"));
    copyFileSync(source, path.join(folder, "prediction_log.py"));
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  const logFiles = () => readdirSync(path.join(folder, "logs")).filter((name) => name.endsWith(".jsonl"));
  const records = () =>
    logFiles().flatMap((name) =>
      readFileSync(path.join(folder, "logs", name), "utf8")
        .trimEnd()
        .split("\n")
        .map((line) => JSON.parse(line)),
    );

  async function serve(program: string): Promise<string> {
    const given = ["-W", "error", "-c", `from prediction_log import PredictionLog\n${program}`];
    const { code, output, errors } = await run(python ?? "", given, { cwd: folder, quiet: true });
    assert.equal(code, 0, errors);
    return output + errors;
  }

  it("writes time, version, latency and answer, and the id by which the truth can be joined later", async () => {
    const output = await serve(`
log = PredictionLog("logs", model_version="4", inputs="whole")
with log.timed({"question": "Où est-ce ?", "time": 3}) as call:
    call.prediction = ["billing", "refund"]
    print(call.id)`);
    const [record] = records();
    assert.deepEqual(Object.keys(record), [
      ...["time", "id", "model_version", "latency_ms", "prediction", "question", "input_time"],
    ]);
    assert.match(record.time, /^20\d\d-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{6}Z$/);
    assert.deepEqual(
      { ...record, time: "", latency_ms: 0 },
      {
        ...{ time: "", id: output.trim(), model_version: "4", latency_ms: 0, prediction: ["billing", "refund"] },
        ...{ question: "Où est-ce ?", input_time: 3 },
      },
    );
    assert.ok(record.latency_ms >= 0);
  });

  it("keeps of the inputs what it was told to: nothing, hashes, some or all", async () => {
    await serve(`PredictionLog("logs").record({"name": "Ann"}, 1)`);
    assert.equal("name" in records()[0], false);
    rmSync(path.join(folder, "logs"), { recursive: true });

    // Two processes: equal values have the same hash, which is not the one that anybody could make.
    for (const _ of [1, 2]) {
      await serve(`
log = PredictionLog("logs", inputs="hashed")
for name in ["Ann", "Bob", None]:
    log.record({"name": name}, 1)`);
    }
    const names = records().map(({ name }) => name);
    assert.deepEqual([new Set(names).size, names.filter((name) => name === null).length], [3, 2]);
    assert.match(
      names.find((name) => name !== null),
      /^[0-9a-f]{16}$/,
    );
    assert.equal(statSync(path.join(folder, "logs/.prediction-log-key")).mode & 0o077, 0);
    rmSync(path.join(folder, "logs"), { recursive: true });

    await serve(`
import random
random.seed(1)
log = PredictionLog("logs", inputs="sampled", sample=0.1)
for i in range(1000):
    log.record({"name": i}, 1)`);
    const sampled = records().filter((record) => "name" in record).length;
    assert.ok(records().length === 1000 && sampled > 50 && sampled < 150, `${sampled} of 1000`);
  });

  it("never raises into the code that serves, and says once that it cannot write", async () => {
    writeFileSync(path.join(folder, "logs"), "a file where the folder should be");
    const output = await serve(`
log = PredictionLog("logs", inputs="whole")
class Odd:
    def __str__(self): raise RuntimeError("no text")
for value in [1, Odd(), 3]:
    log.record({"value": value}, 1)
print(log.dropped)`);
    assert.match(output, /^3\n/);
    assert.equal(output.match(/predictions are not logged/g)?.length, 1);
  });

  it("writes nothing of a prediction that failed, and lets the failure through", async () => {
    await serve(`
log = PredictionLog("logs")
log.record({}, "ok")
try:
    with log.timed({}) as call:
        raise KeyError("model")
except KeyError:
    pass`);
    assert.deepEqual(
      records().map(({ prediction }) => prediction),
      ["ok"],
    );
  });

  it("writes what JSON cannot say in a way that every reader can read", async () => {
    await serve(`
import datetime
class Array:
    def tolist(self): return [1.5, float("nan")]
log = PredictionLog("logs", inputs="whole")
log.record({"array": Array(), "infinite": float("inf"), "day": datetime.date(2026, 1, 2), "set": {"b", "a"}, "odd": "\\ud800"}, 1)`);
    const [{ array, infinite, day, set, odd }] = records();
    assert.deepEqual(
      { array, infinite, day, set, odd },
      { array: [1.5, null], infinite: null, day: "2026-01-02", set: ["a", "b"], odd: "?" },
    );
  });

  it("loses and mixes no line of many threads and processes", async () => {
    await serve(`
import os, threading
log = PredictionLog("logs", inputs="whole", max_bytes=20000)
log.record({"text": "before"}, -1)
def work(name):
    for i in range(100):
        log.record({"text": name * 50}, i)
children = []
for name in "abc":
    pid = os.fork()
    if pid == 0:
        threads = [threading.Thread(target=work, args=(name + str(n),)) for n in range(4)]
        [thread.start() for thread in threads]
        [thread.join() for thread in threads]
        os._exit(1 if log.dropped else 0)
    children.append(pid)
work("p")
assert all(os.waitpid(pid, 0)[1] == 0 for pid in children)`);
    const texts = records().map(({ text }) => text);
    assert.equal(texts.length, 1 + 3 * 4 * 100 + 100);
    assert.equal(texts.filter((text) => text === "b3".repeat(50)).length, 100);
    const sizes = logFiles().map((name) => statSync(path.join(folder, "logs", name)).size);
    assert.ok(sizes.length > 4 && sizes.every((size) => size <= 20_000), sizes.join(" "));
  });

  it("begins a file every day, and deletes its own that are too old or too many, and no other", async () => {
    mkdirSync(path.join(folder, "logs"));
    const old = ["predictions-2020-01-01-1-a.jsonl", "other-2020-01-01.jsonl", "predictions-2020-01-01.csv"];
    for (const name of old) writeFileSync(path.join(folder, "logs", name), "{}\n");
    await serve(`PredictionLog("logs", keep_days=30).record({}, 1)`);
    const left = readdirSync(path.join(folder, "logs"));
    assert.deepEqual(
      old.map((name) => left.includes(name)),
      [false, true, true],
    );
    await serve(`
log = PredictionLog("logs", inputs="whole", max_bytes=1000, keep_bytes=5000)
for i in range(200):
    log.record({"text": "x" * 100}, i)`);
    const total = logFiles()
      .filter((name) => name.startsWith("predictions-"))
      .reduce((sum, name) => sum + statSync(path.join(folder, "logs", name)).size, 0);
    assert.ok(total <= 6000, `${total}`);
    assert.equal(
      records().some(({ prediction }) => prediction === 199),
      true,
    );
  });
});
