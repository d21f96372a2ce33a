import assert from "node:assert/strict";
import { rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import {
  CancellationTokenSource,
  type ClientCapabilities,
  type Diagnostic,
  DiagnosticRefreshRequest,
  DidChangeConfigurationNotification,
  DidChangeWatchedFilesNotification,
  type DocumentDiagnosticReport,
  DocumentDiagnosticRequest,
  FileChangeType,
  type FileEvent,
  LSPErrorCodes,
  WorkspaceDiagnosticRequest,
} from "vscode-languageserver/node";
import { CAPABILITIES, Editor, type TestFolder, testFolder } from "./editor.ts";

const LOAD = 'from transformers import AutoModel\nmodel = AutoModel.from_pretrained("acme/churn-bert")\n';
const PULLING: ClientCapabilities = {
  ...CAPABILITIES,
  workspace: { ...CAPABILITIES.workspace, diagnostics: { refreshSupport: true } },
  textDocument: { ...CAPABILITIES.textDocument, diagnostic: { dynamicRegistration: true } },
};

/** What an editor that asks for the workspace's diagnostics holds. */
class WorkspaceReports {
  readonly codes = new Map<string, string[]>();
  /** How often anything was reported of a URI. */
  readonly counts = new Map<string, number>();
  private readonly source = new CancellationTokenSource();
  readonly ended: Promise<unknown>;

  constructor(editor: Editor, previousResultIds: { uri: string; value: string }[] = []) {
    const partialResultToken = "workspace";
    editor.connection.onProgress(WorkspaceDiagnosticRequest.partialResult, partialResultToken, ({ items }) => {
      for (const item of items) {
        this.counts.set(item.uri, (this.counts.get(item.uri) ?? 0) + 1);
        if (item.kind === "full")
          this.codes.set(
            item.uri,
            item.items.map(({ code }) => String(code ?? "")),
          );
      }
    });
    const params = { identifier: "modelver", previousResultIds, partialResultToken };
    this.ended = editor.connection.sendRequest(WorkspaceDiagnosticRequest.type, params, this.source.token);
    this.ended.catch(() => {});
  }

  async until(uri: string, codes: string[]): Promise<void> {
    for (let tries = 0; tries < 160; tries++) {
      if (this.codes.has(uri) && String(this.codes.get(uri)) === String(codes)) return;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    assert.deepEqual(this.codes.get(uri), codes);
  }

  cancel(): void {
    this.source.cancel();
  }
}

describe("diagnostics that an editor asks for", () => {
  let editor: Editor;
  let project: TestFolder;

  beforeEach(() => {
    editor = new Editor();
    project = testFolder({ "serve.py": LOAD, "names.py": 'CHURN = "acme/churn"\n', "app.py": "" });
  });

  afterEach(() => {
    editor.kill();
    project.remove();
  });

  const pull = async (file: string, previousResultId?: string): Promise<DocumentDiagnosticReport> =>
    editor.connection.sendRequest(DocumentDiagnosticRequest.type, {
      textDocument: { uri: project.uri(file) },
      ...(previousResultId === undefined ? {} : { previousResultId }),
    });
  const codes = (report: DocumentDiagnosticReport) =>
    report.kind === "full" ? report.items.map(({ code }: Diagnostic) => code) : report.kind;
  const onDisk = async (file: string, text: string | null) => {
    if (text === null) rmSync(path.join(project.folder, file));
    else writeFileSync(path.join(project.folder, file), text);
    const changes: FileEvent[] = [
      { uri: project.uri(file), type: text === null ? FileChangeType.Deleted : FileChangeType.Changed },
    ];
    await editor.connection.sendNotification(DidChangeWatchedFilesNotification.type, { changes });
  };

  it("are announced to editors that can ask, and pushed to none of them", async () => {
    const { capabilities } = await editor.initialize([project.folder], { capabilities: PULLING });
    assert.deepEqual(capabilities.diagnosticProvider, {
      identifier: "modelver",
      interFileDependencies: true,
      workspaceDiagnostics: true,
    });
    await editor.open(project.uri("serve.py"), LOAD);
    assert.deepEqual(codes(await pull("serve.py")), ["MV201"]);
    assert.equal(editor.diagnostics(project.uri("serve.py")), undefined);
  });

  it("are not announced to editors that cannot", async () => {
    const { capabilities } = await editor.initialize([project.folder]);
    assert.equal(capabilities.diagnosticProvider, undefined);
  });

  it("hold what was typed just before, and are unchanged where nothing changed", async () => {
    await editor.initialize([project.folder], { capabilities: PULLING });
    await editor.open(project.uri("serve.py"), "");
    const end = { line: 0, character: 0 };
    await editor.change(project.uri("serve.py"), { range: { start: end, end }, text: LOAD });
    const first = await pull("serve.py");
    assert.deepEqual(codes(first), ["MV201"]);
    const { resultId } = first;
    assert.deepEqual(await pull("serve.py", resultId), { kind: "unchanged", resultId });
  });

  it("of the workspace are streamed into one request, which stays open", async () => {
    await editor.initialize([project.folder], { capabilities: PULLING });
    const reports = new WorkspaceReports(editor);
    await reports.until(project.uri("serve.py"), ["MV201"]);
    await onDisk("app.py", LOAD);
    await reports.until(project.uri("app.py"), ["MV201"]);
    await onDisk("app.py", null);
    await reports.until(project.uri("app.py"), []);
    const ended = await Promise.race([reports.ended, new Promise((resolve) => setTimeout(() => resolve("open"), 300))]);
    assert.equal(ended, "open");
    reports.cancel();
    await assert.rejects(reports.ended, { code: LSPErrorCodes.RequestCancelled });
  });

  it("of the workspace come once, and again only when they change", async () => {
    await editor.initialize([project.folder], { capabilities: PULLING });
    const reports = new WorkspaceReports(editor);
    await reports.until(project.uri("serve.py"), ["MV201"]);
    await onDisk("serve.py", `${LOAD}\n`);
    await onDisk("app.py", LOAD);
    await reports.until(project.uri("app.py"), ["MV201"]);
    assert.equal(reports.counts.get(project.uri("serve.py")), 1);
    assert.equal(reports.counts.has(project.uri("names.py")), false);
  });

  it("of the workspace are not repeated to an editor that says what it holds", async () => {
    await editor.initialize([project.folder], { capabilities: PULLING });
    await editor.open(project.uri("serve.py"), LOAD);
    const { resultId } = await pull("serve.py");
    const reports = new WorkspaceReports(editor, [
      { uri: project.uri("serve.py"), value: resultId ?? "" },
      { uri: project.uri("gone.py"), value: "x" },
    ]);
    await reports.until(project.uri("gone.py"), []);
    assert.equal(reports.counts.get(project.uri("gone.py")), 1);
    assert.equal(reports.counts.has(project.uri("serve.py")), false);
  });

  it("of the workspace are held back from an editor that takes no parts until there are some", async () => {
    await editor.initialize([project.folder], { capabilities: PULLING });
    const first = await editor.connection.sendRequest(WorkspaceDiagnosticRequest.type, { previousResultIds: [] });
    const held = first.items.map(({ uri, resultId }) => ({ uri, value: resultId ?? "" }));
    assert.deepEqual(
      held.map(({ uri }) => uri),
      [project.uri("serve.py")],
    );
    let isAnswered = false;
    const second = editor.connection
      .sendRequest(WorkspaceDiagnosticRequest.type, { previousResultIds: held })
      .finally(() => {
        isAnswered = true;
      });
    await new Promise((resolve) => setTimeout(resolve, 400));
    assert.equal(isAnswered, false);
    await onDisk("app.py", LOAD);
    assert.deepEqual(
      (await second).items.map(({ uri }) => uri),
      [project.uri("app.py")],
    );
  });

  it("go back to what the disk says when a file is closed unsaved", async () => {
    await editor.initialize([project.folder], { capabilities: PULLING });
    const reports = new WorkspaceReports(editor);
    await reports.until(project.uri("serve.py"), ["MV201"]);
    await editor.open(project.uri("serve.py"), LOAD);
    await editor.change(project.uri("serve.py"), { text: "" });
    assert.deepEqual(codes(await pull("serve.py")), []);
    reports.codes.delete(project.uri("serve.py"));
    await editor.close(project.uri("serve.py"));
    await reports.until(project.uri("serve.py"), ["MV201"]);
  });

  it("are in the workspace's report too while a document is open: an answer is thrown away where its tab was closed", async () => {
    await editor.initialize([project.folder], { capabilities: PULLING });
    const reports = new WorkspaceReports(editor);
    await reports.until(project.uri("serve.py"), ["MV201"]);
    await editor.open(project.uri("serve.py"), "");
    assert.deepEqual(codes(await pull("serve.py")), []);
    await reports.until(project.uri("serve.py"), []);
    await editor.change(project.uri("serve.py"), { text: LOAD });
    assert.deepEqual(codes(await pull("serve.py")), ["MV201"]);
    await reports.until(project.uri("serve.py"), ["MV201"]);
  });

  it("go when a file that was closed is deleted", async () => {
    await editor.initialize([project.folder], { capabilities: PULLING });
    const reports = new WorkspaceReports(editor);
    await reports.until(project.uri("serve.py"), ["MV201"]);
    await editor.open(project.uri("serve.py"), LOAD);
    assert.deepEqual(codes(await pull("serve.py")), ["MV201"]);
    const last = pull("serve.py");
    await editor.close(project.uri("serve.py"));
    await last;
    await new Promise((resolve) => setTimeout(resolve, 500));
    await onDisk("serve.py", null);
    await reports.until(project.uri("serve.py"), []);
  });

  it("are shown of open files only where the settings say so", async () => {
    const settings = { diagnosticMode: "openFilesOnly" };
    await editor.initialize([project.folder], { capabilities: PULLING, settings });
    const reports = new WorkspaceReports(editor);
    await editor.open(project.uri("app.py"), LOAD);
    assert.deepEqual(codes(await pull("app.py")), ["MV201"]);
    await editor.close(project.uri("app.py"));
    await onDisk("modelver.toml", "profile = 1\n");
    await reports.until(project.uri("modelver.toml"), [""]);
    assert.equal(reports.codes.get(project.uri("serve.py")), undefined);
  });

  it("are asked for anew when the settings change what an open file was told", async () => {
    await editor.initialize([project.folder], { capabilities: PULLING });
    const refreshed = new Promise<void>((resolve) =>
      editor.connection.onRequest(DiagnosticRefreshRequest.type, () => resolve()),
    );
    await editor.open(project.uri("serve.py"), LOAD);
    assert.deepEqual(codes(await pull("serve.py")), ["MV201"]);
    const settings = { modelver: { ignore: ["MV2"] } };
    await editor.connection.sendNotification(DidChangeConfigurationNotification.type, { settings });
    await refreshed;
    assert.deepEqual(codes(await pull("serve.py")), []);
  });

  it("are taken back where ModelVer is switched off", async () => {
    await editor.initialize([project.folder], { capabilities: PULLING });
    const reports = new WorkspaceReports(editor);
    await reports.until(project.uri("serve.py"), ["MV201"]);
    const settings = { modelver: { enable: false } };
    await editor.connection.sendNotification(DidChangeConfigurationNotification.type, { settings });
    await reports.until(project.uri("serve.py"), []);
  });

  it("end with the session", async () => {
    await editor.initialize([project.folder], { capabilities: PULLING });
    const reports = new WorkspaceReports(editor);
    await reports.until(project.uri("serve.py"), ["MV201"]);
    assert.equal(await editor.quit(), 0);
  });
});
