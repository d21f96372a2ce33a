import assert from "node:assert/strict";
import { rmSync } from "node:fs";
import path from "node:path";
import { CodeActionRequest, DidChangeWatchedFilesNotification, FileChangeType } from "vscode-languageserver/node";
import { Editor, type TestFolder, testFolder } from "./editor.ts";

const HINT = 4;
const WARNING = 2;
const LOAD = 'from transformers import AutoModel\nmodel = AutoModel.from_pretrained("acme/churn-bert")\n';
const entry = {
  path: "serve.py",
  code: "MV201",
  ecosystem: "huggingface",
  name: "acme/churn-bert",
  version: null,
  count: 1,
};
const baseline = JSON.stringify({ version: 1, findings: [entry] });

describe("the project's baseline in the editor", () => {
  let editor: Editor;
  let project: TestFolder;
  let uri: string;

  beforeEach(async () => {
    editor = new Editor();
    project = testFolder({ ".modelver-baseline.json": baseline, "serve.py": LOAD });
    uri = project.uri("serve.py");
    await editor.initialize([project.folder]);
    await editor.open(uri, LOAD);
  });

  afterEach(() => {
    editor.kill();
    project.remove();
  });

  it("makes hints of what it holds, with their fixes", async () => {
    const finding = await editor.finding(uri, "MV201");
    assert.equal(finding.severity, HINT);
    assert.match(String(finding.message), /^In the baseline: `acme\/churn-bert`/);
    const actions = await editor.connection.sendRequest(CodeActionRequest.type, {
      textDocument: { uri },
      range: finding.range,
      context: { diagnostics: [finding] },
    });
    assert.ok(actions?.some(({ title }) => title.startsWith("Ignore MV201")));
  });

  it("leaves what is new as loud as it is", async () => {
    await editor.change(uri, { text: `${LOAD}other = AutoModel.from_pretrained("acme/new")\n` });
    await editor.waitFor(uri, (all) =>
      all.some(({ severity, message }) => severity === WARNING && String(message).includes("acme/new")),
    );
  });

  it("is followed when it changes", async () => {
    await editor.finding(uri, "MV201");
    rmSync(path.join(project.folder, ".modelver-baseline.json"));
    const type: FileChangeType = FileChangeType.Deleted;
    const changes = [{ uri: project.uri(".modelver-baseline.json"), type }];
    await editor.connection.sendNotification(DidChangeWatchedFilesNotification.type, { changes });
    await editor.waitFor(uri, (all) => all.some(({ severity }) => severity === WARNING));
  });
});
