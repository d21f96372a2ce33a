import assert from "node:assert/strict";
import { findProgram } from "../../scripts/project.mjs";
import { run } from "../../scripts/run.mjs";
import { watchSample } from "../../server/src/reports/watch-samples.ts";
import { MonitoringFolder } from "./monitoring-programs.ts";

describe("the unit that keeps a watch running", function () {
  this.timeout(60_000);
  const folder = new MonitoringFolder();
  after(() => folder.remove());

  it("is one that systemd takes without a word, whatever the project's folder is called", async function () {
    const systemd = findProgram("systemd-analyze");
    if (systemd === undefined) return this.skip();
    folder.write("modelver-watch.service", watchSample("systemd", '/srv/50% of it "quoted"'));
    const { code, output, errors } = await run(systemd, ["verify", folder.of("modelver-watch.service")], {
      quiet: true,
    });
    assert.deepEqual([code, output, errors], [0, "", ""]);
  });
});
