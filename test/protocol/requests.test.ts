import assert from "node:assert/strict";
import {
  CancellationTokenSource,
  HoverRequest,
  LSPErrorCodes,
  type MarkupContent,
  WorkDoneProgress,
} from "vscode-languageserver/node";
import {
  CHECK_WORKSPACE,
  type CheckWorkspaceResult,
  EXPLAIN_NAME,
  type ExplainNameResult,
  NAME_AT,
  REPORT,
  type ReportResult,
} from "../../server/src/lsp/protocol.ts";
import { CAPABILITIES, Editor, type TestFolder, testFolder, uriOf } from "./editor.ts";

const LOAD = 'from transformers import AutoModel\nmodel = AutoModel.from_pretrained("acme/churn-bert-v1.2.0")\n';
const ON_NAME = { line: 1, character: 40 };

describe("requests of the editor", () => {
  let editor: Editor;
  let project: TestFolder;

  beforeEach(() => {
    editor = new Editor();
    project = testFolder({ "serve.py": LOAD, "notes.md": "nothing", "<b>.yaml": "model: 1\n" });
  });

  afterEach(() => {
    editor.kill();
    project.remove();
  });

  it("hovers over a model: what is named, its parts, its pin, its findings", async () => {
    await editor.initialize([project.folder]);
    await editor.open(project.uri("serve.py"), LOAD);
    const textDocument = { uri: project.uri("serve.py") };
    const hover = await editor.connection.sendRequest(HoverRequest.type, { textDocument, position: ON_NAME });
    assert.ok(hover);
    const { kind, value } = hover.contents as MarkupContent;
    assert.equal(kind, "markdown");
    assert.match(value, /\*\*`acme\/churn-bert-v1\.2\.0`\*\*/);
    assert.match(value, /Hugging Face model, used by `.*from_pretrained`/);
    assert.match(value, /\| `bert` \| architecture \|/);
    assert.match(value, /Version: `v1\.2\.0`, semantic version/);
    assert.match(value, /Pin: none/);
    assert.match(value, /Findings: \[MV201\]\(.*MV201\.md\) \(unpinned-revision\)/);
    assert.deepEqual(hover.range, { start: { line: 1, character: 34 }, end: { line: 1, character: 58 } });
    const nowhere = { textDocument, position: { line: 0, character: 3 } };
    assert.equal(await editor.connection.sendRequest(HoverRequest.type, nowhere), null);
  });

  it("hovers without Markdown in an editor that shows none", async () => {
    const capabilities = { ...CAPABILITIES, textDocument: {} };
    await editor.initialize([project.folder], { capabilities });
    await editor.open(project.uri("serve.py"), LOAD);
    const textDocument = { uri: project.uri("serve.py") };
    const hover = await editor.connection.sendRequest(HoverRequest.type, { textDocument, position: ON_NAME });
    assert.ok(hover);
    const { kind, value } = hover.contents as MarkupContent;
    assert.equal(kind, "plaintext");
    assert.doesNotMatch(value, /\*\*|`|---|\]\(/);
  });

  it("checks the workspace, with progress", async () => {
    await editor.initialize([project.folder]);
    const kinds: string[] = [];
    editor.connection.onProgress(WorkDoneProgress.type, "check", ({ kind }) => void kinds.push(kind));
    const result = await editor.connection.sendRequest<CheckWorkspaceResult>(CHECK_WORKSPACE, {
      workDoneToken: "check",
    });
    assert.equal(result.files, 2);
    assert.equal(result.findings.warning, 1);
    assert.equal(kinds[0], "begin");
    assert.equal(kinds.at(-1), "end");
  });

  it("stops a check that is cancelled, and goes on answering", async () => {
    const files = Object.fromEntries(Array.from({ length: 300 }, (_, number) => [`serve_${number}.py`, LOAD]));
    const many = testFolder(files);
    await editor.initialize([many.folder]);
    const source = new CancellationTokenSource();
    const check = editor.connection.sendRequest(CHECK_WORKSPACE, {}, source.token);
    source.cancel();
    await assert.rejects(check, { code: LSPErrorCodes.RequestCancelled });
    const result = await editor.connection.sendRequest<CheckWorkspaceResult>(CHECK_WORKSPACE, {});
    assert.equal(result.findings.warning, 300);
    many.remove();
  });

  it("writes the report of a folder, whose places the editor can open", async () => {
    await editor.initialize([project.folder]);
    await editor.finding(project.uri("serve.py"), "MV201");
    const report = await editor.connection.sendRequest<ReportResult>(REPORT, { folder: uriOf(project.folder) });
    assert.match(report?.html ?? "", /<!DOCTYPE html>/);
    assert.match(report?.html ?? "", /acme\/churn-bert-v1\.2\.0/);
    const links = [...(report?.html ?? "").matchAll(/href="([^"#][^"]*)"/g)].map(([, href]) => href ?? "");
    const [command, given] = links.find((link) => link.startsWith("command:"))?.split("?") ?? [];
    assert.equal(command, "command:modelver.openPlace");
    assert.deepEqual(JSON.parse(decodeURIComponent(given ?? "")), [project.uri("serve.py"), null, 1, 34]);
  });

  it("has no report where no folder is open", async () => {
    await editor.initialize([]);
    assert.equal(await editor.connection.sendRequest(REPORT, { folder: null }), null);
  });

  it("explains a name", async () => {
    await editor.initialize([]);
    const result = await editor.connection.sendRequest<ExplainNameResult>(EXPLAIN_NAME, { name: "gpt-4o-2024-08-06" });
    assert.match(result.markdown, /^# `gpt-4o-2024-08-06`/);
    assert.match(result.markdown, /\| `2024-08-06` \| date of this model \|/);
  });

  it("lets no name break out of the page that explains it", async () => {
    await editor.initialize([]);
    const name = "a`b|<img src=x>\n# head";
    const { markdown } = await editor.connection.sendRequest<ExplainNameResult>(EXPLAIN_NAME, { name });
    assert.match(markdown, /^# ``a`b\\\|<img src=x> # head``\n/);
  });

  it("finds the name at a position", async () => {
    await editor.initialize([project.folder]);
    await editor.open(project.uri("serve.py"), LOAD);
    const textDocument = { uri: project.uri("serve.py") };
    const there = await editor.connection.sendRequest(NAME_AT, { textDocument, position: ON_NAME });
    assert.deepEqual(there, { name: "acme/churn-bert-v1.2.0" });
    const nowhere = await editor.connection.sendRequest(NAME_AT, { textDocument, position: { line: 0, character: 0 } });
    assert.equal(nowhere, null);
  });
});
