import type { Connection, Diagnostic } from "vscode-languageserver";
import type { Conversions } from "./conversions.ts";
import type { FindingsListener } from "./findings-listener.ts";
import type { Folder, Folders } from "./folders.ts";
import type { OpenDocuments } from "./open-documents.ts";

/** Pushes findings to the editor, file by file, and takes back what no longer holds. */
export class Diagnostics implements FindingsListener {
  private readonly connection: Connection;
  private readonly documents: OpenDocuments;
  private readonly folders: Folders;
  private readonly conversions: Conversions;
  private readonly isAwaited: (uri: string) => boolean;
  /** URIs at which the editor holds diagnostics, by folder and path. */
  private readonly published = new Map<Folder, Map<string, Set<string>>>();
  /** What was sent last for a URI, as JSON: what has not changed is not sent again. */
  private readonly sent = new Map<string, string>();

  /** @param isAwaited whether a file's text in the editor has not been taken in yet: the findings known are of another text */
  constructor(
    connection: Connection,
    documents: OpenDocuments,
    folders: Folders,
    conversions: Conversions,
    isAwaited: (uri: string) => boolean,
  ) {
    this.connection = connection;
    this.documents = documents;
    this.folders = folders;
    this.conversions = conversions;
    this.isAwaited = isAwaited;
  }

  /** Brings the diagnostics of some files up to date. */
  changed(folder: Folder, paths: Iterable<string>): void {
    for (const path of new Set(paths)) this.publish(folder, path);
  }

  /** Brings the diagnostics of all files of a folder up to date. */
  allChanged(folder: Folder): void {
    const paths = new Set(this.published.get(folder)?.keys() ?? []);
    for (const { place } of folder.project.allFindings()) paths.add(place.path);
    for (const { path } of folder.project.configurationProblems) paths.add(path);
    this.changed(folder, paths);
  }

  /** Paths at or below a path for which the editor holds diagnostics. */
  publishedBelow(folder: Folder, path: string): string[] {
    const known = [...(this.published.get(folder)?.keys() ?? [])];
    return known.filter((each) => each === path || each.startsWith(`${path}/`));
  }

  /** Takes back everything said about a folder. */
  cleared(folder: Folder): void {
    const uris = [...(this.published.get(folder)?.values() ?? [])].flatMap((each) => [...each]);
    this.published.delete(folder);
    for (const uri of uris) this.send(uri, []);
  }

  private publish(folder: Folder, path: string): void {
    const uri = this.folders.uriOf({ folder, path });
    if (this.isAwaited(uri)) return;
    const byUri = new Map<string, Diagnostic[]>();
    const known = this.published.get(folder)?.get(path) ?? new Set<string>();
    for (const each of known) byUri.set(each, []);
    if (this.documents.isOpen(uri)) for (const each of [uri, ...this.documents.cellUris(uri)]) byUri.set(each, []);
    for (const { uri: where, diagnostic } of this.diagnosticsOf(folder, path)) {
      const there = byUri.get(where);
      if (there === undefined) byUri.set(where, [diagnostic]);
      else there.push(diagnostic);
    }
    for (const [where, diagnostics] of byUri) this.send(where, diagnostics);
    this.remember(folder, path, new Set([...byUri].filter(([, list]) => list.length > 0).map(([where]) => where)));
  }

  private diagnosticsOf(folder: Folder, path: string): { uri: string; diagnostic: Diagnostic }[] {
    if (!folder.settings.enable) return [];
    const problems = folder.project.configurationProblems.filter((problem) => problem.path === path);
    const findings = this.shows(folder, path) ? folder.project.findings(path) : [];
    return [
      ...problems.map((problem) => this.conversions.configurationProblem(folder, problem)),
      ...findings.map((finding) => this.conversions.diagnostic(folder, finding)),
    ];
  }

  private shows(folder: Folder, path: string): boolean {
    const showsAll = folder.isWorkspaceFolder && folder.settings.diagnosticMode === "workspace";
    return showsAll || this.documents.isOpen(this.folders.uriOf({ folder, path }));
  }

  private remember(folder: Folder, path: string, uris: Set<string>): void {
    const paths = this.published.get(folder) ?? new Map<string, Set<string>>();
    this.published.set(folder, paths);
    if (uris.size === 0) paths.delete(path);
    else paths.set(path, uris);
  }

  private send(uri: string, diagnostics: Diagnostic[]): void {
    const version = this.documents.text(uri)?.version;
    const json = JSON.stringify(diagnostics);
    if (version === undefined && (this.sent.get(uri) ?? "[]") === json) return;
    if (diagnostics.length === 0) this.sent.delete(uri);
    else this.sent.set(uri, json);
    // Only fails when the connection is gone, and then nobody is left to tell.
    void this.connection.sendDiagnostics({ uri, diagnostics, ...(version === undefined ? {} : { version }) });
  }
}
