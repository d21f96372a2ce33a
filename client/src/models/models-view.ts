import {
  commands,
  Disposable,
  EventEmitter,
  type Memento,
  type TreeDataProvider,
  type TreeItem,
  type TreeView,
  window,
} from "vscode";
import { type FolderModels, MODELS, type ModelsResult } from "../../../server/src/lsp/protocol.ts";
import type { Server } from "../server.ts";
import { FindingDecorations } from "./finding-decorations.ts";
import { itemOf, modelCount } from "./model-item.ts";
import { type Arrangement, arranged } from "./model-order.ts";
import type { FolderRow, ModelRow, Row, VersionRow } from "./model-rows.ts";

/** The view's identifier in package.json. */
const MODELS_VIEW = "modelver.models";

const REMEMBERED = "modelver.models.arrangement";
const AS_IT_COMES: Arrangement = { sortBy: "name", onlyWithFindings: false };

/** The tree of the workspace's models: model, versions, places. Asks the server only while it is to be seen. */
export class ModelsView implements TreeDataProvider<Row>, Disposable {
  private readonly server: Server;
  private readonly memory: Memento;
  private readonly changed = new EventEmitter<void>();
  private readonly view: TreeView<Row>;
  private readonly subscriptions: Disposable;
  private folders: ModelsResult = [];
  /** What the server said last, as JSON: the tree is left alone where nothing of it has changed. */
  private last = "";
  private isStale = true;
  readonly onDidChangeTreeData = this.changed.event;

  /** @param memory where the arrangement is kept from one window to the next */
  constructor(server: Server, memory: Memento) {
    this.server = server;
    this.memory = memory;
    this.view = window.createTreeView(MODELS_VIEW, { treeDataProvider: this, showCollapseAll: true });
    this.subscriptions = Disposable.from(
      this.view,
      this.changed,
      new FindingDecorations().register(),
      server.onDidChangeStatus(() => this.outdate()),
      this.view.onDidChangeVisibility(() => this.refreshIfSeen()),
    );
    this.tellArrangement();
  }

  dispose(): void {
    this.subscriptions.dispose();
  }

  /** Sorts the models otherwise, or shows others of them. */
  async arrange(change: Partial<Arrangement>): Promise<void> {
    await this.memory.update(REMEMBERED, { ...this.arrangement, ...change });
    this.tellArrangement();
    this.changed.fire();
  }

  /** Every model of the workspace, by name, also those that the view does not show now. */
  async allModels(): Promise<ModelRow[]> {
    await this.ask();
    this.changed.fire();
    return this.folders.flatMap((folder) => this.models(this.folderRow(folder), AS_IT_COMES));
  }

  /** Brings a model's row into sight. */
  async show(row: ModelRow): Promise<void> {
    if (!arranged(row.folder, this.arrangement).includes(row.model)) await this.arrange({ onlyWithFindings: false });
    await this.view.reveal(row, { select: true, focus: true, expand: true });
  }

  getTreeItem(row: Row): TreeItem {
    return itemOf(row);
  }

  getParent(row: Row): Row | undefined {
    return row.kind === "folder" ? undefined : row.parent;
  }

  async getChildren(row?: Row): Promise<Row[]> {
    if (row === undefined) return this.roots();
    if (row.kind === "folder") return this.models(row);
    if (row.kind === "model") {
      return row.model.versions.map((version): VersionRow => ({ kind: "version", version, parent: row }));
    }
    if (row.kind === "version") {
      return row.version.uses.map((use) => ({ kind: "use", use, parent: row }));
    }
    return [];
  }

  private get arrangement(): Arrangement {
    return { ...AS_IT_COMES, ...this.memory.get<Partial<Arrangement>>(REMEMBERED) };
  }

  private async roots(): Promise<Row[]> {
    if (this.isStale) await this.ask();
    const folders = this.folders.map((folder) => this.folderRow(folder));
    const models = folders.flatMap((folder) => this.models(folder));
    const count = this.folders.reduce((sum, folder) => sum + folder.models.length, 0);
    this.view.description = count === 0 ? "" : modelCount(count);
    await commands.executeCommand("setContext", "modelver.modelsShown", this.whatIsShown(models.length, count));
    if (models.length === 0) return [];
    return folders.length > 1 ? folders : models;
  }

  /** For the welcome view, which says why nothing is to be seen. */
  private whatIsShown(shown: number, all: number): "some" | "filtered" | "none" | "off" {
    if (shown > 0) return "some";
    if (all > 0) return "filtered";
    return this.folders.length > 0 ? "none" : "off";
  }

  private folderRow(folder: FolderModels): FolderRow {
    return { kind: "folder", folder };
  }

  private models(parent: FolderRow, arrangement = this.arrangement): ModelRow[] {
    const { folder } = parent;
    const above = this.folders.length > 1 ? parent : undefined;
    return arranged(folder, arrangement).map((model) => ({ kind: "model", folder, model, parent: above }));
  }

  private outdate(): void {
    this.isStale = true;
    void this.refreshIfSeen();
  }

  private async refreshIfSeen(): Promise<void> {
    if (!this.view.visible || !this.isStale || this.server.status.state !== "ready") return;
    const before = this.last;
    // Where it fails, the rows stay as they are until the server is ready again.
    await this.ask().catch(() => {});
    if (this.last !== before) this.changed.fire();
  }

  private async ask(): Promise<void> {
    const client = await this.server.client();
    const folders = await client.sendRequest<ModelsResult>(MODELS);
    this.isStale = false;
    this.folders = folders;
    this.last = JSON.stringify(folders);
  }

  /** For the menus: they offer the other arrangement. */
  private tellArrangement(): void {
    const { sortBy, onlyWithFindings } = this.arrangement;
    void commands.executeCommand("setContext", "modelver.modelsSortedBy", sortBy);
    void commands.executeCommand("setContext", "modelver.modelsFiltered", onlyWithFindings);
  }
}
