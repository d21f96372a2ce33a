import assert from "node:assert/strict";
import path from "node:path";
import { watchedFiles } from "../../client/src/drift/watched-files.ts";

describe("the files that data of a monitor may lie in", () => {
  const home = path.resolve("/project");
  const watched = (name: string) =>
    watchedFiles(home, [name]).map(({ folder, pattern }) => `${folder.replaceAll("\\", "/")} ${pattern}`);

  it("are those of a glob, from the last folder on that has none of its characters", () => {
    assert.deepEqual(watched("logs/*.jsonl"), ["/project/logs *.jsonl"]);
    assert.deepEqual(watched("logs/2026-*/part-[0-9].parquet"), ["/project/logs 2026-*/part-[0-9].parquet"]);
    assert.deepEqual(watched("*.csv"), ["/project *.csv"]);
  });

  it("are a file, or all below it where it is a folder", () => {
    assert.deepEqual(watched("logs"), ["/project logs", "/project/logs **"]);
    assert.deepEqual(watched("../shared/train.parquet"), ["/shared train.parquet", "/shared/train.parquet **"]);
  });

  it("are a database where a table of it is named", () => {
    assert.deepEqual(watched("log.db#predictions"), ["/project log.db", "/project/log.db **"]);
  });
});
