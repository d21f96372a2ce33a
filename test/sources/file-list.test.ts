import assert from "node:assert/strict";
import zlib, { gzipSync } from "node:zlib";
import { type ColumnSource, parquetWriteBuffer } from "hyparquet-writer";
import { fileList } from "../../server/src/sources/file-list.ts";
import { findLists } from "../../server/src/sources/find-lists.ts";
import { TemporaryFolder } from "../cli/program.ts";
import { type ReadList, readAll } from "../corpus/reading/lists.ts";

/** Node has it from 22.15 on; the types are those of the oldest Node that runs `modelver`. */
const { zstdCompressSync } = zlib as unknown as { zstdCompressSync(bytes: Uint8Array): Buffer };

describe("a file of names", () => {
  const folder = new TemporaryFolder();

  after(() => folder.remove());

  async function read(name: string, content: string | Uint8Array): Promise<ReadList> {
    folder.write(name, Buffer.from(content));
    const [found] = (await findLists([folder.of(name)])).lists;
    return readAll((bad) => fileList(found!).read(bad, () => undefined));
  }

  it("may be gzip of several members, one behind the other", async () => {
    const { names } = await read("m.txt.gz", Buffer.concat([gzipSync("a/b-v1\nc"), gzipSync("/d\ne/f\n")]));
    assert.deepEqual(names, ["m: a/b-v1", "m: c/d", "m: e/f"]);
  });

  it("keeps the names before the place where its gzip breaks off", async () => {
    const { names, failure } = await read("b.txt.gz", gzipSync("a/b-v1\nc/d\n", { level: 0 }).subarray(0, -9));
    assert.deepEqual(names.slice(0, 1), ["b: a/b-v1"]);
    assert.equal(failure, "the compressed data breaks off");
  });

  it("is refused where it is no gzip", async () => {
    assert.equal((await read("n.txt.gz", "a/b\n")).failure, "the compressed data is damaged, or none");
  });

  it("may be UTF-16 within gzip, with Windows' line ends", async () => {
    const { names } = await read("u.txt.gz", gzipSync(Buffer.from("\ufeffa/b-v1\r\nc/d\r\n", "utf16le")));
    assert.deepEqual(names, ["u: a/b-v1", "u: c/d"]);
  });

  for (const content of ["", "PAR1", "id\na/b\nc/d\ne/f\n"]) {
    it(`is refused as Parquet where it holds ${JSON.stringify(content)}`, async () => {
      assert.match((await read("e.parquet", content)).failure!, /^the file is no Parquet/);
    });
  }
});

describe("a Parquet file of names", () => {
  const folder = new TemporaryFolder();
  const compressors = {
    GZIP: (bytes: Uint8Array) => new Uint8Array(gzipSync(bytes)),
    ZSTD: (bytes: Uint8Array) => new Uint8Array(zstdCompressSync(bytes)),
  };

  after(() => folder.remove());

  async function read(
    columnData: ColumnSource[],
    codec: "UNCOMPRESSED" | "SNAPPY" | "GZIP" | "ZSTD",
  ): Promise<ReadList> {
    folder.write("p.parquet", Buffer.from(parquetWriteBuffer({ columnData, codec, compressors })));
    const [found] = (await findLists([folder.of("p.parquet")])).lists;
    return readAll((bad) => fileList(found!).read(bad, () => undefined));
  }

  for (const codec of ["UNCOMPRESSED", "SNAPPY", "GZIP", "ZSTD"] as const) {
    it(`is read as ${codec}, with a dictionary of its tasks`, async () => {
      const data = Array.from({ length: 2000 }, (_, row) => `acme/model-v${row}`);
      const tasks = data.map((_, row) => (row % 2 === 0 ? "fill-mask" : "robotics"));
      const { names } = await read(
        [
          { name: "id", data, type: "STRING" },
          { name: "pipeline_tag", data: tasks, type: "STRING" },
        ],
        codec,
      );
      assert.equal(names.length, 2000);
      assert.ok(names.includes("robotics: acme/model-v1999"));
    });
  }

  it("may hold columns of other kinds, and no rows", async () => {
    const nested = { name: "card", data: [{ license: "mit", tags: ["x"] }], type: "JSON" as const };
    assert.deepEqual((await read([{ name: "modelId", data: ["a/b"], type: "STRING" }, nested], "SNAPPY")).names, [
      "p: a/b",
    ]);
    const empty = await read([{ name: "id", data: [], type: "STRING" }], "SNAPPY");
    assert.deepEqual([empty.names, empty.failure], [[], null]);
  });
});
