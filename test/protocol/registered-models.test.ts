import assert from "node:assert/strict";
import {
  type CompletionItem,
  CompletionRequest,
  HoverRequest,
  InlayHintRequest,
  type MarkupContent,
} from "vscode-languageserver/node";
import { CHECK_WORKSPACE } from "../../server/src/lsp/protocol.ts";
import { Editor, type TestFolder, testFolder } from "./editor.ts";

const created = (day: string) => `creation_timestamp: ${Date.parse(day)}\n`;

/** A project with a file store of MLflow: three versions of one model, of which the champion is the second. */
const files: Record<string, string> = {
  "mlruns/models/churn/meta.yaml": "name: churn\ndescription: Says who *leaves*.\n",
  "mlruns/models/churn/version-1/meta.yaml": `version: 1\nstatus: READY\n${created("2026-01-02")}`,
  "mlruns/models/churn/version-2/meta.yaml": `version: 2\nstatus: READY\n${created("2026-02-03")}`,
  "mlruns/models/churn/version-3/meta.yaml": `version: 3\nstatus: READY\n${created("2026-03-04")}`,
  "mlruns/models/churn/aliases/champion": "2",
  "mlruns/models/forecast/meta.yaml": "name: forecast\n",
  "mlruns/models/forecast/version-1/meta.yaml": "version: 1\nstatus: READY\n",
  "serve.py":
    'import mlflow\nmlflow.pyfunc.load_model("models:/churn@champion")\nmlflow.pyfunc.load_model("models:/churn/1")\n',
  "typed.py":
    'import mlflow\nmlflow.pyfunc.load_model("models:/churn/")\nmlflow.pyfunc.load_model("models:/churn@")\nmlflow.pyfunc.load_model("models:/")\n',
};

describe("models of the project's registry, in the editor", () => {
  let editor: Editor;
  let project: TestFolder;

  before(async () => {
    editor = new Editor();
    project = testFolder(files);
    await editor.initialize([project.folder]);
    for (const file of ["serve.py", "typed.py"]) await editor.open(project.uri(file), files[file]!, "python");
    await editor.connection.sendRequest(CHECK_WORKSPACE, {});
  });

  after(() => {
    editor.kill();
    project.remove();
  });

  const hover = async (line: number, character: number) => {
    const textDocument = { uri: project.uri("serve.py") };
    const found = await editor.connection.sendRequest(HoverRequest.type, {
      textDocument,
      position: { line, character },
    });
    assert.ok(found);
    return (found.contents as MarkupContent).value;
  };

  it("say on hover what is registered, what an alias leads to, and how far that is behind", async () => {
    const [short, details] = (await hover(1, 38)).split("\n\n---\n\n");
    assert.match(short!, /Registry `mlruns`: 3 versions, the newest 3 \(2026-03-04\); aliases `champion` → 2/);
    assert.match(short!, /Today this is version 2 \(2026-02-03\), 1 behind the newest/);
    assert.match(details!, /^Says who \\\*leaves\\\*\./);
  });

  it("say how far a number is behind", async () => {
    assert.match(await hover(2, 38), /Today this is version 1 \(2026-01-02\), 2 behind the newest/);
  });

  it("are hinted at beside what can move, and beside nothing else", async () => {
    const range = { start: { line: 0, character: 0 }, end: { line: 9, character: 0 } };
    const textDocument = { uri: project.uri("serve.py") };
    const hints = await editor.connection.sendRequest(InlayHintRequest.type, { textDocument, range });
    assert.deepEqual(
      hints?.map(({ label, position }) => [label, position]),
      [["→ version 2", { line: 1, character: 48 }]],
    );
  });

  const proposed = async (line: number, character: number) => {
    const textDocument = { uri: project.uri("typed.py") };
    const items = await editor.connection.sendRequest(CompletionRequest.type, {
      textDocument,
      position: { line, character },
    });
    return (items as CompletionItem[]).map(({ label }) => label);
  };

  it("have their versions and aliases proposed, and names that no code has yet", async () => {
    assert.deepEqual((await proposed(1, 40)).slice(0, 3), ["3", "2", "1"]);
    assert.deepEqual(await proposed(2, 40), ["champion"]);
    assert.ok((await proposed(3, 34)).includes("forecast"));
  });
});
