import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import path from "node:path";
import {
  PrepareRenameRequest,
  RenameRequest,
  ResponseError,
  ShowMessageNotification,
  TextDocumentEdit,
  type TextEdit,
  type WorkspaceEdit,
} from "vscode-languageserver/node";
import { TextDocument } from "vscode-languageserver-textdocument";
import { CAPABILITIES, Editor, type TestFolder, testFolder } from "./editor.ts";

const files: Record<string, string> = {
  "names.py": 'TEAM = "acme"\nREGISTERED = "churn-v2"\n',
  "train.py": [
    "import mlflow",
    "from names import REGISTERED, TEAM",
    "from transformers import AutoModel",
    'mlflow.register_model("runs:/4f0c8a6d2b9e4c1f8a7d3e5b6c9f0a12/model", REGISTERED)',
    "model = AutoModel.from_config(config)",
    'model.push_to_hub(f"{TEAM}/churn")',
    "",
  ].join("\n"),
  "serve.py": [
    "import mlflow, os",
    'mlflow.pyfunc.load_model("models:/churn-v2/3")  # 🦙',
    "mlflow.pyfunc.load_model(f\"models:/churn-{os.environ['V']}/3\")",
    "",
  ].join("\n"),
  "load.py":
    'from transformers import AutoModel\nAutoModel.from_pretrained("acme/churn")\nAutoModel.from_pretrained("other/bert")\n',
  "serving.yaml": "model_uri: models:/churn-v2@champion\n",
  "README.md": "Served from models:/churn-v2/3; `churn-v2` is retrained monthly.\n",
  "notebook.ipynb": JSON.stringify({
    cells: [
      {
        cell_type: "code",
        execution_count: null,
        metadata: {},
        outputs: [],
        source: ["import mlflow\n", 'mlflow.pyfunc.load_model("models:/churn-v2/2")'],
      },
    ],
    metadata: { language_info: { name: "python" } },
    nbformat: 4,
    nbformat_minor: 5,
  }),
};

describe("renaming a model over the protocol", () => {
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

  const begin = async (file: string, capabilities = CAPABILITIES) => {
    await editor.initialize([project.folder], { capabilities });
    await editor.open(project.uri(file), files[file]!);
  };
  const confirming = {
    ...CAPABILITIES,
    workspace: { ...CAPABILITIES.workspace, workspaceEdit: { documentChanges: true, changeAnnotationSupport: {} } },
  };
  const at = (file: string, text: string) => {
    const before = files[file]!.slice(0, files[file]!.indexOf(text)).split("\n");
    const position = { line: before.length - 1, character: before.at(-1)!.length + 1 };
    return { textDocument: { uri: project.uri(file) }, position };
  };
  const rename = (file: string, text: string, newName: string) =>
    editor.connection.sendRequest(RenameRequest.type, { ...at(file, text), newName }) as Promise<WorkspaceEdit>;
  /** The files that an edit changes, as they are after it. */
  const applied = (edit: WorkspaceEdit) =>
    Object.fromEntries(
      (edit.documentChanges ?? []).filter(TextDocumentEdit.is).map(({ textDocument: { uri }, edits }) => {
        const name = path.basename(uri);
        const before = readFileSync(path.join(project.folder, name), "utf8");
        return [name, TextDocument.applyEdits(TextDocument.create(uri, "", 0, before), edits as TextEdit[])];
      }),
    );
  const refusal = async (work: Promise<unknown>) => {
    const error = await work.then(
      () => assert.fail("it was not refused"),
      (reason) => reason,
    );
    assert(error instanceof ResponseError);
    return error.message;
  };

  it("changes its name in every file and language, and nothing else", async () => {
    await begin("serve.py");
    const after = applied(await rename("serve.py", "churn-v2", "churn"));
    assert.deepEqual(Object.keys(after).sort(), ["names.py", "notebook.ipynb", "serve.py", "serving.yaml"]);
    assert.equal(after["names.py"], files["names.py"]!.replace("churn-v2", "churn"));
    assert.equal(after["serve.py"], files["serve.py"]!.replace("models:/churn-v2/3", "models:/churn/3"));
    assert.equal(after["serving.yaml"], "model_uri: models:/churn@champion\n");
    assert.equal(after["notebook.ipynb"], files["notebook.ipynb"]!.replace("churn-v2", "churn"));
  });

  it("keeps the parts of a name that is put together", async () => {
    await begin("load.py");
    const after = applied(await rename("load.py", "acme/churn", "acme/leave"));
    assert.match(after["train.py"]!, /push_to_hub\(f"\{TEAM\}\/leave"\)/);
    assert.match(after["load.py"]!, /"acme\/leave"/);
    assert.equal(after["names.py"], undefined);
  });

  it("says which names it could not follow, and where the old one is still mentioned", async () => {
    await begin("serve.py");
    const said = new Promise<string>((resolve) =>
      editor.connection.onNotification(ShowMessageNotification.type, ({ message }) => resolve(message)),
    );
    await rename("serve.py", "churn-v2", "churn");
    const message = await said;
    assert.match(message, /could not be followed: serve\.py:3\./);
    assert.match(message, /still mentioned in README\.md:1, README\.md:1/);
  });

  it("offers mentions in text to editors that let people confirm them", async () => {
    await begin("serve.py", confirming);
    const edit = await rename("serve.py", "churn-v2", "churn");
    const asked = Object.entries(edit.changeAnnotations ?? {}).filter(([, { needsConfirmation }]) => needsConfirmation);
    assert.deepEqual(
      asked.map(([, { label }]) => label),
      ["Mentions in text"],
    );
    assert.equal(applied(edit)["README.md"], "Served from models:/churn/3; `churn` is retrained monthly.\n");
  });

  it("is prepared with the name's own range, after characters outside the BMP too", async () => {
    await begin("serve.py");
    const prepared = await editor.connection.sendRequest(PrepareRenameRequest.type, at("serve.py", "churn-v2"));
    assert.deepEqual(prepared, {
      range: { start: { line: 1, character: 34 }, end: { line: 1, character: 42 } },
      placeholder: "churn-v2",
    });
  });

  it("leaves variables to the language", async () => {
    await begin("train.py");
    assert.equal(await editor.connection.sendRequest(PrepareRenameRequest.type, at("train.py", "REGISTERED)")), null);
  });

  it("refuses what is not the project's own, with the reason", async () => {
    await begin("load.py");
    const prepared = editor.connection.sendRequest(PrepareRenameRequest.type, at("load.py", "other/bert"));
    assert.match(await refusal(prepared), /other\/bert belongs to whoever publishes it/);
  });

  it("refuses names that the registry would refuse, that are taken, and the name it has", async () => {
    await begin("load.py");
    for (const [newName, reason] of [
      ["acme/churn--2", /would refuse .*`--`/],
      ["other/bert", /for another model already/],
      ["acme/churn", /called acme\/churn already/],
      [" ", /needs a name/],
    ] as const)
      assert.match(await refusal(rename("load.py", "acme/churn", newName)), reason);
  });

  it("refuses a name whose new form does not fit the texts it is put together from", async () => {
    await begin("load.py");
    assert.match(
      await refusal(rename("load.py", "acme/churn", "corp/leave")),
      /put together from several texts in train\.py, line 6/,
    );
  });

  it("is offered without preparation to clients that know none", async () => {
    const { capabilities } = await editor.initialize([project.folder]);
    assert.equal(capabilities.renameProvider, true);
  });
});
