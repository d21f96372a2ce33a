import assert from "node:assert/strict";
import {
  type CodeAction,
  CodeActionRequest,
  type CompletionItem,
  type CompletionList,
  CompletionRequest,
  HoverRequest,
  type MarkupContent,
  RenameRequest,
  type TextDocumentEdit,
} from "vscode-languageserver/node";
import { Editor, messageOf, type TestFolder, testFolder } from "./editor.ts";

const FILES: Record<string, string> = {
  "app/api/rank/route.ts":
    'import { AutoModel } from "@huggingface/transformers";\nimport { RANKER } from "../../../models";\n\n' +
    "export const model = await AutoModel.from_pretrained(RANKER, {\n  dtype: 'q8',\n});\n",
  "models.ts": 'export const RANKER = "acme/ranker";\n',
  "serve.sh": "vllm serve acme/ranker\n",
  "train.py": 'from transformers import AutoModel\nAutoModel.from_config(c).push_to_hub("acme/ranker")\n',
};
const ROUTE = "app/api/rank/route.ts";

describe("TypeScript over the protocol", () => {
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

  async function opened(): Promise<{ uri: string }> {
    await editor.initialize([project.folder]);
    const uri = project.uri(ROUTE);
    await editor.open(uri, FILES[ROUTE]!, "typescript");
    await editor.finding(uri, "MV201");
    return { uri };
  }

  it("warns where a route loads a model whose name another file holds", async () => {
    const { uri } = await opened();
    const finding = await editor.finding(uri, "MV201");
    assert.match(messageOf(finding), /acme\/ranker/);
    assert.equal(finding.severity, 2);
    assert.deepEqual(finding.range, { start: { line: 3, character: 53 }, end: { line: 3, character: 59 } });
  });

  it("offers a pin among the options, and a comment that ignores the rule", async () => {
    const textDocument = await opened();
    const range = { start: { line: 3, character: 55 }, end: { line: 3, character: 55 } };
    const context = { diagnostics: editor.diagnostics(textDocument.uri) ?? [] };
    const actions = await editor.connection.sendRequest(CodeActionRequest.type, { textDocument, range, context });
    const edits = (actions as CodeAction[]).map(({ edit }) => JSON.stringify(edit));
    assert.ok(edits.some((edit) => /\\n {2}revision: '/.test(edit)));
    assert.ok(edits.some((edit) => /\/\/ modelver: ignore\[MV201\]/.test(edit)));
  });

  it("tells of the model under the cursor", async () => {
    const textDocument = await opened();
    const position = { line: 3, character: 56 };
    const hover = await editor.connection.sendRequest(HoverRequest.type, { textDocument, position });
    assert.ok(hover);
    assert.match((hover.contents as MarkupContent).value, /acme\/ranker/);
  });

  it("completes names of the project in a string that is still open", async () => {
    const textDocument = await opened();
    await editor.finding(project.uri("serve.sh"), "MV201");
    const text = 'import { pipeline } from "@huggingface/transformers";\nawait pipeline("fill-mask", "acme/\n';
    await editor.change(textDocument.uri, { text });
    const position = { line: 1, character: 34 };
    const answer = await editor.connection.sendRequest(CompletionRequest.type, { textDocument, position });
    const items = Array.isArray(answer) ? answer : ((answer as CompletionList | null)?.items ?? []);
    assert.ok((items as CompletionItem[]).some(({ label }) => label === "acme/ranker"));
  });

  it("gives a model another name in every language", async () => {
    const textDocument = { uri: project.uri("models.ts") };
    await opened();
    await editor.open(textDocument.uri, FILES["models.ts"]!, "typescript");
    const position = { line: 0, character: 28 };
    const edit = await editor.connection.sendRequest(RenameRequest.type, {
      textDocument,
      position,
      newName: "acme/ranker-v2",
    });
    const changed = ((edit?.documentChanges ?? []) as TextDocumentEdit[]).map((each) => each.textDocument.uri);
    assert.deepEqual(
      changed.toSorted(),
      ["models.ts", "serve.sh", "train.py"].map((file) => project.uri(file)),
    );
  });
});
