import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { run } from "../../scripts/run.mjs";
import { modelver, TemporaryFolder } from "./program.ts";

const COMMIT = "1".repeat(40);

const SERVE = `import joblib
from transformers import AutoModel

AutoModel.from_pretrained("acme/churn", revision="${COMMIT}")
joblib.load("models/churn.joblib")
`;

describe("modelver bom", function () {
  this.timeout(60_000);
  let folder: TemporaryFolder;
  beforeEach(() => {
    folder = new TemporaryFolder({ "app/serve.py": SERVE, "app/models/churn.joblib": "first", "pyproject.toml": "" });
  });
  afterEach(() => folder.remove());

  const bom = (...given: string[]) =>
    modelver(["bom", ...given], { cwd: folder.path, env: { HF_HUB_CACHE: folder.of("hub"), SOURCE_DATE_EPOCH: "" } });

  async function git(...given: string[]): Promise<void> {
    const who = ["-c", "user.name=Ann", "-c", "user.email=ann@acme.example", "-c", "commit.gpgsign=false"];
    const { code, errors } = await run("git", [...who, ...given], { cwd: folder.path, quiet: true });
    assert.equal(code, 0, errors);
  }

  async function commit(tag: string): Promise<void> {
    await git("init", "-q");
    await git("add", "-A");
    await git("commit", "-q", "--allow-empty", "-m", tag);
    await git("tag", tag);
  }

  it("writes the same CycloneDX for the same code, to standard output or a file", async () => {
    const { code, output, errors } = await bom();
    assert.deepEqual([code, errors], [0, ""]);
    const { specVersion, components, metadata } = JSON.parse(output);
    assert.equal(specVersion, "1.6");
    assert.equal(metadata.timestamp, undefined);
    assert.deepEqual(
      components.map(({ name }: { name: string }) => name),
      ["app/models/churn.joblib", "acme/churn"],
    );
    assert.equal((await bom("-o", "models.cdx.json")).code, 0);
    assert.equal(readFileSync(folder.of("models.cdx.json"), "utf8"), output);
  });

  it("takes its time from SOURCE_DATE_EPOCH, which must be one", async () => {
    const given = (SOURCE_DATE_EPOCH: string) => modelver(["bom"], { cwd: folder.path, env: { SOURCE_DATE_EPOCH } });
    const { output } = await given("1700000000");
    assert.equal(JSON.parse(output).metadata.timestamp, "2023-11-14T22:13:20.000Z");
    const { code, errors } = await given("today");
    assert.equal(code, 2);
    assert.equal(errors, 'modelver: SOURCE_DATE_EPOCH is "today"; it is a number of seconds since 1970.\n');
  });

  it("is a table for people, and says what it could not list", async () => {
    folder.write("app/more.py", 'import joblib\njoblib.load("models/gone.joblib")\n');
    const { output } = await bom("--format", "text");
    assert.equal(
      output,
      `  what         name                     version              licence  places
  file         app/models/churn.joblib  ${digestOf("first")}                1
  huggingface  acme/churn               111111111111                       1

2 models, 2 with a known version.

Not listed: 1 place that loads a path where no model file lies.
`,
    );
  });

  it("says which models changed since a commit, model files in git included", async () => {
    await commit("v1");
    folder.write("app/serve.py", SERVE.replace(COMMIT, "main").replace("joblib.load", "print"));
    folder.write("app/train.py", 'import joblib\n\njoblib.load("models/churn.joblib")\n');
    folder.write("app/models/churn.joblib", "second");
    await commit("v2");
    folder.write("app/serve.py", "");
    const { code, output } = await bom("--diff", "v1..v2");
    assert.equal(code, 0);
    assert.equal(
      output,
      `~ file app/models/churn.joblib  ${digestOf("first")} → ${digestOf("second")}  app/train.py:3
~ huggingface acme/churn  commit 111111111111 → branch or tag main  app/serve.py:4

2 models and data sets changed from v1 to v2.
`,
    );
    const since = JSON.parse((await bom("--diff", "v2", "--format", "json")).output);
    assert.deepEqual(since, {
      ...{ version: 1, from: "v2", to: null },
      changes: [
        {
          ...{ change: "removed", kind: "model", ecosystem: "huggingface", name: "acme/churn" },
          ...{ before: ["branch or tag main"], after: [], places: [{ path: "app/serve.py", line: 4 }] },
        },
      ],
    });
    assert.equal((await bom("--diff", "v2..v2")).output, "No model or data set changed from v2 to v2.\n");
  });

  it("knows a model that went together with its file, and no file that the project leaves out", async () => {
    folder.write(".gitignore", "vendor/\n");
    folder.write("vendor/other.py", 'import joblib\njoblib.load("../app/models/churn.joblib")\n');
    await commit("v1");
    await git("add", "-f", "vendor/other.py");
    await git("commit", "-q", "-m", "vendor");
    await git("rm", "-q", "-r", "app", "vendor");
    await git("commit", "-q", "-m", "gone");
    const { output } = await bom("--diff", "HEAD~1..");
    assert.match(output, /^- file app\/models\/churn\.joblib {2}sha256:[0-9a-f]{12} {2}app\/serve\.py:5\n- hugging/);
  });

  it("says what is wrong with what it was given", async () => {
    const errors = async (...given: string[]) => {
      const { code, errors: said } = await bom(...given);
      return `${code} ${said}`;
    };
    assert.equal(await errors("--diff", "v1"), "2 modelver: --diff needs git, and a repository with a commit.\n");
    await commit("v1");
    assert.equal(await errors("--diff", "v9"), '2 modelver: git knows no commit "v9".\n');
    assert.equal(await errors("--diff", "--output=x"), '2 modelver: git knows no commit "--output=x".\n');
    assert.equal(await errors("nowhere"), "2 modelver: nowhere: no such file or folder\n");
  });
});

/** The beginnings of SHA-256 digests, as they are shown. */
function digestOf(text: "first" | "second"): string {
  return { first: "sha256:a7937b64b8ca", second: "sha256:16367aacb67a" }[text];
}
