import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { projectFolder, systemEnvironment } from "../../scripts/project.mjs";
import { run } from "../../scripts/run.mjs";
import { TemporaryRepository } from "../workspace/history/repository.ts";

/** The Python that has pre-commit; `npm test` installs it. */
const python = process.env.MODELVER_PRE_COMMIT ?? "";
const minutes = 60_000;
const SERVING = 'from transformers import AutoModel\n\nmodel = AutoModel.from_pretrained("acme/churn-bert")\n';
const TRAINING =
  'import mlflow\nmlflow.sklearn.log_model(model, artifact_path="model", registered_model_name="churn")\n';

describe("the hooks of pre-commit", function () {
  this.timeout(20 * minutes);
  const home = mkdtempSync(path.join(tmpdir(), "modelver-pre-commit-"));
  let repository: TemporaryRepository;

  before("install them from this checkout's last commit", async () => {
    const revision = execFileSync("git", ["rev-parse", "HEAD"], { cwd: projectFolder, encoding: "utf8" }).trim();
    const hooks = "[{ id: modelver }, { id: modelver-fix, stages: [manual] }]";
    const configuration = `repos:\n  - repo: ${projectFolder}\n    rev: ${revision}\n    hooks: ${hooks}\n`;
    repository = new TemporaryRepository({ ".pre-commit-config.yaml": configuration });
    const { code, output, errors } = await preCommit("install-hooks");
    assert.equal(code, 0, output + errors);
  });

  after(() => {
    repository.remove();
    rmSync(home, { recursive: true, force: true, maxRetries: 5 });
  });

  it("are described as the framework wants it", async () => {
    const { code, output } = await preCommit("validate-manifest", path.join(projectFolder, ".pre-commit-hooks.yaml"));
    assert.equal(code, 0, output);
  });

  it("stop a commit over a warning, and let one through that has none", async () => {
    repository.write({ "src/serve.py": SERVING, "notes.txt": "from_pretrained" });
    repository.git("add", "--all");
    const stopped = await preCommit("run");
    assert.equal(stopped.code, 1, stopped.output + stopped.errors);
    assert.match(stopped.output, /src\/serve\.py:3:35: warning MV201/);
    repository.write({ "src/serve.py": "print('no models here')\n" });
    repository.git("add", "--all");
    const passed = await preCommit("run");
    assert.equal(passed.code, 0, passed.output);
    assert.match(passed.output, /ModelVer\.+Passed/);
  });

  it("mend what can be mended safely", async () => {
    repository.write({ "train.py": TRAINING, "requirements.txt": "mlflow==3.1.0\n" });
    repository.git("add", "--all");
    const { output } = await preCommit("run", "modelver-fix", "--hook-stage", "manual");
    assert.match(output, /files were modified by this hook/);
    assert.match(readFileSync(path.join(repository.path, "train.py"), "utf8"), /name="model"/);
  });

  function preCommit(...given: string[]) {
    const env = { ...systemEnvironment(), PRE_COMMIT_HOME: home, NO_COLOR: "1" };
    return run(python, ["-m", "pre_commit", ...given], { cwd: repository.path, env, quiet: true });
  }
});
