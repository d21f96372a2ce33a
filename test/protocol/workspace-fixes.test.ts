import assert from "node:assert/strict";
import type { WorkspaceEdit } from "vscode-languageserver/node";
import { TextDocumentEdit } from "vscode-languageserver/node";
import { UPDATE_PINS, WORKSPACE_FIXES, type WorkspaceFixesResult } from "../../server/src/lsp/protocol.ts";
import { CAPABILITIES, Editor, type TestFolder, testFolder } from "./editor.ts";

const OLD = "a".repeat(40);
const NEW = "b".repeat(40);
const OTHER = "c".repeat(40);

describe("updates of pins", () => {
  let editor: Editor;
  let project: TestFolder;
  let cache: TestFolder;

  before(() => {
    cache = testFolder({
      "models--acme--churn/refs/main": NEW,
      [`models--acme--churn/snapshots/${NEW}/config.json`]: "{}",
      "models--acme--ranker/refs/main": OTHER,
      [`models--acme--ranker/snapshots/${OTHER}/config.json`]: "{}",
    });
    project = testFolder({
      "load.py": [
        "from transformers import AutoModel, AutoTokenizer",
        `AutoModel.from_pretrained("acme/churn", revision="${OLD}")`,
        `AutoTokenizer.from_pretrained("acme/churn", revision="${OLD}")`,
        `AutoModel.from_pretrained("acme/ranker", revision="${OTHER}")`,
        `AutoModel.from_pretrained("acme/never-downloaded", revision="${OLD}")`,
        'AutoModel.from_pretrained("acme/churn", revision="main")',
        "",
      ].join("\n"),
    });
  });

  beforeEach(() => {
    editor = new Editor({ HF_HUB_CACHE: cache.folder });
  });

  afterEach(() => editor.kill());
  after(() => {
    project.remove();
    cache.remove();
  });

  it("rewrite what is behind the local cache, each repository with a yes of its own, and nothing else", async () => {
    const changeAnnotationSupport = { groupsOnLabel: true };
    const workspace = { ...CAPABILITIES.workspace, workspaceEdit: { documentChanges: true, changeAnnotationSupport } };
    await editor.initialize([project.folder], { capabilities: { ...CAPABILITIES, workspace } });
    const { edits, fixed, found } = await editor.connection.sendRequest<WorkspaceFixesResult>(UPDATE_PINS);
    assert.deepEqual([fixed, found], [2, 2]);
    const [edit] = edits as WorkspaceEdit[];
    const changes = (edit?.documentChanges ?? []).filter(TextDocumentEdit.is).flatMap((change) => change.edits);
    assert.deepEqual(
      changes.map((change) => [change.range.start.line, "newText" in change && change.newText]),
      [
        [1, NEW],
        [2, NEW],
      ],
    );
    const annotations = Object.values(edit?.changeAnnotations ?? {});
    assert.deepEqual(annotations, [
      { label: "acme/churn: another state of it may be loaded", needsConfirmation: true },
    ]);
  });

  it("are not made where the editor cannot ask for a yes", async () => {
    await editor.initialize([project.folder]);
    const result = await editor.connection.sendRequest<WorkspaceFixesResult>(UPDATE_PINS);
    assert.deepEqual(result, { edits: [], fixed: 0, found: 2 });
  });
});

describe("fixes of the whole workspace", () => {
  let editor: Editor;
  let project: TestFolder;

  before(() => {
    project = testFolder({
      "serve.py": 'import mlflow\nmodel = mlflow.pyfunc.load_model("models:/churn/Production")\n',
      "config/serving.yaml": "model_uri: models:/churn/Staging\n",
      "load.py": 'from transformers import AutoModel\nAutoModel.from_pretrained("acme/never-downloaded")\n',
    });
  });

  beforeEach(() => {
    editor = new Editor();
  });

  afterEach(() => editor.kill());
  after(() => project.remove());

  const ask = (codes: string[]) => editor.connection.sendRequest<WorkspaceFixesResult>(WORKSPACE_FIXES, { codes });

  it("are one edit of all files, in groups that wait for a yes", async () => {
    const changeAnnotationSupport = { groupsOnLabel: true };
    const capabilities = {
      ...CAPABILITIES,
      workspace: { ...CAPABILITIES.workspace, workspaceEdit: { documentChanges: true, changeAnnotationSupport } },
    };
    await editor.initialize([project.folder], { capabilities });
    const { edits, fixed, found } = await ask(["MV301"]);
    assert.deepEqual([fixed, found], [2, 2]);
    const [edit] = edits as WorkspaceEdit[];
    const changes = (edit?.documentChanges ?? []).filter(TextDocumentEdit.is);
    assert.deepEqual(changes.map(({ textDocument }) => textDocument.uri).sort(), [
      project.uri("config/serving.yaml"),
      project.uri("serve.py"),
    ]);
    const annotations = Object.values(edit?.changeAnnotations ?? {});
    assert.deepEqual(annotations, [{ label: "churn: another state of it may be loaded", needsConfirmation: true }]);
  });

  it("say how many findings they cannot mend", async () => {
    await editor.initialize([project.folder]);
    assert.deepEqual(await ask(["MV201"]), { edits: [], fixed: 0, found: 1 });
  });
});
