import { commands, type Event, l10n, Uri, type WebviewPanel, window } from "vscode";
import type { FromDriftPage, ToDriftPage } from "../../../server/src/drift/protocol.ts";
import { OPEN_PLACE, type OpenPlaceArguments } from "../../../server/src/lsp/protocol.ts";
import { PageHost } from "../pages/page-host.ts";
import { saveFile } from "../pages/save-file.ts";
import { DriftEngine } from "./drift-engine.ts";
import { DriftSession } from "./drift-session.ts";
import type { DriftSurroundings } from "./drift-surroundings.ts";
import { asRooted } from "./listed-monitors.ts";

/** The panel of drift: stands between its page, the session that measures, and the editor. */
export class DriftPanel {
  private readonly host: PageHost<FromDriftPage, ToDriftPage>;
  private readonly extensionUri: Uri;
  private readonly engine: DriftEngine;
  private readonly session: DriftSession;

  /** @param panel new, or restored by the editor */
  constructor(panel: WebviewPanel, surroundings: DriftSurroundings) {
    const { extensionUri, server, memory } = surroundings;
    this.extensionUri = extensionUri;
    this.engine = new DriftEngine(surroundings);
    this.session = new DriftSession(server, this.engine, memory);
    this.host = new PageHost(panel, extensionUri, "drift", (message) => this.take(message));
    this.host.own(
      this.session,
      this.engine,
      this.session.onDidChange((what) => this.tell(what)),
    );
  }

  get onDidClose(): Event<void> {
    return this.host.onDidClose;
  }

  /** Process that measures; undefined while none runs. */
  get processId(): number | undefined {
    return this.engine.processId;
  }

  reveal(): void {
    this.host.panel.reveal();
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
    this.host.panel.title = monitor === undefined ? l10n.t("Drift") : l10n.t("Drift: {0}", monitor.name);
    this.host.post(what === "page" ? { kind: "page", page } : { kind: "status", status });
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
}
