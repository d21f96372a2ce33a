import assert from "node:assert/strict";
import { type CreateFile, TextDocumentEdit, type WorkspaceEdit } from "vscode-languageserver/node";
import { PRACTICES, type PracticesResult, SCAFFOLD, type ScaffoldResult } from "../../server/src/lsp/protocol.ts";
import { CAPABILITIES, Editor, type TestFolder, testFolder, uriOf } from "./editor.ts";

const changeAnnotationSupport = { groupsOnLabel: true };
const workspaceEdit = { documentChanges: true, resourceOperations: ["create" as const], changeAnnotationSupport };
const capabilities = { ...CAPABILITIES, workspace: { ...CAPABILITIES.workspace, workspaceEdit } };

describe("scaffolds of practices", () => {
  let editor: Editor;
  let project: TestFolder;

  beforeEach(() => {
    editor = new Editor();
    project = testFolder({
      "pyproject.toml":
        '[project]\nname = "churn"\nrequires-python = ">=3.12"\ndependencies = ["scikit-learn==1.6.1"]\n',
      "requirements-dev.txt": "pytest==8.4.0\n",
      "train.py": "from sklearn.linear_model import LogisticRegression\nLogisticRegression().fit(X, y)\n",
    });
  });

  afterEach(() => {
    editor.kill();
    project.remove();
  });

  function scaffold(...codes: string[]): Promise<ScaffoldResult> {
    return editor.connection.sendRequest<ScaffoldResult>(SCAFFOLD, { folder: uriOf(project.folder), codes });
  }

  function changesOf({ edits }: ScaffoldResult) {
    const changes = (edits[0] as WorkspaceEdit | undefined)?.documentChanges ?? [];
    const created = changes.filter((change): change is CreateFile => "kind" in change && change.kind === "create");
    return { created, edited: changes.filter(TextDocumentEdit.is) };
  }

  it("add lines to files that are there, each with a yes of its own", async () => {
    await editor.initialize([project.folder], { capabilities });
    const result = await scaffold("MV506");
    const { created, edited } = changesOf(result);
    assert.deepEqual(created, []);
    assert.deepEqual(edited.map(({ textDocument }) => textDocument.uri).sort(), [
      project.uri("pyproject.toml"),
      project.uri("requirements-dev.txt"),
    ]);
    for (const { edits } of edited)
      for (const { range } of edits) assert.deepEqual(range.start, range.end, "only insertions");
    const annotations = Object.values((result.edits[0] as WorkspaceEdit).changeAnnotations ?? {});
    assert.deepEqual(annotations, [{ label: "Lines added to files", needsConfirmation: true }]);
  });

  it("make files that are not there, and fail rather than replace one", async () => {
    await editor.initialize([project.folder], { capabilities });
    const result = await scaffold("MV501");
    const { created, edited } = changesOf(result);
    const dockerfile = created.find(({ uri }) => uri === project.uri("Dockerfile"));
    assert.deepEqual(dockerfile?.options, { overwrite: false, ignoreIfExists: false });
    const content = edited.find(({ textDocument }) => textDocument.uri === project.uri("Dockerfile"));
    const [edit] = content?.edits ?? [];
    assert.match(edit !== undefined && "newText" in edit ? edit.newText : "", /^FROM python:3\.12/m);
    const { changeAnnotations = {} } = result.edits[0] as WorkspaceEdit;
    assert.equal(changeAnnotations[dockerfile?.annotationId ?? ""]?.needsConfirmation, true);
    assert.match(result.byHand[0]?.steps[0] ?? "", /^Pin the base image by its digest/);
  });

  it("are of all that is missing where no code is named", async () => {
    await editor.initialize([project.folder], { capabilities });
    const paths = changesOf(await scaffold()).created.map(({ uri }) => uri);
    assert.ok(paths.includes(project.uri("Dockerfile")));
    assert.ok(paths.includes(project.uri(".gitignore")));
  });

  it("go on from what the editor holds and nobody has saved", async () => {
    await editor.initialize([project.folder], { capabilities });
    await editor.open(
      project.uri("pyproject.toml"),
      "# mine\n[project]\nname = 'churn'\n\n[tool.ruff.format]\n",
      "toml",
    );
    const { edited } = changesOf(await scaffold("MV506"));
    assert.ok(!edited.some(({ textDocument }) => textDocument.uri === project.uri("pyproject.toml")));
  });

  it("are not made in a workspace that is not trusted", async () => {
    await editor.initialize([project.folder], { capabilities, trusted: false });
    assert.deepEqual(await scaffold(), { edits: [], byHand: [] });
  });

  it("are said of the practices that they add something for", async () => {
    await editor.initialize([project.folder], { capabilities });
    const [folder] = await editor.connection.sendRequest<PracticesResult>(PRACTICES);
    const codes = folder?.practices.filter(({ canScaffold }) => canScaffold).map(({ code }) => code) ?? [];
    assert.ok(codes.includes("MV501") && codes.includes("MV506"));
    const there = folder?.practices.filter(({ state }) => state === "there" || state === "does-not-apply") ?? [];
    assert.ok(!there.some(({ canScaffold }) => canScaffold));
  });
});
