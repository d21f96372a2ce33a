import assert from "node:assert/strict";
import type { JsonReport } from "../../server/src/reports/json.ts";
import { modelver, type ProgramRun, TemporaryFolder } from "./program.ts";

const LOAD = 'from transformers import AutoModel\n\nmodel = AutoModel.from_pretrained("acme/churn-bert")\n';

describe("modelver check with nested configuration", function () {
  this.timeout(30_000);
  let folder: TemporaryFolder;

  beforeEach(() => {
    folder = new TemporaryFolder({
      ".git/HEAD": "",
      "modelver.toml": 'profile = "strict"\nfail-level = "error"\nexclude = ["gen/"]\n',
      "main.py": LOAD,
      "a/modelver.toml": 'fail-level = "hint"\nexclude = ["/old/"]\n[severity]\nMV201 = "error"\n',
      "a/main.py": LOAD,
      "a/old/main.py": LOAD,
      "a/gen/main.py": LOAD,
      "b/pyproject.toml": '[project]\nname = "b"\n',
      "b/main.py": LOAD,
      "c/pyproject.toml": '[tool.modelver]\nignore = ["MV2"]\n',
      "c/main.py": LOAD,
    });
  });

  afterEach(() => folder.remove());

  const run = (given: string[], cwd = ".", input = "") => modelver(given, { cwd: folder.of(cwd), input });

  /** `PATH severity` of every finding. */
  function found({ output }: ProgramRun): string[] {
    const { findings }: JsonReport = JSON.parse(output);
    return findings.map(({ path, severity }) => `${path} ${severity}`);
  }

  it("judges each file by the nearest one, and ends as the root says", async () => {
    const all = await run(["check", "--format", "json"]);
    assert.deepEqual(found(all), ["a/main.py error", "b/main.py warning", "main.py warning"]);
    assert.equal(all.code, 1);
    assert.equal((await run(["check", "b", "c"])).code, 0);
  });

  it("judges a part of the project as the whole", async () => {
    const part = await run(["check", "--format", "json"], "a");
    assert.deepEqual(found(part), ["main.py error"]);
    const file = await run(["check", "main.py", "--format", "json"], "b");
    assert.deepEqual(found(file), ["main.py warning"]);
    assert.equal(file.code, 0);
    const named = await run(["check", "old/main.py", "gen/main.py", "--format", "json"], "a");
    assert.deepEqual(found(named), ["gen/main.py error", "old/main.py error"]);
  });

  it("judges standard input as the file it is told", async () => {
    const asked = (file: string) => ["check", "-", "--stdin-filename", file, "--format", "json"];
    assert.deepEqual(found(await run(asked("a/new/x.py"), ".", LOAD)), ["a/new/x.py error"]);
    assert.deepEqual(found(await run(asked("x.py"), "c", LOAD)), []);
    assert.deepEqual(found(await run(asked("b/x.py"), ".", LOAD)), ["b/x.py warning"]);
  });

  it("lets the command line go before all of them", async () => {
    const options = ["--profile", "recommended", "--ignore", "MV1", "--exclude", "/b/", "--fail-level", "error"];
    const all = await run(["check", ...options, "--format", "json"]);
    assert.deepEqual(found(all), ["a/main.py error", "c/main.py information", "main.py information"]);
    assert.equal(all.code, 1);
  });

  it("mends what the configuration of the file reports, and nothing else", async () => {
    const call =
      'import mlflow\nmlflow.sklearn.log_model(model, artifact_path="model", registered_model_name="churn")\n';
    for (const file of ["a/log.py", "d/log.py"]) folder.write(file, call);
    folder.write("requirements.txt", "mlflow>=3\n");
    folder.write("d/modelver.toml", 'ignore = ["MV302"]\n');
    const { output } = await run(["check", "--diff"]);
    assert.deepEqual(output.match(/^\+\+\+ .*/gm), ["+++ b/a/log.py"]);
  });

  it("names what is wrong in one by its own path, as seen from the current folder", async () => {
    folder.write("a/deep/modelver.toml", 'profile = "loud"\n');
    const { errors, code, output } = await run(["check"], "a");
    assert.match(errors, /^modelver: deep\/modelver\.toml:1:11: one of "recommended", "strict"/);
    assert.match(output, /note: deep\/modelver\.toml: one of/);
    assert.equal(code, 2);
    assert.match((await run(["check"])).errors, /^modelver: a\/deep\/modelver\.toml:1:11: /);
    assert.equal((await run(["check", "main.py"], "a")).code, 1);
  });

  it("names every profile in the HTML report", async () => {
    const { output } = await run(["check", "--format", "html"]);
    assert.match(output, /profiles recommended and strict/);
    assert.match((await run(["check", "--format", "html"], "b")).output, /profile strict/);
  });
});
