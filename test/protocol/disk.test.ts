import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import {
  DidChangeWatchedFilesNotification,
  DidChangeWorkspaceFoldersNotification,
  DidSaveTextDocumentNotification,
  FileChangeType,
} from "vscode-languageserver/node";
import { CAPABILITIES, Editor, type TestFolder, testFolder, uriOf } from "./editor.ts";

const LOAD = 'from transformers import AutoModel\nmodel = AutoModel.from_pretrained("acme/churn-bert")\n';

describe("changes on the disk", () => {
  let editor: Editor;
  let project: TestFolder;

  beforeEach(async () => {
    editor = new Editor();
    project = testFolder({ "serve.py": LOAD, "jobs/score.py": LOAD });
    await editor.initialize([project.folder]);
    await editor.finding(project.uri("jobs/score.py"), "MV201");
  });

  afterEach(() => {
    editor.kill();
    project.remove();
  });

  const tell = (uri: string, type: FileChangeType) =>
    editor.connection.sendNotification(DidChangeWatchedFilesNotification.type, { changes: [{ uri, type }] });

  it("bring findings of a new file", async () => {
    writeFileSync(path.join(project.folder, "new.py"), LOAD);
    await tell(project.uri("new.py"), FileChangeType.Created);
    await editor.finding(project.uri("new.py"), "MV201");
  });

  it("take back the findings of a deleted folder", async () => {
    rmSync(path.join(project.folder, "jobs"), { recursive: true });
    await tell(project.uri("jobs"), FileChangeType.Deleted);
    await editor.waitFor(project.uri("jobs/score.py"), (all) => all.length === 0);
  });

  it("do not touch a file that the editor holds", async () => {
    await editor.open(project.uri("serve.py"), "# empty now\n");
    await editor.waitFor(project.uri("serve.py"), (all) => all.length === 0);
    await tell(project.uri("serve.py"), FileChangeType.Changed);
    await tell(project.uri("jobs/score.py"), FileChangeType.Changed);
    await editor.waitFor(project.uri("serve.py"), (all) => all.length === 0);
    await editor.close(project.uri("serve.py"));
    await editor.finding(project.uri("serve.py"), "MV201");
  });

  it("are taken in when the project's configuration changes", async () => {
    writeFileSync(path.join(project.folder, "modelver.toml"), 'ignore = ["MV201"]\n');
    await tell(project.uri("modelver.toml"), FileChangeType.Created);
    await editor.waitFor(project.uri("serve.py"), (all) => all.length === 0);
    await editor.waitFor(project.uri("jobs/score.py"), (all) => all.length === 0);
  });

  it("take back the findings of files that are excluded from now on", async () => {
    writeFileSync(path.join(project.folder, "modelver.toml"), 'exclude = ["jobs/"]\n');
    await tell(project.uri("modelver.toml"), FileChangeType.Created);
    await editor.waitFor(project.uri("jobs/score.py"), (all) => all.length === 0);
    rmSync(path.join(project.folder, "modelver.toml"));
    writeFileSync(path.join(project.folder, ".gitignore"), "serve.py\n");
    await tell(project.uri("modelver.toml"), FileChangeType.Deleted);
    await tell(project.uri(".gitignore"), FileChangeType.Created);
    await editor.finding(project.uri("jobs/score.py"), "MV201");
    await editor.waitFor(project.uri("serve.py"), (all) => all.length === 0);
  });

  it("make a name local once its folder is there", async () => {
    mkdirSync(path.join(project.folder, "acme/churn-bert"), { recursive: true });
    writeFileSync(path.join(project.folder, "acme/churn-bert/config.json"), "{}");
    await tell(project.uri("acme/churn-bert/config.json"), FileChangeType.Created);
    await editor.waitFor(project.uri("serve.py"), (all) => all.length === 0);
  });

  it("include folders that come and go", async () => {
    const other = testFolder({ "serve.py": LOAD });
    const folder = { uri: uriOf(other.folder), name: "other" };
    const change = (added: (typeof folder)[], removed: (typeof folder)[]) =>
      editor.connection.sendNotification(DidChangeWorkspaceFoldersNotification.type, { event: { added, removed } });
    await change([folder], []);
    await editor.finding(other.uri("serve.py"), "MV201");
    await change([], [folder]);
    await editor.waitFor(other.uri("serve.py"), (all) => all.length === 0);
    other.remove();
  });
});

describe("changes on the disk, for an editor that cannot tell of them", () => {
  const { didChangeWatchedFiles: _, ...workspace } = CAPABILITIES.workspace!;
  let editor: Editor;
  let project: TestFolder;

  beforeEach(() => {
    editor = new Editor();
    project = testFolder({ "serve.py": LOAD, "jobs/score.py": LOAD });
  });

  afterEach(() => {
    editor.kill();
    project.remove();
  });

  const save = (uri: string) =>
    editor.connection.sendNotification(DidSaveTextDocumentNotification.type, { textDocument: { uri } });

  it("are seen when a file is saved", async () => {
    await editor.initialize([project.folder], { capabilities: { ...CAPABILITIES, workspace } });
    await editor.open(project.uri("serve.py"), LOAD);
    await editor.finding(project.uri("jobs/score.py"), "MV201");
    writeFileSync(path.join(project.folder, "new.py"), LOAD);
    await save(project.uri("serve.py"));
    await editor.finding(project.uri("new.py"), "MV201");
    rmSync(path.join(project.folder, "new.py"));
    writeFileSync(path.join(project.folder, "jobs/score.py"), "# nothing any more\n");
    await save(project.uri("serve.py"));
    await editor.waitFor(project.uri("new.py"), (all) => all.length === 0);
    await editor.waitFor(project.uri("jobs/score.py"), (all) => all.length === 0);
  });

  it("take in the configuration that was saved", async () => {
    await editor.initialize([project.folder], { capabilities: { ...CAPABILITIES, workspace } });
    await editor.finding(project.uri("jobs/score.py"), "MV201");
    await editor.open(project.uri("modelver.toml"), "", "toml");
    writeFileSync(path.join(project.folder, "modelver.toml"), 'ignore = ["MV201"]\n');
    await save(project.uri("modelver.toml"));
    await editor.waitFor(project.uri("jobs/score.py"), (all) => all.length === 0);
    await editor.waitFor(project.uri("serve.py"), (all) => all.length === 0);
  });

  it("take in the configuration beside a single file", async () => {
    await editor.initialize([], { capabilities: {} });
    writeFileSync(path.join(project.folder, "modelver.toml"), "");
    await editor.open(project.uri("serve.py"), LOAD);
    await editor.open(project.uri("modelver.toml"), "", "toml");
    await editor.finding(project.uri("serve.py"), "MV201");
    writeFileSync(path.join(project.folder, "modelver.toml"), 'ignore = ["MV201"]\n');
    await save(project.uri("modelver.toml"));
    await editor.waitFor(project.uri("serve.py"), (all) => all.length === 0);
  });
});
