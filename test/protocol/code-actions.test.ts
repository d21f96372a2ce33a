import assert from "node:assert/strict";
import { writeFileSync } from "node:fs";
import path from "node:path";
import {
  type CodeAction,
  CodeActionRequest,
  type Range,
  type TextDocumentEdit,
  type TextEdit,
} from "vscode-languageserver/node";
import { TextDocument } from "vscode-languageserver-textdocument";
import { CAPABILITIES, Editor, type TestFolder, testFolder } from "./editor.ts";

const LOAD = 'from transformers import AutoModel\nmodel = AutoModel.from_pretrained("acme/churn-bert")  # the newest\n';
const ON_NAME: Range = { start: { line: 1, character: 40 }, end: { line: 1, character: 40 } };
const ALL: Range = { start: { line: 0, character: 0 }, end: { line: 1000, character: 0 } };

describe("code actions over the protocol", () => {
  let editor: Editor;
  let project: TestFolder;
  let uri: string;

  beforeEach(() => {
    editor = new Editor();
    project = testFolder({});
    uri = project.uri("serve.py");
  });

  afterEach(() => {
    editor.kill();
    project.remove();
  });

  async function actionsAt(range: Range, only?: string[]): Promise<CodeAction[]> {
    const context = { diagnostics: editor.diagnostics(uri) ?? [], ...(only === undefined ? {} : { only }) };
    const actions = await editor.connection.sendRequest(CodeActionRequest.type, {
      textDocument: { uri },
      range,
      context,
    });
    return (actions ?? []) as CodeAction[];
  }

  async function open(text: string): Promise<void> {
    await editor.initialize([project.folder]);
    await editor.open(uri, text);
  }

  it("offer a fix with the part to fill in selected", async () => {
    await open(LOAD);
    const action = (await actionsAt(ON_NAME)).find(({ diagnostics }) => diagnostics?.[0]?.code === "MV201");
    const [edit] = ((action?.edit?.documentChanges ?? []) as TextDocumentEdit[]).flatMap(({ edits }) => edits);
    assert.ok(edit && "snippet" in edit, "a snippet edit");
    assert.equal(edit.snippet.value, ', revision="$' + '{1:<commit>}"');
  });

  it("offer the same fix as plain text to an editor without snippets", async () => {
    const { workspace, ...rest } = CAPABILITIES;
    await editor.initialize([project.folder], {
      capabilities: { ...rest, workspace: { ...workspace, workspaceEdit: {} } },
    });
    await editor.open(uri, LOAD);
    const action = (await actionsAt(ON_NAME)).find(({ diagnostics }) => diagnostics?.[0]?.code === "MV201");
    const fixed = applied(LOAD, action?.edit?.changes?.[uri] ?? []);
    assert.match(fixed, /from_pretrained\("acme\/churn-bert", revision="<commit>"\)/);
  });

  it("mend what was typed a moment ago", async () => {
    await open("from transformers import AutoModel\n");
    await editor.change(uri, { text: LOAD });
    assert.notEqual((await actionsAt(ON_NAME)).length, 0);
  });

  it("offer a comment that ignores the finding, and it does", async () => {
    await open(LOAD);
    const action = (await actionsAt(ON_NAME)).find(({ title }) => title.startsWith("Ignore MV201"));
    const fixed = applied(LOAD, editsOf(action, uri));
    assert.match(fixed, /\("acme\/churn-bert"\) {2}# the newest {2}# modelver: ignore\[MV201\]\n/);
    await editor.change(uri, { text: fixed });
    await editor.waitFor(uri, (all) => all.length === 0);
  });

  it("offer the configuration as the place to ignore a finding in JSON, which has no comments", async () => {
    writeFileSync(path.join(project.folder, "modelver.toml"), 'profile = "strict"\n');
    uri = project.uri("config.json");
    await editor.initialize([project.folder]);
    await editor.open(uri, '{"model_name_or_path": "acme/churn-bert"}\n', "json");
    await editor.finding(uri, "MV201");
    const action = (await actionsAt(ALL)).find(({ title }) => title.startsWith("Ignore"));
    assert.equal(action?.title, "Ignore MV201 (unpinned-revision) in this file, in modelver.toml");
    const [change] = (action?.edit?.documentChanges ?? []) as TextDocumentEdit[];
    assert.equal(change?.textDocument.uri, project.uri("modelver.toml"));
    assert.deepEqual(change?.edits, [
      {
        range: { start: { line: 1, character: 0 }, end: { line: 1, character: 0 } },
        newText: '\n[per-file-ignores]\n"/config.json" = ["MV201"]\n',
      },
    ]);
  });

  it("offer all fixes of a kind at once", async () => {
    const text = [
      "import mlflow",
      'one = mlflow.pyfunc.load_model("models:/churn/Production")',
      'two = mlflow.pyfunc.load_model("models:/fraud/Staging")',
      "",
    ].join("\n");
    await open(text);
    const range = { start: { line: 1, character: 40 }, end: { line: 1, character: 40 } };
    const action = (await actionsAt(range)).find(({ title }) => title.startsWith("Fix all MV301"));
    const fixed = applied(text, editsOf(action, uri));
    assert.match(fixed, /models:\/churn@production/i);
    assert.match(fixed, /models:\/fraud@staging/i);
  });

  it("fix everything safe, and nothing else, when a file is saved", async () => {
    const text = `${LOAD}import mlflow\nmlflow.sklearn.log_model(model, artifact_path="model")\n`;
    await open(text);
    const actions = await actionsAt(ALL, ["source.fixAll.modelver"]);
    for (const action of actions) assert.equal(action.kind, "source.fixAll.modelver");
    const fixed = actions[0] === undefined ? text : applied(text, editsOf(actions[0], uri));
    assert.ok(!fixed.includes("revision"), "no unsafe fix is applied");
  });

  it("are not listed for kinds that nobody asked for", async () => {
    await open(LOAD);
    assert.deepEqual(await actionsAt(ALL, ["refactor"]), []);
    const kinds = (await actionsAt(ALL)).map(({ kind }) => kind);
    assert.ok(kinds.every((kind) => kind === "quickfix"));
  });
});

function editsOf(action: CodeAction | undefined, uri: string): TextEdit[] {
  const changes = (action?.edit?.documentChanges ?? []) as TextDocumentEdit[];
  return changes.filter(({ textDocument }) => textDocument.uri === uri).flatMap(({ edits }) => edits as TextEdit[]);
}

function applied(text: string, edits: TextEdit[]): string {
  return TextDocument.applyEdits(TextDocument.create("", "python", 0, text), edits);
}
