import assert from "node:assert/strict";
import { existsSync, readFileSync } from "node:fs";
import { modelver, TemporaryFolder } from "./program.ts";

const load = (...names: string[]) =>
  ["from transformers import AutoModel", ...names.map((name) => `AutoModel.from_pretrained("${name}")`), ""].join("\n");

async function inFolder(
  files: Record<string, string>,
  act: (run: (...given: string[]) => ReturnType<typeof modelver>, folder: TemporaryFolder) => Promise<void>,
): Promise<void> {
  const folder = new TemporaryFolder(files);
  try {
    await act((...given) => modelver(["check", "--no-cache", ...given], { cwd: folder.path }), folder);
  } finally {
    folder.remove();
  }
}

describe("modelver check --add-baseline", function () {
  this.timeout(120_000);

  it("lets an old project begin today, tells what is new and what is gone, and never grows", () =>
    inFolder({ "modelver.toml": "", "src/serve.py": load("acme/a", "acme/b") }, async (run, folder) => {
      const begun = await run("--add-baseline");
      assert.equal(begun.code, 0, begun.output);
      assert.equal(begun.errors, "Wrote .modelver-baseline.json, which holds 2 findings.\n");
      folder.write("src/serve.py", `# moved\n\n${load("acme/b", "acme/new")}`);
      const later = await run();
      assert.equal(later.code, 1);
      assert.match(later.output, /^src\/serve\.py:5:27: warning MV201 `acme\/new`/);
      assert.match(
        later.output,
        /note: 1 finding that the baseline `\.modelver-baseline\.json` holds is not reported\./,
      );
      assert.match(
        later.output,
        /note: 1 finding of the baseline is gone: `modelver check --add-baseline` takes it out\./,
      );
      const shrunk = await run("--add-baseline");
      assert.equal(shrunk.code, 1);
      assert.match(shrunk.errors, /^Took 1 finding that is gone out of the baseline/);
      const { findings } = JSON.parse(readFileSync(folder.of(".modelver-baseline.json"), "utf8"));
      assert.deepEqual(
        findings.map(({ name }: { name: string }) => name),
        ["acme/b"],
      );
    }));

  it("takes out nothing of files that are not checked, and lies where the configuration says", () => {
    const files = {
      "modelver.toml": 'baseline = "ci/known.json"\n',
      "ci/x.txt": "",
      "a/serve.py": load("acme/a"),
      "b/serve.py": load("acme/b"),
    };
    return inFolder(files, async (run, folder) => {
      await run("--add-baseline");
      folder.write("a/serve.py", "");
      folder.write("b/serve.py", "");
      await run("--add-baseline", "a");
      const { findings } = JSON.parse(readFileSync(folder.of("ci/known.json"), "utf8"));
      assert.deepEqual(
        findings.map(({ path }: { path: string }) => path),
        ["b/serve.py"],
      );
    });
  });

  it("ends with 2 where the baseline is none, and leaves it as it is", () =>
    inFolder({ ".modelver-baseline.json": "<<<<<<< HEAD\n", "serve.py": load("acme/a") }, async (run, folder) => {
      const { code, errors } = await run();
      assert.equal(code, 2);
      assert.match(errors, /\.modelver-baseline\.json: no baseline: it is no JSON/);
      assert.equal((await run("--add-baseline")).code, 2);
      assert.equal(readFileSync(folder.of(".modelver-baseline.json"), "utf8"), "<<<<<<< HEAD\n");
    }));

  it("goes with nothing that narrows or changes", () =>
    inFolder({ "serve.py": load("acme/a") }, async (run, folder) => {
      for (const given of [
        ["--profile", "strict"],
        ["--select", "MV2"],
        ["--fix"],
        ["--since", "main"],
        ["--add-ignores"],
      ])
        assert.equal((await run("--add-baseline", ...given)).code, 2, given.join(" "));
      assert.ok(!existsSync(folder.of(".modelver-baseline.json")));
    }));
});

describe("modelver check --add-ignores", function () {
  this.timeout(60_000);

  it("writes comments for what would fail, and nothing for the rest", () =>
    inFolder({ "serve.py": load("acme/a"), "train.py": load("acme/b") }, async (run, folder) => {
      const { code, errors } = await run("--add-ignores");
      assert.equal(errors, "Ignored 1 finding in 1 file.\n");
      assert.equal(code, 0);
      assert.match(readFileSync(folder.of("serve.py"), "utf8"), /"acme\/a"\) {2}# modelver: ignore\[MV201\]\n$/);
      assert.equal(readFileSync(folder.of("train.py"), "utf8"), load("acme/b"));
      await run("--add-ignores", "--fail-level", "hint");
      assert.match(readFileSync(folder.of("train.py"), "utf8"), /ignore\[MV201\]/);
    }));
});
