import assert from "node:assert/strict";
import { readFacts } from "../../server/src/drift/comparison/column-facts.ts";
import { DuckdbEngine } from "../../server/src/drift/engine/duckdb-engine.ts";
import { openData } from "../../server/src/drift/sources/open-data.ts";
import { PeerFolder, runPeer } from "./peers.ts";

describe("Parquet files of Arrow's", function () {
  this.timeout(60_000);
  const folder = new PeerFolder();
  let engine: DuckdbEngine;

  before(async () => {
    runPeer("parquet_ends.py", folder.path);
    engine = await DuckdbEngine.open();
  });

  after(() => {
    engine.close();
    folder.remove();
  });

  it("hide no NaN behind ends that leave it out", async () => {
    const relation = await openData(engine, "current", ["ends.parquet"], folder.path);
    const { present, allFinite, mean } = (await readFacts(engine, relation, relation.columns)).columns.get("x")!;
    assert.deepEqual([present, allFinite, mean! > 0.49 && mean! < 0.51], [9_999, false, true]);
  });
});
