import assert from "node:assert/strict";
import type { WorkspaceEdit } from "vscode-languageserver/node";
import { TextDocumentEdit } from "vscode-languageserver/node";
import { WORKSPACE_FIXES, type WorkspaceFixesResult } from "../../server/src/lsp/protocol.ts";
import { CAPABILITIES, Editor, type TestFolder, testFolder } from "./editor.ts";

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
