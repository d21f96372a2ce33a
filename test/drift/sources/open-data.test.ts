import assert from "node:assert/strict";
import { readFileSync, truncateSync } from "node:fs";
import path from "node:path";
import sqlite from "node-sqlite3-wasm";
import { DataFolder } from "../data-folder.ts";

describe("data as a relation", () => {
  let folder: DataFolder;
  beforeEach(async () => {
    folder = await DataFolder.open();
  });
  afterEach(() => folder.close());

  async function rows(...names: string[]) {
    const relation = await folder.read("data", ...names);
    return folder.engine.query(`SELECT * FROM ${relation.sql} ORDER BY ALL`);
  }

  it("is CSV, TSV, JSON Lines and Parquet, laid together by the names of the columns", async () => {
    folder.write("a.csv", "age,city\n30,Rome\n");
    folder.write("b.tsv", "city\tage\nOslo\t40\n");
    folder.write("c.jsonl", '{"age":50,"plan":"pro"}\n');
    await folder.writeParquet("d.parquet", "SELECT 60 AS age, 'Bonn' AS city");
    assert.deepEqual(await rows("a.csv", "b.tsv", "c.jsonl", "d.parquet"), [
      { age: 30, city: "Rome", plan: null },
      { age: 40, city: "Oslo", plan: null },
      { age: 50, city: null, plan: "pro" },
      { age: 60, city: "Bonn", plan: null },
    ]);
  });

  it("is a folder with all that is below it, but for what is hidden", async () => {
    folder.write("logs/2026/one.csv", "x\n1\n");
    folder.write("logs/two.csv", "x\n2\n");
    folder.write("logs/.half-written.csv", "x\n3\n");
    folder.write("logs/_tmp/four.csv", "x\n4\n");
    folder.write("logs/readme.md", "no data");
    assert.deepEqual(await rows("logs"), [{ x: 1 }, { x: 2 }]);
  });

  it("is a glob, unless a file has that very name", async () => {
    folder.write("day[1]'s *.csv", "x\n1\n");
    folder.write("day1's 2.csv", "x\n2\n");
    assert.deepEqual(await rows("day[1]'s *.csv"), [{ x: 1 }]);
    assert.deepEqual(await rows("day1*.csv"), [{ x: 2 }]);
    assert.deepEqual(await rows("*.csv"), [{ x: 1 }, { x: 2 }]);
  });

  it("has lists of labels, also where they are written as JSON or as Python does; and texts that only look like lists", async () => {
    folder.write(
      "log.csv",
      [
        "json,python,empty,note,numbers",
        `"[""sql"", ""it's""]","['sql', ""it's""]",[],"[""so""] they say","[1, 2]"`,
        `"[]","[]",[],"[]","[3]"`,
        ",,,,",
      ].join("\n"),
    );
    const { sql, columns } = await folder.read("data", "log.csv");
    assert.deepEqual(
      columns.map(({ name, kind }) => [name, kind]),
      [
        ["json", "labels"],
        ["python", "labels"],
        ["empty", "labels"],
        ["note", "text"],
        ["numbers", "text"],
      ],
    );
    assert.deepEqual(await folder.engine.query(`SELECT json, python FROM ${sql}`), [
      { json: ["sql", "it's"], python: ["sql", "it's"] },
      { json: [], python: [] },
      { json: null, python: null },
    ]);
    folder.write(
      "log.jsonl",
      '{"labels": ["a"], "none": [], "objects": [{"a": 1}]}\n{"labels": [], "none": [], "objects": []}\n',
    );
    assert.deepEqual(
      (await folder.read("lines", "log.jsonl")).columns.map(({ kind }) => kind),
      ["labels", "labels", "other"],
    );
  });

  it("is a table of a SQLite database, of which nothing is written beside it", async () => {
    const file = path.join(folder.path, "log.db");
    const database = new sqlite.Database(file);
    database.exec("CREATE TABLE log (at TEXT, score REAL, picture BLOB); CREATE TABLE other (x)");
    database.run("INSERT INTO log VALUES ('2026-11-01 10:00:00', 0.5, x'00'), ('2026-11-02 10:00:00', 1, NULL)");
    database.close();
    const relation = await folder.read("data", "log.db#log");
    assert.deepEqual(
      relation.columns.filter(({ name }) => name !== "picture"),
      [
        { name: "at", kind: "time" },
        { name: "score", kind: "number" },
      ],
    );
    assert.deepEqual(await folder.engine.query(`SELECT sum(score) AS total FROM ${relation.sql}`), [{ total: 1.5 }]);
    await assert.rejects(folder.read("data", "log.db"), /log\.db has 2 tables: write log\.db#TABLE \(log, other\)/);
    await assert.rejects(folder.read("data", "log.db#logs"), /has no table logs \(log, other\)/);
  });

  it("takes the usual words for a missing value in CSV", async () => {
    folder.write("a.csv", 'x,y\n1,a\nNA,"b"\n,c\nNaN,d\nnull,e\n');
    const relation = await folder.read("data", "a.csv");
    assert.equal(relation.columns[0]?.kind, "integer");
    assert.deepEqual(await folder.engine.query(`SELECT count(x) AS x, count(y) AS y FROM ${relation.sql}`), [
      { x: 1, y: 5 },
    ]);
  });

  it("looks at all of a file whose columns change their mind after the beginning", async () => {
    folder.write("late.csv", `x\n${"1\n".repeat(50_000)}none\n`);
    const relation = await folder.read("data", "late.csv");
    assert.deepEqual(relation.columns, [{ name: "x", kind: "text" }]);
  });

  it("says what cannot be read, and why", async () => {
    await folder.writeParquet("torn.parquet", "SELECT range AS x FROM range(10000)");
    truncateSync(path.join(folder.path, "torn.parquet"), 500);
    folder.write("fake.parquet", "no parquet at all, only text that goes on and on");
    folder.write("image.png", "");
    for (const [name, message] of [
      ["none.csv", /none\.csv: no such file or folder/],
      ["no*.csv", /no\*\.csv: no data there/],
      ["torn.parquet", /torn\.parquet: .*magic bytes/i],
      ["fake.parquet", /fake\.parquet: .*magic bytes/i],
      ["image.png", /image\.png: no data by its ending \(\.csv/],
    ] as const) {
      await assert.rejects(folder.read("data", name), message);
    }
  });

  it("leaves no temporary file behind", async () => {
    folder.write("a.csv", "x\n1\n");
    await folder.read("data", "a.csv");
    const { folder: temporary } = folder.engine;
    folder.engine.close();
    assert.throws(() => readFileSync(path.join(temporary, "data.duckdb")), { code: "ENOENT" });
    folder.engine.close();
  });
});
