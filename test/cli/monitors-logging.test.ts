import assert from "node:assert/strict";
import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { findProgram } from "../../scripts/project.mjs";
import { run } from "../../scripts/run.mjs";
import { modelver, TemporaryFolder } from "./program.ts";

const python = findProgram("python3") ?? findProgram("python");

describe("modelver monitors logging", function () {
  this.timeout(30_000);
  let folder: TemporaryFolder;
  beforeEach(() => {
    folder = new TemporaryFolder({ "src/serve.py": "", "modelver.toml": "" });
  });
  afterEach(() => folder.remove());

  it("adds the helper, and leaves one that is there as it is", async () => {
    const { code, output } = await modelver(["monitors", "logging", "src"], { cwd: folder.path });
    assert.deepEqual([code, output], [0, `${path.join("src", "prediction_log.py")}\n`]);
    writeFileSync(folder.of("src/prediction_log.py"), "# ours\n");
    const again = await modelver(["monitors", "logging", "src"], { cwd: folder.path });
    assert.equal(again.code, 2);
    assert.match(again.errors, /prediction_log\.py is there already: nothing was written/);
    assert.equal(readFileSync(folder.of("src/prediction_log.py"), "utf8"), "# ours\n");
    assert.equal((await modelver(["monitors", "logging", "none"], { cwd: folder.path })).code, 2);
  });

  it("whose logs a monitor can be made of, column by column", async function () {
    if (python === undefined) this.skip();
    await modelver(["monitors", "logging", "."], { cwd: folder.path });
    const program = `
from prediction_log import PredictionLog
log = PredictionLog("logs", model_version="4", inputs="whole")
for i in range(50):
    with log.timed({"length": i}) as call:
        call.prediction = "yes" if i % 2 else "no"
        call.target = "yes"`;
    const served = await run(python, ["-c", program], { cwd: folder.path, quiet: true });
    assert.equal(served.code, 0, served.errors);
    const given = ["monitors", "init", "--reference", "logs", "--current", "logs", "--dry-run"];
    const { output, errors } = await modelver(given, { cwd: folder.path });
    assert.equal(
      output,
      `[monitors.main]
reference = "logs"
current = "logs"
time = "time"
slot = "hour"
prediction = "prediction"
target = "target"
latency = "latency_ms"
id = "id"
model-version = "model_version"
`,
      errors,
    );
  });
});
