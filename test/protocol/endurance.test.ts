import assert from "node:assert/strict";
import { once } from "node:events";
import { CancellationTokenSource, CodeActionRequest, HoverRequest, LSPErrorCodes } from "vscode-languageserver/node";
import { Editor, messageOf, type TestFolder, testFolder } from "./editor.ts";

const LOAD = 'from transformers import AutoModel\nmodel = AutoModel.from_pretrained("acme/churn-bert")\n';

describe("the server under strain", () => {
  let editor: Editor;
  let project: TestFolder;
  let uri: string;

  beforeEach(() => {
    editor = new Editor();
    project = testFolder({ "serve.py": LOAD });
    uri = project.uri("serve.py");
  });

  afterEach(() => {
    editor.kill();
    project.remove();
  });

  it("ends with code 0 when it is told to", async () => {
    await editor.initialize([project.folder]);
    assert.equal(await editor.quit(), 0);
  });

  it("answers an unknown request with an error and goes on", async () => {
    await editor.initialize([project.folder]);
    await assert.rejects(editor.connection.sendRequest("modelver/nonsense", {}));
    await assert.rejects(editor.connection.sendRequest("modelver/explainName", { name: 7 }));
    await assert.rejects(editor.connection.sendRequest(HoverRequest.method, null));
    await editor.finding(uri, "MV201");
  });

  it("goes on after messages that make no sense", async () => {
    await editor.initialize([project.folder]);
    editor.process.stdin?.write("Content-Length: 9\r\n\r\n{not json");
    editor.process.stdin?.write('Content-Length: 17\r\n\r\n{"jsonrpc":"2.0"}');
    await editor.open(project.uri("new.py"), LOAD);
    await editor.finding(project.uri("new.py"), "MV201");
  });

  it("goes on after changes to documents that were never opened", async () => {
    await editor.initialize([project.folder]);
    await editor.change(project.uri("never.py"), { text: LOAD });
    await editor.close(project.uri("never.py"));
    await editor.open("file:///%00", LOAD);
    await editor.open("not a uri", LOAD);
    await editor.open(project.uri("new.py"), LOAD);
    await editor.finding(project.uri("new.py"), "MV201");
  });

  it("answers a cancelled request as cancelled", async () => {
    await editor.initialize([project.folder]);
    await editor.open(uri, LOAD);
    const source = new CancellationTokenSource();
    const hover = editor.connection.sendRequest(
      HoverRequest.type,
      { textDocument: { uri }, position: { line: 1, character: 40 } },
      source.token,
    );
    source.cancel();
    await assert.rejects(hover, { code: LSPErrorCodes.RequestCancelled });
    await editor.finding(uri, "MV201");
  });

  it("keeps up with typing in a file of ten thousand lines", async () => {
    await editor.initialize([project.folder]);
    const filler = "def step(value):\n    return value + 1\n\n".repeat(3300);
    await editor.open(uri, `${LOAD}${filler}`);
    await editor.finding(uri, "MV201");
    const typed = '\nother = AutoModel.from_pretrained("acme/fraud-bert")';
    const line = LOAD.split("\n").length + filler.split("\n").length - 2;
    let at = { line, character: 0 };
    for (const character of typed) {
      await editor.change(uri, { range: { start: at, end: at }, text: character });
      at = character === "\n" ? { line: at.line + 1, character: 0 } : { line: at.line, character: at.character + 1 };
    }
    const started = performance.now();
    await editor.waitFor(uri, (all) => all.some((each) => messageOf(each).includes("acme/fraud-bert")));
    const waited = performance.now() - started;
    assert.ok(waited < 1500, `found ${Math.round(waited)} ms after the last key`);
  });

  it("shows a finding before the typing stops", async () => {
    await editor.initialize([project.folder]);
    await editor.open(uri, LOAD);
    await editor.finding(uri, "MV201");
    await editor.change(uri, { range: { start: { line: 1, character: 0 }, end: { line: 2, character: 0 } }, text: "" });
    await editor.waitFor(uri, (all) => all.length === 0);
    await editor.change(uri, { text: LOAD });
    let isFound = false;
    const found = editor.finding(uri, "MV201").then(() => {
      isFound = true;
    });
    for (let column = 0; !isFound && column < 200; column++) {
      const at = { line: 2, character: column };
      await editor.change(uri, { range: { start: at, end: at }, text: "#" });
      await new Promise((resolve) => setTimeout(resolve, 15));
    }
    assert.ok(isFound, "no finding while keys kept coming");
    await found;
  });

  it("holds two thousand files", async () => {
    const files = Object.fromEntries(Array.from({ length: 2000 }, (_, number) => [`jobs/serve_${number}.py`, LOAD]));
    const many = testFolder(files);
    await editor.initialize([many.folder]);
    await editor.finding(many.uri("jobs/serve_1999.py"), "MV201");
    await editor.finding(many.uri("jobs/serve_0.py"), "MV201");
    many.remove();
  }).timeout(30_000);

  it("can be replaced at any moment: the next one finds the same", async () => {
    await editor.initialize([project.folder]);
    await editor.open(uri, LOAD);
    const before = await editor.finding(uri, "MV201");
    editor.process.kill("SIGKILL");
    await once(editor.process, "exit");
    const next = new Editor();
    await next.initialize([project.folder]);
    await next.open(uri, LOAD);
    assert.deepEqual(await next.finding(uri, "MV201"), before);
    assert.equal(await next.quit(), 0);
  });

  it("takes any text as it comes", async () => {
    await editor.initialize([project.folder]);
    const odd = [
      "(".repeat(100_000),
      "\u0000\uFEFF\uD800",
      `x = "${"a".repeat(2_000_000)}"`,
      "f'{".repeat(2000),
      "\r\r\n\u2028",
    ];
    for (const [number, text] of odd.entries()) {
      await editor.open(project.uri(`odd_${number}.py`), text);
      await editor.open(project.uri(`odd_${number}.yaml`), text, "yaml");
      await editor.open(project.uri(`odd_${number}.json`), text, "json");
      await editor.open(project.uri(`odd_${number}.toml`), text, "toml");
    }
    await editor.open(project.uri("new.py"), LOAD);
    await editor.finding(project.uri("new.py"), "MV201");
    const range = { start: { line: 0, character: 0 }, end: { line: 9, character: 0 } };
    const textDocument = { uri: project.uri("odd_0.py") };
    const context = { diagnostics: [] };
    assert.deepEqual(await editor.connection.sendRequest(CodeActionRequest.type, { textDocument, range, context }), []);
    assert.equal(editor.errors, "");
  }).timeout(20_000);
});
