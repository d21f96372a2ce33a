import assert from "node:assert/strict";
import type { QualityCheck } from "../../../server/src/drift/drift-result.ts";
import { monitorDefaults } from "../../../server/src/drift/monitor.ts";
import { runMonitor } from "../../../server/src/drift/run-monitor.ts";
import { DataFolder } from "../data-folder.ts";

const NOW = Date.parse("2026-11-26T12:00:00Z") / 1000;
const REFERENCE = `id,at,age,city\n${Array.from({ length: 100 }, (_, i) => `${i},2026-11-01 10:00:00,${20 + (i % 50)},${i % 2 ? "Rome" : "Oslo"}`).join("\n")}\n`;

describe("the quality of current data", () => {
  let folder: DataFolder;
  beforeEach(async () => {
    folder = await DataFolder.open();
    folder.write("reference.csv", REFERENCE);
  });
  afterEach(() => folder.close());

  async function failures(current: string): Promise<string[]> {
    folder.write("current.csv", current);
    const sides = { name: "m", folder: "", reference: ["reference.csv"], current: ["current.csv"] };
    const monitor = { ...monitorDefaults, ...sides, time: "at", id: "id" };
    const run = { root: folder.path, test: null, isExact: false, wantsQuality: true, now: NOW };
    const { quality } = await runMonitor(folder.engine, monitor, run);
    return quality!
      .filter(({ passed }) => !passed)
      .map((check: QualityCheck) => `${check.test} ${check.feature ?? ""}: ${check.detail}`);
  }

  const today = (rows: string[]) => `id,at,age,city\n${rows.join("\n")}\n`;

  it("passes where everything is as in the reference", async () => {
    const rows = Array.from({ length: 40 }, (_, i) => `${i},2026-11-26 10:00:00,${20 + i},Rome`);
    assert.deepEqual(await failures(today(rows)), []);
  });

  it("fails of few rows, repeated ids, holes, values out of range, unseen ones and old data", async () => {
    const rows = ["1,2026-11-20 10:00:00,30,Rome", "1,2026-11-20 10:00:00,300,Bonn", "2,2026-11-20 10:00:00,,Rome"];
    assert.deepEqual(await failures(today(rows)), [
      "row-count : 3 rows; the reference has 100",
      "unique-ids id: 33.3 % of the rows repeat an id",
      "freshness at: the newest row is of 2026-11-20T10:00:00Z",
      "missing-values age: 33.3 % missing; 0.0 % in the reference",
      "range age: 50.0 % of the values outside of 20 to 69",
      "unseen-values city: 33.3 % of the values are none of the reference's",
    ]);
  });

  it("fails of rows that are there twice, and of columns that are gone or hold something else", async () => {
    const rows = Array.from({ length: 40 }, (_, i) => `${i % 20},2026-11-26 10:00:00,old`);
    assert.deepEqual(await failures(`id,at,age\n${rows.join("\n")}\n`), [
      "duplicate-rows : 50.0 % of the rows repeat another one; 0.0 % in the reference",
      "unique-ids id: 50.0 % of the rows repeat an id",
      "column age: holds whole numbers in the reference and text now",
      "column city: the current data has no such column",
    ]);
  });
});
