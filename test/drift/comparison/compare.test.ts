import assert from "node:assert/strict";
import type { Compared } from "../../../server/src/drift/comparison/compare.ts";
import { DataFolder } from "../data-folder.ts";

/** SQL for rows: `i` counts from 0. */
const rowsOf = (rows: number, columns: string) => `SELECT ${columns} FROM (SELECT range AS i FROM range(${rows}))`;
/** A value from 0 to 1 that looks random. */
const chance = (seed: number) => `(hash(i, ${seed}) / 18446744073709551615.0)`;

describe("comparing data", function () {
  this.timeout(60_000);
  let folder: DataFolder;
  beforeEach(async () => {
    folder = await DataFolder.open();
  });
  afterEach(() => folder.close());

  async function compare(reference: string, current: string, said = {}): Promise<Compared> {
    await folder.writeParquet("reference.parquet", reference);
    await folder.writeParquet("current.parquet", current);
    return folder.compare("reference.parquet", "current.parquet", said);
  }

  const feature = ({ features }: Compared, name: string) => features.find((each) => each.name === name)!;

  it("infers what columns hold, and chooses tests by type and size", async () => {
    const columns = `${chance(1)} AS score, i % 7 AS code, i AS number, 'c' || i % 4 AS city, i % 2 = 0 AS flag,
      'text ' || i AS note, TIMESTAMP '2026-01-01' + INTERVAL (i) MINUTE AS at, [i, 1.5] AS vector, {'a': i} AS nested`;
    const small = await compare(rowsOf(1000, columns), rowsOf(900, columns));
    assert.deepEqual(
      small.features.map(({ name, type, test }) => [name, type, test]),
      [
        ["score", "numeric", "ks"],
        ["code", "categorical", "chi2"],
        ["number", "numeric", "ks"],
        ["city", "categorical", "chi2"],
        ["flag", "boolean", "z"],
        ["note", "text", "domain-classifier"],
        ["at", "datetime", null],
        ["vector", "embedding", "domain-classifier"],
        ["nested", "categorical", null],
      ],
    );
    const large = await compare(rowsOf(1001, columns), rowsOf(900, columns));
    assert.deepEqual(
      large.features.slice(0, 6).map(({ test }) => test),
      ["wasserstein", "jensen-shannon", "wasserstein", "jensen-shannon", "jensen-shannon", "domain-classifier"],
    );
  });

  it("names new and vanished categories, the most frequent first", async () => {
    const { newCategories, vanishedCategories } = feature(
      await compare(
        rowsOf(100, "['a', 'b', 'c'][1 + i % 3] AS city"),
        rowsOf(100, "['b', 'e', 'd', 'e'][1 + i % 4] AS city"),
      ),
      "city",
    );
    assert.deepEqual(
      { newCategories, vanishedCategories },
      { newCategories: ["e", "d"], vanishedCategories: ["a", "c"] },
    );
  });

  it("estimates large data within the error that it states", async () => {
    const [reference, current] = [
      rowsOf(250_000, `${chance(1)} * ${chance(2)} AS x, tan(3.14 * (${chance(3)} - 0.5)) AS heavy`),
      rowsOf(210_000, `${chance(5)} * ${chance(6)} + 0.02 AS x, tan(3.14 * (${chance(7)} - 0.5)) AS heavy`),
    ];
    for (const test of ["wasserstein", "ks"] as const) {
      const estimated = await compare(reference, current, { test });
      const exact = await folder.compare("reference.parquet", "current.parquet", { test, isExact: true });
      for (const name of ["x", "heavy"]) {
        const [guess, truth] = [feature(estimated, name), feature(exact, name)];
        assert.deepEqual([guess.exact, truth.exact, truth.error], [false, true, null]);
        const off = Math.abs((guess.distance ?? guess.statistic!) - (truth.distance ?? truth.statistic!));
        assert.ok(off <= guess.error! + 1e-12, `${test} ${name}: off by ${off}, stated ${guess.error}`);
        assert.ok(guess.error! < 0.01, `${test} ${name}: ${guess.error}`);
      }
    }
  });

  it("counts missing and infinite values and leaves them out", async () => {
    const columns = "CASE WHEN i % 10 = 0 THEN NULL WHEN i % 10 = 1 THEN 'nan'::DOUBLE ELSE i * 1.0 END AS x";
    const infinite = "CASE WHEN i < 3 THEN 'inf'::DOUBLE ELSE i * 1.0 END AS x";
    const { missing, note, pValue } = feature(await compare(rowsOf(500, columns), rowsOf(500, infinite)), "x");
    assert.deepEqual(missing, { reference: 0.19999999999999996, current: 0 });
    assert.equal(note, "3 infinite values are not counted");
    assert.ok(pValue! > 0.5);
  });

  it("gives a sound result for columns that are empty, constant, gone, new or of another type", async () => {
    const result = await compare(
      rowsOf(50, "1.5 AS constant, NULL::DOUBLE AS never, i AS emptied, NULL::INT AS filled, i AS gone, i AS turned"),
      rowsOf(
        50,
        "1.5 AS constant, NULL::DOUBLE AS never, NULL::INT AS emptied, i AS filled, i AS fresh, 'x' || i AS turned",
      ),
    );
    assert.deepEqual(
      result.features.map(({ name, drifted, note }) => [name, drifted, note]),
      [
        ["constant", false, "constant on both sides"],
        ["never", false, "no values on either side"],
        ["emptied", true, "no values in the current data"],
        ["filled", false, "no values in the reference"],
        ["gone", true, "the current data has no such column"],
        ["turned", true, "holds whole numbers in the reference and text now"],
        ["fresh", false, "the reference has no such column"],
      ],
    );
  });

  it("takes numbers whose squares overflow for infinite, and too few rows for too few", async () => {
    const result = await compare(
      "SELECT * FROM (VALUES (-1.7e308, 1.5), (1.0, 1.5)) AS t(huge, one)",
      "SELECT * FROM (VALUES (1.7e308, 1.5), (1.0, 1.5)) AS t(huge, one)",
      { test: "anderson-darling" },
    );
    assert.equal(feature(result, "huge").note, "four rows and two different values are the least");
    assert.deepEqual([feature(result, "one").test, feature(result, "one").drifted], [null, false]);
  });

  it("counts ten thousand categories, and a hundred thousand in buckets", async () => {
    const few = await compare(rowsOf(30_000, "'u' || i % 10000 AS user"), rowsOf(30_000, "'u' || i % 10000 AS user"));
    assert.deepEqual([feature(few, "user").distance, feature(few, "user").exact], [0, true]);
    const many = await compare(
      rowsOf(300_000, "'u' || i % 100000 AS user"),
      rowsOf(300_000, "'u' || (i % 100000 + 100000) AS user"),
    );
    const { exact, newCategories, distance } = feature(many, "user");
    assert.deepEqual([exact, newCategories], [false, undefined]);
    assert.ok(distance! > 0.1, "new users are other users");
  });

  it("corrects p-values for their number where that is asked for", async () => {
    const columns = (seed: number) =>
      Array.from({ length: 20 }, (_, at) => `${chance(seed + at)} AS x${at}`).join(", ");
    const raw = await compare(rowsOf(400, columns(0)), rowsOf(400, columns(100)));
    const corrected = await folder.compare("reference.parquet", "current.parquet", { correction: true });
    const least = Math.min(...raw.features.map(({ pValue }) => pValue!));
    const adjusted = Math.min(...corrected.features.map(({ adjustedPValue }) => adjustedPValue!));
    assert.ok(adjusted > least);
    assert.ok(corrected.features.every(({ drifted, adjustedPValue }) => drifted === adjustedPValue! < 0.05));
  });

  it("says that the data as a whole drifted from a share of its features on", async () => {
    const [reference, current] = [rowsOf(100, "i AS a, i AS b, i AS c"), rowsOf(100, "i + 90 AS a, i AS b, i AS c")];
    const whole = async (driftShare: number) => (await compare(reference, current, { driftShare })).dataset;
    assert.deepEqual(await whole(0.5), { driftedShare: 1 / 3, threshold: 0.5, drifted: false });
    assert.deepEqual(await whole(0.3), { driftedShare: 1 / 3, threshold: 0.3, drifted: true });
  });

  it("compares embeddings that stand in several columns", async () => {
    const columns = (shift: number) => `${chance(1)} + ${shift} AS e0, ${chance(2)} AS e1, ${chance(3)} AS other`;
    const said = { embeddings: { question: ["e0", "e1"] } };
    const moved = await compare(rowsOf(400, columns(0)), rowsOf(400, columns(0.5)), said);
    assert.deepEqual(
      moved.features.map(({ name, type, drifted }) => [name, type, drifted]),
      [
        ["other", "numeric", false],
        ["question", "embedding", true],
      ],
    );
  });

  it("takes columns by whatever names they have", async () => {
    const columns = `i AS "constructor", i AS "a ""quoted"" one", i AS "select", i AS "Ünïcode '"`;
    const { features } = await compare(rowsOf(50, columns), rowsOf(50, columns), { thresholds: { select: 0.01 } });
    assert.deepEqual(
      features.map(({ name, threshold }) => [name, threshold]),
      [
        ["constructor", 0.05],
        ['a "quoted" one', 0.05],
        ["select", 0.01],
        ["Ünïcode '", 0.05],
      ],
    );
  });

  it("tells what cannot be compared as asked", async () => {
    const [reference, current] = [rowsOf(10, "i AS x"), rowsOf(10, "i AS x")];
    await assert.rejects(compare(reference, current, { features: ["y"] }), /no column y in reference\.parquet/);
    await assert.rejects(compare(reference, rowsOf(0, "i AS x")), /current\.parquet has no rows/);
    await assert.rejects(compare(reference, current, { tests: { x: "mmd" } }), /x is numeric|x is categorical/);
  });

  describe("of lists of labels", () => {
    /** Three labels in turn, and each row that one and the next. */
    const tags = (labels: readonly string[], rows = 1800) => {
      const list = `[${labels.map((label) => `'${label}'`).join(", ")}]`;
      return rowsOf(rows, `[${list}[1 + i % ${labels.length}], ${list}[1 + (i + 1) % ${labels.length}]] AS tags`);
    };

    it("holds their shares against each other, and names those that are new and gone", async () => {
      const still = feature(await compare(tags(["sql", "git", "css"]), tags(["sql", "git", "css"])), "tags");
      assert.deepEqual(
        [still.type, still.test, still.distance, still.threshold, still.drifted],
        ["categorical", "jensen-shannon", 0, 0.1, false],
      );
      const moved = feature(await compare(tags(["sql", "git", "css"]), tags(["sql", "git", "vectors"])), "tags");
      // Two thirds of all labels stay, a third is another: the divergence is a third of ln 2.
      assert.ok(Math.abs(moved.distance! - Math.sqrt(Math.LN2 / 3)) < 1e-12);
      assert.deepEqual([moved.drifted, moved.newCategories, moved.vanishedCategories], [true, ["vectors"], ["css"]]);
    });

    it("counts a label once a row, and leaves rows without one out", async () => {
      const { distance, missing } = feature(
        await compare(
          rowsOf(90, "CASE WHEN i % 3 = 0 THEN ['a', 'a', 'a', NULL] WHEN i % 3 = 1 THEN ['b'] END AS tags"),
          rowsOf(90, "CASE WHEN i % 3 = 0 THEN ['a'] WHEN i % 3 = 1 THEN ['b'] ELSE [] END AS tags"),
        ),
        "tags",
      );
      assert.equal(distance, 0);
      assert.deepEqual(missing, { reference: 1 - 60 / 90, current: 0 });
    });

    it("compares how many labels rows have, where that is not always the same", async () => {
      const counts = (most: number) => rowsOf(2000, `[('t' || j) FOR j IN range(CAST(i % ${most} AS INT))] AS tags`);
      const { features } = await compare(counts(4), counts(8), { features: ["tags"] });
      assert.deepEqual(
        features.map(({ name, drifted }) => [name, drifted]),
        [
          ["tags", true],
          ["tags: number of labels", true],
        ],
      );
      const pairs = await compare(tags(["a", "b"]), tags(["a", "b"]));
      assert.deepEqual(
        pairs.features.map(({ name }) => name),
        ["tags"],
      );
    });

    it("calls nothing drift that chance does to few rows of many labels", async () => {
      const few = (seed: number) =>
        rowsOf(80, `['t' || hash(i, ${seed}) % 60, 'u' || hash(i, ${seed + 1}) % 60] AS tags`);
      const { distance, threshold, drifted } = feature(await compare(few(1), few(3)), "tags");
      assert.ok(distance! > 0.3 && distance! < threshold!);
      assert.equal(drifted, false);
    });

    it("is by a distance alone: the labels of a row are not independent of each other", async () => {
      const [reference, current] = [tags(["a", "b"]), tags(["a", "c"])];
      const named = async (test: string) => feature(await compare(reference, current, { test }), "tags").test;
      assert.deepEqual([await named("chi2"), await named("psi"), await named("tvd")], ["jensen-shannon", "psi", "tvd"]);
      await assert.rejects(compare(reference, current, { tests: { tags: "chi2" } }), /tags holds lists of labels/);
    });

    it("says where all lists are empty now, or hold something else", async () => {
      const empty = feature(await compare(tags(["a", "b"]), rowsOf(20, "CAST([] AS VARCHAR[]) AS tags")), "tags");
      assert.deepEqual([empty.drifted, empty.note], [true, "no values in the current data"]);
      const turned = feature(await compare(tags(["a", "b"]), rowsOf(20, "'a' AS tags")), "tags");
      assert.deepEqual([turned.drifted, turned.note], [true, "holds lists of labels in the reference and text now"]);
    });
  });

  describe("of texts", () => {
    const words = (from: number) =>
      `array_to_string([('w' || (${from} + (hash(i, k) % 40)))::VARCHAR FOR k IN range(8)], ' ')`;
    const texts = (rows: number, from: number, tail = "''") => rowsOf(rows, `${words(from)} || ${tail} AS said`);

    it("finds new words, longer texts and other topics, and nothing where nothing moved", async () => {
      const still = await compare(texts(600, 0), texts(500, 0, "' '"));
      assert.equal(feature(still, "said").drifted, false);
      const verdict = async (test: string, current: string) =>
        feature(await compare(texts(600, 0), current, { test }), "said").drifted;
      assert.equal(await verdict("domain-classifier", texts(500, 30)), true);
      assert.equal(await verdict("out-of-vocabulary", texts(500, 30)), true);
      assert.equal(await verdict("token-distribution", texts(500, 30)), true);
      assert.equal(await verdict("text-length", texts(500, 0, "repeat(' more', 5)")), true);
      for (const test of ["out-of-vocabulary", "text-length"])
        assert.equal(await verdict(test, texts(500, 0)), false, test);
    });
  });
});
