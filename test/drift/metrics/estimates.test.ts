import assert from "node:assert/strict";
import { randomShares } from "../../../server/src/drift/detectors/random-shares.ts";
import { judgedColumns, readMetrics } from "../../../server/src/drift/metrics/read-metrics.ts";
import { DataFolder } from "../data-folder.ts";

describe("estimates without labels", () => {
  let data: DataFolder;
  before(async () => {
    data = await DataFolder.open();
  });
  after(() => data.close());

  async function metrics(rows: readonly object[], target: string | null): Promise<Record<string, number | null>> {
    data.write("log.jsonl", rows.map((row) => JSON.stringify(row)).join("\n"));
    const relation = await data.read("log", "log.jsonl");
    const columns = { time: null, slot: "day", modelVersion: null, latency: null, prediction: "said", target } as const;
    const log = { ...columns, relation };
    const found = await readMetrics(data.engine, log, await judgedColumns(data.engine, log));
    return Object.fromEntries(found.map(({ name, value }) => [name, value]));
  }

  it("count each row by its chance", async () => {
    const found = await metrics([{ said: 0.9 }, { said: 0.6 }, { said: 0.2 }], null);
    const near = (name: string, wanted: number) =>
      assert.ok(Math.abs(found[name]! - wanted) < 1e-12, `${name}: ${found[name]}`);
    near("estimated-accuracy", (0.9 + 0.6 + 0.8) / 3);
    near("estimated-precision", 1.5 / 2);
    near("estimated-recall", 1.5 / 1.7);
    near("estimated-f1", 3 / 3.7);
    // A yes above a no, ties half: 0.9 over 0.6 and 0.2, 0.6 over 0.2, and each beside itself.
    const above = 0.9 * (0.4 + 0.8) + 0.6 * 0.8 + (0.9 * 0.1 + 0.6 * 0.4 + 0.2 * 0.8) / 2;
    near("estimated-roc-auc", above / (1.7 * 1.3));
  });

  it("come near to what is measured once answers are there, where chances are calibrated", async () => {
    const share = randomShares(11);
    const rows = Array.from({ length: 20_000 }, () => ({ said: share() ** 2 }));
    const estimated = await metrics(rows, null);
    const measured = await metrics(
      rows.map((row) => ({ ...row, was: share() < row.said ? 1 : 0 })),
      "was",
    );
    for (const name of ["accuracy", "precision", "recall", "f1", "roc-auc"]) {
      assert.ok(Math.abs(estimated[`estimated-${name}`]! - measured[name]!) < 0.02, name);
    }
  });

  it("are of the rows whose answer is not known, beside what is measured of the others", async () => {
    const found = await metrics(
      [
        { said: 0.9, was: 1 },
        { said: 0.3, was: 0 },
        { said: 0.7, was: null },
      ],
      "was",
    );
    assert.equal(found.accuracy, 1);
    assert.ok(Math.abs(found["estimated-accuracy"]! - 0.7) < 1e-12);
  });

  it("are not made of numbers that are no chances", async () => {
    for (const rows of [[{ said: 0 }, { said: 1 }], [{ said: 0.5 }, { said: 1.5 }], [{ said: "a" }]]) {
      assert.deepEqual(Object.keys(await metrics(rows, null)), []);
    }
    const shares = await metrics(
      [
        { said: 0.4, was: 0.5 },
        { said: 0.6, was: null },
        { said: 0.2, was: 0.4 },
      ],
      "was",
    );
    assert.ok(!("estimated-accuracy" in shares), "a regression of shares");
  });
});
