import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import path from "node:path";
import { modelver, TemporaryFolder } from "./program.ts";

const numbers = (from: number) => `age,city\n${Array.from({ length: 200 }, (_, i) => `${from + i},Rome`).join("\n")}\n`;

describe("modelver drift", function () {
  this.timeout(30_000);
  let folder: TemporaryFolder;
  beforeEach(() => {
    folder = new TemporaryFolder({ "train.csv": numbers(0), "same.csv": numbers(0), "moved.csv": numbers(150) });
  });
  afterEach(() => folder.remove());

  const run = (...given: string[]) => modelver(["drift", ...given], { cwd: folder.path });

  it("ends with 0 where nothing drifted, and with 1 where something did", async () => {
    const still = await run("--reference", "train.csv", "--current", "same.csv");
    assert.equal(still.code, 0, still.errors);
    assert.match(still.output, /^No feature drifted\. 200 rows of reference, 200 current\.\n/);
    const moved = await run("--reference", "train.csv", "--current", "moved.csv");
    assert.equal(moved.code, 1, moved.errors);
    assert.match(moved.output, /^1 of 2 features drifted: with 50\.0 % of them, the data as a whole did\./);
    assert.match(moved.output, / {2}age +numeric +ks +0\.75 .* drifted\n/);
  });

  it("prints JSON in the form of the contract", async () => {
    const { output } = await run(
      "--reference",
      "train.csv",
      "--current",
      "moved.csv",
      "--features",
      "age",
      "--format",
      "json",
    );
    assert.deepEqual(JSON.parse(output), {
      version: 1,
      monitor: null,
      reference: { rows: 200 },
      current: { rows: 200 },
      features: [
        {
          name: "age",
          type: "numeric",
          test: "ks",
          statistic: 0.75,
          pValue: JSON.parse(output).features[0].pValue,
          distance: null,
          threshold: 0.05,
          exact: true,
          error: null,
          drifted: true,
          missing: { reference: 0, current: 0 },
        },
      ],
      dataset: { driftedShare: 1, threshold: 0.5, drifted: true },
    });
  });

  it("runs the project's monitors, with paths that are relative to their file", async () => {
    folder.write(
      "pyproject.toml",
      '[tool.modelver.monitors.churn]\nreference = "train.csv"\ncurrent = "*ved.csv"\nfeatures = ["age"]\nthresholds = { age = 0 }\n',
    );
    folder.write("src/serve.py", "");
    const { code, output, errors } = await modelver(["drift", "--quality"], { cwd: path.join(folder.path, "src") });
    assert.equal(code, 1, errors);
    assert.match(output, /^churn\nNo feature drifted/);
    assert.match(output, /Quality: 3 of 4 tests passed\.\n {2}range age: 75\.0 % of the values outside of 0 to 199\n$/);
  });

  it("ends with 2 and says why where nothing can be measured", async () => {
    for (const [given, message] of [
      [[], /no monitor is declared in .*"modelver monitors init" writes one/],
      [["--reference", "train.csv"], /--reference and --current go together/],
      [["--reference", "train.csv", "--current", "none.csv"], /none\.csv: no such file or folder/],
      [
        ["--reference", "train.csv", "--current", "same.csv", "--test", "kolmogorov"],
        /there is no test kolmogorov; known: ks,/,
      ],
      [["--reference", "train.csv", "--current", "same.csv", "--features", "agee"], /no column agee/],
    ] as const) {
      const { code, errors } = await run(...given);
      assert.equal(code, 2);
      assert.match(errors, message);
    }
    folder.write("modelver.toml", '[monitors.churn]\nreference = "train.csv"\ncurent = "same.csv"\n');
    const { code, errors } = await run();
    assert.equal(code, 2);
    assert.match(errors, /modelver\.toml:3: unknown key "curent"/);
  });

  it("says how to get DuckDB's binary where it is not here, and fetches nothing by itself", async () => {
    const { copyFileSync, mkdirSync, readdirSync } = await import("node:fs");
    const alone = path.join(folder.path, "alone");
    mkdirSync(alone);
    const dist = path.resolve(import.meta.dirname, "../../dist");
    for (const file of readdirSync(dist)) {
      if (file === "modelver.cjs" || file.endsWith(".wasm"))
        copyFileSync(path.join(dist, file), path.join(alone, file));
    }
    const { code, errors } = await modelver(["drift", "--reference", "train.csv", "--current", "same.csv"], {
      cwd: folder.path,
      program: path.join(alone, "modelver.cjs"),
      env: { MODELVER_CACHE: path.join(folder.path, "cache") },
    });
    assert.equal(code, 2);
    assert.match(errors, /DuckDB, which reads the data, is not here yet\. Run it once with --fetch-engine/);
  });
});

describe("modelver monitors init", function () {
  this.timeout(30_000);

  it("writes a monitor that runs, by looking at the data", async () => {
    const rows = Array.from({ length: 60 }, (_, i) =>
      JSON.stringify({
        request_id: `r${i}`,
        logged_at: `2026-11-0${1 + (i % 9)} 10:00:00`,
        question: `how ${i}`,
        predicted_tags: "a",
        chosen_tags: "a",
        latency_ms: i,
        model_version: "v1",
      }),
    );
    const folder = new TemporaryFolder({
      "logs/one.jsonl": `${rows.join("\n")}\n`,
      "modelver.toml": 'profile = "strict"',
    });
    try {
      const given = ["--reference", "logs", "--current", "logs/*.jsonl", "--name", "tags", "--model", "acme/tags"];
      const { code, errors } = await modelver(["monitors", "init", ...given], { cwd: folder.path });
      assert.equal(code, 0, errors);
      assert.equal(
        readFileSync(path.join(folder.path, "modelver.toml"), "utf8"),
        `profile = "strict"

[monitors.tags]
model = "acme/tags"
reference = "logs"
current = "logs/*.jsonl"
time = "logged_at"
prediction = "predicted_tags"
target = "chosen_tags"
latency = "latency_ms"
id = "request_id"
model-version = "model_version"
`,
      );
      const again = await modelver(["monitors", "init", ...given], { cwd: folder.path });
      assert.deepEqual([again.code, /there is a monitor tags already/.test(again.errors)], [2, true]);
      const run = await modelver(["drift", "--monitor", "tags"], { cwd: folder.path });
      assert.equal(run.code, 0, run.errors);
    } finally {
      folder.remove();
    }
  });
});
