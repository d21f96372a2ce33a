import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import path from "node:path";
import {
  type CodeAction,
  CodeActionRequest,
  type CompletionItem,
  type CompletionList,
  CompletionRequest,
  DefinitionRequest,
  DocumentSymbolRequest,
  HoverRequest,
  type Location,
  type LocationLink,
  type MarkupContent,
  RenameRequest,
  type TextDocumentEdit,
  type TextEdit,
  type WorkspaceEdit,
} from "vscode-languageserver/node";
import { TextDocument } from "vscode-languageserver-textdocument";
import { Editor, messageOf, type TestFolder, testFolder } from "./editor.ts";

const FILES: Record<string, string> = {
  "serve.sh": 'MODEL=acme/churn-bert\nvllm serve "$MODEL" --port 8000\n',
  Dockerfile: 'FROM vllm/vllm-openai:v0.6.4\nCMD ["--model", "acme/churn-bert", "--port", "8000"]\n',
  "deploy/compose.yaml":
    "services:\n  llm:\n    image: vllm/vllm-openai:v0.6.4\n    command: >\n      --model acme/churn-bert\n      --port 8000\n",
  ".github/workflows/evaluate.yml":
    "jobs:\n  evaluate:\n    steps:\n      - run: |\n          set -e\n          hf download acme/churn-bert\n",
  "train.py": 'from transformers import AutoModel\nAutoModel.from_config(c).push_to_hub("acme/churn-bert")\n',
  ".env": "MODEL_ID=acme/churn-bert\n",
};

describe("scripts and containers over the protocol", () => {
  let editor: Editor;
  let project: TestFolder;

  beforeEach(() => {
    editor = new Editor();
    project = testFolder(FILES);
  });

  afterEach(() => {
    editor.kill();
    project.remove();
  });

  async function opened(file: string, languageId: string): Promise<{ uri: string }> {
    await editor.initialize([project.folder]);
    const uri = project.uri(file);
    await editor.open(uri, FILES[file]!, languageId);
    await editor.finding(uri, "MV201");
    return { uri };
  }

  it("warn where something is served, at the word that names the model", async () => {
    const { uri } = await opened(".github/workflows/evaluate.yml", "github-actions-workflow");
    const finding = await editor.finding(uri, "MV201");
    assert.match(messageOf(finding), /acme\/churn-bert/);
    assert.equal(finding.severity, 2);
    assert.deepEqual(finding.range, { start: { line: 5, character: 22 }, end: { line: 5, character: 37 } });
  });

  it("tell of a model under the cursor, and where it is published and written", async () => {
    const textDocument = await opened("serve.sh", "shellscript");
    const position = { line: 1, character: 14 };
    const hover = await editor.connection.sendRequest(HoverRequest.type, { textDocument, position });
    assert.ok(hover);
    assert.match((hover.contents as MarkupContent).value, /acme\/churn-bert/);
    const found = await editor.connection.sendRequest(DefinitionRequest.type, { textDocument, position });
    const places = ([found].flat() as (Location | LocationLink)[]).map((place) =>
      "targetUri" in place ? place.targetUri : place.uri,
    );
    assert.ok(places.length > 0);
    const symbols = await editor.connection.sendRequest(DocumentSymbolRequest.type, { textDocument });
    assert.deepEqual(
      symbols?.map(({ name }) => name),
      ["acme/churn-bert", "acme/churn-bert"],
    );
  });

  it("offer a pin in the form of the file", async () => {
    const textDocument = await opened("Dockerfile", "dockerfile");
    const range = { start: { line: 1, character: 20 }, end: { line: 1, character: 20 } };
    const context = { diagnostics: editor.diagnostics(textDocument.uri) ?? [] };
    const actions =
      (await editor.connection.sendRequest(CodeActionRequest.type, { textDocument, range, context })) ?? [];
    const fix = (actions as CodeAction[]).find(({ title }) => /Pin/.test(title));
    assert.match(JSON.stringify(fix?.edit), /, \\"--revision\\", \\"/);
  });

  it("follow a new name of the model, each in its own place", async () => {
    const textDocument = await opened("deploy/compose.yaml", "dockercompose");
    const edit = await editor.connection.sendRequest(RenameRequest.type, {
      textDocument,
      position: { line: 4, character: 20 },
      newName: "acme/churn-bert-v2",
    });
    const changed = texts(edit);
    for (const [file, text] of Object.entries(FILES)) {
      assert.equal(changed[file], text.replace("acme/churn-bert", "acme/churn-bert-v2"), file);
    }
  });

  it("complete the names that the project knows", async () => {
    const textDocument = await opened("serve.sh", "shellscript");
    await editor.finding(project.uri("Dockerfile"), "MV201");
    await editor.change(textDocument.uri, { text: "vllm serve acme/\n" });
    const answer = await editor.connection.sendRequest(CompletionRequest.type, {
      textDocument,
      position: { line: 0, character: 16 },
    });
    const items = Array.isArray(answer) ? answer : ((answer as CompletionList | null)?.items ?? []);
    assert.ok((items as CompletionItem[]).some(({ label }) => label === "acme/churn-bert"));
  });

  function texts(edit: WorkspaceEdit | null): Record<string, string> {
    const changes = (edit?.documentChanges ?? []) as TextDocumentEdit[];
    const root = project.uri("");
    return Object.fromEntries(
      changes.map(({ textDocument: { uri }, edits }) => {
        const file = decodeURIComponent(uri.slice(root.length)).replace(/^\//, "");
        const before = FILES[file] ?? readFileSync(path.join(project.folder, file), "utf8");
        return [file, TextDocument.applyEdits(TextDocument.create(uri, "", 0, before), edits as TextEdit[])];
      }),
    );
  }
});
