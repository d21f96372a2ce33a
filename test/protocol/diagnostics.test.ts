import assert from "node:assert/strict";
import { DiagnosticSeverity } from "vscode-languageserver/node";
import { Editor, messageOf, type TestFolder, testFolder } from "./editor.ts";

const LOAD = 'from transformers import AutoModel\nmodel = AutoModel.from_pretrained("acme/churn-bert")\n';

describe("diagnostics over the protocol", () => {
  let editor: Editor;
  let project: TestFolder;

  beforeEach(() => {
    editor = new Editor();
    project = testFolder({
      "serve.py": LOAD,
      "names.py": 'CHURN = "acme/churn-bert"\n',
      "score.py": "from names import CHURN\nfrom transformers import AutoModel\nAutoModel.from_pretrained(CHURN)\n",
    });
  });

  afterEach(() => {
    editor.kill();
    project.remove();
  });

  it("come for every file of the folder, opened or not", async () => {
    await editor.initialize([project.folder]);
    const finding = await editor.finding(project.uri("serve.py"), "MV201");
    assert.deepEqual(finding.range, { start: { line: 1, character: 34 }, end: { line: 1, character: 51 } });
    assert.equal(finding.severity, DiagnosticSeverity.Warning);
    assert.equal(finding.source, "ModelVer");
    assert.match(messageOf(finding), /acme\/churn-bert/);
  });

  it("link their code to the rule's page", async () => {
    await editor.initialize([project.folder]);
    const finding = await editor.finding(project.uri("serve.py"), "MV201");
    assert.match(finding.codeDescription?.href ?? "", /docs\/rules\/MV201\.md$/);
  });

  it("come only for open files where the settings say so", async () => {
    await editor.initialize([project.folder], { settings: { diagnosticMode: "openFilesOnly" } });
    await editor.open(
      project.uri("score.py"),
      'from transformers import AutoModel\nAutoModel.from_pretrained("acme/x")\n',
    );
    await editor.finding(project.uri("score.py"), "MV201");
    assert.equal(editor.diagnostics(project.uri("serve.py"))?.length ?? 0, 0);
    await editor.close(project.uri("score.py"));
    await editor.waitFor(project.uri("score.py"), (all) => all.length === 0);
  });

  it("follow incremental edits, in UTF-16 positions", async () => {
    const uri = project.uri("serve.py");
    await editor.initialize([project.folder]);
    await editor.open(uri, "# 🦙 nothing yet\n");
    await editor.waitFor(uri, (all) => all.length === 0);
    const end = { line: 1, character: 0 };
    await editor.change(uri, { range: { start: end, end }, text: "from transformers import AutoModel\n" });
    const next = { line: 2, character: 0 };
    await editor.change(uri, {
      range: { start: next, end: next },
      text: '"🦙"; AutoModel.from_pretrained("acme/churn-bert")\n',
    });
    const finding = await editor.finding(uri, "MV201");
    assert.deepEqual(finding.range.start, { line: 2, character: 32 });
    const comma = { line: 2, character: finding.range.end.character };
    const commit = "5c1e3f0d8a7b4926f1e0c3d5a7b9281f6e4d2c0a";
    await editor.change(uri, { range: { start: comma, end: comma }, text: `, revision="${commit}"` });
    await editor.waitFor(uri, (all) => all.length === 0);
  });

  it("follow a constant into the file that imports it", async () => {
    await editor.initialize([project.folder]);
    const finding = await editor.finding(project.uri("score.py"), "MV201");
    assert.match(messageOf(finding), /acme\/churn-bert/);
    await editor.open(project.uri("names.py"), 'CHURN = "acme/other"\n');
    await editor.waitFor(project.uri("score.py"), (all) => all.some((each) => messageOf(each).includes("acme/other")));
  });

  it("say where the name was written, and mark what is deprecated", async () => {
    await editor.initialize([project.folder]);
    const text = 'import mlflow\nURI = "models:/churn/Production"\nmodel = mlflow.pyfunc.load_model(URI)\n';
    await editor.open(project.uri("stage.py"), text);
    const finding = await editor.finding(project.uri("stage.py"), "MV301");
    assert.deepEqual(finding.tags, [2]);
    assert.deepEqual(
      finding.relatedInformation?.map(({ location }) => [location.uri, location.range.start.line]),
      [[project.uri("stage.py"), 1]],
    );
  });

  it("come for a file outside every folder", async () => {
    await editor.initialize([]);
    await editor.open(project.uri("serve.py"), LOAD);
    await editor.finding(project.uri("serve.py"), "MV201");
    await editor.close(project.uri("serve.py"));
    await editor.waitFor(project.uri("serve.py"), (all) => all.length === 0);
  });

  it("come for a file that has not been saved yet", async () => {
    await editor.initialize([]);
    await editor.open("untitled:Untitled-1", LOAD);
    await editor.finding("untitled:Untitled-1", "MV201");
  });

  it("leave installed packages alone", async () => {
    await editor.initialize([project.folder]);
    const installed = project.uri(".venv/lib/python3.12/site-packages/transformers/auto.py");
    await editor.open(installed, LOAD);
    await editor.open(project.uri("new.py"), LOAD);
    await editor.finding(project.uri("new.py"), "MV201");
    assert.equal(editor.diagnostics(installed), undefined);
  });

  it("name what is wrong in the project's configuration", async () => {
    const configured = testFolder({ "modelver.toml": 'profile = "loud"\n' });
    await editor.initialize([configured.folder]);
    const problems = await editor.waitFor(configured.uri("modelver.toml"), (all) => all.length > 0);
    assert.match(problems.map(messageOf).join("\n"), /recommended/);
    configured.remove();
  });
});
