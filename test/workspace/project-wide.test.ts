import assert from "node:assert/strict";
import { Project } from "../../server/src/workspace/project.ts";
import { testParsers } from "../parsers.ts";
import { withProject } from "./temporary-project.ts";

const LOGGED = 'import mlflow\n\nmlflow.sklearn.log_model(model, name="model")\n';
const repository = (name: string) => `from huggingface_hub import create_repo\n\ncreate_repo("${name}")\n`;
const loading = (name: string) =>
  `from transformers import AutoModelForCausalLM\n\nAutoModelForCausalLM.from_pretrained("${name}")\n`;

async function opened(root: string, today = "2026-11-26"): Promise<Project> {
  const project = await Project.open(root, { parsers: await testParsers(), profile: "strict", today: () => today });
  await project.load([]);
  return project;
}

/** The findings of one rule, as an editor would be told them: `path` of each. */
function places(project: Project, code: string): string[] {
  return project.allFindings().flatMap((finding) => (finding.code === code ? finding.place.path : []));
}

async function typed(project: Project, path: string, text: string): Promise<string[]> {
  return project.update(path, { kind: "text", text });
}

describe("what rules ask of a whole project", () => {
  it("follows registrations in other files", () =>
    withProject({ "train.py": LOGGED, "promote.py": "x = 1\n" }, async (root) => {
      const project = await opened(root);
      assert.deepEqual(places(project, "MV303"), ["train.py"]);
      const touched = await typed(project, "promote.py", 'import mlflow\n\nmlflow.register_model(uri, "churn")\n');
      assert.ok(touched.includes("train.py"), "its findings may have changed");
      assert.deepEqual(places(project, "MV303"), []);
      await typed(project, "promote.py", "x = 1\n");
      assert.deepEqual(places(project, "MV303"), ["train.py"]);
    }));

  it("follows the other editions of a family", () =>
    withProject(
      { "a.py": repository("acme/churn-v1.2.0"), "b.py": repository("acme/churn-v1.3.0"), "c.py": "" },
      async (root) => {
        const project = await opened(root);
        assert.deepEqual(places(project, "MV107"), []);
        await typed(project, "c.py", repository("acme/churn-2024-08-06"));
        assert.deepEqual(places(project, "MV107"), ["c.py"]);
        await typed(project, "c.py", repository("acme/churn-v1.4.0"));
        assert.deepEqual(places(project, "MV107"), []);
      },
    ));

  it("holds cards against code that changes", () =>
    withProject(
      { "train.py": loading("acme/base-a"), "README.md": "---\nbase_model: acme/base-a\n---\n\n# Ours\n" },
      async (root) => {
        const project = await opened(root);
        assert.deepEqual(places(project, "MV403"), []);
        const touched = await typed(project, "train.py", loading("acme/base-b"));
        assert.ok(touched.includes("README.md"));
        assert.deepEqual(places(project, "MV403"), ["README.md"]);
      },
    ));

  it("tells retirements by the day that is passed in", () =>
    withProject(
      { "serve.py": 'from openai import OpenAI\n\nOpenAI().chat.completions.create(model="gpt-4", messages=[])\n' },
      async (root) => {
        const severities = async (today: string) =>
          (await opened(root, today)).allFindings().map(({ code, severity }) => `${code} ${severity}`);
        assert.deepEqual(await severities("2026-01-01"), ["MV204 warning"]);
        assert.deepEqual(await severities("2026-05-01"), ["MV205 information"]);
        assert.deepEqual(await severities("2026-10-23"), ["MV205 warning"]);
      },
    ));
});
