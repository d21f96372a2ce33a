import assert from "node:assert/strict";
import type { ModelsResult, SegmentsResult, ServerInformation, StatusParams } from "../../server/src/lsp/protocol.ts";
import { MODELS, MODELS_CHANGED, SEGMENTS, SERVER_INFORMATION, STATUS } from "../../server/src/lsp/protocol.ts";
import { Editor, type TestFolder, testFolder } from "./editor.ts";

const files: Record<string, string> = {
  "train.py": [
    "import mlflow",
    'mlflow.register_model("runs:/4f0c8a6d2b9e4c1f8a7d3e5b6c9f0a12/model", "churn-v2")',
    "",
  ].join("\n"),
  "serve.py": [
    "import mlflow",
    "from transformers import AutoModel",
    'mlflow.pyfunc.load_model("models:/churn-v2/3")',
    'mlflow.pyfunc.load_model("models:/churn-v2@champion")',
    'AutoModel.from_pretrained("acme/llama-3.1-8b-support-v1")',
    "",
  ].join("\n"),
  "modelver.toml": 'profile = "strict"\n',
};

describe("what the editor's views are given", () => {
  let editor: Editor;
  let project: TestFolder;

  beforeEach(() => {
    editor = new Editor();
    project = testFolder(files);
  });

  afterEach(() => {
    editor.kill();
    project.remove();
  });

  it("are the models with their versions and places, those that publish first", async () => {
    await editor.initialize([project.folder]);
    await editor.finding(project.uri("serve.py"), "MV201");
    const models = await editor.connection.sendRequest<ModelsResult>(MODELS);
    const shown = models.map(({ name, what, isPublished, versions }) => ({
      name: `${name} (${what})${isPublished ? " published" : ""}`,
      versions: versions.map(({ label, uses }) => `${label}: ${uses.map(({ path, line }) => `${path}:${line + 1}`)}`),
    }));
    assert.deepEqual(shown, [
      { name: "acme/llama-3.1-8b-support-v1 (Hugging Face model)", versions: ["no pin: serve.py:5"] },
      {
        name: "churn-v2 (MLflow model) published",
        versions: ["published: train.py:2", "version 3: serve.py:3", "alias champion: serve.py:4"],
      },
    ]);
    assert.equal(models[0]?.page, "https://huggingface.co/acme/llama-3.1-8b-support-v1");
    assert.equal(models[0]?.versions[0]?.uses[0]?.severity, "warning");
  });

  it("are told of changes", async () => {
    await editor.initialize([project.folder]);
    await editor.finding(project.uri("serve.py"), "MV201");
    const changed = new Promise<void>((resolve) => editor.connection.onNotification(MODELS_CHANGED, () => resolve()));
    await editor.open(project.uri("serve.py"), "");
    await changed;
    const models = await editor.connection.sendRequest<ModelsResult>(MODELS);
    assert.deepEqual(
      models.map(({ name }) => name),
      ["churn-v2"],
    );
  });

  it("are the segments of the names that are written in a document", async () => {
    await editor.initialize([project.folder]);
    const text = files["serve.py"]!;
    await editor.open(project.uri("serve.py"), text);
    const textDocument = { uri: project.uri("serve.py") };
    const segments = await editor.connection.sendRequest<SegmentsResult>(SEGMENTS, { textDocument });
    const line = text.split("\n")[4]!;
    const inLine = segments.filter(({ range }) => range.start.line === 4);
    assert.deepEqual(
      inLine.map(({ kind, range }) => `${kind} ${line.slice(range.start.character, range.end.character)}`),
      ["owner acme", "architecture llama", "generation 3.1", "size 8b", "identifier support", "version v1"],
    );
    assert.equal(segments.filter(({ kind }) => kind === "version").length, 3);
  });

  it("are the state, the counts and the profile of each folder", async () => {
    const states: StatusParams[] = [];
    editor.connection.onNotification(STATUS, (status: StatusParams) => void states.push(status));
    await editor.initialize([project.folder]);
    await editor.finding(project.uri("serve.py"), "MV201");
    await new Promise((resolve) => setTimeout(resolve, 500));
    assert.equal(states[0]?.state, "reading");
    const last = states.at(-1)!;
    assert.equal(last.state, "ready");
    assert.equal(last.folders[0]?.profile, "strict");
    assert.equal(last.folders[0]?.files, 3);
    assert.ok(Object.values(last.folders[0]!.findings).reduce((sum, each) => sum + each, 0) >= 2);
  });

  it("are numbers alone where they are for a bug report", async () => {
    await editor.initialize([project.folder]);
    await editor.finding(project.uri("serve.py"), "MV201");
    const information = await editor.connection.sendRequest<ServerInformation>(SERVER_INFORMATION);
    assert.equal(information.folders[0]?.models, 2);
    assert.equal(information.folders[0]?.findings.MV201, 1);
    const text = JSON.stringify(information);
    for (const secret of ["churn", "acme", "llama", project.folder]) assert.ok(!text.includes(secret), secret);
  });
});
