import {
  type CancellationToken,
  type Connection,
  DiagnosticRefreshRequest,
  type DocumentDiagnosticParams,
  type DocumentDiagnosticReport,
  type ResponseError,
  type ResultProgressReporter,
  type WorkspaceDiagnosticParams,
  type WorkspaceDiagnosticReport,
  type WorkspaceDiagnosticReportPartialResult,
  type WorkspaceDocumentDiagnosticReport,
} from "vscode-languageserver";
import { answer, cancelled } from "../answer.ts";
import type { ClientSupport } from "../client-support.ts";
import type { FindingsListener } from "../findings-listener.ts";
import type { FileAddress, Folder } from "../folders.ts";
import type { Session } from "../session.ts";
import type { FileDiagnostics } from "./file-diagnostics.ts";
import { resultIdOf } from "./result-id.ts";
import { WorkspaceStream } from "./workspace-stream.ts";

/** Milliseconds in which changes are gathered before they are reported: a change of one file may touch a hundred. */
const GATHERED = 120;
/** Files in one partial result. */
const MOST_REPORTS = 100;

/** The request that is held open, with where its reports go. */
interface Held {
  stream: WorkspaceStream;
  /** Where the editor takes parts; else the first change ends the request. */
  partial: ResultProgressReporter<WorkspaceDiagnosticReportPartialResult> | null;
  end(report: WorkspaceDiagnosticReport): void;
}

/**
 * LSP 3.17 pull diagnostics. A document's report is computed when it is asked for. The workspace's request is held open, and what changes is
 * streamed into it: an editor that got an answer would ask again every few seconds.
 */
export class PullDiagnostics implements FindingsListener {
  private readonly connection: Connection;
  private readonly session: Session;
  private readonly support: ClientSupport;
  private readonly files: FileDiagnostics;
  private held: Held | null = null;
  /** Result ids by which documents were answered, by URI. */
  private readonly answered = new Map<string, string>();
  private readonly waiting = new Map<Folder, Set<string> | "all" | "cleared">();
  private timer: NodeJS.Timeout | null = null;

  constructor(connection: Connection, session: Session, support: ClientSupport, files: FileDiagnostics) {
    this.connection = connection;
    this.session = session;
    this.support = support;
    this.files = files;
    this.connection.languages.diagnostics.on((params, token) => answer(token, () => this.document(params)));
    this.connection.languages.diagnostics.onWorkspace((params, token, _progress, partial) =>
      this.workspace(params, token, partial ?? null),
    );
  }

  changed(folder: Folder, paths: Iterable<string>): void {
    const known = this.waiting.get(folder);
    if (known === "all" || known === "cleared") return;
    this.waiting.set(folder, new Set([...(known ?? []), ...paths]));
    this.schedule();
  }

  allChanged(folder: Folder): void {
    this.waiting.set(folder, "all");
    this.schedule();
  }

  cleared(folder: Folder): void {
    this.waiting.set(folder, "cleared");
    this.schedule();
  }

  private async document({
    textDocument,
    previousResultId,
  }: DocumentDiagnosticParams): Promise<DocumentDiagnosticReport> {
    const { uri } = textDocument;
    const asked = (await this.session.fileAt(uri)) ?? this.session.folders.knownAddressOf(uri);
    const items = asked === null ? [] : (this.files.of(asked.folder, asked.path)?.get(uri) ?? []);
    const resultId = resultIdOf(items);
    if (this.session.documents.text(uri) === undefined) this.askedOfClosed(uri, asked);
    else this.answeredOpen(uri, resultId, asked);
    return resultId === previousResultId ? { kind: "unchanged", resultId } : { kind: "full", resultId, items };
  }

  /**
   * An editor throws an answer away whose tab was closed meanwhile, also where the document stays open behind it. The workspace's report says the same
   * then; where the answer counts, the editor passes the report over.
   */
  private answeredOpen(uri: string, resultId: string, asked: FileAddress | null): void {
    this.answered.set(uri, resultId);
    if (this.held?.stream.expect(uri, resultId) && asked !== null) this.changed(asked.folder, [asked.path]);
  }

  /** An editor asks once more for what it closes, and takes no other report on it meanwhile: it is told again afterwards. */
  private askedOfClosed(uri: string, asked: FileAddress | null): void {
    this.forget(uri);
    if (asked === null) this.schedule();
    else this.changed(asked.folder, [asked.path]);
  }

  private workspace(
    { previousResultIds }: WorkspaceDiagnosticParams,
    token: CancellationToken,
    partial: Held["partial"],
  ): Promise<WorkspaceDiagnosticReport | ResponseError<never>> {
    return new Promise((resolve) => {
      // An editor has one such request at a time; the one before is its own past.
      this.held?.end({ items: [] });
      const held: Held = { stream: new WorkspaceStream(previousResultIds), partial, end: resolve };
      this.held = held;
      token.onCancellationRequested(() => {
        if (this.held === held) this.held = null;
        resolve(cancelled());
      });
      for (const folder of this.session.folders.all()) this.waiting.set(folder, "all");
      this.schedule();
    });
  }

  private schedule(): void {
    this.timer ??= setTimeout(() => this.report(), GATHERED);
  }

  /** Tells the editor what has changed since it was told last. */
  private report(): void {
    this.timer = null;
    const reports: WorkspaceDocumentDiagnosticReport[] = [];
    let isStale = false;
    for (const [folder, what] of this.waiting) {
      const paths = what === "cleared" ? [] : what === "all" ? this.everyPath(folder) : what;
      if (what === "all" || what === "cleared") reports.push(...this.vanished(folder, new Set(paths)));
      for (const path of paths) isStale = this.reportFile(folder, path, reports) || isStale;
      isStale ||= what === "cleared";
    }
    this.waiting.clear();
    this.send([...reports, ...this.closedDocuments()]);
    if (isStale && this.support.diagnosticRefresh)
      void this.session.attempt("refreshing diagnostics", () =>
        this.connection.sendRequest(DiagnosticRefreshRequest.type),
      );
  }

  /** Adds the reports on a file and its cells; says whether an open document was answered otherwise than would be now. */
  private reportFile(folder: Folder, path: string, reports: WorkspaceDocumentDiagnosticReport[]): boolean {
    const diagnostics = this.files.of(folder, path);
    if (diagnostics === null) return false;
    let isStale = false;
    for (const [uri, items] of diagnostics) {
      const document = this.session.documents.text(uri);
      const isOpen = document !== undefined;
      const answered = this.answered.get(uri);
      if (isOpen) isStale ||= answered !== undefined && answered !== resultIdOf(items);
      else if (answered !== undefined) this.forget(uri);
      const report = this.held?.stream.report(uri, document?.version ?? null, items) ?? null;
      if (report !== null) reports.push(report);
    }
    return isStale;
  }

  /** What the editor got when it asked for an open document takes precedence there until the document is closed. */
  private forget(uri: string): void {
    this.answered.delete(uri);
    this.held?.stream.doubt(uri);
  }

  private everyPath(folder: Folder): Set<string> {
    const paths = this.files.paths(folder);
    for (const uri of [...(this.held?.stream.uris() ?? []), ...this.answered.keys()]) {
      const address = this.addressOf(uri);
      if (address?.folder === folder) paths.add(address.path);
    }
    return paths;
  }

  /** Reports of nothing for what the editor holds of files that are gone from a folder, and of folders that are gone. */
  private vanished(folder: Folder, paths: ReadonlySet<string>): WorkspaceDocumentDiagnosticReport[] {
    return (this.held?.stream.uris() ?? []).flatMap((uri) => {
      const address = this.addressOf(uri);
      if (address !== null && (address.folder !== folder || paths.has(address.path))) return [];
      return this.held?.stream.report(uri, null, []) ?? [];
    });
  }

  /** Reports of nothing for cells and unsaved documents that are no more: an editor keeps what it was told of them. */
  private closedDocuments(): WorkspaceDocumentDiagnosticReport[] {
    const isGone = (uri: string) => !uri.startsWith("file:") && this.session.documents.text(uri) === undefined;
    const gone = this.held?.stream.uris().filter(isGone) ?? [];
    return gone.flatMap((uri) => this.held?.stream.report(uri, null, []) ?? []);
  }

  private addressOf(uri: string): { folder: Folder; path: string } | null {
    const cell = this.session.documents.cellAddress(uri);
    return this.session.folders.knownAddressOf(cell?.notebook ?? uri);
  }

  private send(items: WorkspaceDocumentDiagnosticReport[]): void {
    if (this.held === null || items.length === 0) return;
    if (this.held.partial === null) {
      this.held.end({ items });
      this.held = null;
      return;
    }
    for (let from = 0; from < items.length; from += MOST_REPORTS)
      this.held.partial.report({ items: items.slice(from, from + MOST_REPORTS) });
  }

  ended(): void {
    if (this.timer !== null) clearTimeout(this.timer);
    this.held?.end({ items: [] });
    this.held = null;
  }
}
