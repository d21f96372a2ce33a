import assert from "node:assert/strict";
import * as vscode from "vscode";
import { itemOf } from "../../client/src/models/model-item.ts";
import { arranged } from "../../client/src/models/model-order.ts";
import type { ModelRow, Row, UseRow, VersionRow } from "../../client/src/models/model-rows.ts";
import { describeStatus } from "../../client/src/status/status-words.ts";
import type { FolderStatus, ModelNode } from "../../server/src/lsp/protocol.ts";
import { closeAll, exampleFile, modelVer, until } from "./workbench.ts";

const NONE = { error: 0, warning: 0, information: 0, hint: 0 };

const model: ModelNode = {
  id: "mlflow tag-suggester",
  name: "tag-suggester",
  kind: "model",
  what: "MLflow model",
  isPublished: true,
  renamedAt: ["file:///a/names.py", null, 3, 20],
  page: null,
  registered: null,
  drift: [],
  findings: { ...NONE, warning: 2 },
  versions: [
    {
      label: "version 4",
      leadsTo: null,
      firmness: "fixed",
      uses: [
        {
          place: ["file:///a/notebooks/try.ipynb", 3, 1, 4],
          path: "notebooks/try.ipynb",
          api: "mlflow.pyfunc.load_model",
          role: "consume",
          findings: { ...NONE, warning: 1 },
        },
      ],
    },
  ],
};
const folder = { uri: "file:///a", models: [model] };
const modelRow: ModelRow = { kind: "model", folder, model, parent: undefined };
const versionRow: VersionRow = { kind: "version", version: model.versions[0]!, parent: modelRow };
const useRow: UseRow = { kind: "use", use: model.versions[0]!.uses[0]!, parent: versionRow };

const spoken = (row: Row) => itemOf(row).accessibilityInformation?.label;

describe("the tree of models in VS Code", () => {
  before(modelVer);
  afterEach(closeAll);

  it("is opened by a command, and by a click of its symbol", async () => {
    await vscode.commands.executeCommand("modelver.models.focus");
  });

  it("says in words, for everybody, what symbols and colours say", () => {
    assert.equal(spoken(modelRow), "tag-suggester, MLflow model, 2 warnings");
    assert.equal(spoken(versionRow), "version 4, never changes, 1 place");
    assert.equal(spoken(useRow), "try.ipynb, cell 4, line 2, used by mlflow.pyfunc.load_model, 1 warning");
    assert.equal(itemOf(versionRow).description, "never changes · 1 place");
    assert.equal(itemOf(useRow).description, "notebooks · mlflow.pyfunc.load_model");
  });

  it("says what the registry holds, in words without arrows to a screen reader", () => {
    const registered = "registered: 5, newest 3, champion → 2";
    const known: ModelRow = { ...modelRow, model: { ...model, registered } };
    assert.equal(itemOf(known).description, `MLflow model · ${registered}`);
    assert.match(spoken(known) ?? "", /, registered: 5, newest 3, champion leads to 2, 2 warnings$/);
    const version = { ...model.versions[0]!, label: "alias champion", leadsTo: "→ version 2, 1 behind" };
    const alias: VersionRow = { ...versionRow, version };
    assert.equal(itemOf(alias).description, "→ version 2, 1 behind · never changes · 1 place");
    assert.equal(spoken(alias), "alias champion, leads to version 2, 1 behind, never changes, 1 place");
  });

  it("shows the worst light of the monitors that watch it, in a colour and in words", () => {
    const watched = (state: "firing" | "quiet", light: "green" | "yellow" | "red" | null, words: string) => {
      return { monitor: words, name: "weekly", state, light, words, summary: null, since: null };
    };
    const drifting = (...drift: ModelNode["drift"]): ModelRow => ({ ...modelRow, model: { ...model, drift } });
    const color = (row: ModelRow) => (itemOf(row).iconPath as vscode.ThemeIcon).color?.id;
    const two = drifting(watched("quiet", "green", "green"), watched("quiet", "yellow", "yellow since 2026-06-01"));
    assert.equal(itemOf(two).description, "MLflow model · drift: yellow since 2026-06-01");
    assert.equal(color(two), "charts.yellow");
    assert.match(spoken(two) ?? "", /drift: yellow since 2026-06-01, 2 warnings$/);
    assert.equal(color(drifting(watched("firing", "green", "green, 1 alert since 2026-06-03"))), "charts.red");
    assert.equal(color(drifting(watched("quiet", null, ""))), undefined);
  });

  it("leads from a row to its place", () => {
    assert.deepEqual(itemOf(useRow).command?.arguments, ["file:///a/notebooks/try.ipynb", 3, 1, 4]);
  });

  it("offers a rename only of what the project publishes, and a page only where there is one", () => {
    assert.equal(itemOf(modelRow).contextValue, "model.renamable");
    const foreign = { ...model, renamedAt: null, page: "https://huggingface.co/x" };
    assert.equal(itemOf({ ...modelRow, model: foreign }).contextValue, "model.page");
  });

  it("keeps a row's identity when it is asked for anew", () => {
    assert.equal(itemOf(useRow).id, itemOf({ ...useRow, parent: { ...versionRow } }).id);
    const ids = [modelRow, versionRow, useRow].map((row) => itemOf(row).id);
    assert.equal(new Set(ids).size, 3);
  });

  it("is sorted by name or registry, and can be narrowed to models with findings", () => {
    const named = (name: string, what: string, findings = NONE) => ({ ...model, name, what, findings });
    const models = [named("B10", "a"), named("b9", "b", model.findings), named("a", "b")];
    const order = (sortBy: "name" | "what", onlyWithFindings = false) =>
      arranged({ uri: "", models }, { sortBy, onlyWithFindings }).map(({ name }) => name);
    assert.deepEqual(order("name"), ["a", "b9", "B10"]);
    assert.deepEqual(order("what"), ["B10", "a", "b9"]);
    assert.deepEqual(order("name", true), ["b9"]);
  });

  it("copies a name, and opens the editor where one is renamed", async () => {
    await vscode.commands.executeCommand("modelver.models.copyName", useRow);
    assert.equal(await vscode.env.clipboard.readText(), "tag-suggester");
    const names = exampleFile("tag_suggester/names.py").toString();
    const row = { ...modelRow, model: { ...model, renamedAt: [names, null, 3, 24] } };
    await vscode.commands.executeCommand("modelver.models.rename", row);
    const editor = await until("the editor", () => vscode.window.activeTextEditor);
    assert.deepEqual(editor.selection.active, new vscode.Position(3, 24));
    await vscode.commands.executeCommand("cancelRenameInput");
  });

  it("explains the name of a row", async () => {
    await vscode.commands.executeCommand("modelver.models.explainName", versionRow);
    await until("the explanation", () =>
      vscode.window.tabGroups.all.flatMap(({ tabs }) => tabs).find(({ label }) => /tag-suggester/.test(label)),
    );
  });
});

describe("the status item in VS Code", () => {
  const status: FolderStatus = {
    uri: "file:///a",
    isWorkspaceFolder: true,
    isEnabled: true,
    profiles: ["recommended"],
    findings: { ...NONE, warning: 3, hint: 2 },
    modelsInAlert: 0,
    files: 8,
    skipped: 0,
  };
  const said = (change: Partial<FolderStatus> = {}) => describeStatus({ state: "ready" }, { ...status, ...change }, "");

  it("says state, count and profile, and leads to the problems", () => {
    const { text, detail, spoken: label, command } = said();
    assert.equal(text, "ModelVer: 3 warnings, 2 hints · recommended");
    assert.equal(detail, "8 files");
    assert.equal(label, "ModelVer: 3 warnings, 2 hints, profile recommended, 8 files");
    assert.equal(command.command, "workbench.actions.view.problems");
  });

  it("counts the models that are in alert", () => {
    assert.match(said({ modelsInAlert: 1 }).text, /^ModelVer: 3 warnings, 2 hints, 1 model in alert · recommended$/);
    const { text, command } = said({ findings: NONE, modelsInAlert: 2 });
    assert.equal(text, "ModelVer: no findings, 2 models in alert · recommended");
    assert.equal(command.command, "modelver.models.focus");
  });

  it("leads to the report where nothing was found", () => {
    const { text, command } = said({ findings: NONE, profiles: ["recommended", "strict"] });
    assert.equal(text, "ModelVer: no findings · recommended, strict");
    assert.equal(command.command, "modelver.showReport");
  });

  it("says that a folder is switched off, and leads to the setting", () => {
    const { text, command } = said({ isEnabled: false });
    assert.equal(text, "ModelVer: switched off for this folder");
    assert.deepEqual(command.arguments, ["modelver.enable"]);
  });

  it("is busy while files are read, and an error when the server has stopped", () => {
    assert.equal(describeStatus({ state: "reading" }, undefined, "").isBusy, true);
    const { isError, command } = describeStatus({ state: "stopped" }, undefined, "");
    assert.equal(isError, true);
    assert.equal(command.command, "modelver.restart");
  });

  it("names the folder where there are several", () => {
    assert.equal(describeStatus({ state: "ready" }, status, "api").detail, "api, 8 files");
  });
});

describe("name segments in VS Code", () => {
  before(modelVer);

  it("are switched on and off by a command", async () => {
    const isShown = () => vscode.workspace.getConfiguration("modelver").get("showSegments");
    assert.equal(isShown(), false);
    await vscode.commands.executeCommand("modelver.toggleSegments");
    assert.equal(isShown(), true);
    await vscode.commands.executeCommand("modelver.toggleSegments");
    assert.equal(isShown(), false);
  });
});
