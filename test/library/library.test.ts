import assert from "node:assert/strict";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import path from "node:path";
import { projectFolder } from "../../scripts/project.mjs";
import { run } from "../../scripts/run.mjs";
import type * as Library from "../../server/src/library/main.ts";

const LOAD = 'import mlflow\nmodel = mlflow.pyfunc.load_model("models:/churn/Production")\n';
const { check, checkText, parseName }: typeof Library = createRequire(import.meta.url)("../../dist/library.cjs");

describe("the library", () => {
  let folder: string;

  beforeEach(() => {
    folder = mkdtempSync(path.join(tmpdir(), "modelver-library-"));
    mkdirSync(path.join(folder, "src"));
    writeFileSync(path.join(folder, "src/serve.py"), LOAD);
    writeFileSync(path.join(folder, "src/model.bin"), "");
  });

  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  it("reads a name as the terminal does", async () => {
    const { output } = await terminal("names", "acme/churn-bert-v1.2.0", "--format", "json");
    assert.deepEqual(parseName("acme/churn-bert-v1.2.0"), JSON.parse(output));
  });

  it("reports on a folder what the terminal reports", async () => {
    const { output } = await terminal("check", ".", "--format", "json");
    const report = await check([], { folder });
    assert.deepEqual(report, JSON.parse(output));
    assert.deepEqual(
      report.findings.map(({ code, path: file }) => [code, file]),
      [["MV301", "src/serve.py"]],
    );
    assert.deepEqual(await check("src/serve.py", { folder }), await check(["src/serve.py"], { folder }));
  });

  it("checks a text in the place of a file, by the configuration around it", async () => {
    const text = LOAD.replace("Production", "Staging");
    const before = await checkText(text, { path: "src/serve.py", folder });
    assert.match(before.findings[0]?.message ?? "", /Staging/);
    assert.equal(before.summary.files, 1);
    writeFileSync(path.join(folder, "modelver.toml"), 'ignore = ["MV301"]\n');
    const after = await checkText(text, { path: "src/serve.py", folder });
    assert.deepEqual(after.findings, []);
  });

  it("checks texts that import each other, none of which is on the disk", async () => {
    const files = {
      "app.py": "import mlflow\nfrom names import MODEL\nmlflow.pyfunc.load_model(MODEL)\n",
      "names.py": 'MODEL = "models:/churn/Staging"\n',
    };
    const { findings } = await check({ files }, { folder });
    assert.deepEqual(
      findings.map(({ code, path: file, related }) => [code, file, related[0]?.path]),
      [["MV301", "app.py", "names.py"]],
    );
  });

  it("takes rules and patterns, and refuses rules that do not exist", async () => {
    assert.deepEqual((await check("src", { folder, ignore: ["MV3"] })).findings, []);
    assert.deepEqual((await check("src", { folder, select: ["MV2"] })).findings, []);
    assert.deepEqual((await check([], { folder, exclude: ["src/"] })).findings, []);
    await assert.rejects(check("src", { folder, select: ["MV9"] }), RangeError);
  });

  it("passes over what it does not read, and says so", async () => {
    const { findings, summary } = await check({ files: { "model.bin": "", "broken.ipynb": "{" } }, { folder });
    assert.deepEqual(findings, []);
    assert.deepEqual(
      summary.skipped.map(({ path: file }) => file),
      ["model.bin", "broken.ipynb"],
    );
    assert.match(summary.skipped[0]?.reason ?? "", /no kind of file/);
  });

  it("rejects for a path that is not there, and for a signal", async () => {
    await assert.rejects(check("nowhere", { folder }), { message: "nowhere: no such file or folder" });
    const gone = new Error("gone");
    await assert.rejects(check("src", { folder, signal: AbortSignal.abort(gone) }), gone);
    const controller = new AbortController();
    const checking = check(path.join(projectFolder, "server"), { signal: controller.signal });
    setTimeout(() => controller.abort(gone), 20);
    await assert.rejects(checking, gone);
  });

  it("runs checks side by side", async () => {
    const texts = ["Production", "Staging", "Archived"].map((stage) => LOAD.replace("Production", stage));
    const reports = await Promise.all(
      texts.map((text, index) => checkText(text, { path: `serve${index}.py`, folder })),
    );
    assert.deepEqual(
      reports.map(({ findings }) => findings.map(({ path: file }) => file)),
      [["serve0.py"], ["serve1.py"], ["serve2.py"]],
    );
  });

  it("prints nothing, and leaves the process alone", async () => {
    const script = `const { check } = require(${JSON.stringify(path.join(projectFolder, "dist/library.cjs"))});
      const listeners = process.eventNames().length;
      check("src").then(() => process.exit(process.eventNames().length === listeners ? 0 : 3));`;
    const { code, output, errors } = await run(process.execPath, ["-e", script], { cwd: folder, quiet: true });
    assert.deepEqual({ code, output, errors }, { code: 0, output: "", errors: "" });
  });

  function terminal(...given: string[]) {
    const program = path.join(projectFolder, "dist/modelver.cjs");
    return run(process.execPath, [program, ...given], { cwd: folder, quiet: true });
  }
});
