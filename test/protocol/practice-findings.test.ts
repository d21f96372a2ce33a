import assert from "node:assert/strict";
import { rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import {
  CancellationTokenSource,
  type CodeAction,
  CodeActionRequest,
  DidChangeWatchedFilesNotification,
  DocumentDiagnosticRequest,
  FileChangeType,
  type Range,
  type TextEdit,
  WorkspaceDiagnosticRequest,
  type WorkspaceEdit,
} from "vscode-languageserver/node";
import { CHECK_WORKSPACE, type CheckWorkspaceResult, SET_ASIDE_EDIT } from "../../server/src/lsp/protocol.ts";
import { CAPABILITIES, Editor, messageOf, type TestFolder, testFolder } from "./editor.ts";

const TRAIN = "from sklearn.linear_model import LogisticRegression\nLogisticRegression().fit(X, y)\n";

const at = (line: number): Range => ({ start: { line, character: 0 }, end: { line, character: 0 } });

/** What an edit writes, by file. */
function newTexts({ documentChanges = [] }: WorkspaceEdit): [uri: string, text: string][] {
  return documentChanges.flatMap((change) =>
    "edits" in change
      ? change.edits.map((edit): [string, string] => [change.textDocument.uri, (edit as TextEdit).newText])
      : [],
  );
}

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

  async function actionsAt(file: string, line: number): Promise<CodeAction[]> {
    const textDocument = { uri: project.uri(file) };
    const params = { textDocument, range: at(line), context: { diagnostics: [] } };
    return ((await editor.connection.sendRequest(CodeActionRequest.type, params)) ?? []) as CodeAction[];
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

  it("offers a scaffold and a reason to an editor that has the commands", async () => {
    await editor.initialize([project.folder], { canScaffold: true, canSetAside: true });
    await editor.open(project.uri("Dockerfile"), "FROM python\n", "dockerfile");
    await editor.finding(project.uri("Dockerfile"), "MV501");
    const folder = project.uri("").replace(/\/$/, "");
    const actions = await actionsAt("Dockerfile", 0);
    assert.deepEqual(
      actions.map(({ title, kind, command, diagnostics }) => [
        title,
        kind,
        command?.command,
        command?.arguments,
        diagnostics?.map(({ code }) => code),
      ]),
      [
        [
          "Scaffold what is missing of MV501 (development-container)…",
          "quickfix",
          "modelver.showScaffold",
          [{ folder, codes: ["MV501"] }],
          ["MV501"],
        ],
        [
          "Set MV501 (development-container) aside with a reason…",
          "quickfix",
          "modelver.setAside",
          [folder, "MV501", "development-container"],
          ["MV501"],
        ],
      ],
    );
    assert.deepEqual(await actionsAt("Dockerfile", 1), [], "elsewhere there are none");
    const params = { folder, code: "MV501", reason: "runs on a shared cluster" };
    const edit = await editor.connection.sendRequest<WorkspaceEdit>(SET_ASIDE_EDIT, params);
    const set = '\n[practices]\nset-aside = { MV501 = "runs on a shared cluster" }\n';
    assert.deepEqual(newTexts(edit), [[project.uri("modelver.toml"), set]]);
    await save("modelver.toml", `select = ["MV501"]\n${set}`);
    await editor.waitFor(project.uri("Dockerfile"), (all) => all.length === 0);
  });

  it("offers the setting to an editor that has no commands, and no scaffold where nothing is trusted", async () => {
    await editor.initialize([project.folder], { trusted: false, canScaffold: true });
    await editor.open(project.uri("Dockerfile"), "FROM python\n", "dockerfile");
    await editor.finding(project.uri("Dockerfile"), "MV501");
    const actions = await actionsAt("Dockerfile", 0);
    assert.deepEqual(
      actions.map(({ title, edit }) => [title, edit === undefined ? [] : newTexts(edit)]),
      [
        [
          "Set MV501 (development-container) aside: write the reason",
          [[project.uri("modelver.toml"), '\n[practices]\nset-aside = { MV501 = "" }\n']],
        ],
      ],
    );
  });

  it("is set aside in a configuration that is made for it", async () => {
    rmSync(path.join(project.folder, "modelver.toml"));
    const workspaceEdit = { documentChanges: true, resourceOperations: ["create" as const] };
    const capabilities = { ...CAPABILITIES, workspace: { ...CAPABILITIES.workspace, workspaceEdit } };
    await editor.initialize([project.folder], { capabilities, settings: { select: ["MV501"] } });
    await editor.open(project.uri("Dockerfile"), "FROM python\n", "dockerfile");
    await editor.finding(project.uri("Dockerfile"), "MV501");
    const [{ edit } = {}] = await actionsAt("Dockerfile", 0);
    assert.deepEqual(
      edit?.documentChanges?.map((change) => ("kind" in change ? change.kind : change.edits)),
      ["create", [{ range: at(0), newText: '[practices]\nset-aside = { MV501 = "" }\n' }]],
    );
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
