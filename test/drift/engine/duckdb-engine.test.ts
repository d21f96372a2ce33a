import assert from "node:assert/strict";
import { existsSync } from "node:fs";
import { setImmediate } from "node:timers/promises";
import { DuckdbEngine } from "../../../server/src/drift/engine/duckdb-engine.ts";
import { DataFailure } from "../../../server/src/drift/engine/engine.ts";

const MEBIBYTE = 1024 * 1024;
/** Takes hours. */
const ENDLESS = "SELECT count(*) FROM range(10000000) AS a(i), range(10000000) AS b(j) WHERE hash(i, j) = 1";

describe("the engine", () => {
  async function withEngine(test: (engine: DuckdbEngine) => Promise<void>, options = {}): Promise<void> {
    const engine = await DuckdbEngine.open(options);
    try {
      await test(engine);
    } finally {
      engine.close();
      assert.equal(existsSync(engine.folder), false);
    }
  }

  it("gives plain values, and times in UTC", () =>
    withEngine(async (engine) => {
      const { dialect } = engine;
      const time = "TIMESTAMPTZ '2026-11-26 23:30:00-05:00'";
      assert.deepEqual(
        await engine.query(`SELECT 9007199254740993 AS whole, 0.5::DOUBLE AS half, [1, NULL] AS list, NULL AS nothing,
          ${dialect.timeText(time)} AS at, ${dialect.timeText(dialect.slotStart("week", time))} AS week`),
        [
          {
            whole: 9007199254740992,
            half: 0.5,
            list: [1, null],
            nothing: null,
            at: "2026-11-27T04:30:00Z",
            week: "2026-11-23T00:00:00Z",
          },
        ],
      );
    }));

  it("gives one column in order, piece by piece", () =>
    withEngine(async (engine) => {
      const seen: number[] = [];
      for await (const piece of engine.numbers(
        "SELECT CASE WHEN i <> 3 THEN i::DOUBLE END FROM range(5000) AS t(i) ORDER BY i DESC",
      )) {
        seen.push(...piece);
      }
      assert.deepEqual([seen.length, seen[0], seen[4996], seen[4999]], [5000, 4999, Number.NaN, 0]);
    }));

  it("stops a query that is cancelled, and answers nothing after that", async () => {
    const controller = new AbortController();
    await withEngine(
      async (engine) => {
        const asked = assert.rejects(engine.query(ENDLESS), { name: "AbortError" });
        setTimeout(() => controller.abort(), 50);
        await asked;
        await assert.rejects(engine.query("SELECT 1"), { name: "AbortError" });
      },
      { signal: controller.signal },
    );
  });

  it("stops a query that is cancelled while it begins", async () => {
    for (let turns = 1; turns <= 256; turns *= 2) {
      const controller = new AbortController();
      await withEngine(
        async (engine) => {
          const asked = assert.rejects(engine.query(ENDLESS), { name: "AbortError" });
          for (let turn = 0; turn < turns; turn++) await setImmediate();
          controller.abort();
          await asked;
        },
        { signal: controller.signal },
      );
    }
  });

  it("sorts what is larger than the memory that it may take", () =>
    withEngine(
      async (engine) => {
        const sorted = "SELECT hash(i) AS h, repeat('x', 40) || i AS t FROM range(3000000) AS t(i) ORDER BY h";
        const [row] = await engine.query(
          `SELECT count(*) AS rows FROM (SELECT h < lag(h) OVER () AS wrong FROM (${sorted})) WHERE wrong`,
        );
        assert.equal(row?.rows, 0);
      },
      { memory: 100 * MEBIBYTE },
    ));

  it("fetches no extensions, and tells failures in short", () =>
    withEngine(async (engine) => {
      const [row] = await engine.query(
        "SELECT current_setting('autoinstall_known_extensions') AS install, current_setting('autoload_known_extensions') AS load",
      );
      assert.deepEqual(row, { install: false, load: false });
      await assert.rejects(engine.query("SELECT nothing FROM nowhere"), (error) => {
        return (
          error instanceof DataFailure &&
          /^Catalog Error: Table with name nowhere does not exist!/.test(error.message) &&
          !error.message.includes("\n\n")
        );
      });
    }));
});
