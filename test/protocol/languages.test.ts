import assert from "node:assert/strict";
import { CodeActionRequest, HoverRequest, type MarkupContent } from "vscode-languageserver/node";
import { Editor, messageOf, type TestFolder, testFolder } from "./editor.ts";

const LOAD = 'from transformers import AutoModel\nmodel = AutoModel.from_pretrained("acme/churn-bert-v1.2.0")\n';

describe("the server in the editor's language", () => {
  let editor: Editor;
  let project: TestFolder;

  beforeEach(() => {
    editor = new Editor();
    project = testFolder({ "serve.py": LOAD });
  });

  afterEach(() => {
    editor.kill();
    project.remove();
  });

  async function hoverText(locale: string): Promise<string> {
    await editor.initialize([project.folder], { locale });
    const textDocument = { uri: project.uri("serve.py") };
    await editor.open(textDocument.uri, LOAD);
    const position = { line: 1, character: 40 };
    const hover = await editor.connection.sendRequest(HoverRequest.type, { textDocument, position });
    assert.ok(hover);
    return (hover.contents as MarkupContent).value;
  }

  it("speaks French where that is asked for", async () => {
    assert.match(await hoverText("fr"), /version de ce modèle/);
  });

  it("speaks the French of France to other French-speaking countries", async () => {
    assert.match(await hoverText("fr-CA"), /Épinglage\u00a0: aucun/);
  });

  it("speaks English where it does not know the language", async () => {
    assert.match(await hoverText("tlh"), /version of this model/);
  });

  it("leaves findings in English, and titles what it offers in French", async () => {
    await editor.initialize([project.folder], { locale: "fr" });
    const textDocument = { uri: project.uri("serve.py") };
    await editor.open(textDocument.uri, LOAD);
    const finding = await editor.finding(textDocument.uri, "MV201");
    assert.match(messageOf(finding), /is loaded without a revision/);
    const context = { diagnostics: [finding] };
    const actions = await editor.connection.sendRequest(CodeActionRequest.type, {
      textDocument,
      range: finding.range,
      context,
    });
    const titles = actions?.map(({ title }) => title) ?? [];
    assert.ok(titles.includes("Ignorer MV201 (unpinned-revision) ici"), titles.join("; "));
  });
});
