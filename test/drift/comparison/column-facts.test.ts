import assert from "node:assert/strict";
import { type ColumnFacts, readFacts } from "../../../server/src/drift/comparison/column-facts.ts";
import { DataFolder } from "../data-folder.ts";

describe("facts of columns", () => {
  let data: DataFolder;

  before(async () => {
    data = await DataFolder.open();
  });

  after(() => data.close());

  async function factsOf(expression: string, rows = 20_000): Promise<ColumnFacts> {
    await data.writeParquet("facts.parquet", `SELECT ${expression} AS x FROM range(${rows}) AS t(i)`);
    const relation = await data.read("current", "facts.parquet");
    const { columns } = await readFacts(data.engine, relation, relation.columns);
    return columns.get("x")!;
  }

  it("keep the digits of a deviation that is tiny beside the numbers", async () => {
    const { mean, deviation } = await factsOf("1e12 + (i % 2)");
    assert.deepEqual([mean, deviation], [1e12 + 0.5, 0.5]);
  });

  it("keep them where the first rows are nothing like the others", async () => {
    const facts = await factsOf("CASE WHEN i < 5000 THEN -3e9 ELSE 1e9 + (i % 2) END");
    const [mean, share] = [0.25 * -3e9 + 0.75 * (1e9 + 0.5), 0.25];
    const spread = Math.sqrt(share * (-3e9 - mean) ** 2 + (1 - share) * ((1e9 + 0.5 - mean) ** 2 + 0.25));
    assert.ok(Math.abs(facts.mean! - mean) < 1e-6 && Math.abs(facts.deviation! / spread - 1) < 1e-12, `${facts.mean}`);
  });

  it("know no deviation of one and the same number", async () => {
    const { mean, deviation, least, most, distinct } = await factsOf("0.1");
    assert.deepEqual([mean, deviation, least, most, distinct], [0.1, 0, 0.1, 0.1, 1]);
  });

  it("tell few different numbers from many", async () => {
    assert.ok((await factsOf("i % 7 + 0.5")).distinct < 10);
    assert.ok((await factsOf("i + 0.5")).distinct > 900);
    assert.ok((await factsOf("greatest(0, i - 10000) + 0.5")).distinct > 900, "though the first rows are all the same");
  });

  for (const [what, value] of Object.entries({ NaN: "'nan'::DOUBLE", infinite: "'-inf'::DOUBLE", huge: "1e200" })) {
    it(`leave ${what} numbers out`, async () => {
      const { present, infinite, allFinite, least, most, mean } = await factsOf(
        `CASE WHEN i = 7000 THEN ${value} WHEN i < 10 THEN NULL ELSE 1.0 + (i % 2) * 2 END`,
      );
      assert.deepEqual([present, infinite, allFinite], what === "NaN" ? [19_989, 0, false] : [19_990, 1, false]);
      assert.deepEqual([least, most, Math.round(mean! * 1000)], [1, 3, 2000]);
    });
  }

  it("tell of what is missing everywhere", async () => {
    const { present, least, mean, allFinite } = await factsOf("NULL::DOUBLE");
    assert.deepEqual([present, least, mean, allFinite], [0, null, null, true]);
  });
});
