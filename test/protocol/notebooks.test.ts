import assert from "node:assert/strict";
import {
  type CodeAction,
  CodeActionRequest,
  DidChangeNotebookDocumentNotification,
  DidCloseNotebookDocumentNotification,
  DidOpenNotebookDocumentNotification,
  HoverRequest,
  NotebookCellKind,
  type TextDocumentEdit,
} from "vscode-languageserver/node";
import { Editor, messageOf, type TestFolder, testFolder } from "./editor.ts";

const IMPORTS = "from transformers import AutoModel\nMODEL = 'acme/churn-bert'";
const LOAD = "AutoModel.from_pretrained(MODEL)";
const ON_DISK = JSON.stringify({
  cells: [
    { cell_type: "markdown", metadata: {}, source: ["# Title"] },
    { cell_type: "code", metadata: {}, outputs: [], execution_count: null, source: [`${IMPORTS}\n`, LOAD] },
  ],
  metadata: { language_info: { name: "python" } },
  nbformat: 4,
  nbformat_minor: 5,
});

describe("notebooks over the protocol", () => {
  let editor: Editor;
  let project: TestFolder;
  let notebook: string;
  const cell = (number: number) => `vscode-notebook-cell:${notebook.slice("file:".length)}#${number}`;

  beforeEach(async () => {
    editor = new Editor();
    project = testFolder({ "explore.ipynb": ON_DISK });
    notebook = project.uri("explore.ipynb");
    await editor.initialize([project.folder]);
  });

  afterEach(() => {
    editor.kill();
    project.remove();
  });

  function open(...texts: [language: string, text: string][]): Promise<void> {
    return editor.connection.sendNotification(DidOpenNotebookDocumentNotification.type, {
      notebookDocument: {
        uri: notebook,
        notebookType: "jupyter-notebook",
        version: 1,
        cells: texts.map(([language], number) => ({
          kind: language === "markdown" ? NotebookCellKind.Markup : NotebookCellKind.Code,
          document: cell(number),
        })),
      },
      cellTextDocuments: texts.map(([languageId, text], number) => ({
        uri: cell(number),
        languageId,
        version: 1,
        text,
      })),
    });
  }

  it("show on the file where the finding is while they are closed", async () => {
    const finding = await editor.finding(notebook, "MV201");
    assert.match(messageOf(finding), /^Cell 2, line 3: /);
  });

  it("show findings on their cells while they are open", async () => {
    await editor.finding(notebook, "MV201");
    await open(["markdown", "# Title"], ["python", IMPORTS], ["python", LOAD]);
    const finding = await editor.finding(cell(2), "MV201");
    assert.deepEqual(finding.range, { start: { line: 0, character: 26 }, end: { line: 0, character: 31 } });
    assert.equal(finding.relatedInformation?.[0]?.location.uri, cell(1));
    await editor.waitFor(notebook, (all) => all.length === 0);
    await editor.connection.sendNotification(DidCloseNotebookDocumentNotification.type, {
      notebookDocument: { uri: notebook },
      cellTextDocuments: [0, 1, 2].map((number) => ({ uri: cell(number) })),
    });
    await editor.waitFor(cell(2), (all) => all.length === 0);
    await editor.finding(notebook, "MV201");
  });

  it("follow a cell that is typed in, added and removed", async () => {
    await open(["python", IMPORTS], ["python", LOAD]);
    await editor.finding(cell(1), "MV201");
    const change = (cells: object) =>
      editor.connection.sendNotification(DidChangeNotebookDocumentNotification.type, {
        notebookDocument: { uri: notebook, version: 2 },
        change: { cells },
      });
    const added = { uri: cell(9), languageId: "python", version: 1, text: "print()" };
    await change({
      structure: { array: { start: 0, deleteCount: 0, cells: [{ kind: 2, document: cell(9) }] }, didOpen: [added] },
    });
    const start = { line: 0, character: 26 };
    const commit = "5c1e3f0d8a7b4926f1e0c3d5a7b9281f6e4d2c0a";
    const edit = {
      range: { start: { line: 0, character: 31 }, end: { line: 0, character: 31 } },
      text: `, revision="${commit}"`,
    };
    await change({ textContent: [{ document: { uri: cell(1), version: 2 }, changes: [edit] }] });
    await editor.waitFor(cell(1), (all) => all.length === 0);
    const back = { range: { start, end: { line: 0, character: 31 + edit.text.length } }, text: "'acme/other'" };
    await change({ textContent: [{ document: { uri: cell(1), version: 3 }, changes: [back] }] });
    await editor.waitFor(cell(1), (all) => all.some((each) => messageOf(each).includes("acme/other")));
    await change({ structure: { array: { start: 2, deleteCount: 1 }, didClose: [{ uri: cell(1) }] } });
    await editor.waitFor(cell(1), (all) => all.length === 0);
  });

  it("offer fixes and explanations in their cells", async () => {
    await open(["python", IMPORTS], ["python", LOAD]);
    const { range } = await editor.finding(cell(1), "MV201");
    const textDocument = { uri: cell(1) };
    const context = { diagnostics: [] };
    const actions = await editor.connection.sendRequest(CodeActionRequest.type, { textDocument, range, context });
    const changes = (actions as CodeAction[]).flatMap(
      ({ edit }) => (edit?.documentChanges ?? []) as TextDocumentEdit[],
    );
    assert.ok(changes.length > 0);
    for (const change of changes) assert.equal(change.textDocument.uri, cell(1));
    const hover = await editor.connection.sendRequest(HoverRequest.type, { textDocument, position: range.start });
    assert.match(JSON.stringify(hover?.contents), /acme\/churn-bert/);
  });

  it("are told of in the one text that JupyterLab makes of their cells", async () => {
    await editor.finding(notebook, "MV201");
    const laidOut = project.uri(".virtual_documents/explore.ipynb");
    await editor.open(laidOut, `${IMPORTS}\n\n\n${LOAD}\n`);
    const finding = await editor.finding(laidOut, "MV201");
    assert.deepEqual(finding.range.start, { line: 4, character: 26 });
    await editor.waitFor(notebook, (all) => all.length === 0);
    const actions = await editor.connection.sendRequest(CodeActionRequest.type, {
      textDocument: { uri: laidOut },
      range: finding.range,
      context: { diagnostics: [finding] },
    });
    const [edit] = (actions as CodeAction[]).flatMap((each) => each.edit?.documentChanges ?? []) as TextDocumentEdit[];
    assert.equal(edit?.textDocument.uri, laidOut);
    const position = { line: 4, character: 30 };
    const hover = await editor.connection.sendRequest(HoverRequest.type, { textDocument: { uri: laidOut }, position });
    assert.match(JSON.stringify(hover), /churn-bert/);
    await editor.close(laidOut);
    await editor.waitFor(laidOut, (all) => all.length === 0);
    await editor.finding(notebook, "MV201");
  });
});
