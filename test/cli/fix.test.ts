import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import {
  chmodSync,
  existsSync,
  lstatSync,
  readdirSync,
  readFileSync,
  renameSync,
  statSync,
  symlinkSync,
} from "node:fs";
import { modelver, TemporaryFolder } from "./program.ts";

const REQUIREMENTS = "mlflow>=3.1\n";
/** MV302, which a safe fix mends where the project asks for MLflow 3. */
const DEPRECATED =
  'import mlflow\n\nmlflow.sklearn.log_model(model, artifact_path="churn", registered_model_name="churn")\n';
const MENDED = 'import mlflow\n\nmlflow.sklearn.log_model(model, name="churn", registered_model_name="churn")\n';
/** MV101, which only an unsafe fix mends, in every file that names the model. */
const NAMES = 'REPOSITORY = "acme/churn_V02"\n';
const PUBLISHING = "from names import REPOSITORY\n\nmodel.push_to_hub(REPOSITORY)\n";

describe("modelver check --fix", function () {
  this.timeout(30_000);
  let folder: TemporaryFolder;
  beforeEach(() => {
    folder = new TemporaryFolder({ "requirements.txt": REQUIREMENTS, "train.py": DEPRECATED });
  });
  afterEach(() => folder.remove());

  const run = (...given: string[]) => modelver(["check", ...given], { cwd: folder.path });
  const read = (name: string) => readFileSync(folder.of(name), "utf8");

  it("mends what can be mended safely and reports what is left", async () => {
    const { code, output, errors } = await run("--fix");
    assert.equal(read("train.py"), MENDED);
    assert.match(output, /Fixed 1 finding in 1 file\./);
    assert.equal(errors, "");
    assert.equal(code, 0);
    assert.deepEqual(readdirSync(folder.path).sort(), ["requirements.txt", "train.py"]);
  });

  it("counts in JSON what it mended", async () => {
    const { summary, findings } = JSON.parse((await run("--fix", "--format", "json")).output);
    assert.deepEqual(summary.fixed, { findings: 1, files: 1 });
    assert.deepEqual(findings, []);
  });

  it("leaves unsafe fixes alone unless they are asked for", async () => {
    folder.write("names.py", NAMES);
    folder.write("publish.py", `from transformers import AutoModel\n${PUBLISHING}`);
    assert.match((await run("--fix")).output, /MV101/);
    assert.equal(read("names.py"), NAMES);
    assert.doesNotMatch((await run("--fix", "--unsafe-fixes")).output, /MV101/);
    assert.equal(read("names.py"), 'REPOSITORY = "acme/churn_v2"\n');
  });

  it("never applies a fix that needs input", async () => {
    const source = 'from transformers import AutoModel\n\nAutoModel.from_pretrained("acme/churn")\n';
    folder.write("serve.py", source);
    const { output } = await run("--fix", "--unsafe-fixes");
    assert.match(output, /MV201/);
    assert.equal(read("serve.py"), source);
  });

  it("keeps line ends, the byte-order mark, the mode and everything else", async () => {
    const source = (name: string) =>
      `\uFEFFimport mlflow\r\n\r\n# "ü 🙂"\tx\r\nmlflow.sklearn.log_model(m, ${name}="c")`;
    folder.write("train.py", source("artifact_path"));
    chmodSync(folder.of("train.py"), 0o754);
    await run("--fix");
    assert.equal(read("train.py"), source("name"));
    if (process.platform !== "win32") assert.equal(statSync(folder.of("train.py")).mode & 0o777, 0o754);
  });

  it("changes only what it mends in a notebook", async () => {
    const notebook = (name: string) =>
      `{"cells": [\n {"cell_type": "code", "source": ["import mlflow\\n",   "mlflow.sklearn.log_model(m, ${name}=\\"c\\")"],\n  "metadata": {}, "outputs": [], "execution_count": 1}],\n "metadata": {}, "nbformat": 4, "nbformat_minor": 5}\n`;
    folder.write("study.ipynb", notebook("artifact_path"));
    await run("--fix");
    assert.equal(read("study.ipynb"), notebook("name"));
  });

  it("follows a symbolic link instead of replacing it", async function () {
    if (process.platform === "win32") this.skip();
    folder.write("elsewhere/real.py", DEPRECATED);
    symlinkSync("elsewhere/real.py", folder.of("link.py"));
    await run("link.py", "--fix");
    assert.ok(lstatSync(folder.of("link.py")).isSymbolicLink());
    assert.equal(read("elsewhere/real.py"), MENDED);
  });

  it("names a file that it cannot write and ends with 2", async () => {
    // No mode keeps root from writing; a name that leaves no room for the temporary file beside it stops everybody.
    const name = process.getuid?.() === 0 ? `train${"_".repeat(245)}.py` : "train.py";
    renameSync(folder.of("train.py"), folder.of(name));
    chmodSync(folder.of(name), 0o444);
    const { code, errors, output } = await run("--fix");
    assert.match(errors, new RegExp(`^modelver: ${name} was not fixed: `));
    assert.match(output, /MV302/);
    assert.equal(read(name), DEPRECATED);
    assert.equal(code, 2);
  });
});

describe("modelver check --diff", function () {
  this.timeout(30_000);
  let folder: TemporaryFolder;
  beforeEach(() => {
    folder = new TemporaryFolder({ "requirements.txt": REQUIREMENTS, "src/train.py": DEPRECATED });
  });
  afterEach(() => folder.remove());

  it("shows what --fix would change, and writes nothing", async () => {
    const { output, errors } = await modelver(["check", "--diff", "--fix"], { cwd: folder.path });
    assert.match(output, /^--- a\/src\/train\.py\n\+\+\+ b\/src\/train\.py\n@@ /);
    assert.match(
      output,
      /^-mlflow\.sklearn\.log_model\(model, artifact_path="churn", registered_model_name="churn"\)$/m,
    );
    assert.match(output, /^\+mlflow\.sklearn\.log_model\(model, name="churn", registered_model_name="churn"\)$/m);
    assert.equal(errors, "Would mend 1 finding in 1 file.\n");
    assert.equal(readFileSync(folder.of("src/train.py"), "utf8"), DEPRECATED);
  });

  it("is a patch that git can apply", async function () {
    if (spawnSync("git", ["--version"]).status !== 0) this.skip();
    const { output } = await modelver(["check", "--diff"], { cwd: folder.path });
    const { status, stderr } = spawnSync("git", ["apply"], { cwd: folder.path, input: output, encoding: "utf8" });
    assert.equal(status, 0, stderr);
    assert.equal(readFileSync(folder.of("src/train.py"), "utf8"), MENDED);
  });

  it("ends as the check would, since nothing is mended", async () => {
    const run = (...given: string[]) => modelver(["check", "--diff", ...given], { cwd: folder.path });
    assert.equal((await run("--fail-level", "hint")).code, 1);
    assert.equal((await run("--fail-level", "error")).code, 0);
    folder.write("src/train.py", MENDED);
    const { code, output, errors } = await run("--fail-level", "hint");
    assert.deepEqual([code, output, errors], [0, "", "Nothing to mend.\n"]);
  });
});

describe("modelver check - --fix", function () {
  this.timeout(30_000);

  it("prints the mended text, reports beside it, and writes no file", async () => {
    const folder = new TemporaryFolder({ "requirements.txt": REQUIREMENTS, "train.py": "# not this one\n" });
    const options = { cwd: folder.path, input: DEPRECATED };
    const { code, output, errors } = await modelver(["check", "-", "--stdin-filename", "train.py", "--fix"], options);
    const left = readFileSync(folder.of("train.py"), "utf8");
    folder.remove();
    assert.equal(output, MENDED);
    assert.match(errors, /Fixed 1 finding in 1 file\./);
    assert.equal(left, "# not this one\n");
    assert.equal(code, 0);
  });

  it("prints a text that needs no mending as it is", async () => {
    const input = "\uFEFFx = 1\r\n";
    const { output } = await modelver(["check", "-", "--stdin-filename", "new/file.py", "--fix"], { input });
    assert.equal(output, input);
    assert.equal(existsSync("new/file.py"), false);
  });

  it("shows the difference where that is asked", async () => {
    const folder = new TemporaryFolder({ "requirements.txt": REQUIREMENTS });
    const options = { cwd: folder.path, input: DEPRECATED };
    const { output } = await modelver(["check", "-", "--stdin-filename", "train.py", "--diff"], options);
    folder.remove();
    assert.match(output, /^--- a\/train\.py\n/);
  });
});
