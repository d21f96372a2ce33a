import assert from "node:assert/strict";
import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import {
  CancellationTokenSource,
  ConfigurationRequest,
  DiagnosticSeverity,
  InitializedNotification,
  InitializeRequest,
  type Location,
  LSPErrorCodes,
  ReferencesRequest,
  RenameRequest,
  type SymbolInformation,
  WorkDoneProgress,
  WorkspaceSymbolRequest,
} from "vscode-languageserver/node";
import { CAPABILITIES, Editor, messageOf, type TestFolder, testFolder, uriOf } from "./editor.ts";

const LOAD = 'from transformers import AutoModel\nmodel = AutoModel.from_pretrained("acme/churn-bert")\n';
const SERVER = fileURLToPath(new URL("../../dist/server.cjs", import.meta.url));
const ON_NAME = { line: 1, character: 40 };

describe("the server and what a client announces", () => {
  let editor: Editor;
  let project: TestFolder;

  beforeEach(() => {
    editor = new Editor();
    project = testFolder({ "serve.py": LOAD, "score.py": LOAD });
  });

  afterEach(() => {
    editor.kill();
    project.remove();
  });

  it("serves one that announces nothing at all, and asks it for nothing", async () => {
    const { capabilities } = await editor.initialize([project.folder], { capabilities: {} });
    assert.equal(capabilities.positionEncoding, "utf-16");
    assert.equal(capabilities.diagnosticProvider, undefined);
    await editor.open(project.uri("serve.py"), LOAD);
    const finding = await editor.finding(project.uri("serve.py"), "MV201");
    assert.equal(finding.relatedInformation, undefined);
    const params = { textDocument: { uri: project.uri("serve.py") }, position: ON_NAME };
    const context = { includeDeclaration: true };
    const places = await editor.connection.sendRequest(ReferencesRequest.type, { ...params, context });
    assert.equal(places?.length, 2);
    assert.deepEqual(editor.registrations, []);
  });

  it("serves one that gives a root alone, or nothing but a file", async () => {
    const other = new Editor();
    try {
      for (const [each, rootUri] of [
        [editor, uriOf(project.folder)],
        [other, null],
      ] as const) {
        await each.connection.sendRequest(InitializeRequest.type, { processId: null, rootUri, capabilities: {} });
        await each.connection.sendNotification(InitializedNotification.type, {});
        await each.open(project.uri("serve.py"), `note = "🦙"; ${LOAD.replace("\n", "; ")}`);
        const finding = await each.finding(project.uri("serve.py"), "MV201");
        assert.equal(finding.range.start.character, LOAD.indexOf('"acme') + 14);
      }
      await editor.finding(project.uri("score.py"), "MV201");
      assert.equal(other.diagnostics(project.uri("score.py")), undefined);
    } finally {
      other.kill();
    }
  });

  it("registers for changes where a client takes registrations", async () => {
    const workspace = { ...CAPABILITIES.workspace, didChangeConfiguration: { dynamicRegistration: true } };
    await editor.initialize([project.folder], { capabilities: { ...CAPABILITIES, workspace } });
    await editor.finding(project.uri("serve.py"), "MV201");
    assert.deepEqual(editor.registrations.sort(), [
      "workspace/didChangeConfiguration",
      "workspace/didChangeWatchedFiles",
    ]);
  });

  it("sends results in parts, and its progress, to a client that asks for them", async () => {
    await editor.initialize([project.folder]);
    await editor.open(project.uri("serve.py"), LOAD);
    const parts: Location[] = [];
    const kinds: string[] = [];
    editor.connection.onProgress(ReferencesRequest.type, "parts", (found) => void parts.push(...found));
    editor.connection.onProgress(WorkDoneProgress.type, "work", ({ kind }) => void kinds.push(kind));
    const rest = await editor.connection.sendRequest(ReferencesRequest.type, {
      textDocument: { uri: project.uri("serve.py") },
      position: ON_NAME,
      context: { includeDeclaration: true },
      partialResultToken: "parts",
      workDoneToken: "work",
    });
    assert.deepEqual(rest, []);
    assert.equal(parts.length, 2);
    assert.deepEqual(kinds, ["begin", "end"]);
    const symbols: SymbolInformation[] = [];
    editor.connection.onProgress(WorkspaceSymbolRequest.type, "symbols", (found) => {
      symbols.push(...(found as SymbolInformation[]));
    });
    const left = await editor.connection.sendRequest(WorkspaceSymbolRequest.type, {
      query: "churn",
      partialResultToken: "symbols",
    });
    assert.deepEqual(left, []);
    assert.equal(symbols.length, 1);
  });

  it("answers what is cancelled as cancelled, and goes on", async () => {
    const workspace = { ...CAPABILITIES.workspace, configuration: true };
    let giveSettings = (_settings: object[]) => {};
    const settings = new Promise<object[]>((resolve) => {
      giveSettings = resolve;
    });
    editor.connection.onRequest(ConfigurationRequest.type, () => settings);
    await editor.initialize([project.folder], { capabilities: { ...CAPABILITIES, workspace } });
    await editor.open(project.uri("serve.py"), LOAD);
    const params = { textDocument: { uri: project.uri("serve.py") }, position: ON_NAME };
    const source = new CancellationTokenSource();
    // Nothing can be answered while the server waits for settings, so that the cancellation never comes too late.
    const requests = [
      editor.connection.sendRequest(
        ReferencesRequest.type,
        { ...params, context: { includeDeclaration: true } },
        source.token,
      ),
      editor.connection.sendRequest(RenameRequest.type, { ...params, newName: "acme/x" }, source.token),
    ];
    source.cancel();
    giveSettings([{}]);
    for (const request of requests) await assert.rejects(request, { code: LSPErrorCodes.RequestCancelled });
    await editor.finding(project.uri("score.py"), "MV201");
    assert.equal((await editor.connection.sendRequest(WorkspaceSymbolRequest.type, { query: "" }))?.length, 1);
  });

  it("says of a very large document that it is not read, and reads it again when it is small", async () => {
    await editor.initialize([project.folder]);
    const uri = project.uri("large.py");
    await editor.open(uri, `${LOAD}${"# data\n".repeat(700_000)}`);
    const [said] = await editor.waitFor(uri, (all) => all.length > 0);
    assert.equal(said?.severity, DiagnosticSeverity.Information);
    assert.match(messageOf(said!), /does not read this file: it is larger than 4 MB \(5 MB\)/);
    await editor.change(uri, { text: LOAD });
    await editor.finding(uri, "MV201");
  });

  it("shares a folder with another server, as two windows do", async () => {
    const other = new Editor();
    try {
      await Promise.all([editor.initialize([project.folder]), other.initialize([project.folder])]);
      await Promise.all([
        editor.finding(project.uri("serve.py"), "MV201"),
        other.finding(project.uri("serve.py"), "MV201"),
      ]);
      await editor.open(project.uri("serve.py"), "");
      await editor.waitFor(project.uri("serve.py"), (all) => all.length === 0);
      assert.equal(other.diagnostics(project.uri("serve.py"))?.length, 1);
      assert.equal(await editor.quit(), 0);
      await other.open(project.uri("new.py"), LOAD);
      await other.finding(project.uri("new.py"), "MV201");
    } finally {
      other.kill();
    }
  });
});

describe("the life of the server", () => {
  const servers: ChildProcess[] = [];
  const start = () => {
    const server = spawn(process.execPath, [SERVER, "--stdio"], { stdio: "pipe" });
    servers.push(server);
    return server;
  };
  const send = (server: ChildProcess, message: object) => {
    const text = JSON.stringify({ jsonrpc: "2.0", ...message });
    server.stdin?.write(`Content-Length: ${Buffer.byteLength(text)}\r\n\r\n${text}`);
  };

  afterEach(() => {
    for (const server of servers.splice(0)) server.kill("SIGKILL");
  });

  it("ends with 1 where it is told to exit without a shutdown", async () => {
    const server = start();
    send(server, { id: 1, method: "initialize", params: { processId: null, rootUri: null, capabilities: {} } });
    await once(server.stdout!, "data");
    send(server, { method: "exit" });
    const [code] = await once(server, "exit");
    assert.equal(code, 1);
  });

  it("ends when its standard input does", async () => {
    const server = start();
    send(server, { id: 1, method: "initialize", params: { processId: null, rootUri: null, capabilities: {} } });
    await once(server.stdout!, "data");
    server.stdin?.end();
    await once(server, "exit");
  });

  it("ends when the editor that started it is gone", async () => {
    const parent = spawn(process.execPath, ["-e", "setInterval(() => {}, 1000)"]);
    const server = start();
    const params = { processId: parent.pid, rootUri: null, capabilities: {} };
    send(server, { id: 1, method: "initialize", params });
    await once(server.stdout!, "data");
    parent.kill("SIGKILL");
    await once(server, "exit");
  });
});
