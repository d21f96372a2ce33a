import assert from "node:assert/strict";
import * as vscode from "vscode";
import { closeAll, exampleFile, finding, modelVer, openNewFile, until } from "./workbench.ts";

describe("completion in VS Code", () => {
  before(async () => {
    await modelVer();
    // Everything is read once files that are not open have findings.
    await finding(exampleFile("tag_suggester/train.py"), "MV104");
  });
  afterEach(closeAll);

  /** Our completions at `|` of a new file of the example. */
  async function completions(path: string, marked: string): Promise<vscode.CompletionItem[]> {
    const { document } = await openNewFile(path, marked.replace("|", ""));
    const position = document.positionAt(marked.indexOf("|"));
    const ask = () =>
      vscode.commands.executeCommand<vscode.CompletionList>(
        "vscode.executeCompletionItemProvider",
        document.uri,
        position,
        undefined,
        50,
      );
    return (await ask()).items.filter(({ detail }) => /published here|used in|MV|: /.test(detail ?? ""));
  }

  const labels = (items: readonly vscode.CompletionItem[]) =>
    items.map(({ label }) => (typeof label === "string" ? label : label.label));

  it("proposes the repositories that the project publishes and uses", async () => {
    const items = await completions(
      "tag_suggester/completed.py",
      'from transformers import AutoModel\nAutoModel.from_pretrained("|")\n',
    );
    assert.equal(labels(items)[0], "acme-support/tag-suggester_v02");
    assert.ok(labels(items).includes("distilbert-base-uncased"), labels(items).join());
    assert.match(String((items[0]?.documentation as vscode.MarkdownString | undefined)?.value), /Published in/);
  });

  it("proposes the aliases and versions of a registered model", async () => {
    const address = (text: string) => `import mlflow\nmlflow.pyfunc.load_model("models:/tag-suggester${text}")\n`;
    assert.deepEqual(labels(await completions("tag_suggester/alias.py", address("@|"))), ["champion"]);
    assert.deepEqual(labels(await completions("tag_suggester/version.py", address("/|"))), ["4", "3"]);
  });

  it("proposes rules in a comment that ignores them", async () => {
    const items = await completions("tag_suggester/ignored_rule.py", "x = 1  # modelver: ignore[|]\n");
    assert.ok(labels(items).includes("MV201"), labels(items).join());
  });

  it("opens by itself when a quote is typed, and takes what is chosen", async () => {
    const editor = await openNewFile(
      "tag_suggester/typed_name.py",
      "from transformers import AutoModel\nAutoModel.from_pretrained()\n",
    );
    editor.selection = new vscode.Selection(1, 26, 1, 26);
    await vscode.commands.executeCommand("type", { text: '"' });
    await until("the chosen name", async () => {
      await vscode.commands.executeCommand("acceptSelectedSuggestion");
      return editor.document.lineAt(1).text.includes("acme-support/tag-suggester_v02") ? true : undefined;
    });
    assert.equal(editor.document.lineAt(1).text, 'AutoModel.from_pretrained("acme-support/tag-suggester_v02")');
  });

  it("is silent in other strings", async () => {
    assert.deepEqual(await completions("tag_suggester/other.py", 'print("|")\n'), []);
  });
});
