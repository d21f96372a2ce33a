import assert from "node:assert/strict";
import { DidChangeWatchedFilesNotification, FileChangeType } from "vscode-languageserver/node";
import type {
  ModelsResult,
  PracticesResult,
  SegmentsResult,
  ServerInformation,
  StatusParams,
  UseNode,
  UsersNames,
} from "../../server/src/lsp/protocol.ts";
import {
  MODELS,
  PRACTICES,
  PRACTICES_CHANGED,
  SEGMENTS,
  SERVER_INFORMATION,
  STATUS,
  USERS_NAMES,
} from "../../server/src/lsp/protocol.ts";
import { Editor, type TestFolder, testFolder, uriOf } from "./editor.ts";

const files: Record<string, string> = {
  "train.py": [
    "import mlflow",
    'mlflow.register_model("runs:/4f0c8a6d2b9e4c1f8a7d3e5b6c9f0a12/model", "churn-v2")',
    "",
  ].join("\n"),
  "serve.py": [
    "import mlflow",
    "from transformers import AutoModel",
    'mlflow.pyfunc.load_model("models:/churn-v2/3")',
    'mlflow.pyfunc.load_model("models:/churn-v2@champion")',
    'AutoModel.from_pretrained("acme/llama-3.1-8b-support-v1")',
    "",
  ].join("\n"),
  "modelver.toml": 'profile = "strict"\n',
};

describe("what the editor's views are given", () => {
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

  /** The states that the server tells of from now on, in their order. */
  async function statuses(options: Record<string, unknown> = {}): Promise<StatusParams[]> {
    const states: StatusParams[] = [];
    editor.connection.onNotification(STATUS, (status: StatusParams) => void states.push(status));
    await editor.initialize([project.folder], { canShowStatus: true, ...options });
    return states;
  }

  async function until(isThere: () => boolean): Promise<void> {
    const deadline = Date.now() + 8000;
    while (!isThere()) {
      assert.ok(Date.now() < deadline, "waited in vain");
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
  }

  it("are the practices, each part with its evidence or what is missing", async () => {
    await editor.initialize([project.folder]);
    const [folder] = await editor.connection.sendRequest<PracticesResult>(PRACTICES);
    assert.equal(folder?.practices.length, 15);
    const container = folder.practices.find(({ code }) => code === "MV501");
    assert.equal(container?.state, "missing");
    const serving = folder.practices.find(({ code }) => code === "MV511");
    assert.equal(serving?.state, "does-not-apply", "nothing here trains a model");
    const registry = folder.practices
      .find(({ code }) => code === "MV512")
      ?.parts.find(({ name }) => name === "promotion by alias");
    assert.equal(registry?.state, "there");
    assert.deepEqual(registry.evidence[0]?.place, [uriOf(`${project.folder}/serve.py`), null, 3, 26]);
  });

  it("are told, once, of files that were saved together and say how the project is kept", async () => {
    let told = 0;
    editor.connection.onNotification(PRACTICES_CHANGED, () => void told++);
    await editor.initialize([project.folder], { canShowPractices: true });
    await editor.connection.sendRequest<PracticesResult>(PRACTICES);
    const type: FileChangeType = FileChangeType.Created;
    const changes = ["Makefile", "tox.ini", ".github/workflows/check.yml"].map((file) => ({
      uri: project.uri(file),
      type,
    }));
    await editor.connection.sendNotification(DidChangeWatchedFilesNotification.type, { changes });
    await until(() => told > 0);
    await editor.open(project.uri("serve.py"), "import mlflow\n");
    await editor.change(project.uri("serve.py"), { text: "import mlflow  # typed\n" });
    await new Promise((resolve) => setTimeout(resolve, 600));
    assert.equal(told, 1, "what is typed and not saved changes none of them");
  });

  it("are the models with their versions and places, those that publish first", async () => {
    await editor.initialize([project.folder]);
    await editor.finding(project.uri("serve.py"), "MV201");
    const [folder] = await editor.connection.sendRequest<ModelsResult>(MODELS);
    const models = folder?.models ?? [];
    const at = ({ path, place }: UseNode) => `${path}:${place[2] + 1}`;
    const shown = models.map(({ name, what, isPublished, versions }) => ({
      name: `${name} (${what})${isPublished ? " published" : ""}`,
      versions: versions.map(({ label, uses }) => `${label}: ${uses.map(at)}`),
    }));
    assert.equal(folder?.uri, uriOf(project.folder));
    assert.deepEqual(shown, [
      { name: "acme/llama-3.1-8b-support-v1 (Hugging Face model)", versions: ["no pin: serve.py:5"] },
      {
        name: "churn-v2 (MLflow model) published",
        versions: ["published: train.py:2", "version 3: serve.py:3", "alias champion: serve.py:4"],
      },
    ]);
    assert.equal(models[0]?.page, "https://huggingface.co/acme/llama-3.1-8b-support-v1");
    assert.equal(models[0]?.findings.warning, 1);
    assert.equal(models[0]?.versions[0]?.uses[0]?.findings.warning, 1);
    assert.deepEqual(
      models[1]?.versions.map(({ firmness }) => firmness),
      ["published", "fixed", "moving"],
    );
    const character = files["train.py"]!.split("\n")[1]!.indexOf("churn-v2");
    assert.deepEqual(models[1]?.renamedAt, [project.uri("train.py"), null, 1, character], "where its name is written");
    assert.equal(models[0]?.renamedAt, null);
  });

  it("are told of changes", async () => {
    const states = await statuses();
    await until(() => states.at(-1)?.state === "ready");
    const before = states.length;
    await editor.open(project.uri("serve.py"), "");
    await until(() => states.length > before);
    const [folder] = await editor.connection.sendRequest<ModelsResult>(MODELS);
    const models = folder?.models ?? [];
    assert.deepEqual(
      models.map(({ name }) => name),
      ["churn-v2"],
    );
  });

  it("are the segments of the names that are written in a document", async () => {
    await editor.initialize([project.folder]);
    const text = files["serve.py"]!;
    await editor.open(project.uri("serve.py"), text);
    const textDocument = { uri: project.uri("serve.py") };
    const segments = await editor.connection.sendRequest<SegmentsResult>(SEGMENTS, { textDocument });
    const line = text.split("\n")[4]!;
    const inLine = segments.filter(({ range }) => range.start.line === 4);
    assert.deepEqual(
      inLine.map(({ kind, range }) => `${kind} ${line.slice(range.start.character, range.end.character)}`),
      ["owner acme", "architecture llama", "generation 3.1", "size 8b", "identifier support", "version v1"],
    );
    assert.equal(inLine[2]?.meaning, "generation of the family");
    assert.equal(segments.filter(({ kind }) => kind === "version").length, 3);
  });

  it("are the state, the counts and the profile of each folder", async () => {
    const states = await statuses();
    await until(() => states.at(-1)?.state === "ready");
    assert.equal(states[0]?.state, "reading");
    const { folders } = states.at(-1)!;
    assert.deepEqual(folders, [
      {
        uri: uriOf(project.folder),
        isWorkspaceFolder: true,
        isEnabled: true,
        profiles: ["strict"],
        findings: { error: 0, warning: 2, information: 0, hint: 0 },
        modelsInAlert: 0,
        files: 3,
        skipped: 0,
      },
    ]);
  });

  it("count the findings that the editor shows, where those are the open files'", async () => {
    const states = await statuses({ settings: { diagnosticMode: "openFilesOnly" } });
    await until(() => states.at(-1)?.folders[0]?.findings.warning === 0);
    await editor.open(project.uri("serve.py"), files["serve.py"]!);
    await until(() => states.at(-1)?.folders[0]?.findings.warning === 1);
  });

  it("say that a folder is switched off", async () => {
    const states = await statuses({ settings: { enable: false } });
    await until(() => states.at(-1)?.folders[0]?.isEnabled === false);
    assert.deepEqual(await editor.connection.sendRequest<ModelsResult>(MODELS), []);
  });

  it("are not sent to an editor that does not ask for them", async () => {
    let isTold = false;
    editor.connection.onNotification(STATUS, () => {
      isTold = true;
    });
    await editor.initialize([project.folder]);
    await editor.finding(project.uri("serve.py"), "MV201");
    await editor.connection.sendRequest(MODELS);
    assert.equal(isTold, false);
  });

  it("are numbers alone where they are for a bug report", async () => {
    await editor.initialize([project.folder]);
    await editor.finding(project.uri("serve.py"), "MV201");
    const information = await editor.connection.sendRequest<ServerInformation>(SERVER_INFORMATION);
    assert.equal(information.folders[0]?.models, 2);
    assert.equal(information.folders[0]?.findings.MV201, 1);
    const text = JSON.stringify(information);
    for (const secret of ["churn", "acme", "llama", project.folder]) assert.ok(!text.includes(secret), secret);
    assert.deepEqual(information.folders[0]?.references, { huggingface: 1, mlflow: 3 });
    assert.ok((information.folders[0]?.reading ?? -1) >= 0, "how long the files took to read");
  });

  it("are the names that others must not see, where they are to be taken out", async () => {
    await editor.initialize([project.folder]);
    await editor.finding(project.uri("serve.py"), "MV201");
    const names = await editor.connection.sendRequest<UsersNames>(USERS_NAMES);
    assert.deepEqual(names.models.sort(), ["acme/llama-3.1-8b-support-v1", "churn-v2"]);
    assert.ok(names.pins.includes("champion"));
    assert.deepEqual(names.files.sort(), ["serve.py", "train.py"]);
  });
});
