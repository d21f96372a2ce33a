import { commands, type ExtensionContext, type Uri, window } from "vscode";
import {
  OPEN_PAGE,
  OPEN_PLACE,
  PIN_HERE,
  type PinHereArguments,
  PROPOSE_VERSION,
  SELECT,
  SET_ASIDE,
  type SetAsideArguments,
  SHOW_REFERENCES,
  SHOW_SCAFFOLD,
  type ShowReferencesArguments,
  type ShowScaffoldArguments,
} from "../../server/src/lsp/protocol.ts";
import { RouteSecrets } from "./alerts/route-secrets.ts";
import { addPredictionLogging } from "./commands/add-prediction-logging.ts";
import { checkWorkspace } from "./commands/check-workspace.ts";
import { collectInformation } from "./commands/collect-information.ts";
import { explainName } from "./commands/explain-name.ts";
import { fixAll } from "./commands/fix-all.ts";
import { signInToHuggingFace, signOutOfHuggingFace } from "./commands/hugging-face-sign-in.ts";
import { signInToMlflow, signOutOfMlflow } from "./commands/mlflow-sign-in.ts";
import { newConfigurationFile } from "./commands/new-configuration-file.ts";
import { openPage } from "./commands/open-page.ts";
import { openPlace } from "./commands/open-place.ts";
import { openSampleFile } from "./commands/open-sample-file.ts";
import { openWalkthrough } from "./commands/open-walkthrough.ts";
import { pinHere } from "./commands/pin-here.ts";
import { select } from "./commands/select.ts";
import { setAside } from "./commands/set-aside.ts";
import { showReferences } from "./commands/show-references.ts";
import { showReport } from "./commands/show-report.ts";
import { toggleSegments } from "./commands/toggle-segments.ts";
import { migrateStages, pinAllModels, updatePins } from "./commands/workspace-fixes.ts";
import { ConfigurationHelp } from "./configuration/configuration-help.ts";
import { SchemaFile } from "./configuration/schema-file.ts";
import { MarkdownPages } from "./markdown-pages.ts";
import { modelCommands } from "./models/model-commands.ts";
import { ModelsView } from "./models/models-view.ts";
import { showModel } from "./models/show-model.ts";
import { NetworkAccess } from "./network/network-access.ts";
import { proposeVersion } from "./next-version/propose-version.ts";
import { SegmentDecorations } from "./segments/segment-decorations.ts";
import { Server } from "./server.ts";
import { StatusItem } from "./status/status-item.ts";

let running: Server | undefined;

/** What the extension offers other extensions, and its tests. */
export interface ModelVerApi {
  /** Process of the language server; undefined while none runs. */
  readonly serverProcessId: number | undefined;
  /** Process that counts for the corpus panel; undefined while none runs. */
  readonly corpusProcessId: number | undefined;
  /** Process that measures for the panel of drift; undefined while none runs. */
  readonly driftProcessId: number | undefined;
  /** Milliseconds that the activation took. */
  readonly activationMilliseconds: number;
}

/** Called by VS Code when there is something to analyse. Does not wait for the server: VS Code and its other extensions go on at once. */
export function activate(context: ExtensionContext): ModelVerApi {
  const begun = performance.now();
  const log = window.createOutputChannel("ModelVer", { log: true });
  const access = new NetworkAccess(context.secrets);
  const server = new Server(context, log, access);
  running = server;
  const pages = new MarkdownPages();
  const models = new ModelsView(server, context.workspaceState);
  const schema = new SchemaFile(context.asAbsolutePath("schemas/modelver.schema.json"));
  context.subscriptions.push(log, access, server, pages, models, new ConfigurationHelp(schema).register());
  context.subscriptions.push(new StatusItem(server), new SegmentDecorations(server));
  const register = (command: string, run: (...given: never[]) => unknown) =>
    context.subscriptions.push(commands.registerCommand(command, run));
  register("modelver.checkWorkspace", () => checkWorkspace(server));
  register("modelver.showReport", () => showReport(server));
  register("modelver.explainName", (name: unknown) => explainName(server, pages, name));
  register("modelver.fixAll", fixAll);
  register("modelver.pinAllModels", () => pinAllModels(server));
  register("modelver.updatePins", () => updatePins(server));
  register("modelver.showModel", () => showModel(models));
  register("modelver.signInToHuggingFace", () => signInToHuggingFace(access));
  register("modelver.signOutOfHuggingFace", () => signOutOfHuggingFace(access));
  register("modelver.migrateStages", () => migrateStages(server));
  register("modelver.signInToMlflow", () => signInToMlflow(access));
  register("modelver.signOutOfMlflow", () => signOutOfMlflow(access));
  register("modelver.toggleSegments", toggleSegments);
  register("modelver.newConfigurationFile", (folder?: Uri, file?: "modelver.toml" | "pyproject.toml") =>
    newConfigurationFile(schema, folder, file),
  );
  register("modelver.addPredictionLogging", (folder?: Uri) => addPredictionLogging(context.extensionUri, folder));
  register("modelver.openSampleFile", openSampleFile);
  register("modelver.openWalkthrough", () => openWalkthrough(context.extension.id));
  register("modelver.collectInformation", (hasNames?: boolean) =>
    collectInformation({ context, server, activationMilliseconds }, hasNames),
  );
  register("modelver.restart", () => server.restart());
  register("modelver.showLog", () => log.show());
  const surroundings = { server, pages, log, extensionUri: context.extensionUri, memory: context.workspaceState };
  let panels: typeof import("./corpus/corpus-panels.ts") | undefined;
  const corpusPanels = async () => {
    panels ??= await import("./corpus/corpus-panels.ts");
    return panels;
  };
  register("modelver.showCorpusStatistics", async (given?: unknown) =>
    (await corpusPanels()).showCorpus(surroundings, given),
  );
  register("modelver.showPractices", async () => (await corpusPanels()).showPractices(surroundings));
  context.subscriptions.push(
    window.registerWebviewPanelSerializer("modelver.corpus", {
      deserializeWebviewPanel: async (panel) => (await corpusPanels()).restoreCorpus(surroundings, panel),
    }),
  );
  const driftSurroundings = { ...surroundings, proxy: () => access.current.proxy };
  let drift: typeof import("./drift/drift-panels.ts") | undefined;
  const driftPanels = async () => {
    drift ??= await import("./drift/drift-panels.ts");
    return drift;
  };
  register("modelver.showDrift", async (given?: unknown) => (await driftPanels()).showDrift(driftSurroundings, given));
  const secrets = new RouteSecrets(context.secrets);
  register("modelver.runMonitors", async () => (await driftPanels()).runMonitors({ ...driftSurroundings, secrets }));
  register("modelver.storeAlertSecret", async () => (await driftPanels()).storeSecret(server, secrets));
  register("modelver.addMonitor", async () => (await driftPanels()).addMonitor(driftSurroundings));
  context.subscriptions.push(
    window.registerWebviewPanelSerializer("modelver.drift", {
      deserializeWebviewPanel: async (panel) => (await driftPanels()).restoreDrift(driftSurroundings, panel),
    }),
  );
  register(OPEN_PAGE, openPage);
  register(OPEN_PLACE, openPlace);
  register(PIN_HERE, (...given: PinHereArguments) => pinHere(server, ...given));
  register(PROPOSE_VERSION, (given?: unknown) => proposeVersion({ server, pages, models }, given));
  register(SELECT, select);
  register(SET_ASIDE, (...given: SetAsideArguments) => setAside(server, ...given));
  register(SHOW_SCAFFOLD, async (...[asked]: ShowScaffoldArguments) =>
    (await corpusPanels()).applyScaffolds({ server, pages }, asked),
  );
  register(SHOW_REFERENCES, (...given: ShowReferencesArguments) => showReferences(server, ...given));
  for (const [command, run] of Object.entries(modelCommands(models))) register(command, run);
  // After the activation. Where it fails, the client says so itself.
  setImmediate(() => void server.client().catch(() => {}));
  const activationMilliseconds = performance.now() - begun;
  log.info(`Activated in ${activationMilliseconds.toFixed(1)} ms`);
  return {
    activationMilliseconds,
    get serverProcessId() {
      return server.processId;
    },
    get corpusProcessId() {
      return panels?.corpusProcessId();
    },
    get driftProcessId() {
      return drift?.driftProcessId();
    },
  };
}

/** Called by VS Code when the window closes or the extension is switched off. */
export async function deactivate(): Promise<void> {
  await running?.stop();
}
