import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { pathToFileURL } from "node:url";
import {
  createProtocolConnection,
  DidOpenTextDocumentNotification,
  ExitNotification,
  InitializedNotification,
  InitializeRequest,
  PublishDiagnosticsNotification,
  type PublishDiagnosticsParams,
  ShutdownRequest,
  StreamMessageReader,
  StreamMessageWriter,
} from "vscode-languageserver/node";
import { packExtension, readPacked } from "../../scripts/editor/pack-extension.ts";
import { installExtension, serverFolders } from "../../scripts/editor/vscode-server.ts";

const minutes = 60_000;
const codeServer = process.env.MODELVER_CODE_SERVER ?? "";

/** Files of which there are many, or more from time to time. */
const MANY =
  /^extension\/(dist\/templates\/.+|syntaxes\/.+\.json|docs\/rules\/.+\.md|package\.nls.*\.json|l10n\/bundle\.l10n\..+\.json|walkthrough\/.+\.svg)$/;

describe("the VSIX", function () {
  this.timeout(5 * minutes);
  const folder = mkdtempSync(path.join(tmpdir(), "modelver-vsix-"));
  const vsix = path.join(folder, "modelver.vsix");
  const folders = serverFolders(folder);

  before("pack it", () => packExtension(vsix));
  after(() => rmSync(folder, { recursive: true, force: true, maxRetries: 5 }));

  it("holds only what runs", () => {
    const files = [...readPacked(vsix).keys()].sort();
    const expected = [
      "[Content_Types].xml",
      "extension.vsixmanifest",
      "extension/LICENSE.txt",
      "extension/changelog.md",
      "extension/dist/corpus-panels.cjs",
      "extension/dist/corpus-process.cjs",
      "extension/dist/counting-thread.cjs",
      "extension/dist/drift-panels.cjs",
      "extension/dist/drift-process.cjs",
      "extension/dist/extension.cjs",
      "extension/dist/language-client.cjs",
      "extension/dist/node-sqlite3-wasm.wasm",
      "extension/dist/panel.css",
      "extension/dist/panel.js",
      "extension/dist/prediction_log.py",
      "extension/dist/server.cjs",
      "extension/dist/tree-sitter-bash.wasm",
      "extension/dist/tree-sitter-python.wasm",
      "extension/dist/tree-sitter-toml.wasm",
      "extension/dist/tree-sitter-tsx.wasm",
      "extension/dist/tree-sitter-typescript.wasm",
      "extension/dist/web-tree-sitter.wasm",
      "extension/docs/drift.md",
      "extension/images/icon.png",
      "extension/images/models.svg",
      "extension/package.json",
      "extension/readme.md",
      "extension/schemas/modelver-baseline.schema.json",
      "extension/schemas/modelver.schema.json",
    ];
    assert.deepEqual(
      files.filter((file) => !MANY.test(file)),
      expected,
    );
  });

  it("shows no picture that cannot be loaded", () => {
    const readme = Buffer.from(readPacked(vsix).get("extension/readme.md") ?? []).toString();
    assert.match(readme, /^# ModelVer/);
    assert.doesNotMatch(readme, /!\[/);
  });

  it("holds every file that its package.json names", () => {
    const packed = readPacked(vsix);
    // What other programs import is in the npm package alone.
    const { exports: _, ...manifest } = JSON.parse(Buffer.from(packed.get("extension/package.json") ?? []).toString());
    const named = [...JSON.stringify(manifest).matchAll(/"\.\/([^"]+)"/g)].map((match) => `extension/${match[1]}`);
    assert.ok(named.includes("extension/dist/extension.cjs"));
    assert.deepEqual(
      named.filter((file) => !packed.has(file) && ![...packed.keys()].some((each) => each.startsWith(`${file}/`))),
      [],
    );
  });

  it("is installed by a VS Code, and its server answers with findings", async () => {
    await installExtension(codeServer, folders, vsix);
    const installed = readdirSync(folders.extensions).find((name) => /^modelver\.modelver-/i.test(name));
    assert.ok(installed, "the extension's folder");
    const { code, message } = await firstFinding(path.join(folders.extensions, installed, "dist/server.cjs"));
    assert.match(String(code), /^MV\d{3}$/);
    assert.notEqual(message, "");
  });
});

/** Starts a server as an editor does, opens a file with a fault and returns the first diagnostic. */
async function firstFinding(script: string): Promise<PublishDiagnosticsParams["diagnostics"][number]> {
  const child = spawn(process.execPath, [script, "--stdio"], { stdio: ["pipe", "pipe", "inherit"] });
  const connection = createProtocolConnection(
    new StreamMessageReader(child.stdout),
    new StreamMessageWriter(child.stdin),
  );
  const uri = pathToFileURL(path.join(tmpdir(), "serve.py")).href;
  const text =
    'from transformers import AutoModel\n\nmodel = AutoModel.from_pretrained("acme/churn-bert", trust_remote_code=True)\n';
  try {
    const published = new Promise<PublishDiagnosticsParams>((resolve) => {
      connection.onNotification(PublishDiagnosticsNotification.type, (params) => {
        if (params.diagnostics.length > 0) resolve(params);
      });
    });
    connection.listen();
    await connection.sendRequest(InitializeRequest.type, { processId: process.pid, rootUri: null, capabilities: {} });
    await connection.sendNotification(InitializedNotification.type, {});
    await connection.sendNotification(DidOpenTextDocumentNotification.type, {
      textDocument: { uri, languageId: "python", version: 1, text },
    });
    const [first] = (await published).diagnostics;
    assert.ok(first);
    await connection.sendRequest(ShutdownRequest.type);
    await connection.sendNotification(ExitNotification.type);
    return first;
  } finally {
    connection.dispose();
    child.kill();
  }
}
