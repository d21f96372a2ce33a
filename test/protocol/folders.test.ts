import assert from "node:assert/strict";
import path from "node:path";
import {
  ConfigurationRequest,
  DiagnosticSeverity,
  DidChangeWorkspaceFoldersNotification,
} from "vscode-languageserver/node";
import { CHECK_WORKSPACE, type CheckWorkspaceResult } from "../../server/src/lsp/protocol.ts";
import { CAPABILITIES, Editor, type TestFolder, testFolder } from "./editor.ts";

const LOAD = 'from transformers import AutoModel\nmodel = AutoModel.from_pretrained("acme/churn-bert")\n';
const SEVERE = '[severity]\nMV201 = "error"\n';

describe("several workspace folders", () => {
  let editor: Editor;
  let one: TestFolder;
  let other: TestFolder;
  /** Settings of the section `modelver`, by the URI of a folder. */
  let settings: Record<string, object>;

  beforeEach(() => {
    editor = new Editor();
    one = testFolder({ "main.py": LOAD, "a/modelver.toml": SEVERE, "a/main.py": LOAD });
    other = testFolder({ "main.py": LOAD, "a/modelver.toml": SEVERE, "a/main.py": LOAD });
    settings = {};
    editor.connection.onRequest(ConfigurationRequest.type, ({ items }) =>
      items.map(({ scopeUri }) => settings[scopeUri ?? ""] ?? {}),
    );
  });

  afterEach(() => {
    editor.kill();
    one.remove();
    other.remove();
  });

  function initialize(folders: string[]) {
    const workspace = { ...CAPABILITIES.workspace, configuration: true };
    return editor.initialize(folders, { capabilities: { ...CAPABILITIES, workspace } });
  }

  const severityIs = (uri: string, severity: DiagnosticSeverity) =>
    editor.waitFor(uri, ([first]) => first?.code === "MV201" && first.severity === severity);

  it("have their own nested configurations, under the settings of each", async () => {
    settings[one.uri(".")] = { profile: "strict" };
    settings[other.uri(".")] = { ignore: ["MV2"], select: ["MV202"] };
    await initialize([one.folder, other.folder]);
    await severityIs(one.uri("main.py"), DiagnosticSeverity.Warning);
    await severityIs(one.uri("a/main.py"), DiagnosticSeverity.Error);
    for (const file of ["main.py", "a/main.py"]) {
      await editor.open(other.uri(file), LOAD);
      await editor.waitFor(other.uri(file), (all) => all.length === 0);
    }
  });

  it("share files out to the innermost one, whose settings hold there", async () => {
    settings[one.uri("a")] = { ignore: ["MV2"], select: ["MV202"] };
    await initialize([one.folder]);
    await severityIs(one.uri("main.py"), DiagnosticSeverity.Information);
    await severityIs(one.uri("a/main.py"), DiagnosticSeverity.Error);
    const inner = { uri: one.uri("a"), name: "a" };
    const change = (event: { added: (typeof inner)[]; removed: (typeof inner)[] }) =>
      editor.connection.sendNotification(DidChangeWorkspaceFoldersNotification.type, { event });
    await change({ added: [inner], removed: [] });
    await editor.waitFor(one.uri("a/main.py"), (all) => all.length === 0);
    await change({ added: [], removed: [inner] });
    await severityIs(one.uri("a/main.py"), DiagnosticSeverity.Error);
    await severityIs(one.uri("main.py"), DiagnosticSeverity.Information);
  });

  it("inside each other are read once", async () => {
    await initialize([one.folder, path.join(one.folder, "a")]);
    await severityIs(one.uri("a/main.py"), DiagnosticSeverity.Error);
    const { files, findings } = await editor.connection.sendRequest<CheckWorkspaceResult>(CHECK_WORKSPACE, {});
    assert.equal(files, 3);
    assert.deepEqual(findings, { error: 1, warning: 0, information: 1, hint: 0 });
  });
});
