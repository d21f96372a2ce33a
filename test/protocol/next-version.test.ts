import assert from "node:assert/strict";
import { type CodeAction, CodeActionRequest, TextDocumentEdit, type WorkspaceEdit } from "vscode-languageserver/node";
import {
  type AskedModel,
  CHECK_WORKSPACE,
  MODELS,
  type ModelsResult,
  NEXT_VERSION,
  type NextVersionResult,
  PROPOSE_VERSION,
  VERSION_RECORD,
  type VersionRecordResult,
} from "../../server/src/lsp/protocol.ts";
import { CAPABILITIES, Editor, type TestFolder, testFolder } from "./editor.ts";

const OLD = "a".repeat(40);
const NEW = "b".repeat(40);
const licensed = (licence: string) => `---\nlicense: ${licence}\n---\nChurn.\n`;
const mlmodel = (type: string) =>
  `flavors:\n  sklearn:\n    pickled_model: model.pkl\nsignature:\n  inputs: '[{"type": "${type}", "name": "age"}]'\n`;

const files: Record<string, string> = {
  "publish.py":
    'from transformers import AutoModel\n\nmodel = AutoModel.from_pretrained("acme/churn-v1.2.0")\nmodel.push_to_hub("acme/churn-v1.2.0")\nmodel.push_to_hub("acme/unknown-v1")\n',
  "register.py": 'import mlflow\n\nmlflow.register_model("runs:/4f0c8a6d2b9e4c1f8a7d3e5b6c9f0a12/model", "churn")\n',
  "out/earlier/README.md": licensed("mit"),
  "out/later/README.md": licensed("mit"),
  "out/later/config.json": "{}",
  "mlruns/models/churn/meta.yaml": "name: churn\n",
  "mlruns/models/churn/version-1/meta.yaml": "version: 1\nstatus: READY\nsource: artifacts/one\n",
  "mlruns/models/churn/version-2/meta.yaml": "version: 2\nstatus: READY\nsource: artifacts/two\n",
  "mlruns/models/churn/aliases/v1-2-0": "1",
  "mlruns/models/churn/aliases/champion": "1",
  "artifacts/one/MLmodel": mlmodel("double"),
  "artifacts/two/MLmodel": mlmodel("string"),
};

describe("the next version, in the editor", () => {
  let editor: Editor;
  let project: TestFolder;
  let cache: TestFolder;

  before(() => {
    project = testFolder(files);
    cache = testFolder({
      [`models--acme--churn-v1.2.0/snapshots/${OLD}/README.md`]: licensed("mit"),
      [`models--acme--churn-v1.2.0/snapshots/${NEW}/README.md`]: licensed("apache-2.0"),
    });
  });

  beforeEach(() => {
    editor = new Editor({ HF_HUB_CACHE: cache.folder, MLFLOW_TRACKING_URI: "", MLFLOW_REGISTRY_URI: "" });
  });

  afterEach(() => editor.kill());
  after(() => {
    project.remove();
    cache.remove();
  });

  async function start(options: Record<string, unknown> = {}): Promise<void> {
    const workspaceEdit = { documentChanges: true, changeAnnotationSupport: { groupsOnLabel: true } };
    const capabilities = { ...CAPABILITIES, workspace: { ...CAPABILITIES.workspace, workspaceEdit } };
    await editor.initialize([project.folder], { capabilities, canProposeVersion: true, ...options });
    for (const file of ["publish.py", "register.py"]) await editor.open(project.uri(file), files[file]!);
    await editor.connection.sendRequest(CHECK_WORKSPACE, {});
  }

  const at = (file: string, line: number, character: number): AskedModel => ({
    textDocument: { uri: project.uri(file) },
    position: { line, character },
  });

  async function ask(model: AskedModel, folders: string[] = []) {
    const result = await editor.connection.sendRequest<NextVersionResult>(NEXT_VERSION, { model, folders });
    assert.ok(result);
    return result;
  }

  it("is proposed where a model is published, and nowhere else", async () => {
    await start();
    const uri = project.uri("publish.py");
    const actionsAt = async (line: number) => {
      const position = { line, character: 25 };
      const range = { start: position, end: position };
      const context = { diagnostics: [], only: ["refactor"] };
      const given = { textDocument: { uri }, range, context };
      return ((await editor.connection.sendRequest(CodeActionRequest.type, given)) ?? []) as CodeAction[];
    };
    assert.deepEqual(await actionsAt(2), []);
    const [action] = await actionsAt(3);
    assert.equal(action?.command?.command, PROPOSE_VERSION);
    assert.deepEqual(action?.command?.arguments, [at("publish.py", 3, 25)]);
  });

  it("of two folders is written into the name where the model is published, once the user agrees", async () => {
    await start();
    const result = await ask(at("publish.py", 3, 25), [project.uri("out/earlier"), project.uri("out/later")]);
    assert.ok("choices" in result, JSON.stringify(result));
    assert.equal(result.proposed, "none");
    const minor = result.choices.find(({ bump }) => bump === "minor");
    assert.deepEqual([minor?.version, minor?.name, minor?.places], ["v1.3.0", "acme/churn-v1.3.0", 1]);
    const edit = minor?.edit as WorkspaceEdit;
    assert.deepEqual(Object.values(edit.changeAnnotations ?? {}), [
      { label: "acme/churn-v1.2.0 → acme/churn-v1.3.0", needsConfirmation: true },
    ]);
    const changes = (edit.documentChanges ?? []).filter(TextDocumentEdit.is).flatMap((change) => change.edits);
    assert.deepEqual(
      changes.map((change) => "newText" in change && [change.range.start.line, change.newText]),
      [[3, "3"]],
    );
  });

  it("of a model on the Hub compares what the local cache holds of it", async () => {
    await start();
    const result = await ask(at("publish.py", 3, 25));
    assert.ok("choices" in result, JSON.stringify(result));
    assert.equal(result.title, "A major change: v1.2.0 → v2.0.0");
    assert.deepEqual(result.reasons[0]?.bump, "major");
  });

  it("says where two states are not known", async () => {
    await start();
    const result = await ask(at("publish.py", 4, 25));
    assert.ok("unknown" in result);
    assert.equal(result.name, "acme/unknown-v1");
  });

  it("of a registered model is proposed with reasons, and what would be written is told", async () => {
    await start();
    const [folder] = await editor.connection.sendRequest<ModelsResult>(MODELS);
    const id = folder?.models.find(({ name, what }) => name === "churn" && what.includes("MLflow"))?.id ?? "";
    const model = { folder: folder?.uri ?? "", id };
    const result = await ask(model);
    assert.ok("choices" in result, JSON.stringify(result));
    assert.equal(result.title, "A major change: v1.2.0 → v2.0.0");
    assert.deepEqual(result.reasons, [{ bump: "major", detail: "input age: double → string" }]);
    assert.match(result.page, /\| Major \| `input age: double → string` \| callers send another type \|/);
    const major = result.choices.find(({ bump }) => bump === "major");
    assert.deepEqual(major?.movable, [{ alias: "champion", version: 1 }]);
    const params = { model, bump: "major", aliases: ["champion"] };
    const record = await editor.connection.sendRequest<VersionRecordResult>(VERSION_RECORD, params);
    assert.ok(record !== null && "text" in record);
    assert.match(record.text, /alias champion, which leads to version 1 so far/);
    assert.match(record.program, /client\.set_model_version_tag\("churn", "2", "version", "v2\.0\.0"\)/);
  });

  it("is not looked for in a workspace that is not trusted", async () => {
    await start({ trusted: false });
    const result = await ask(at("register.py", 2, 75));
    assert.deepEqual("unknown" in result && result.unknown, "the workspace is not trusted");
  });
});
