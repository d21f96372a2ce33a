import assert from "node:assert/strict";
import { rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import {
  CancellationTokenSource,
  DidChangeWatchedFilesNotification,
  DocumentDiagnosticRequest,
  FileChangeType,
  WorkspaceDiagnosticRequest,
} from "vscode-languageserver/node";
import { CHECK_WORKSPACE, type CheckWorkspaceResult } from "../../server/src/lsp/protocol.ts";
import { CAPABILITIES, Editor, messageOf, type TestFolder, testFolder } from "./editor.ts";

const TRAIN = "from sklearn.linear_model import LogisticRegression\nLogisticRegression().fit(X, y)\n";

describe("what a project lacks of practices, among an editor's diagnostics", () => {
  let editor: Editor;
  let project: TestFolder;

  beforeEach(() => {
    editor = new Editor();
    project = testFolder({ "modelver.toml": 'select = ["MV501"]\n', Dockerfile: "FROM python\n", "train.py": TRAIN });
  });

  afterEach(() => {
    editor.kill();
    project.remove();
  });

  /** Writes a file, and tells the server as an editor does. */
  async function save(file: string, text: string): Promise<void> {
    writeFileSync(path.join(project.folder, file), text);
    const type: FileChangeType = FileChangeType.Changed;
    const changes = [{ uri: project.uri(file), type }];
    await editor.connection.sendNotification(DidChangeWatchedFilesNotification.type, { changes });
  }

  it("stands where it shows, where the settings select it by name", async () => {
    await editor.initialize([project.folder]);
    const found = await editor.finding(project.uri("Dockerfile"), "MV501");
    assert.deepEqual(found.range, { start: { line: 0, character: 0 }, end: { line: 0, character: 11 } });
    assert.match(messageOf(found), /^Give the base image a version/);
    const { findings } = await editor.connection.sendRequest<CheckWorkspaceResult>(CHECK_WORKSPACE, {});
    assert.equal(findings.information, 1);
  });

  it("goes and comes with what is saved", async () => {
    await editor.initialize([project.folder]);
    await editor.finding(project.uri("Dockerfile"), "MV501");
    await save("Dockerfile", "FROM python:3.12-slim\n");
    await editor.waitFor(project.uri("Dockerfile"), (all) => all.length === 0);
    await save("Dockerfile", "FROM python\n");
    await editor.finding(project.uri("Dockerfile"), "MV501");
  });

  it("goes and comes with the selection in the configuration", async () => {
    await editor.initialize([project.folder]);
    await editor.finding(project.uri("Dockerfile"), "MV501");
    await save("modelver.toml", 'select = ["MV2"]\n');
    await editor.waitFor(project.uri("Dockerfile"), (all) => all.length === 0);
    await save("modelver.toml", 'select = ["MV5"]\n');
    await editor.finding(project.uri("Dockerfile"), "MV501");
  });

  it("is no diagnostic where no file shows it", async () => {
    rmSync(path.join(project.folder, "Dockerfile"));
    writeFileSync(path.join(project.folder, "modelver.toml"), 'select = ["MV501", "MV505"]\n');
    writeFileSync(path.join(project.folder, "pyproject.toml"), '[project]\nname = "churn"\n');
    await editor.initialize([project.folder]);
    await editor.finding(project.uri("pyproject.toml"), "MV505");
    const folder = project.uri("").replace(/\/$/, "");
    assert.deepEqual([editor.diagnostics(folder), editor.diagnostics(`${folder}/`)], [undefined, undefined]);
  });

  it("reaches editors that ask, for a document and for the workspace", async () => {
    const textDocument = { ...CAPABILITIES.textDocument, diagnostic: { dynamicRegistration: true } };
    await editor.initialize([project.folder], { capabilities: { ...CAPABILITIES, textDocument } });
    const uris = new Set<string>();
    const partialResultToken = "workspace";
    const source = new CancellationTokenSource();
    const seen = new Promise<void>((resolve) => {
      editor.connection.onProgress(WorkspaceDiagnosticRequest.partialResult, partialResultToken, ({ items }) => {
        for (const item of items) uris.add(item.uri);
        if (uris.has(project.uri("Dockerfile"))) resolve();
      });
    });
    const params = { identifier: "modelver", previousResultIds: [], partialResultToken };
    editor.connection.sendRequest(WorkspaceDiagnosticRequest.type, params, source.token).catch(() => {});
    await seen;
    source.cancel();
    await editor.open(project.uri("Dockerfile"), "FROM python\n", "dockerfile");
    const report = await editor.connection.sendRequest(DocumentDiagnosticRequest.type, {
      textDocument: { uri: project.uri("Dockerfile") },
    });
    assert.deepEqual(report.kind === "full" && report.items.map(({ code }) => code), ["MV501"]);
  });
});
