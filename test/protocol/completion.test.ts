import assert from "node:assert/strict";
import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import {
  type ClientCapabilities,
  type ClientCompletionItemOptions,
  type CompletionItem,
  CompletionItemTag,
  CompletionRequest,
  CompletionResolveRequest,
  DidOpenNotebookDocumentNotification,
  type InsertReplaceEdit,
  type MarkupContent,
  NotebookCellKind,
  type TextEdit,
} from "vscode-languageserver/node";
import { CAPABILITIES, Editor, type TestFolder, testFolder } from "./editor.ts";

const COMMIT = "5c1e3f0d8a7b4926f1e0c3d5a7b9281f6e4d2c0a";
const FILES = {
  "train.py": 'import mlflow\nmlflow.register_model("runs:/x/model", "churn")\n',
  "serve.py":
    'import mlflow\nmlflow.pyfunc.load_model("models:/churn@champion")\nmlflow.pyfunc.load_model("models:/fraud/3")\n',
  "load.py": 'from transformers import AutoModel\nAutoModel.from_pretrained("acme/encoder")\n',
};

const RICH: ClientCapabilities = {
  ...CAPABILITIES,
  textDocument: {
    ...CAPABILITIES.textDocument,
    completion: {
      completionItem: { insertReplaceSupport: true, labelDetailsSupport: true, documentationFormat: ["markdown"] },
    },
  },
};

describe("completion over the protocol", () => {
  let editor: Editor;
  let project: TestFolder;

  beforeEach(() => {
    project = testFolder(FILES);
    mkdirSync(path.join(project.folder, "cache/models--acme--encoder/refs"), { recursive: true });
    writeFileSync(path.join(project.folder, "cache/models--acme--encoder/refs/main"), COMMIT);
    editor = new Editor({ HF_HUB_CACHE: path.join(project.folder, "cache") });
  });

  afterEach(() => {
    editor.kill();
    project.remove();
  });

  async function start(capabilities: ClientCapabilities, more: object = {}) {
    const result = await editor.initialize([project.folder], { capabilities, ...more });
    // A check ends when all files are read.
    await editor.connection.sendRequest("modelver/checkWorkspace", {});
    return result;
  }

  /** The completions at `|` of a text. */
  async function complete(marked: string, file = "new.py", languageId = "python"): Promise<CompletionItem[]> {
    const before = marked.slice(0, marked.indexOf("|")).split("\n");
    await editor.open(project.uri(file), marked.replace("|", ""), languageId);
    const position = { line: before.length - 1, character: before.at(-1)!.length };
    const textDocument = { uri: project.uri(file) };
    const items = await editor.connection.sendRequest(CompletionRequest.type, { textDocument, position });
    return (items ?? []) as CompletionItem[];
  }

  it("is announced with the characters that names are made of", async () => {
    const { capabilities } = await start(RICH);
    assert.equal(capabilities.completionProvider?.resolveProvider, true);
    for (const character of ['"', "/", ":", "@", "["]) {
      assert.ok(capabilities.completionProvider?.triggerCharacters?.includes(character), character);
    }
  });

  it("proposes what the project publishes first, with ranges to insert and to replace", async () => {
    await start(RICH);
    const items = await complete('import mlflow\nmlflow.pyfunc.load_model("models:/ch|urm/3")\n');
    assert.deepEqual(
      items.map(({ label }) => label),
      ["churn", "fraud"],
    );
    const [first] = items;
    const { insert, replace, newText } = first!.textEdit as InsertReplaceEdit;
    assert.equal(newText, "churn");
    assert.equal(first?.filterText, "churn");
    assert.deepEqual([insert.start.character, insert.end.character], [34, 36]);
    assert.deepEqual([replace.start.character, replace.end.character], [34, 39]);
    assert.equal(first?.labelDetails?.description, "published here, used in 1 place");
    assert.equal(first?.documentation, undefined);
  });

  it("describes an item when it is looked at, in the hover's words", async () => {
    await start(RICH);
    const [first] = await complete('import mlflow\nmlflow.pyfunc.load_model("|")\n');
    const { documentation } = await editor.connection.sendRequest(CompletionResolveRequest.type, first!);
    const { kind, value } = documentation as MarkupContent;
    assert.equal(kind, "markdown");
    assert.match(value, /Version: no version in the name/);
    assert.match(value, /Published in \[train\.py:2\]\(file:/);
    assert.match(value, /Used in \[serve\.py:2\]/);
  });

  it("serves an editor that can do none of it", async () => {
    await start({ ...CAPABILITIES, textDocument: {} });
    const [first] = await complete('import mlflow\nmlflow.pyfunc.load_model("|")\n');
    assert.deepEqual((first!.textEdit as TextEdit).range.start, { line: 1, character: 26 });
    assert.equal((first!.textEdit as TextEdit).newText, "models:/churn");
    assert.equal(first?.labelDetails, undefined);
    assert.equal(first?.detail, "MLflow model, published here, used in 1 place");
    const { documentation } = await editor.connection.sendRequest(CompletionResolveRequest.type, first!);
    assert.doesNotMatch((documentation as MarkupContent).value, /\]\(|\*\*|`/);
  });

  it("counts characters as the editor does", async () => {
    await start({ ...RICH, general: { positionEncodings: ["utf-8"] } });
    const text = 'import mlflow\nx = "🙂"; mlflow.pyfunc.load_model("")\n';
    await editor.open(project.uri("new.py"), text);
    const character = Buffer.from(text.split("\n")[1]!.slice(0, -2)).length;
    const items = (await editor.connection.sendRequest(CompletionRequest.type, {
      textDocument: { uri: project.uri("new.py") },
      position: { line: 1, character },
    })) as CompletionItem[];
    assert.equal((items[0]!.textEdit as InsertReplaceEdit).insert.end.character, character);
  });

  it("proposes the commit of the local cache, unless it may not be read", async () => {
    const text = 'from transformers import AutoModel\nAutoModel.from_pretrained("acme/encoder", revision="|")\n';
    await start(RICH);
    const [cached] = await complete(text);
    assert.equal(cached?.label, COMMIT);
    assert.equal(cached?.detail, `commit ${COMMIT}, never changes, in the local Hugging Face cache`);
  });

  it("reads no cache in a workspace that is not trusted", async () => {
    await start(RICH, { trusted: false });
    const text = 'from transformers import AutoModel\nAutoModel.from_pretrained("acme/encoder", revision="|")\n';
    assert.deepEqual(await complete(text), []);
  });

  it("proposes rules in a comment, those of the line first, without those that are there", async () => {
    await start(RICH);
    const line = 'import mlflow\nmlflow.pyfunc.load_model("models:/churn/latest")  # modelver: ignore[MV101, |]\n';
    const items = await complete(line);
    assert.equal(items[0]?.label, "MV203");
    assert.equal(items[0]?.labelDetails?.description, "floating-version");
    assert.ok(!items.some(({ label }) => label === "MV101"));
    const { documentation } = await editor.connection.sendRequest(CompletionResolveRequest.type, items[0]!);
    assert.match((documentation as MarkupContent).value, /latest/);
    assert.deepEqual(await complete('x = "# modelver: ignore[|]"\n', "other.py"), []);
  });

  it("marks what a vendor has retired, and says what became of it when it is looked at", async () => {
    const item: ClientCompletionItemOptions = {
      ...RICH.textDocument!.completion!.completionItem,
      tagSupport: { valueSet: [CompletionItemTag.Deprecated] },
    };
    await start({ ...RICH, textDocument: { ...RICH.textDocument, completion: { completionItem: item } } });
    const items = await complete('import anthropic\nanthropic.Anthropic().messages.create(model="|")\n');
    const retired = items.find(({ label }) => label === "claude-3-opus-20240229");
    assert.deepEqual(retired?.tags, [CompletionItemTag.Deprecated]);
    assert.equal(retired?.labelDetails?.description, "retired");
    assert.equal(items.find(({ label }) => label === "claude-sonnet-4-6")?.tags, undefined);
    const { documentation } = await editor.connection.sendRequest(CompletionResolveRequest.type, retired!);
    const { value } = documentation as MarkupContent;
    assert.match(
      value,
      /^Released on 2024-02-29 {2}\nRetired on 2026-01-05 {2}\nIn its place: `claude-opus-4-8` {2}\nAs the built-in catalogue knew it on 20/,
    );
  });

  it("sends the likeliest of many, and is asked again as one types on", async () => {
    await start(RICH);
    const uri = project.uri("many.py");
    const ask = async (typed: string) => {
      const line = `timm.create_model("${typed}")`;
      await editor.open(uri, `import timm\n${line}\n`);
      const position = { line: 1, character: line.length - 2 };
      const answer = await editor.connection.sendRequest(CompletionRequest.type, { textDocument: { uri }, position });
      await editor.close(uri);
      return answer;
    };
    const all = await ask("");
    assert.ok(all !== null && !Array.isArray(all) && all.isIncomplete);
    assert.equal(all.items.length, 200);
    const begun = await ask("resnet50.a1");
    const labels = (Array.isArray(begun) ? begun : (begun?.items ?? [])).map(({ label }) => label);
    assert.deepEqual(labels.slice(0, 2), ["resnet50.a1_in1k", "resnet50.a1h_in1k"]);
  });

  it("says nothing where no model is named", async () => {
    await start(RICH);
    assert.deepEqual(await complete('import mlflow\nprint("|")\n', "a.py"), []);
    assert.deepEqual(await complete("import mlf|\n", "b.py"), []);
    assert.deepEqual(await complete("title: |\n", "c.yaml", "yaml"), []);
  });

  it("works in the cells of a notebook", async () => {
    await start(RICH);
    const uri = project.uri("explore.ipynb");
    const cell = `vscode-notebook-cell:${uri.slice("file:".length)}#1`;
    const other = `vscode-notebook-cell:${uri.slice("file:".length)}#0`;
    await editor.connection.sendNotification(DidOpenNotebookDocumentNotification.type, {
      notebookDocument: {
        uri,
        notebookType: "jupyter-notebook",
        version: 1,
        cells: [other, cell].map((document) => ({ kind: NotebookCellKind.Code, document })),
      },
      cellTextDocuments: [
        { uri: other, languageId: "python", version: 1, text: "import mlflow\n\n" },
        { uri: cell, languageId: "python", version: 1, text: 'mlflow.pyfunc.load_model("' },
      ],
    });
    const items = (await editor.connection.sendRequest(CompletionRequest.type, {
      textDocument: { uri: cell },
      position: { line: 0, character: 26 },
    })) as CompletionItem[];
    assert.equal(items[0]?.label, "churn");
    assert.deepEqual((items[0]!.textEdit as InsertReplaceEdit).replace.start, { line: 0, character: 26 });
  });
});
