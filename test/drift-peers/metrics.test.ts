import assert from "node:assert/strict";
import { DuckdbEngine } from "../../server/src/drift/engine/duckdb-engine.ts";
import { judgedColumns, type MetricColumns, readMetrics } from "../../server/src/drift/metrics/read-metrics.ts";
import { openData } from "../../server/src/drift/sources/open-data.ts";
import { PeerFolder, runPeer } from "./peers.ts";

type Answers = Record<string, Record<string, Record<string, number>>>;

describe("metrics beside scikit-learn's", function () {
  this.timeout(120_000);
  const folder = new PeerFolder();
  let answers: Answers;
  let engine: DuckdbEngine;

  before(async () => {
    answers = runPeer<Answers>("sklearn_metrics.py", folder.path);
    engine = await DuckdbEngine.open();
  });

  after(() => {
    engine.close();
    folder.remove();
  });

  for (const log of ["classes", "yes-or-no", "chances", "prices", "labels"]) {
    it(`of ${log}, over all rows, by version, by slot, and by version in a slot`, async () => {
      const relation = await openData(engine, "log", [`${log}.parquet`], folder.path);
      const columns: MetricColumns = {
        relation,
        time: "time",
        slot: "day",
        modelVersion: "version",
        prediction: "prediction",
        target: "target",
        latency: "seconds",
      };
      const metrics = await readMetrics(engine, columns, await judgedColumns(engine, columns));
      for (const [group, values] of Object.entries(answers[log]!)) {
        const [, day, version = null] = /^(?:all|slot (\S+))? ?(?:version (\S+))?$/.exec(group)!;
        const slot = day === undefined ? null : `${day}T00:00:00Z`;
        const own = metrics.filter((each) => each.slot === slot && each.modelVersion === version);
        assert.deepEqual(own.map(({ name }) => name).sort(), Object.keys(values).sort(), group);
        for (const { name, value } of own) {
          const wanted = values[name]!;
          const off = Math.abs(value! - wanted) / Math.max(1, Math.abs(wanted));
          assert.ok(off < 1e-9, `${group} ${name}: ${value} instead of ${wanted}`);
        }
      }
    });
  }
});
