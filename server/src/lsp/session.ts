import * as l10n from "@vscode/l10n";
import type { CancellationToken, Connection } from "vscode-languageserver";
import type { Parsers } from "../documents/parsers.ts";
import type { Position, Range } from "../documents/place.ts";
import { webAddress } from "../references/model-pages.ts";
import { answersFolder } from "../registries/online/cache-folder.ts";
import { readTextFileAtOnce } from "../workspace/file-reading.ts";
import { Project } from "../workspace/project.ts";
import type { ProjectOptions } from "../workspace/project-settings.ts";
import type { AskedFile, AskedPosition, AskedRange } from "./asked-place.ts";
import type { ClientSupport } from "./client-support.ts";
import { Conversions } from "./conversions.ts";
import type { FindingsListener } from "./findings-listener.ts";
import { absolutePath, type FileAddress, type Folder, Folders, foldersInside } from "./folders.ts";
import { LaterChanges } from "./later-changes.ts";
import { OpenDocuments } from "./open-documents.ts";
import type { EditorSettings, InitializationOptions, NetworkParams } from "./protocol.ts";
import { askSettings, onlineOptions, projectOptions, readSettings } from "./settings.ts";
import { Updates } from "./updates.ts";

/** Milliseconds from a keystroke to its analysis: keys pressed together are one change, and nobody waits for it. */
const KEYSTROKE_DELAY = 40;

/** Receives how much of a folder has been read. */
export type ReadProgress = (done: number, total: number) => void;

/** What a session needs from where it runs. */
export interface SessionParts {
  connection: Connection;
  support: ClientSupport;
  options: InitializationOptions;
  parsers: Promise<Parsers>;
  /** URI of the folder that holds the rules' pages, with a slash at its end; null where there is none. */
  rulePages: string | null;
  /** ModelVer's own version, which registries are told. */
  version: string;
}

/** One editor's session: its documents, the projects they belong to, and what it was told of them. */
export class Session {
  readonly documents: OpenDocuments;
  readonly folders: Folders;
  readonly conversions: Conversions;
  private readonly parts: SessionParts;
  private readonly listeners: FindingsListener[] = [];
  private readonly updates: Updates;
  /** How long the last reading of each folder took. */
  readonly readMilliseconds = new WeakMap<Folder, number>();
  private readonly laterChanges = new LaterChanges((folder, paths) =>
    this.tellListeners((each) => each.changed(folder, paths)),
  );
  private readonly reading = new Map<Folder, Promise<void>>();
  /** Where each open file's content was put, by its URI. */
  private readonly addresses = new Map<string, FileAddress>();
  private foldersReady: Promise<void> = new Promise(() => {});
  /** The first reading of the folders that the session began with. */
  private everythingRead: Promise<void> = new Promise(() => {});
  private workspaceUris: readonly string[] = [];
  private trusted: boolean;
  private network: NetworkParams;

  constructor(parts: SessionParts) {
    const { support, rulePages, options } = parts;
    this.parts = parts;
    this.documents = new OpenDocuments(support.positionEncoding);
    this.trusted = options.trusted ?? true;
    this.network = options.network ?? { proxy: null, mlflow: [] };
    this.folders = new Folders(
      (uri, root) => this.openFolder(uri, root),
      (folder) =>
        folder.project.whenFactsArrive(
          (touched) => void this.attempt("taking facts", async () => this.factsArrived(folder, touched)),
        ),
    );
    this.conversions = new Conversions(this.folders, this.documents, { rulePages, support });
    this.updates = new Updates((uri) => this.attempt(`analysing ${uri}`, () => this.update(uri)), KEYSTROKE_DELAY);
  }

  /**
   * Begins to follow the documents; call it before the first of them can come.
   * @param touched is told of each text that was opened or saved
   */
  listen(touched: (uri: string) => void): void {
    // What has just been opened is no keystroke: somebody looks at it and waits.
    const changed = (uri: string) => this.updates.schedule(uri, this.addresses.has(uri) ? KEYSTROKE_DELAY : 0);
    this.documents.listen(this.parts.connection, {
      changed,
      closed: (uri) => this.updates.schedule(uri),
      touched,
    });
  }

  /** Opens the workspace folders, then reads them. Resolves when everything is read. */
  async start(uris: readonly string[]): Promise<void> {
    this.parts.parsers.catch((error) => {
      this.parts.connection.window.showErrorMessage(
        l10n.t("ModelVer is damaged and must be installed again: {0}", String(error)),
      );
    });
    this.workspaceUris = uris;
    const opening = Promise.all(uris.map((uri) => this.addFolder(uri)));
    this.foldersReady = opening.then(() => {});
    this.everythingRead = opening.then((folders) => this.readAll(folders.filter((folder) => folder !== null)));
    await this.everythingRead;
  }

  /** Takes workspace folders in and out. */
  async changeFolders(added: readonly string[], removed: readonly string[]): Promise<void> {
    this.workspaceUris = [...this.workspaceUris.filter((uri) => !removed.includes(uri)), ...added];
    for (const uri of removed) {
      const folder = await this.folders.remove(uri);
      if (folder !== null) this.cleared(folder);
    }
    const folders = await Promise.all(added.map((uri) => this.addFolder(uri)));
    for (const uri of this.documents.uris()) this.updates.schedule(uri);
    await this.readAll(folders.filter((folder) => folder !== null));
    await this.shareOut([...added, ...removed]);
  }

  /**
   * The file that a request asks about, with everything typed so far taken in; null where it is none of ours.
   * @param uri of an open document or notebook cell
   */
  async fileAt(uri: string): Promise<AskedFile | null> {
    const cell = this.documents.cellAddress(uri);
    const fileUri = cell?.notebook ?? uri;
    await this.updates.allSettled();
    if (!this.isAnalysed(fileUri)) return null;
    const address = await this.folders.addressOf(fileUri, this.documents.languageOf(fileUri));
    if (address === null || !address.folder.settings.enable) return null;
    return cell === null ? address : { ...address, cell: cell.cell };
  }

  /** The position that a request asks about, as {@link fileAt} gives its file. */
  async positionAt(params: { textDocument: { uri: string }; position: Position }): Promise<AskedPosition | null> {
    const file = await this.fileAt(params.textDocument.uri);
    if (file === null) return null;
    return { ...file, position: this.conversions.fromEditor(params.textDocument.uri, params.position) };
  }

  /** The range that a request asks about, as {@link fileAt} gives its file. */
  async rangeAt(params: { textDocument: { uri: string }; range: Range }): Promise<AskedRange | null> {
    const file = await this.fileAt(params.textDocument.uri);
    if (file === null) return null;
    const { start, end } = params.range;
    const inEngine = (position: Position) => this.conversions.fromEditor(params.textDocument.uri, position);
    return { ...file, range: { start: inEngine(start), end: inEngine(end) } };
  }

  /** Reads a folder again from the disk; waits for a reading that is under way. Rejects when the signal aborts it. */
  readFolder(folder: Folder, progress?: ReadProgress, signal?: AbortSignal): Promise<void> {
    return this.read(folder, () => folder.project.load([], progress, signal));
  }

  /** Reads the files of a folder that were left out so far, and forgets those that are left out from now on. */
  walkFolderAgain(folder: Folder): Promise<void> {
    return this.read(folder, () => folder.project.walkAgain());
  }

  /**
   * Resolves when registries have been asked for all that the folders name, where there is leave to, or once the signal says that nobody waits any more. What is
   * not known by then will come by and by.
   */
  async registriesAsked(folders: readonly Folder[], signal: AbortSignal): Promise<void> {
    const ended = new Promise<void>((resolve) => signal.addEventListener("abort", () => resolve(), { once: true }));
    await Promise.race([ended, Promise.all(folders.map(({ project }) => project.askRegistries(() => undefined)))]);
  }

  /** Resolves when the folder has been read as far as was asked for. */
  async folderRead(folder: Folder): Promise<void> {
    await this.everythingRead;
    await this.reading.get(folder)?.catch(() => {});
  }

  /** Workspace folders that are to be analysed. */
  async activeFolders(): Promise<Folder[]> {
    await this.foldersReady;
    return this.folders.all().filter((folder) => folder.isWorkspaceFolder && folder.settings.enable);
  }

  /** Tells of files whose findings may have changed: of the one that somebody looks at now, of the others by and by. */
  filesChanged(folder: Folder, paths: readonly string[], lookedAt?: string): void {
    if (lookedAt !== undefined) this.tellListeners((each) => each.changed(folder, [lookedAt]));
    this.laterChanges.add(
      folder,
      paths.filter((path) => path !== lookedAt),
    );
  }

  /** Tells that files of a folder are others on the disk. */
  changedOnDisk(folder: Folder): void {
    this.tellListeners((each) => each.changedOnDisk?.(folder));
  }

  /** Whether a file's text in the editor has not been taken in yet: what is known is of another text. */
  isAwaited(uri: string): boolean {
    return this.isAnalysed(uri) && !this.addresses.has(uri);
  }

  /** What the editor holds of a file; null where it holds none. */
  openText(folder: Folder, path: string): string | null {
    return this.documents.text(this.folders.uriOf({ folder, path }))?.getText() ?? null;
  }

  /** The text of a file as it stands: in the editor where that holds it, else on the disk; null where it cannot be read. */
  currentText(folder: Folder, path: string): string | null {
    const held = this.openText(folder, path);
    if (held !== null) return held;
    const reading = readTextFileAtOnce(absolutePath({ folder, path }));
    return reading === null || "skipped" in reading ? null : reading.text;
  }

  /** The files whose text the editor holds. */
  openFiles(): FileAddress[] {
    return [...this.addresses.values()];
  }

  /** From now on the listener is told what changes. */
  follow(listener: FindingsListener): void {
    this.listeners.push(listener);
  }

  /** Whether anything outside of the workspace may be read. */
  get isTrusted(): boolean {
    return this.trusted;
  }

  /** The web address of the MLflow server that a folder works with, for links; null where it is not known. */
  mlflowAddress({ settings }: Folder): string | null {
    if (!this.trusted) return null;
    return webAddress(settings.mlflow.trackingUri || (process.env.MLFLOW_TRACKING_URI ?? ""));
  }

  /** Asks for the settings anew and brings everything in line with them. */
  async takeSettings(given?: unknown): Promise<void> {
    for (const folder of this.folders.all()) {
      const settings = await this.settingsFor(folder.uri, given);
      // An editor tells of every change in the section, also of settings that are its own matter.
      if (JSON.stringify(settings) !== JSON.stringify(folder.settings)) await this.apply(settings, folder);
    }
    for (const uri of this.documents.uris()) this.updates.schedule(uri);
  }

  async trustWorkspace(): Promise<void> {
    this.trusted = true;
    await this.applyAnew();
  }

  /** Reaches registries otherwise from now on. */
  async takeNetwork(network: NetworkParams): Promise<void> {
    this.network = network;
    await this.applyAnew();
  }

  /** Does what no request waits for: a failure is told in the log, and the session goes on. */
  async attempt(what: string, work: () => Promise<void>): Promise<void> {
    try {
      await work();
    } catch (error) {
      this.parts.connection.console.error(`Error while ${what}: ${error instanceof Error ? error.stack : error}`);
    }
  }

  dispose(): void {
    this.updates.dispose();
    this.tellListeners((each) => each.ended?.());
    for (const folder of this.folders.all()) this.folders.close(folder);
  }

  private async applyAnew(): Promise<void> {
    for (const folder of this.folders.all()) await this.apply(await this.settingsFor(folder.uri), folder);
    for (const uri of this.documents.uris()) this.updates.schedule(uri);
  }

  private async apply(settings: EditorSettings, folder: Folder): Promise<void> {
    const wasEnabled = folder.settings.enable;
    folder.settings = settings;
    await folder.project.configure(await this.projectOptions(folder.uri, settings));
    if (!settings.enable) this.cleared(folder);
    // While it was off, nobody followed the disk.
    else if (folder.isWorkspaceFolder && !wasEnabled) await this.readFolder(folder);
    // Other files may be excluded now.
    else if (folder.isWorkspaceFolder) await this.walkFolderAgain(folder);
    else this.allChanged(folder);
  }

  private async addFolder(uri: string): Promise<Folder | null> {
    let folder: Folder | null = null;
    await this.attempt(`opening ${uri}`, async () => {
      folder = await this.folders.add(uri);
    });
    return folder;
  }

  private async openFolder(uri: string, root: string): Promise<Pick<Folder, "project" | "settings">> {
    const settings = await this.settingsFor(uri);
    return { settings, project: await Project.open(root, await this.projectOptions(uri, settings)) };
  }

  private async projectOptions(uri: string, settings: EditorSettings): Promise<ProjectOptions> {
    const exclude = [...settings.exclude, ...foldersInside(uri, this.workspaceUris)];
    const { options, parsers, version } = this.parts;
    const online = onlineOptions(settings, {
      network: this.network,
      answersFolder: options.answersFolder ?? answersFolder(process.env),
      userAgent: `modelver/${version}`,
    });
    return {
      ...projectOptions({ ...settings, exclude }, this.trusted),
      ...(online === null ? {} : { online }),
      parsers: await parsers,
    };
  }

  /** Gives files to the innermost of the workspace folders that hold them, after some of the folders came or went. */
  private async shareOut(uris: readonly string[]): Promise<void> {
    for (const folder of this.folders.all()) {
      if (!folder.isWorkspaceFolder || !folder.settings.enable || foldersInside(folder.uri, uris).length === 0)
        continue;
      await folder.project.configure(await this.projectOptions(folder.uri, folder.settings));
      await this.walkFolderAgain(folder);
    }
  }

  private settingsFor(uri: string, given?: unknown): Promise<EditorSettings> {
    const { connection, support, options } = this.parts;
    if (support.configuration) return askSettings(connection, uri);
    return Promise.resolve(readSettings(given ?? options.settings));
  }

  /** One reading of a folder after the other, and what it found told. */
  private async read(folder: Folder, work: () => Promise<void>): Promise<void> {
    const before = this.reading.get(folder) ?? Promise.resolve();
    const reading = before.catch(() => {}).then(() => this.whileReading(work));
    this.reading.set(folder, reading);
    const begun = performance.now();
    await reading;
    this.readMilliseconds.set(folder, Math.round(performance.now() - begun));
    this.allChanged(folder);
  }

  private readAll(folders: readonly Folder[]): Promise<void> {
    return this.whileReading(async () => {
      for (const folder of folders) {
        if (folder.settings.enable) await this.attempt(`reading ${folder.root}`, () => this.readWithProgress(folder));
      }
    });
  }

  private async whileReading(work: () => Promise<void>): Promise<void> {
    this.tellListeners((each) => each.reading?.(true));
    try {
      await work();
    } finally {
      this.tellListeners((each) => each.reading?.(false));
    }
  }

  private async readWithProgress(folder: Folder): Promise<void> {
    const { connection, support } = this.parts;
    if (!support.progress) return this.readFolder(folder);
    const progress = await connection.window.createWorkDoneProgress();
    progress.begin("ModelVer", 0, l10n.t("reading model names"), false);
    const report = everyPercent((percent) => progress.report(percent));
    await this.readFolder(folder, report).finally(() => progress.done());
  }

  private async update(uri: string): Promise<void> {
    await this.foldersReady;
    if (this.isAnalysed(uri)) await this.takeContent(uri);
    else await this.giveBack(uri);
  }

  private async takeContent(uri: string): Promise<void> {
    const content = this.documents.content(uri);
    const address = await this.folders.addressOf(uri, this.documents.languageOf(uri));
    if (this.addresses.get(uri)?.folder !== address?.folder) await this.giveBack(uri);
    if (content === null || address === null || !address.folder.settings.enable) return;
    this.addresses.set(uri, address);
    const stale = await address.folder.project.update(address.path, content);
    this.filesChanged(address.folder, stale, address.path);
  }

  private async giveBack(uri: string): Promise<void> {
    const address = this.addresses.get(uri);
    this.addresses.delete(uri);
    if (address === undefined || !this.folders.all().includes(address.folder)) return;
    const stale = await address.folder.project.close(address.path);
    if (!this.documents.isOpen(uri)) this.folders.closed(uri, address);
    this.filesChanged(address.folder, stale, address.path);
    this.closeIfIdle(address.folder);
  }

  /** The project of single files lives as long as one of them is open. */
  private closeIfIdle(folder: Folder): void {
    if (folder.isWorkspaceFolder || [...this.addresses.values()].some((address) => address.folder === folder)) return;
    this.cleared(folder);
    this.folders.close(folder);
  }

  /** A notebook opened as text is left to the disk: its findings count in cells. */
  private isAnalysed(uri: string): boolean {
    return this.documents.isOpen(uri) && (this.documents.isNotebook(uri) || !uri.endsWith(".ipynb"));
  }

  private allChanged(folder: Folder): void {
    this.laterChanges.forget(folder);
    this.tellListeners((each) => each.allChanged(folder));
  }

  /** Lenses and hints hang on facts too, whether or not a finding does. */
  private factsArrived(folder: Folder, touched: readonly string[]): void {
    this.filesChanged(folder, touched);
    this.tellListeners((each) => each.factsArrived?.(folder));
  }

  private cleared(folder: Folder): void {
    this.laterChanges.forget(folder);
    this.tellListeners((each) => each.cleared(folder));
  }

  private tellListeners(tell: (listener: FindingsListener) => void): void {
    this.conversions.forgetLines();
    for (const listener of this.listeners) tell(listener);
  }
}

/** Whole percent, 0 where nothing is known yet. */
export function percentage(done: number, total: number): number {
  return total === 0 ? 0 : Math.min(100, Math.floor((100 * done) / total));
}

/** Reports a progress as often as its whole percentage grows, and no oftener: each report is a message to the editor. */
export function everyPercent(report: (percent: number, done: number, total: number) => void): ReadProgress {
  let reported = -1;
  return (done, total) => {
    const percent = percentage(done, total);
    if (percent === reported) return;
    reported = percent;
    report(percent, done, total);
  };
}

/** An abort signal that follows a cancellation token. */
export function signalOf(token: CancellationToken): AbortSignal {
  const controller = new AbortController();
  if (token.isCancellationRequested) controller.abort();
  token.onCancellationRequested(() => controller.abort());
  return controller.signal;
}
