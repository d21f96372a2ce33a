import assert from "node:assert/strict";
import {
  ConfigurationRequest,
  DiagnosticSeverity,
  DidChangeConfigurationNotification,
} from "vscode-languageserver/node";
import { CAPABILITIES, Editor, type TestFolder, testFolder, uriOf } from "./editor.ts";

const LOAD = 'from transformers import AutoModel\nmodel = AutoModel.from_pretrained("acme/churn-bert")\n';

describe("settings over the protocol", () => {
  let editor: Editor;
  let project: TestFolder;
  let other: TestFolder;

  beforeEach(() => {
    editor = new Editor();
    project = testFolder({ "test_models.py": LOAD });
    other = testFolder({ "test_models.py": LOAD });
  });

  afterEach(() => {
    editor.kill();
    project.remove();
    other.remove();
  });

  it("hold for each folder by itself", async () => {
    editor.connection.onRequest(ConfigurationRequest.type, ({ items }) =>
      items.map(({ scopeUri }) => (scopeUri === uriOf(other.folder) ? { profile: "strict" } : {})),
    );
    const workspace = { ...CAPABILITIES.workspace, configuration: true };
    await editor.initialize([project.folder, other.folder], { capabilities: { ...CAPABILITIES, workspace } });
    const quiet = await editor.finding(project.uri("test_models.py"), "MV201");
    const loud = await editor.finding(other.uri("test_models.py"), "MV201");
    assert.equal(quiet.severity, DiagnosticSeverity.Hint);
    assert.equal(loud.severity, DiagnosticSeverity.Warning);
  });

  it("take effect when they change", async () => {
    await editor.initialize([project.folder]);
    const uri = project.uri("test_models.py");
    await editor.finding(uri, "MV201");
    const change = (modelver: object) =>
      editor.connection.sendNotification(DidChangeConfigurationNotification.type, { settings: { modelver } });
    await change({ ignore: ["MV2"] });
    await editor.waitFor(uri, (all) => all.length === 0);
    await change({ profile: "strict" });
    await editor.waitFor(uri, ([first]) => first?.severity === DiagnosticSeverity.Warning);
    await change({ enable: false });
    await editor.waitFor(uri, (all) => all.length === 0);
    await change({ enable: true });
    await editor.finding(uri, "MV201");
  });

  it("of a wrong type count as not set", async () => {
    await editor.initialize([project.folder], { settings: { profile: 7, select: "MV201", enable: "no" } });
    await editor.finding(project.uri("test_models.py"), "MV201");
  });
});
