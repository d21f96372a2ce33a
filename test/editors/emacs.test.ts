import assert from "node:assert/strict";
import { fileURLToPath } from "node:url";
import { run } from "../../scripts/run.mjs";
import { codeBlock } from "../code-blocks.ts";
import { EditedProject } from "./project.ts";

const SERVE = [
  "import mlflow",
  'NAME = "churn"',
  'mlflow.register_model("runs:/4f0c8a6d2b9e4c1f8a7d3e5b6c9f0a12/model", NAME)',
  'note = "🦙🦙"; model = mlflow.pyfunc.load_model("models:/churn/Production")',
  "",
].join("\n");

describe("Emacs, set up as the documentation says", function () {
  this.timeout(90_000);
  let project: EditedProject;

  beforeEach(() => {
    project = new EditedProject({ "serve.py": SERVE, "serving.yaml": "model_uri: models:/churn/3\n", ".git/HEAD": "" });
  });

  afterEach(() => project.remove());

  it("shows, mends, completes and renames with Eglot", async () => {
    const said = await emacs("eglot-server-programs", "eglot.el");
    assert.equal(said.finding, '"models:/churn/Production"');
    assert.match(said.hover, /MLflow[\s\S]*MV301/);
    assert.deepEqual(said.actions, ["Use the alias @production", "Ignore MV301 (deprecated-stage) here"]);
    assert.equal(said.mended, SERVE.replace("churn/Production", "churn@production"));
    assert.ok(said.completions.some((each: string) => each.includes("production")));
    assert.equal(said.renamed, "model_uri: models:/retention/3\n");
    assert.equal(said.ended, true);
  });

  it("shows, mends and renames with lsp-mode", async () => {
    // lsp-mode 8 takes what lies beyond U+FFFF for one character.
    const plain = SERVE.replace("🦙🦙", "");
    project.write("serve.py", plain);
    const said = await emacs("lsp-register-client", "lsp-mode.el");
    assert.equal(said.finding, '"models:/churn/Production"');
    assert.match(said.hover, /MLflow[\s\S]*MV301/);
    assert.equal(said.mended, plain.replace("churn/Production", "churn@production"));
    assert.equal(said.renamed, "model_uri: models:/retention/3\n");
    assert.equal(said.ended, true);
  });

  /** What a script says that Emacs runs with the documentation's block that has some words. */
  async function emacs(words: string, script: string) {
    const configuration = project.writeAtHome("init.el", codeBlock("docs/editors.md", "elisp", words));
    const steps = fileURLToPath(new URL(script, import.meta.url));
    const given = ["--batch", "--eval", "(package-initialize)", "-l", configuration, "-l", steps];
    const { code, output, errors } = await run("emacs", given, {
      cwd: project.folder,
      env: project.env,
      quiet: true,
      timeout: 80_000,
    });
    assert.equal(code, 0, errors);
    return JSON.parse(output);
  }
});
