import { Disposable, EventEmitter, Uri, type WebviewPanel, window } from "vscode";
import { errorMessage } from "./error-message.ts";
import { pageHtml } from "./page-html.ts";

/** The page in a panel of the editor: passes messages to and fro, says what goes wrong with them, and ends what belongs to it. */
export class PageHost<Received, Sent> {
  readonly panel: WebviewPanel;
  private readonly owned: Disposable[] = [];
  private readonly closed = new EventEmitter<void>();
  private isOver = false;
  /** Fires once, when the panel is closed and all that belongs to it has ended. */
  readonly onDidClose = this.closed.event;

  /**
   * @param panel new, or restored by the editor
   * @param page what the page is about
   * @param take is given the page's messages; what it rejects with is said to the user
   */
  constructor(
    panel: WebviewPanel,
    extensionUri: Uri,
    page: "corpus" | "drift",
    take: (message: Received) => Promise<void>,
  ) {
    this.panel = panel;
    const { webview } = panel;
    const bundles = Uri.joinPath(extensionUri, "dist");
    webview.options = { enableScripts: true, localResourceRoots: [bundles] };
    panel.iconPath = Uri.joinPath(extensionUri, "images/icon.png");
    const takeOrSay = (message: Received) =>
      take(message).catch((error) => void window.showErrorMessage(errorMessage(error)));
    this.own(webview.onDidReceiveMessage(takeOrSay));
    panel.onDidDispose(() => this.end());
    webview.html = pageHtml(webview, bundles, page);
  }

  get isClosed(): boolean {
    return this.isOver;
  }

  /** Nobody hears it once the panel is closed. */
  post(message: Sent): void {
    if (!this.isOver) void this.panel.webview.postMessage(message);
  }

  /** Things that end with the panel. */
  own(...things: Disposable[]): void {
    this.owned.push(...things);
  }

  private end(): void {
    this.isOver = true;
    Disposable.from(...this.owned).dispose();
    this.closed.fire();
    this.closed.dispose();
  }
}
