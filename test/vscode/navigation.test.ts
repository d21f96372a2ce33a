import assert from "node:assert/strict";
import * as vscode from "vscode";
import { closeAll, exampleFile, finding, modelVer, until } from "./workbench.ts";

describe("navigation in VS Code", () => {
  before(async () => {
    await modelVer();
    await finding(exampleFile("tag_suggester/train.py"), "MV104");
  });
  afterEach(closeAll);

  const at = async (file: string, text: string, offset = 1) => {
    const document = await vscode.workspace.openTextDocument(exampleFile(file));
    return { uri: document.uri, position: document.positionAt(document.getText().indexOf(text) + offset) };
  };
  const shown = async ({ uri, range }: vscode.Location) => {
    const document = await vscode.workspace.openTextDocument(uri);
    return `${vscode.workspace.asRelativePath(uri)} ${document.getText(range)}`;
  };

  it("goes from a use to the place where the name is written", async () => {
    const { uri, position } = await at("tag_suggester/serve.py", "ENCODER)");
    const links = await vscode.commands.executeCommand<vscode.LocationLink[]>(
      "vscode.executeDefinitionProvider",
      uri,
      position,
    );
    const ours = links.find(({ targetUri }) => targetUri.path.endsWith("names.py"));
    assert.ok(ours);
    assert.equal(
      await shown({ uri: ours.targetUri, range: ours.targetRange }),
      "tag_suggester/names.py sentence-transformers/all-MiniLM-L6-v2",
    );
  });

  it("finds every place that names a model, in code, configuration and notebooks", async () => {
    const { uri, position } = await at("configs/serving.toml", "tag-suggester/4", 2);
    const locations = await vscode.commands.executeCommand<vscode.Location[]>(
      "vscode.executeReferenceProvider",
      uri,
      position,
    );
    const files = new Set(locations.map((each) => vscode.workspace.asRelativePath(each.uri)));
    for (const file of ["configs/serving.toml", "tag_suggester/serve.py", "tag_suggester/names.py"])
      assert.ok(files.has(file), `${file} in ${[...files]}`);
    assert.ok([...files].some((file) => file.includes("compare_versions.ipynb")));
  });

  it("highlights a model's places in the file", async () => {
    const { uri, position } = await at("configs/serving.toml", "tag-suggester/4", 2);
    const highlights = await vscode.commands.executeCommand<vscode.DocumentHighlight[]>(
      "vscode.executeDocumentHighlights",
      uri,
      position,
    );
    assert.equal(highlights.length, 2);
  });

  it("lists the models of a file and of the workspace", async () => {
    const { uri } = await at("tag_suggester/train.py", "import");
    const symbols = await vscode.commands.executeCommand<vscode.DocumentSymbol[]>(
      "vscode.executeDocumentSymbolProvider",
      uri,
    );
    assert.ok(symbols.some(({ name }) => name === "distilbert-base-uncased"));
    const found = await vscode.commands.executeCommand<vscode.SymbolInformation[]>(
      "vscode.executeWorkspaceSymbolProvider",
      "tag-sug",
    );
    assert.ok(found.some(({ name, containerName }) => name === "tag-suggester" && containerName === "MLflow model"));
  });

  it("links names to their pages on the Hub", async () => {
    const { uri } = await at("configs/train.yaml", "labels");
    const links = await vscode.commands.executeCommand<vscode.DocumentLink[]>("vscode.executeLinkProvider", uri);
    const targets = links.map(({ target }) => String(target));
    assert.ok(
      targets.some((target) => /huggingface\.co\/cross-encoder\/ms-marco-MiniLM-L-6-v2\/tree\/ce0834f/.test(target)),
      String(targets),
    );
  });

  it("says above a name that is kept for others in how many places it is used, and shows them", async () => {
    const { uri } = await at("tag_suggester/names.py", "ENCODER");
    await vscode.window.showTextDocument(uri);
    const lens = await until("the lens", async () => {
      const lenses = await vscode.commands.executeCommand<vscode.CodeLens[]>("vscode.executeCodeLensProvider", uri, 10);
      return lenses.find(({ command }) => /Used in \d+ places?/.test(command?.title ?? ""));
    });
    assert.equal(lens.command?.command, "modelver.showReferences");
    await vscode.commands.executeCommand(lens.command.command, ...(lens.command.arguments ?? []));
  });
});
