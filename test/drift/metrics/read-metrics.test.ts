import assert from "node:assert/strict";
import { judgedColumns, type MetricColumns, readMetrics } from "../../../server/src/drift/metrics/read-metrics.ts";
import { DataFolder } from "../data-folder.ts";

describe("metrics of a model", () => {
  let data: DataFolder;
  before(async () => {
    data = await DataFolder.open();
  });
  after(() => data.close());

  const metrics = async (lines: readonly string[], columns: Partial<MetricColumns> = {}) => {
    data.write("log.jsonl", lines.join("\n"));
    const relation = await data.read("log", "log.jsonl");
    const log = { time: null, slot: "day", modelVersion: null, latency: null, ...columns } as const;
    const whole = { prediction: "said", target: "was", ...log, relation };
    return readMetrics(data.engine, whole, await judgedColumns(data.engine, whole));
  };
  const named = (found: Awaited<ReturnType<typeof metrics>>) =>
    Object.fromEntries(found.map(({ name, value }) => [name, value]));

  it("are of sets of labels where both columns hold lists, also lists that are written as text", async () => {
    const lists = ['{"said": ["a", "b"], "was": ["a"]}', '{"said": [], "was": ["c", "d"]}'];
    const wanted = { jaccard: 0.25, coverage: 1 / 3, precision: 0.5, "exact-match": 0 };
    assert.deepEqual(named(await metrics(lists)), wanted);
    const texts = [`{"said": "[\\"a\\", \\"b\\"]", "was": "[\\"a\\"]"}`, `{"said": "[]", "was": "[\\"c\\", \\"d\\"]"}`];
    assert.deepEqual(named(await metrics(texts)), wanted);
  });

  it("pass over rows whose target is not known yet", async () => {
    const found = await metrics([
      '{"said": "a", "was": "a"}',
      '{"said": "b", "was": null}',
      '{"said": "c", "was": "a"}',
    ]);
    assert.equal(named(found).accuracy, 0.5);
  });

  it("that cannot be worked out are null: one class alone has no area under its curve", async () => {
    const found = named(await metrics(['{"said": 0.25, "was": 1}', '{"said": 0.75, "was": 1}']));
    assert.equal(found["roc-auc"], null);
    assert.equal(found.brier, 0.3125);
  });

  it("of slots, versions, and versions in slots leave out rows that have none", async () => {
    const rows = [
      '{"at": "2026-01-01T05:00:00Z", "of": "3", "said": "a", "was": "a"}',
      '{"at": "2026-01-02T05:00:00Z", "of": null, "said": "a", "was": "b"}',
      '{"at": null, "of": "4", "said": "b", "was": "b"}',
    ];
    const found = await metrics(rows, { time: "at", modelVersion: "of" });
    assert.deepEqual(
      found
        .filter(({ name }) => name === "accuracy")
        .map(({ slot, modelVersion, value }) => [slot, modelVersion, value]),
      [
        [null, null, 2 / 3],
        [null, "3", 1],
        [null, "4", 1],
        ["2026-01-01T00:00:00Z", null, 1],
        ["2026-01-02T00:00:00Z", null, 0],
        ["2026-01-01T00:00:00Z", "3", 1],
      ],
    );
  });

  it("are of what the monitor says that the model does, in the place of what its columns look like", async () => {
    const stars = ['{"said": 4, "was": 5}', '{"said": 2, "was": 2}'];
    assert.equal(named(await metrics(stars)).accuracy, 0.5);
    assert.deepEqual(Object.keys(named(await metrics(stars, { task: "regression" }))), ["mae", "rmse", "r2", "mape"]);
    const codes = ['{"said": [1, 2], "was": [2]}', '{"said": [3], "was": [3]}'];
    assert.equal(named(await metrics(codes, { task: "label-sets" })).jaccard, 0.75);
    const scores = ['{"said": 0.25}', '{"said": 0.5}'];
    assert.deepEqual(await metrics(scores, { target: null, task: "regression" }), []);
  });

  it("that columns have nothing for say so", async () => {
    const words = ['{"said": "a", "was": "b"}'];
    const refused = (task: "regression" | "label-sets") => metrics(words, { task });
    await assert.rejects(refused("regression"), /the task is regression, and said of log\.jsonl holds no numbers/);
    await assert.rejects(
      refused("label-sets"),
      /the task is label-sets, and said of log\.jsonl holds no lists of labels/,
    );
  });

  it("take 1, 1.0 and true for one class, however a column writes it", async () => {
    assert.equal(
      named(await metrics(['{"said": 1.0, "was": 1}', '{"said": 0.0, "was": 1}', '{"said": null, "was": 0}'])).accuracy,
      0.5,
    );
    assert.equal(named(await metrics(['{"said": true, "was": 1}', '{"said": true, "was": 0}'])).accuracy, 0.5);
  });

  it("say which column is not there, and which are", async () => {
    await assert.rejects(
      metrics(['{"said": 1, "was": 1}'], { target: "truth" }),
      /log\.jsonl has no column truth; it has said, was/,
    );
  });
});
