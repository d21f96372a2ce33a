import assert from "node:assert/strict";
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { findProgram } from "../../scripts/project.mjs";
import { run } from "../../scripts/run.mjs";
import { scaffoldDifference, scaffoldText, writeScaffolds } from "../../server/src/cli/write-scaffolds.ts";
import { TemporaryFolder } from "./program.ts";

const PLAN = {
  files: [
    { path: ".gitignore", before: "*.pyc\n", after: "*.pyc\n\n/data/*\n" },
    { path: "src/churn/tracking.py", before: null, after: "import mlflow\n" },
  ],
  byHand: ["Lock what the project runs on: uv lock."],
};

describe("writing scaffolds", () => {
  let folder: TemporaryFolder;
  beforeEach(() => {
    folder = new TemporaryFolder({ ".gitignore": "*.pyc\n" });
  });
  afterEach(() => folder.remove());

  const text = (file: string) => readFileSync(folder.of(file), "utf8");

  it("makes files and folders, inserts into those that are there, and leaves nothing else behind", async () => {
    const outcome = await writeScaffolds(folder.path, PLAN);
    assert.deepEqual(outcome, { written: [".gitignore", "src/churn/tracking.py"], failures: [] });
    assert.equal(text(".gitignore"), "*.pyc\n\n/data/*\n");
    assert.equal(text("src/churn/tracking.py"), "import mlflow\n");
    assert.deepEqual(readdirSync(folder.of("src/churn")), ["tracking.py"]);
  });

  it("leaves alone what appeared or changed since it was looked at", async () => {
    folder.write(".gitignore", "*.log\n");
    folder.write("src/churn/tracking.py", "# ours\n");
    const { written, failures } = await writeScaffolds(folder.path, PLAN);
    assert.deepEqual(written, []);
    assert.deepEqual(failures, [
      { path: ".gitignore", reason: "it changed on disk meanwhile" },
      { path: "src/churn/tracking.py", reason: "it is there already" },
    ]);
    assert.deepEqual([text(".gitignore"), text("src/churn/tracking.py")], ["*.log\n", "# ours\n"]);
    assert.deepEqual(readdirSync(folder.of("src/churn")), ["tracking.py"]);
  });

  it("keeps the byte-order mark of a file", async () => {
    writeFileSync(folder.of(".gitignore"), "\uFEFF*.pyc\n");
    assert.deepEqual((await writeScaffolds(folder.path, PLAN)).failures, []);
    assert.equal(text(".gitignore"), "\uFEFF*.pyc\n\n/data/*\n");
  });

  it("shows first what it would write, as a diff that git applies", async function () {
    const git = findProgram("git");
    if (git === undefined) this.skip();
    folder.write("scaffolds.diff", scaffoldDifference(PLAN, "never"));
    const { code, errors } = await run(git, ["apply", "scaffolds.diff"], { cwd: folder.path, quiet: true });
    assert.equal(code, 0, errors);
    assert.deepEqual(
      [text(".gitignore"), text("src/churn/tracking.py")],
      PLAN.files.map(({ after }) => after),
    );
  });

  it("says what was written, what was not, and what is left to a person", () => {
    const outcome = { written: [".gitignore"], failures: [{ path: "Dockerfile", reason: "it is there already" }] };
    assert.equal(
      scaffoldText(outcome, PLAN),
      "Wrote 1 file:\n  .gitignore\nNot written: Dockerfile: it is there already\n\nLeft to you:\n  - Lock what the project runs on: uv lock.\n",
    );
  });
});
