import assert from "node:assert/strict";
import { type CodeAction, CodeActionRequest } from "vscode-languageserver/node";
import { WORKSPACE_TRUSTED } from "../../server/src/lsp/protocol.ts";
import { Editor, type TestFolder, testFolder } from "./editor.ts";

const LOAD = 'from transformers import AutoModel\nmodel = AutoModel.from_pretrained("acme/churn-bert")\n';
const COMMIT = "5c1e3f0d8a7b4926f1e0c3d5a7b9281f6e4d2c0a";

describe("an untrusted workspace", () => {
  let editor: Editor;
  let project: TestFolder;
  let cache: TestFolder;
  let uri: string;

  beforeEach(() => {
    project = testFolder({ "serve.py": LOAD });
    cache = testFolder({ "models--acme--churn-bert/refs/main": COMMIT });
    editor = new Editor({ HF_HUB_CACHE: cache.folder });
    uri = project.uri("serve.py");
  });

  afterEach(() => {
    editor.kill();
    project.remove();
    cache.remove();
  });

  async function titles(): Promise<string> {
    const { range } = await editor.finding(uri, "MV201");
    const params = { textDocument: { uri }, range, context: { diagnostics: [] } };
    const actions = (await editor.connection.sendRequest(CodeActionRequest.type, params)) as CodeAction[];
    return actions.map(({ title }) => title).join("\n");
  }

  it("is analysed, and nothing outside it is read", async () => {
    await editor.initialize([project.folder], { trusted: false });
    await editor.open(uri, LOAD);
    assert.ok(!(await titles()).includes(COMMIT.slice(0, 12)));
  });

  it("offers what the local cache knows once it is trusted", async () => {
    await editor.initialize([project.folder], { trusted: false });
    await editor.open(uri, LOAD);
    await editor.finding(uri, "MV201");
    await editor.connection.sendNotification(WORKSPACE_TRUSTED);
    await editor.open(project.uri("other.py"), LOAD);
    await editor.finding(project.uri("other.py"), "MV201");
    assert.ok((await titles()).includes(COMMIT.slice(0, 12)));
  });
});
