import assert from "node:assert/strict";
import path from "node:path";
import { locateRow } from "../../../server/src/drift/sources/locate-row.ts";
import { TemporaryFolder } from "../../cli/program.ts";

describe("where a row of data is written", () => {
  let folder: TemporaryFolder;
  before(() => {
    folder = new TemporaryFolder({
      "log.csv": 'id,text\n"a-1","mentions a-2"\na-2,plain\n',
      "log.tsv": "id\ttext\na-3\tplain\n",
      "log.jsonl": '{"text":"a-4","id":"a-5"}\ntorn a-6\n{"id":6}\n',
    });
  });
  after(() => folder.remove());

  const find = async (file: string, format: "csv" | "tsv" | "jsonl" | "parquet", value: string) => {
    const files = [{ path: folder.of(file), format, table: null }];
    const place = await locateRow(files, "id", value);
    return place === null ? null : `${path.basename(place.path)}:${place.line}`;
  };

  it("is the line whose cell or member has the value, not one that only mentions it", async () => {
    assert.equal(await find("log.csv", "csv", "a-1"), "log.csv:1");
    assert.equal(await find("log.csv", "csv", "a-2"), "log.csv:2");
    assert.equal(await find("log.tsv", "tsv", "a-3"), "log.tsv:1");
    assert.equal(await find("log.jsonl", "jsonl", "a-4"), null);
    assert.equal(await find("log.jsonl", "jsonl", "6"), "log.jsonl:2");
  });

  it("is nowhere in what is no text", async () => {
    assert.equal(await find("log.csv", "parquet", "a-1"), null);
  });
});
