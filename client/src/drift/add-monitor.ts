import {
  commands,
  l10n,
  ProgressLocation,
  Range,
  Selection,
  TextEditorRevealType,
  Uri,
  type WorkspaceFolder,
  window,
  workspace,
} from "vscode";
import type { RootedMonitor } from "../../../server/src/drift/protocol.ts";
import {
  MODELS,
  MONITOR_TEXT,
  type ModelsResult,
  type MonitorTextParams,
  type MonitorTextResult,
} from "../../../server/src/lsp/protocol.ts";
import { appendText } from "../configuration/append-text.ts";
import type { Server } from "../server.ts";
import { chooseData } from "./data-choice.ts";
import { DriftEngine } from "./drift-engine.ts";
import type { DriftSurroundings } from "./drift-surroundings.ts";
import { listMonitors } from "./listed-monitors.ts";

type Monitor = RootedMonitor["monitor"];
type Sides = Pick<Monitor, "name" | "model" | "reference" | "current">;

/** Milliseconds that a monitor may take from being written to being known. */
const PATIENCE = 10_000;

/** Asks what is to be watched, looks at the data, writes a monitor into the project's configuration and shows what it finds. */
export async function addMonitor(surroundings: DriftSurroundings): Promise<void> {
  const folder = await chooseFolder();
  if (folder === undefined) return;
  const sides = await chooseSides(folder, surroundings.server);
  if (sides === undefined) return;
  const monitor = await propose(surroundings, folder, sides);
  if (monitor === undefined) return;
  if (!(await write(surroundings.server, folder, monitor))) return;
  await commands.executeCommand("modelver.showDrift", await idOf(surroundings.server, monitor.name));
}

/** Waits until the language server has read what was written; undefined where it does not. */
async function idOf(server: Server, name: string): Promise<string | undefined> {
  const deadline = Date.now() + PATIENCE;
  while (Date.now() < deadline) {
    const { monitors } = await listMonitors(server);
    const found = monitors.find((each) => each.name === name);
    if (found !== undefined) return found.id;
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  return undefined;
}

async function chooseFolder(): Promise<WorkspaceFolder | undefined> {
  const folders = (workspace.workspaceFolders ?? []).filter(({ uri }) => uri.scheme === "file");
  if (folders.length > 1) return window.showWorkspaceFolderPick({ placeHolder: l10n.t("Which folder's model?") });
  return folders[0];
}

async function chooseSides(folder: WorkspaceFolder, server: Server): Promise<Sides | undefined> {
  const model = await chooseModel(folder, server);
  if (model === undefined) return undefined;
  const reference = await chooseData(
    folder,
    l10n.t("Drift monitor (2 of 4): reference"),
    l10n.t("The data as it should be, for example what the model was trained on"),
  );
  if (reference === undefined) return undefined;
  const current = await chooseData(
    folder,
    l10n.t("Drift monitor (3 of 4): current data"),
    l10n.t("The data as it is now, for example the log of predictions"),
  );
  if (current === undefined) return undefined;
  const name = await chooseName(server, model);
  return name === undefined ? undefined : { name, model, reference, current };
}

/** Null: data alone is watched. Undefined: the user chose nothing. */
async function chooseModel(folder: WorkspaceFolder, server: Server): Promise<string | null | undefined> {
  const client = await server.client();
  const uri = client.code2ProtocolConverter.asUri(folder.uri);
  const listed = (await client.sendRequest<ModelsResult>(MODELS)).find((each) => each.uri === uri);
  const models = (listed?.models ?? []).filter(({ kind, name }) => kind === "model" && !name.includes("…"));
  const none = { label: l10n.t("No model: the data alone"), model: null };
  const items = models.map(({ name, what }) => ({ label: name, description: what, model: name }));
  const chosen = await window.showQuickPick([...items, none], {
    title: l10n.t("Drift monitor (1 of 4): model"),
    placeHolder: l10n.t("The model that is watched"),
    ignoreFocusOut: true,
  });
  return chosen?.model;
}

async function chooseName(server: Server, model: string | null): Promise<string | undefined> {
  const taken = new Set((await listMonitors(server)).monitors.map(({ name }) => name));
  const first = (model ?? "data").split("/").at(-1) ?? "data";
  const free = [first, ...Array.from({ length: taken.size }, (_, at) => `${first}-${at + 2}`)];
  const name = await window.showInputBox({
    title: l10n.t("Drift monitor (4 of 4): name"),
    prompt: l10n.t("What the monitor is called in the configuration, in alerts and in reports"),
    value: free.find((each) => !taken.has(each)) ?? first,
    ignoreFocusOut: true,
    validateInput: (value) => {
      if (value.trim() === "") return l10n.t("A name is wanted.");
      return taken.has(value.trim()) ? l10n.t("There is a monitor of that name.") : undefined;
    },
  });
  return name?.trim();
}

/** Undefined where the user cancelled it, or would not have DuckDB fetched. */
async function propose(
  surroundings: DriftSurroundings,
  folder: WorkspaceFolder,
  sides: Sides,
): Promise<Monitor | undefined> {
  const engine = new DriftEngine(surroundings);
  const options = { location: ProgressLocation.Notification, title: l10n.t("Looking at the data…"), cancellable: true };
  try {
    return await window.withProgress(options, async (_progress, cancellation) => {
      const controller = new AbortController();
      cancellation.onCancellationRequested(() => controller.abort());
      const { signal } = controller;
      try {
        if (!(await engine.isReady(() => undefined, signal))) return undefined;
        return (await engine.ask("propose", { root: folder.uri.fsPath, sides }, { signal })).monitor;
      } catch (error) {
        if (signal.aborted) return undefined;
        throw error;
      }
    });
  } finally {
    engine.dispose();
  }
}

/** Writes it and shows where; false where ModelVer is switched off there. */
async function write(server: Server, { uri }: WorkspaceFolder, monitor: Monitor): Promise<boolean> {
  const client = await server.client();
  const folder = client.code2ProtocolConverter.asUri(uri);
  const params: MonitorTextParams = { folder, monitor };
  const written = await client.sendRequest<MonitorTextResult>(MONITOR_TEXT, params);
  if (written === null) {
    void window.showInformationMessage(l10n.t("ModelVer is switched off for this folder (setting modelver.enable)."));
    return false;
  }
  const file = Uri.parse(written.uri, true);
  await workspace.fs.stat(file).then(undefined, () => workspace.fs.writeFile(file, new Uint8Array()));
  const document = await workspace.openTextDocument(file);
  const line = await appendText(document, written.text);
  await document.save();
  const editor = await window.showTextDocument(document, { preview: false });
  editor.selection = new Selection(line, 0, line, 0);
  editor.revealRange(new Range(line, 0, line, 0), TextEditorRevealType.InCenter);
  return true;
}
