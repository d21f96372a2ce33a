import assert from "node:assert/strict";
import {
  CodeLensRequest,
  CodeLensResolveRequest,
  type DefinitionLink,
  DefinitionRequest,
  DocumentHighlightRequest,
  DocumentLinkRequest,
  type DocumentSymbol,
  DocumentSymbolRequest,
  type Location,
  ReferencesRequest,
  type SymbolInformation,
  WorkspaceSymbolRequest,
} from "vscode-languageserver/node";
import { CAPABILITIES, Editor, type TestFolder, testFolder } from "./editor.ts";

const files = {
  "names.py": 'ENCODER = "acme/encoder"\nREGISTERED = "churn"\n',
  "train.py":
    'import mlflow\nfrom names import REGISTERED\nmlflow.register_model("runs:/4f0c8a6d2b9e4c1f8a7d3e5b6c9f0a12/model", REGISTERED)\n',
  "serve.py": [
    "import mlflow",
    "from transformers import AutoModel, AutoTokenizer",
    "from names import ENCODER",
    "AutoModel.from_pretrained(ENCODER)",
    'AutoTokenizer.from_pretrained(pretrained_model_name_or_path="acme/encoder", revision="v1.0")',
    'mlflow.pyfunc.load_model("models:/churn/3")',
    "",
  ].join("\n"),
  "serving.yaml": "model_uri: models:/churn@champion\n",
};

describe("navigation over the protocol", () => {
  let editor: Editor;
  let project: TestFolder;

  beforeEach(() => {
    editor = new Editor();
    project = testFolder(files);
  });

  afterEach(() => {
    editor.kill();
    project.remove();
  });

  const begin = async (capabilities = {}, more = {}) => {
    const textDocument = { ...CAPABILITIES.textDocument, ...capabilities };
    await editor.initialize([project.folder], { capabilities: { ...CAPABILITIES, textDocument }, ...more });
    for (const [file, text] of Object.entries(files))
      await editor.open(project.uri(file), text, file.endsWith(".py") ? "python" : "yaml");
  };
  /** Position of a text in a file, one character in. */
  const at = (file: keyof typeof files, text: string) => {
    const before = files[file].slice(0, files[file].indexOf(text)).split("\n");
    const position = { line: before.length - 1, character: before.at(-1)!.length + 1 };
    return { textDocument: { uri: project.uri(file) }, position };
  };
  const shown = (location: Location) => {
    const file = location.uri.slice(location.uri.lastIndexOf("/") + 1) as keyof typeof files;
    const { start, end } = location.range;
    return `${file}:${start.line + 1} ${files[file].split("\n")[start.line]!.slice(start.character, end.character)}`;
  };
  const definitions = async (file: keyof typeof files, text: string) =>
    ((await editor.connection.sendRequest(DefinitionRequest.type, at(file, text))) as Location[]).map(shown);
  const uses = async (file: keyof typeof files, text: string, includeDeclaration = true) => {
    const params = { ...at(file, text), context: { includeDeclaration } };
    return ((await editor.connection.sendRequest(ReferencesRequest.type, params)) ?? []).map(shown);
  };

  it("goes from a use to the place where the name is written, across files", async () => {
    await begin();
    assert.deepEqual(await definitions("serve.py", "ENCODER)"), ["names.py:1 acme/encoder"]);
  });

  it("goes from a name to the place that publishes the model, across languages", async () => {
    await begin();
    assert.deepEqual(await definitions("serve.py", "models:/churn/3"), ["train.py:3 REGISTERED"]);
    assert.deepEqual(await definitions("serving.yaml", "churn"), ["train.py:3 REGISTERED"]);
  });

  it("goes nowhere else from where a name is written that nobody here publishes", async () => {
    await begin();
    assert.deepEqual(await definitions("names.py", "acme/encoder"), ["names.py:1 acme/encoder"]);
  });

  it("says what a definition starts from to clients that show it", async () => {
    await begin({ definition: { linkSupport: true } });
    const [link] = (await editor.connection.sendRequest(
      DefinitionRequest.type,
      at("serve.py", "ENCODER)"),
    )) as DefinitionLink[];
    assert.deepEqual(link?.originSelectionRange, {
      start: { line: 3, character: 26 },
      end: { line: 3, character: 33 },
    });
    assert.equal(link?.targetUri, project.uri("names.py"));
  });

  it("finds every place that names a model, from a use, a variable, an argument's keyword and a key", async () => {
    await begin();
    const encoder = ["names.py:1 acme/encoder", "serve.py:4 ENCODER", "serve.py:5 acme/encoder"];
    assert.deepEqual(await uses("serve.py", "ENCODER)"), encoder);
    assert.deepEqual(await uses("names.py", "ENCODER"), encoder);
    assert.deepEqual(await uses("serve.py", "pretrained_model_name_or_path"), encoder);
    const churn = ["names.py:2 churn", "serve.py:6 churn", "serving.yaml:1 churn", "train.py:3 REGISTERED"];
    assert.deepEqual(await uses("serving.yaml", "model_uri"), churn);
  });

  it("leaves out where a name is merely written where that is not asked for", async () => {
    await begin();
    assert.deepEqual(await uses("names.py", "ENCODER", false), ["serve.py:4 ENCODER", "serve.py:5 acme/encoder"]);
  });

  it("finds nothing where no model is named", async () => {
    await begin();
    assert.deepEqual(await uses("serve.py", "import mlflow"), []);
    assert.equal(await editor.connection.sendRequest(DefinitionRequest.type, at("serve.py", "import mlflow")), null);
  });

  it("highlights the places of the file", async () => {
    await begin();
    const highlights = await editor.connection.sendRequest(DocumentHighlightRequest.type, at("serve.py", "ENCODER)"));
    assert.deepEqual(
      highlights?.map(({ range, kind }) => [range.start.line, kind]),
      [
        [3, 2],
        [4, 2],
      ],
    );
  });

  it("lists the models of a file, as the client takes them", async () => {
    await begin({ documentSymbol: { hierarchicalDocumentSymbolSupport: true } });
    const params = { textDocument: { uri: project.uri("train.py") } };
    const symbols = (await editor.connection.sendRequest(DocumentSymbolRequest.type, params)) as DocumentSymbol[];
    assert.deepEqual(
      symbols.map(({ name, detail }) => [name, detail]),
      [["churn", "MLflow model, published by mlflow.register_model"]],
    );
  });

  it("lists them flat for clients that know no other form", async () => {
    await begin();
    const params = { textDocument: { uri: project.uri("names.py") } };
    const symbols = (await editor.connection.sendRequest(DocumentSymbolRequest.type, params)) as SymbolInformation[];
    assert.deepEqual(
      symbols.map(({ name, location }) => `${name} ${shown(location)}`),
      ["acme/encoder names.py:1 acme/encoder", "churn names.py:2 churn"],
    );
  });

  it("finds models of the workspace by letters in their order, at the place that publishes them", async () => {
    await begin();
    await editor.finding(project.uri("serve.py"), "MV201");
    const find = async (query: string) =>
      ((await editor.connection.sendRequest(WorkspaceSymbolRequest.type, { query })) as SymbolInformation[]).map(
        ({ name, containerName, location }) => `${name} (${containerName}) ${shown(location)}`,
      );
    assert.deepEqual(await find("CHRN"), ["churn (MLflow model) train.py:3 REGISTERED"]);
    assert.deepEqual(await find("nothing"), []);
    assert.equal((await find("")).length, 2);
  });

  it("links names to their pages, at the revision that is loaded", async () => {
    await begin({}, { settings: { mlflow: { trackingUri: "https://user:secret@mlflow.example/" } } });
    const params = { textDocument: { uri: project.uri("serve.py") } };
    const links = await editor.connection.sendRequest(DocumentLinkRequest.type, params);
    assert.deepEqual(
      links?.map(({ target }) => target),
      ["https://huggingface.co/acme/encoder/tree/v1.0", "https://mlflow.example/#/models/churn/versions/3"],
    );
  });

  it("says above a published model and a kept name in how many places it is used", async () => {
    await begin({}, { canShowReferences: true });
    const lensesOf = async (file: keyof typeof files) => {
      const params = { textDocument: { uri: project.uri(file) } };
      const lenses = (await editor.connection.sendRequest(CodeLensRequest.type, params)) ?? [];
      return Promise.all(lenses.map((lens) => editor.connection.sendRequest(CodeLensResolveRequest.type, lens)));
    };
    const titles = (await lensesOf("names.py")).map(({ range, command }) => [range.start.line, command?.title]);
    assert.deepEqual(titles, [
      [0, "Used in 2 places"],
      [1, "Used in 3 places"],
    ]);
    const [published] = await lensesOf("train.py");
    assert.equal(published?.command?.title, "Used in 2 places");
    const places: Location[] = published?.command?.arguments?.[2] ?? [];
    assert.deepEqual(places.map(shown), ["serve.py:6 churn", "serving.yaml:1 churn"]);
    assert.deepEqual(await lensesOf("serve.py"), []);
  });

  it("says it to no client that could not show the places, and nowhere where it is switched off", async () => {
    await begin({}, { canShowReferences: true, settings: { codeLens: false } });
    const params = { textDocument: { uri: project.uri("names.py") } };
    assert.deepEqual(await editor.connection.sendRequest(CodeLensRequest.type, params), []);
  });
});
