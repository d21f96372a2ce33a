import assert from "node:assert/strict";
import { DefinitionRequest, HoverRequest, type Location, type MarkupContent } from "vscode-languageserver/node";
import { Editor, type TestFolder, testFolder } from "./editor.ts";

const files: Record<string, string> = {
  "train.py":
    'import mlflow\nmlflow.register_model("runs:/4f0c8a6d2b9e4c1f8a7d3e5b6c9f0a12/model", "churn")\nmodel.push_to_hub("acme/churn-base")\n',
  "publish.yaml": "hub_model_id: acme/churn-base\npush_to_hub: true\n",
  ".env": "# Serving\nAPI_KEY=sk-private\nMODEL_URI=models:/churn/latest\n",
  "README.md": "---\nlicense: mit\nbase_model: acme/churn-base\n---\n# acme/churn-base in prose\n",
};

/** As editors call them. */
const LANGUAGES = { "train.py": "python", "publish.yaml": "yaml", ".env": "dotenv", "README.md": "markdown" };

describe("model cards and .env files over the protocol", () => {
  let editor: Editor;
  let project: TestFolder;

  before(async () => {
    editor = new Editor();
    project = testFolder(files);
    await editor.initialize([project.folder]);
    for (const [file, languageId] of Object.entries(LANGUAGES))
      await editor.open(project.uri(file), files[file]!, languageId);
  });

  after(() => {
    editor.kill();
    project.remove();
  });

  const ask = async (file: string, text: string) => {
    const before = files[file]!.slice(0, files[file]!.indexOf(text)).split("\n");
    const position = { line: before.length - 1, character: before.at(-1)!.length + 1 };
    const at = { textDocument: { uri: project.uri(file) }, position };
    const hover = await editor.connection.sendRequest(HoverRequest.type, at);
    const definition = await editor.connection.sendRequest(DefinitionRequest.type, at);
    const defined = [definition ?? []].flat() as Location[];
    return {
      hover: (hover?.contents as MarkupContent | undefined)?.value ?? "",
      defined: defined.map(({ uri, range }) => `${uri.slice(uri.lastIndexOf("/") + 1)}:${range.start.line + 1}`),
    };
  };

  it("a card's base model is explained and leads to where it is published", async () => {
    const { hover, defined } = await ask("README.md", "acme/churn-base");
    assert.match(hover, /^\*\*`acme\/churn-base`\*\*/);
    assert.ok(defined.includes("publish.yaml:1"), defined.join());
    assert.equal((await ask("README.md", "churn-base in prose")).hover, "");
  });

  it("a variable's model is explained and leads to where it is registered; other variables stay unsaid", async () => {
    const { hover, defined } = await ask(".env", "models:/churn");
    assert.match(hover, /^\*\*`churn`\*\*/);
    assert.deepEqual(defined, ["train.py:2"]);
    assert.equal((await ask(".env", "sk-private")).hover, "");
    await editor.finding(project.uri(".env"), "MV203");
    assert.ok(!JSON.stringify(editor.diagnostics(project.uri(".env"))).includes("sk-private"));
  });
});
