import {
  commands,
  type Event,
  env,
  type LogOutputChannel,
  l10n,
  type Memento,
  Uri,
  type WebviewPanel,
  window,
  workspace,
} from "vscode";
import { OPEN_PLACE } from "../../../server/src/lsp/protocol.ts";
import {
  type FromPage,
  type FromProcess,
  PRACTICES_TAB,
  type ToPage,
  type ToProcess,
} from "../../../server/src/panel/protocol.ts";
import { errorMessage } from "../pages/error-message.ts";
import { PageHost } from "../pages/page-host.ts";
import { PageProcess } from "../pages/page-process.ts";
import { saveFile } from "../pages/save-file.ts";
import { applyScaffolds, type ScaffoldParts } from "./apply-scaffolds.ts";
import { asOrigin, chooseOrigin, isRemote, type OriginChoice } from "./origin-choice.ts";
import { workspaceModels, workspaceOrigin } from "./workspace-models.ts";
import { workspacePractices } from "./workspace-practices.ts";

/** What was counted last in this workspace, for the next time. */
const LAST_ORIGIN = "modelver.corpus.origin";
/** The tab that says how a corpus is. */
const FIRST_TAB = "overview";
/** The number of the request that opens a corpus; those of the page begin with 1. */
const OPEN = 0;

type CorpusProcess = PageProcess<ToProcess, FromProcess>;

/** What a panel needs of the extension. */
export interface CorpusSurroundings extends ScaffoldParts {
  log: LogOutputChannel;
  extensionUri: Uri;
  memory: Memento;
}

/** The panel of the corpus: stands between its page, the process that counts, and the editor. */
export class CorpusPanel {
  private readonly host: PageHost<FromPage, ToPage>;
  private readonly surroundings: CorpusSurroundings;
  private process: CorpusProcess | undefined;
  private origin: OriginChoice | undefined;
  private title = "";
  /** How often something was opened: an answer that comes later than the next choice is not wanted any more. */
  private openings = 0;
  /** A page that is hidden is gone, and says when it is there again. */
  private isLoaded = false;
  private hasCrashed = false;
  /** What the reader looks at. */
  private shownTab = "";
  /** What the user asked for and the page has not been told yet. */
  private askedTab: string | null = null;
  private last: ToPage = { kind: "noCorpus", message: null };

  /** @param panel new, or restored by the editor */
  constructor(panel: WebviewPanel, surroundings: CorpusSurroundings) {
    this.surroundings = surroundings;
    const { extensionUri, server } = surroundings;
    this.host = new PageHost(panel, extensionUri, "corpus", (message) => this.take(message));
    this.host.own(
      panel.onDidChangeViewState(() => this.visibilityChanged()),
      server.onDidChangeStatus(() => this.tellModels()),
      server.onDidChangePractices(() => this.tellPractices()),
      workspace.onDidGrantWorkspaceTrust(() => this.tellPractices()),
      { dispose: () => this.process?.dispose() },
    );
  }

  get onDidClose(): Event<void> {
    return this.host.onDidClose;
  }

  /** Whether a corpus was chosen. */
  get hasCorpus(): boolean {
    return this.origin !== undefined;
  }

  /** Process that counts; undefined while none runs. */
  get processId(): number | undefined {
    return this.process?.processId;
  }

  reveal(): void {
    this.host.panel.reveal();
  }

  /** Goes to a tab of the page, now or once it is loaded. */
  showTab(tab: string): void {
    this.askedTab = tab;
    if (this.isLoaded) this.tellTab();
  }

  private tellTab(): void {
    if (this.askedTab !== null) this.host.post({ kind: "showTab", tab: this.askedTab });
    this.askedTab = null;
  }

  /** Reads what was counted last, or asks. */
  async openLast(): Promise<void> {
    const last = asOrigin(this.surroundings.memory.get(LAST_ORIGIN));
    if (last === undefined || (isRemote(last) && !workspace.isTrusted)) return;
    await this.read(last);
  }

  /** Asks where names come from, and reads them. */
  async choose(): Promise<void> {
    const origin = await chooseOrigin();
    if (origin !== undefined) await this.open(origin);
  }

  /** Reads a corpus; the one before is forgotten. */
  async open(choice: OriginChoice): Promise<void> {
    this.hasCrashed = false;
    // Whoever asks for a corpus wants to see it, and not what the panel could show without one.
    if (this.origin === undefined) this.showTab(FIRST_TAB);
    await this.read(choice);
  }

  private async read(choice: OriginChoice): Promise<void> {
    const opening = ++this.openings;
    if (isRemote(choice) && !workspace.isTrusted) {
      this.tell({ kind: "noCorpus", message: l10n.t("Registries are asked only in workspaces that you trust.") });
      return;
    }
    this.origin = choice;
    this.title = titleOf(choice);
    this.host.panel.title = l10n.t("Corpus: {0}", this.title);
    this.tell({ kind: "opening", title: this.title, done: 0, total: 0 });
    try {
      await this.surroundings.memory.update(LAST_ORIGIN, holdsCredentials(choice) ? undefined : choice);
      const origin = choice.kind === "workspace" ? await workspaceOrigin(this.surroundings.server, this.title) : choice;
      if (this.isStillWanted(opening)) this.restartProcess().send({ kind: "open", id: OPEN, origin });
    } catch (error) {
      if (this.isStillWanted(opening)) this.tell({ kind: "noCorpus", message: errorMessage(error) });
    }
  }

  /** Neither was the panel closed meanwhile, nor another corpus chosen. */
  private isStillWanted(opening: number): boolean {
    return !this.host.isClosed && opening === this.openings;
  }

  /** One corpus, one process: what the one before was doing ends with it. */
  private restartProcess(): CorpusProcess {
    this.process?.dispose();
    const module = Uri.joinPath(this.surroundings.extensionUri, "dist/corpus-process.cjs").fsPath;
    const process = new PageProcess<ToProcess, FromProcess>(module, {
      log: this.surroundings.log,
      name: "corpus process",
    });
    process.onMessage((message) => this.takeAnswer(message));
    process.onUnexpectedEnd((message) => void this.takeCrash(message));
    this.process = process;
    return process;
  }

  /** Reads the corpus anew, once: one that brings the process down each time must not do so for ever. */
  private async takeCrash(message: string): Promise<void> {
    if (this.hasCrashed || this.origin === undefined) {
      this.tell({ kind: "noCorpus", message });
      return;
    }
    this.hasCrashed = true;
    void window.showWarningMessage(l10n.t("{0} It was started again.", message));
    await this.read(this.origin);
  }

  private takeAnswer(message: FromProcess): void {
    if (message.id !== OPEN) this.host.post(message);
    else if (message.kind === "opened") this.tell({ kind: "description", description: message.description });
    else if (message.kind === "failed") this.tell({ kind: "noCorpus", message: message.message });
    else if (message.kind === "progress") {
      this.tell({ kind: "opening", title: this.title, done: message.done, total: message.total });
    }
  }

  private async take(message: FromPage): Promise<void> {
    switch (message.kind) {
      case "ready":
        this.host.post(this.last);
        this.isLoaded = true;
        this.tellTab();
        await this.tellModels();
        break;
      case "tabShown":
        this.shownTab = message.tab;
        await this.tellPractices();
        break;
      case "chooseOrigin":
        await this.choose();
        break;
      case "refresh":
        if (this.origin !== undefined) await this.open(this.origin);
        break;
      case "cancelOpening":
        this.process?.dispose();
        this.tell({ kind: "noCorpus", message: l10n.t("Reading was cancelled.") });
        break;
      case "openPlace":
        await commands.executeCommand(OPEN_PLACE, ...message.place);
        break;
      case "showDrift":
        await commands.executeCommand("modelver.showDrift", message.monitor);
        break;
      case "scaffold":
        await applyScaffolds(this.surroundings, message);
        await this.tellPractices();
        break;
      case "copy":
        await env.clipboard.writeText(message.text);
        break;
      case "save":
        await saveFile(message);
        break;
      default:
        this.process?.send(message);
    }
  }

  /** Keeps the state of the corpus for a page that is loaded again. */
  private tell(message: ToPage): void {
    this.last = message;
    this.host.post(message);
  }

  private async visibilityChanged(): Promise<void> {
    if (!this.host.panel.visible) this.isLoaded = false;
    await Promise.all([this.tellModels(), this.tellPractices()]);
  }

  private async tellModels(): Promise<void> {
    if (this.host.isClosed || !this.host.panel.visible) return;
    const models = await workspaceModels(this.surroundings.server).catch(() => []);
    this.host.post({ kind: "workspace", models });
  }

  /** Read anew only while they are looked at: all files of the workspace are asked. */
  private async tellPractices(): Promise<void> {
    if (this.host.isClosed || !this.host.panel.visible || this.shownTab !== PRACTICES_TAB) return;
    const practices = await workspacePractices(this.surroundings.server).catch(() => []);
    this.host.post({ kind: "practices", practices });
  }
}

/** A name and a password in an address, which a title must not show. */
const CREDENTIALS = /\/\/[^/]*@/;

/** Whether an address holds a name and a password, which are not written down. */
function holdsCredentials(choice: OriginChoice): boolean {
  return choice.kind === "mlflow" && CREDENTIALS.test(choice.trackingUri);
}

function titleOf(choice: OriginChoice): string {
  switch (choice.kind) {
    case "workspace":
      return workspace.name ?? l10n.t("workspace");
    case "paths":
      return choice.paths.map((each) => Uri.file(each).path.split("/").at(-1)).join(", ");
    case "mlflow":
      return `MLflow: ${choice.trackingUri.replace(CREDENTIALS, "//")}`;
    case "huggingface":
      return `Hugging Face: ${choice.author}`;
  }
}
