import assert from "node:assert/strict";
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import {
  DiagnosticSeverity,
  DidChangeConfigurationNotification,
  DidChangeWatchedFilesNotification,
  FileChangeType,
} from "vscode-languageserver/node";
import { Editor, messageOf, type TestFolder, testFolder } from "./editor.ts";

const LOAD = 'from transformers import AutoModel\nmodel = AutoModel.from_pretrained("acme/churn-bert")\n';

describe("nested configuration over the protocol", () => {
  let editor: Editor;
  let project: TestFolder;

  beforeEach(async () => {
    editor = new Editor();
    project = testFolder({
      "modelver.toml": '[severity]\nMV201 = "error"\n',
      "main.py": LOAD,
      "a/modelver.toml": '[severity]\nMV201 = "hint"\n',
      "a/src/main.py": LOAD,
      "b/pyproject.toml": '[project]\nname = "b"\n',
      "b/main.py": LOAD,
    });
  });

  afterEach(() => {
    editor.kill();
    project.remove();
  });

  const severityIs = (file: string, severity: DiagnosticSeverity) =>
    editor.waitFor(project.uri(file), (all) => all.some((each) => each.code === "MV201" && each.severity === severity));

  const gone = (file: string) => editor.waitFor(project.uri(file), (all) => all.length === 0);

  /** Writes a file, or takes it away, and tells of it. */
  async function change(file: string, text: string | null, type: FileChangeType): Promise<void> {
    const absolute = path.join(project.folder, file);
    mkdirSync(path.dirname(absolute), { recursive: true });
    if (text === null) rmSync(absolute);
    else writeFileSync(absolute, text);
    const changes = [{ uri: project.uri(file), type }];
    await editor.connection.sendNotification(DidChangeWatchedFilesNotification.type, { changes });
  }

  it("governs the files at and below its folder, on the disk and in the editor", async () => {
    await editor.initialize([project.folder]);
    await severityIs("main.py", DiagnosticSeverity.Error);
    await severityIs("a/src/main.py", DiagnosticSeverity.Hint);
    await severityIs("b/main.py", DiagnosticSeverity.Error);
    await editor.open(project.uri("a/src/new.py"), LOAD);
    await severityIs("a/src/new.py", DiagnosticSeverity.Hint);
    await editor.open(project.uri("b/new.py"), LOAD);
    await severityIs("b/new.py", DiagnosticSeverity.Error);
  });

  it("is taken in when it changes, comes and goes", async () => {
    await editor.initialize([project.folder]);
    await editor.open(project.uri("a/src/main.py"), LOAD);
    await severityIs("a/src/main.py", DiagnosticSeverity.Hint);
    await change("a/modelver.toml", '[severity]\nMV201 = "information"\n', FileChangeType.Changed);
    await severityIs("a/src/main.py", DiagnosticSeverity.Information);
    await change("a/src/pyproject.toml", '[tool.modelver]\nignore = ["MV2"]\n', FileChangeType.Created);
    await gone("a/src/main.py");
    await change("a/src/pyproject.toml", null, FileChangeType.Deleted);
    await severityIs("a/src/main.py", DiagnosticSeverity.Information);
    await change("a/modelver.toml", null, FileChangeType.Deleted);
    await severityIs("a/src/main.py", DiagnosticSeverity.Error);
  });

  it("leaves out what it excludes, and lets it in again", async () => {
    await editor.initialize([project.folder]);
    await severityIs("a/src/main.py", DiagnosticSeverity.Hint);
    await change("a/modelver.toml", 'exclude = ["/src/"]\n', FileChangeType.Changed);
    await gone("a/src/main.py");
    await change("a/modelver.toml", 'exclude = ["/main.py"]\n', FileChangeType.Changed);
    await severityIs("a/src/main.py", DiagnosticSeverity.Information);
  });

  it("says what is wrong with it in its own file, as long as that is so", async () => {
    await editor.initialize([project.folder]);
    await severityIs("a/src/main.py", DiagnosticSeverity.Hint);
    await change("a/modelver.toml", '\nprofile = "loud"\n', FileChangeType.Changed);
    const uri = project.uri("a/modelver.toml");
    const [problem] = await editor.waitFor(uri, (all) => all.length > 0);
    assert.match(messageOf(problem!), /"recommended", "strict"/);
    assert.equal(problem?.range.start.line, 1);
    await change("a/modelver.toml", 'profile = "strict"\n', FileChangeType.Changed);
    await gone("a/modelver.toml");
    await severityIs("a/src/main.py", DiagnosticSeverity.Warning);
  });

  it("steps back where the editor's settings say otherwise", async () => {
    writeFileSync(path.join(project.folder, "a/modelver.toml"), 'profile = "recommended"\nignore = ["MV2"]\n');
    writeFileSync(path.join(project.folder, "modelver.toml"), "");
    await editor.initialize([project.folder], { settings: { profile: "strict", ignore: ["MV1"] } });
    await severityIs("main.py", DiagnosticSeverity.Warning);
    await severityIs("a/src/main.py", DiagnosticSeverity.Warning);
    const settings = { modelver: { profile: "strict" } };
    await editor.connection.sendNotification(DidChangeConfigurationNotification.type, { settings });
    await gone("a/src/main.py");
    await severityIs("main.py", DiagnosticSeverity.Warning);
  });
});
