import assert from "node:assert/strict";
import { HoverRequest, type MarkupContent } from "vscode-languageserver/node";
import { Editor, type TestFolder, testFolder } from "./editor.ts";

const files: Record<string, string> = {
  "names.py": 'REGISTERED = "churn"\n',
  "train.py":
    'import mlflow\nfrom names import REGISTERED\nmlflow.register_model("runs:/4f0c8a6d2b9e4c1f8a7d3e5b6c9f0a12/model", REGISTERED)\n',
  "serve.py": 'import mlflow\nmodel = mlflow.pyfunc.load_model(model_uri="models:/churn/latest")\n',
  "serving.yaml": "model_uri: models:/churn@champion\n",
};

describe("hovering over the protocol", () => {
  let editor: Editor;
  let project: TestFolder;

  before(async () => {
    editor = new Editor();
    project = testFolder(files);
    await editor.initialize([project.folder]);
    for (const [file, text] of Object.entries(files))
      await editor.open(project.uri(file), text, file.endsWith(".py") ? "python" : "yaml");
  });

  after(() => {
    editor.kill();
    project.remove();
  });

  const hoverOn = async (file: string, text: string) => {
    const before = files[file]!.slice(0, files[file]!.indexOf(text)).split("\n");
    const position = { line: before.length - 1, character: before.at(-1)!.length + 1 };
    const hover = await editor.connection.sendRequest(HoverRequest.type, {
      textDocument: { uri: project.uri(file) },
      position,
    });
    const { start, end } = hover?.range ?? { start: position, end: position };
    const under = files[file]!.split("\n")[start.line]!.slice(start.character, end.character);
    return { under, value: (hover?.contents as MarkupContent | undefined)?.value ?? "" };
  };

  it("says the short first: what is named, its version, its pin and its findings", async () => {
    const { value } = await hoverOn("serve.py", "models:/churn");
    const [short] = value.split("\n\n---\n\n");
    assert.match(short!, /^\*\*`churn`\*\* {2}\nMLflow model, used by `mlflow\.pyfunc\.load_model` {2}\n/);
    assert.match(short!, /Version: no version in the name {2}\nPin: the newest version, whichever that is/);
    assert.match(short!, /Findings: \[MV203\]\(.*MV203\.md\) \(floating-version\)/);
  });

  it("then the details: parts and other places, as links", async () => {
    const { value } = await hoverOn("serve.py", "models:/churn");
    const [, details] = value.split("\n\n---\n\n");
    assert.match(details!, /\| `churn` \| its own name \|/);
    assert.match(details!, /Written in \[names\.py:1\]\(file:.*names\.py#L1\)/);
    assert.match(details!, /Published in \[train\.py:3\]/);
    assert.match(details!, /Used in \[serving\.yaml:1\]/);
    assert.doesNotMatch(details!, /serve\.py/);
  });

  it("says the same of the variable, the argument and the key that hold a name", async () => {
    for (const [file, text, under] of [
      ["names.py", "REGISTERED", "REGISTERED"],
      ["serve.py", "model_uri", "model_uri"],
      ["serving.yaml", "model_uri", "model_uri"],
    ] as const) {
      const hover = await hoverOn(file, text);
      assert.match(hover.value, /^\*\*`churn`\*\*/);
      assert.equal(hover.under, under);
    }
  });

  it("says nothing of anything else", async () => {
    assert.equal((await hoverOn("serve.py", "import mlflow")).value, "");
  });
});
