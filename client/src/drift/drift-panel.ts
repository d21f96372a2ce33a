import { commands, Disposable, EventEmitter, l10n, Uri, type WebviewPanel, window } from "vscode";
import type { FromDriftPage, ToDriftPage } from "../../../server/src/drift/protocol.ts";
import { OPEN_PLACE, type OpenPlaceArguments } from "../../../server/src/lsp/protocol.ts";
import { errorMessage } from "../pages/error-message.ts";
import { pageHtml } from "../pages/page-html.ts";
import { saveFile } from "../pages/save-file.ts";
import { DriftEngine } from "./drift-engine.ts";
import { DriftSession } from "./drift-session.ts";
import type { DriftSurroundings } from "./drift-surroundings.ts";
import { asRooted } from "./listed-monitors.ts";

/** The panel of drift: stands between its page, the session that measures, and the editor. */
export class DriftPanel {
  private readonly panel: WebviewPanel;
  private readonly extensionUri: Uri;
  private readonly engine: DriftEngine;
  private readonly session: DriftSession;
  private readonly disposables: Disposable[] = [];
  private readonly closed = new EventEmitter<void>();
  private isClosed = false;
  readonly onDidClose = this.closed.event;

  /** @param panel new, or restored by the editor */
  constructor(panel: WebviewPanel, surroundings: DriftSurroundings) {
    const { extensionUri, server, memory } = surroundings;
    this.panel = panel;
    this.extensionUri = extensionUri;
    this.engine = new DriftEngine(surroundings);
    this.session = new DriftSession(server, this.engine, memory);
    const bundles = Uri.joinPath(extensionUri, "dist");
    panel.webview.options = { enableScripts: true, localResourceRoots: [bundles] };
    panel.iconPath = Uri.joinPath(extensionUri, "images/icon.png");
    panel.webview.onDidReceiveMessage((message: FromDriftPage) => this.takeOrSay(message), null, this.disposables);
    panel.onDidDispose(() => this.dispose());
    this.disposables.push(
      this.session,
      this.engine,
      this.session.onDidChange((what) => this.tell(what)),
    );
    panel.webview.html = pageHtml(panel.webview, bundles, "drift");
  }

  /** Process that measures; undefined while none runs. */
  get processId(): number | undefined {
    return this.engine.processId;
  }

  reveal(): void {
    this.panel.reveal();
  }

  /**
   * Shows a monitor, as {@link DriftSession.open} says.
   * @param mayAsk false where the user did not ask for it now
   */
  async open(monitor: string | undefined, mayAsk: boolean): Promise<void> {
    await this.session.open(monitor, mayAsk);
  }

  private tell(what: "status" | "page"): void {
    const { status, page, monitor } = this.session;
    this.panel.title = monitor === undefined ? l10n.t("Drift") : l10n.t("Drift: {0}", monitor.name);
    this.post(what === "page" ? { kind: "page", page } : { kind: "status", status });
  }

  private async takeOrSay(message: FromDriftPage): Promise<void> {
    try {
      await this.take(message);
    } catch (error) {
      void window.showErrorMessage(errorMessage(error));
    }
  }

  private async take(message: FromDriftPage): Promise<void> {
    switch (message.kind) {
      case "ready":
        this.tell("page");
        this.tell("status");
        break;
      case "choose":
        await this.session.open(message.id, true);
        break;
      case "refresh":
        await this.session.refresh();
        break;
      case "cancel":
        this.session.cancel();
        break;
      case "addMonitor":
        await commands.executeCommand("modelver.addMonitor");
        break;
      case "openDocumentation":
        await commands.executeCommand(
          "markdown.showPreview",
          Uri.joinPath(this.extensionUri, "docs/drift.md").with({ fragment: "monitors" }),
        );
        break;
      case "trustWorkspace":
        await commands.executeCommand("workbench.trust.manage");
        break;
      case "openPlace":
        await commands.executeCommand(OPEN_PLACE, ...message.place);
        break;
      case "openRow":
        await this.openRow(message.value);
        break;
      case "save":
        await saveFile(message);
    }
  }

  private async openRow(value: string): Promise<void> {
    const { monitor } = this.session;
    if (monitor === undefined) return;
    const { place } = await this.engine.ask("locate", { ...asRooted(monitor), value });
    if (place === null) {
      const message = l10n.t(
        "The row {0} has no line to open: it stands in no CSV, TSV or JSON Lines file that is not compressed.",
        value,
      );
      void window.showInformationMessage(message);
      return;
    }
    const opened: OpenPlaceArguments = [Uri.file(place.path).toString(), null, place.line, 0];
    await commands.executeCommand(OPEN_PLACE, ...opened);
  }

  private post(message: ToDriftPage): void {
    if (!this.isClosed) void this.panel.webview.postMessage(message);
  }

  private dispose(): void {
    this.isClosed = true;
    Disposable.from(...this.disposables).dispose();
    this.closed.fire();
    this.closed.dispose();
  }
}
