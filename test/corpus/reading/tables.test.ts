import assert from "node:assert/strict";
import { parquetWriteBuffer } from "hyparquet-writer";
import { findColumns } from "../../../server/src/corpus/reading/columns.ts";
import type { ListFormat } from "../../../server/src/corpus/reading/list-format.ts";
import { readListName } from "../../../server/src/corpus/reading/list-format.ts";
import { readParquet } from "../../../server/src/corpus/reading/parquet.ts";
import { readStream } from "../../../server/src/corpus/reading/read-list.ts";
import { readTime } from "../../../server/src/corpus/reading/record.ts";
import { blocks, type ReadList, readAll } from "./lists.ts";

function read(format: Exclude<ListFormat, "parquet">, ...parts: (string | Uint8Array)[]): Promise<ReadList> {
  return readAll((bad) => readStream(format, blocks(...parts), { path: "list", task: "list" }, bad));
}

const DAY = Date.UTC(2024, 0, 2);

describe("a table in CSV", () => {
  it("is read by the names of its columns, quotes and line breaks in fields included", async () => {
    const { names, chunks } = await read(
      "csv",
      'downloads,"modelId",pipeline_tag,createdAt,base_model\r\n5,a/b-v1,fill-mask,2024-01-02,c/d\r\n',
      '"7","e/f","text\nclass",,"g/h, i/j"\r\n',
    );
    assert.deepEqual(names, ["fill-mask: a/b-v1", "text\nclass: e/f"]);
    assert.deepEqual([...chunks[0]!.created!], [DAY]);
    assert.deepEqual([...chunks[0]!.downloads!, ...chunks[1]!.downloads!], [5, 7]);
    assert.deepEqual([chunks[0]!.baseModels, chunks[1]!.baseModels], [[["c/d"]], [["g/h", "i/j"]]]);
    assert.equal(chunks[1]!.created, null);
  });

  it("may separate by semicolons", async () => {
    assert.deepEqual((await read("csv", "name;task\na;b\n")).names, ["b: a"]);
  });

  it("takes the owner from a column of its own where names have none", async () => {
    assert.deepEqual((await read("csv", "author,name\nacme,churn-v1\nacme,x/y\n,z\n")).names, [
      "list: acme/churn-v1",
      "list: x/y",
      "list: z",
    ]);
  });

  it("takes a column that only counts rows for no name", async () => {
    assert.deepEqual((await read("csv", "id,model,task\n1,a/b,t\n2,c/d,\n")).names, ["t: a/b", "unknown: c/d"]);
  });

  it("says in which line a name is missing or wrong", async () => {
    const { names, bad } = await read("csv", 'id,task\n"a\n/b",t\n,t\n', Uint8Array.of(0xff), "x,t\nok,t\n");
    assert.deepEqual(names, ["t: ok"]);
    assert.deepEqual(
      bad.first.map(({ line, reason }) => `${line} ${reason}`),
      ["3 the name holds a control character", "4 there is no name", "5 the name is not UTF-8"],
    );
  });

  it("is refused without a column of names", async () => {
    const { failure } = await read("csv", "size,colour\n1,red\n");
    assert.match(failure!, /no column holds the names of models .* there are: size, colour/);
  });

  it("keeps what came before a quote that is never closed, and says where it breaks off", async () => {
    const { names, failure } = await read("csv", 'id\na/b\n"c/d\ne/f\n');
    assert.deepEqual(names, ["list: a/b"]);
    assert.match(failure!, /^the table breaks off/);
  });

  it("may be empty", async () => {
    assert.deepEqual(await read("csv").then(({ names, failure }) => [names, failure]), [[], null]);
  });
});

describe("a table in TSV", () => {
  it("takes quotes within fields as they are", async () => {
    assert.deepEqual((await read("tsv", 'id\ttask\na"b\tt\nc\t\n')).names, ['t: a"b', "unknown: c"]);
  });
});

describe("JSON Lines", () => {
  it("are objects of the Hub, of other exports, or texts", async () => {
    const hub = { _id: "65a", id: "a/b", pipeline_tag: "t", createdAt: "2024-01-02T00:00:00.000Z", downloads: 3 };
    const tags = { _id: "65b", id: "c/d", tags: ["x", "base_model:a/b", "base_model:finetune:a/b"] };
    const card = { modelId: "e/f", cardData: { base_model: ["a/b", "c/d"] } };
    const lines = [hub, tags, card, "g/h"].map((line) => JSON.stringify(line)).join("\n");
    const { names, chunks } = await read("jsonl", lines);
    assert.deepEqual(names, ["t: a/b", "list: c/d", "list: e/f", "list: g/h"]);
    assert.deepEqual([...chunks[0]!.created!, ...chunks[0]!.downloads!], [DAY, 3]);
    assert.deepEqual(chunks[1]!.baseModels, [["a/b"], ["a/b", "c/d"], []]);
  });

  it("are counted and named where they are bad", async () => {
    const { names, bad } = await read("jsonl", '{"id":"a"}\n{"id":\n[1]\n\n{"size":1}\n{"id":null}\n3');
    assert.deepEqual(names, ["list: a"]);
    assert.deepEqual(
      bad.first.map(({ line, reason }) => `${line} ${reason}`),
      [
        "2 the line is no JSON",
        "3 there is no object and no text",
        "4 the line is empty",
        "5 there is no id, model_id, modelId or name",
        "6 there is no name",
        "7 there is no object and no text",
      ],
    );
  });
});

describe("a JSON file", () => {
  it("is a list, as the Hub's API gives it", async () => {
    assert.deepEqual((await read("json", '[{"id":"a/b","pipeline_tag":"t"},', '"c"]')).names, ["t: a/b", "list: c"]);
  });

  it("is refused where it is something else", async () => {
    assert.match((await read("json", '{"id":"a"}')).failure!, /^the file is no list/);
    assert.match((await read("json", "[1")).failure!, /^the file is no JSON/);
  });
});

describe("a Parquet file", () => {
  function parquet(bytes: Uint8Array): Promise<ReadList> {
    const slice = (start: number, end = bytes.length) => Uint8Array.from(bytes.subarray(start, end)).buffer;
    return readAll((bad) =>
      readParquet({ byteLength: bytes.length, slice }, { path: "list.parquet", task: "list" }, bad),
    );
  }

  it("is read row group by row group, and only where it is needed", async () => {
    const bytes = parquetWriteBuffer({
      columnData: [
        { name: "id", data: ["a/b-v1", "c/d", "", "e/f"], type: "STRING" },
        { name: "pipeline_tag", data: ["t", null, "t", "u"], type: "STRING" },
        { name: "createdAt", data: [new Date(DAY), new Date(DAY), new Date(DAY), new Date(DAY)], type: "TIMESTAMP" },
        { name: "downloads", data: [1n, 2n, 3n, 4n], type: "INT64" },
        { name: "card", data: ["x", "y", "z", "w"], type: "STRING" },
      ],
      rowGroupSize: 2,
    });
    const { names, bad, chunks } = await parquet(new Uint8Array(bytes));
    assert.deepEqual(names.sort(), ["list: c/d", "t: a/b-v1", "u: e/f"]);
    assert.deepEqual(bad.first, [{ path: "list.parquet", line: 3, reason: "there is no name" }]);
    assert.deepEqual([...chunks[0]!.created!, ...chunks[0]!.downloads!], [DAY, 1]);
  });

  it("is refused where it is something else", async () => {
    assert.match((await parquet(new TextEncoder().encode("id\na/b\n"))).failure!, /^the file is no Parquet/);
  });
});

describe("columns", () => {
  it("are known by their usual names, whatever their case and separators", () => {
    const columns = findColumns(["Model ID", "Pipeline-Tag", "Author", "created_at", "Downloads", "Base Model"]);
    assert.deepEqual(columns, { name: 0, task: 1, owner: 2, created: 3, downloads: 4, baseModel: 5, tags: -1 });
  });

  it("of a database an export came from are left alone", () => {
    assert.equal(findColumns(["_id", "id"]).name, 1);
    assert.equal(findColumns(["_id"]).name, -1);
  });
});

describe("times", () => {
  for (const value of [
    "2024-01-02",
    "2024-01-02T00:00:00Z",
    "2024-01-02 00:00:00",
    "1704153600",
    1704153600,
    1704153600000,
    1704153600000000n,
    "2024-01-02T02:00:00+02:00",
    new Date(DAY),
  ]) {
    it(`are read from ${typeof value} ${String(value)}`, () => assert.equal(readTime(value), DAY));
  }

  for (const value of ["", "yesterday", "12", null, undefined, 0, -5, Number.NaN, "2024-13-45"]) {
    it(`are not read from ${JSON.stringify(value) ?? "undefined"}`, () => assert.ok(Number.isNaN(readTime(value))));
  }
});

describe("the name of a list", () => {
  for (const [path, format, isCompressed, task] of [
    ["tasks/fill-mask.txt", "text", false, "fill-mask"],
    ["C:\\lists\\a.b.CSV.gz", "csv", true, "a.b"],
    ["x.parquet", "parquet", false, "x"],
    ["stdin", null, false, "stdin"],
    ["notes.md", null, false, "notes.md"],
    ["toString", null, false, "toString"],
  ] as const) {
    it(`${path} says how it is read`, () => assert.deepEqual(readListName(path), { format, isCompressed, task }));
  }
});
