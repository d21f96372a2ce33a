import assert from "node:assert/strict";
import { mkdirSync, readFileSync } from "node:fs";
import { modelver, TemporaryFolder } from "./program.ts";

const [ONE, OTHER] = ["1".repeat(40), "2".repeat(40)];

const SERVE = `import mlflow
from transformers import AutoModel

AutoModel.from_pretrained("acme/churn")
AutoModel.from_pretrained("acme/fraud", revision="v1")
mlflow.pyfunc.load_model("models:/risk@champion")
`;

const FILES = {
  "serve.py": SERVE,
  "mlruns/models/risk/meta.yaml": "name: risk\n",
  "mlruns/models/risk/version-1/meta.yaml": "version: 1\nstatus: READY\n",
  "mlruns/models/risk/version-2/meta.yaml": "version: 2\nstatus: READY\n",
  "mlruns/models/risk/aliases/champion": "2",
  "hub/models--acme--churn/refs/main": ONE,
};

describe("modelver lock", function () {
  this.timeout(60_000);
  let folder: TemporaryFolder;
  beforeEach(() => {
    folder = new TemporaryFolder(FILES);
  });
  afterEach(() => folder.remove());

  const lock = (...given: string[]) =>
    modelver(["lock", ...given], { cwd: folder.path, env: { HF_HUB_CACHE: folder.of("hub") } });
  const written = () => readFileSync(folder.of("modelver.lock"), "utf8");

  it("writes what each reference leads to, says what it could not find out, and then finds nothing to say", async () => {
    const { code, output } = await lock();
    assert.equal(code, 0);
    assert.equal(
      output,
      `Wrote modelver.lock: 3 references, 2 with a version.

Without a version, 1:
  huggingface acme/fraud (branch or tag v1): no commit of v1 is in the local Hugging Face cache
`,
    );
    assert.match(
      written(),
      new RegExp(`name = "acme/churn"\\npin = "none"\\nresolved = "${ONE}"\\nby = "hugging-face-cache"`),
    );
    assert.match(written(), /name = "risk"\npin = "alias"\nasked = "champion"\nresolved = "2"\nby = "mlflow-store"/);
    assert.match((await lock()).output, /^modelver\.lock is up to date: 3 references/);
    const check = await lock("--check");
    assert.deepEqual([check.code, check.output], [0, "modelver.lock agrees with the code: 3 references.\n"]);
  });

  it("fails a check where the code or a registry moved, at the line, and mends it by being written anew", async () => {
    await lock();
    folder.write("serve.py", SERVE.replace('"v1"', `"${OTHER}"`));
    folder.write("train.py", 'from datasets import load_dataset\n\nload_dataset("acme/visits")\n');
    folder.write("mlruns/models/risk/aliases/champion", "1");
    folder.write("hub/models--acme--churn/refs/main", OTHER);
    const { code, output } = await lock("--check");
    assert.equal(code, 1);
    assert.equal(
      output,
      `serve.py:4: error \`acme/churn\` (no pin) leads to 222222222222 now, as the local Hugging Face cache says, and modelver.lock holds 111111111111.
serve.py:5: error \`acme/fraud\` is asked for with commit 222222222222, and modelver.lock holds branch or tag v1.
serve.py:6: error \`risk\` (alias champion) leads to 1 now, as the project's MLflow store says, and modelver.lock holds 2.
train.py:3: error data set \`acme/visits\` (no pin) is not in modelver.lock.

4 disagreements between the code and modelver.lock. "modelver lock" writes it anew.
`,
    );
    const { disagreements } = JSON.parse((await lock("--check", "--format", "json")).output);
    assert.deepEqual(
      disagreements.map(({ kind, path, line }: { kind: string; path: string; line: number }) => [kind, path, line]),
      [
        ["version", "serve.py", 4],
        ["pin", "serve.py", 5],
        ["version", "serve.py", 6],
        ["new", "train.py", 3],
      ],
    );
    await lock();
    assert.equal((await lock("--check")).code, 0);
  });

  it("passes on a machine that has neither cache nor store, and keeps there what it held", async () => {
    await lock();
    const text = written();
    folder.write("hub/models--acme--churn/refs/main", "");
    folder.write("mlruns/models/risk/aliases/champion", "7");
    assert.equal((await lock("--check")).code, 0);
    await lock();
    assert.equal(written(), text);
  });

  it("says the line of the lock whose model is gone", async () => {
    await lock();
    folder.write("serve.py", SERVE.replace(/^mlflow.*$/m, ""));
    const { output } = await lock("--check");
    const line = written().slice(0, written().indexOf('ecosystem = "mlflow"')).split("\n").length - 1;
    assert.ok(
      output.startsWith(`modelver.lock:${line}: error Nothing uses \`risk\` (alias champion) any more.\n`),
      output,
    );
  });

  it("says why it cannot check", async () => {
    const failed = async (...given: string[]) => {
      const { code, errors } = await lock(...given);
      return `${code} ${errors}`;
    };
    assert.equal(await failed("--check"), '2 modelver: there is no modelver.lock; "modelver lock" writes it.\n');
    folder.write("modelver.lock", "<<<<<<< ours\nversion = 1\n");
    assert.equal(await failed("--check"), "2 modelver: modelver.lock cannot be read: line 1 is no TOML.\n");
    assert.equal(await failed("serve.py"), "2 modelver: serve.py is no folder; a lock file is one of a folder.\n");
  });

  it("is one of a folder, with what the project around it says of registries", async () => {
    mkdirSync(folder.of(".git"));
    folder.write("jobs/score.py", 'import mlflow\nmlflow.pyfunc.load_model("models:/risk@champion")\n');
    const { output } = await lock("jobs");
    assert.equal(output, "Wrote jobs/modelver.lock: 1 reference, 1 with a version.\n");
    folder.write("jobs/score.py", 'import mlflow\nmlflow.pyfunc.load_model("models:/risk/1")\n');
    assert.match(
      (await lock("--check", "jobs")).output,
      /^jobs\/score\.py:2: error `risk` is asked for with version 1/,
    );
  });
});
