import type { Connection, Diagnostic } from "vscode-languageserver";
import type { FindingsListener } from "../findings-listener.ts";
import type { Folder } from "../folders.ts";
import type { OpenDocuments } from "../open-documents.ts";
import type { FileDiagnostics } from "./file-diagnostics.ts";

/** LSP `textDocument/publishDiagnostics`, for editors that do not ask: sends findings file by file, and takes back what no longer holds. */
export class PushDiagnostics implements FindingsListener {
  private readonly connection: Connection;
  private readonly documents: OpenDocuments;
  private readonly files: FileDiagnostics;
  /** URIs at which the editor holds diagnostics, by folder and path. */
  private readonly published = new Map<Folder, Map<string, Set<string>>>();
  /** What was sent last for a URI, as JSON: what has not changed is not sent again. */
  private readonly sent = new Map<string, string>();

  constructor(connection: Connection, documents: OpenDocuments, files: FileDiagnostics) {
    this.connection = connection;
    this.documents = documents;
    this.files = files;
  }

  changed(folder: Folder, paths: Iterable<string>): void {
    for (const path of new Set(paths)) this.publish(folder, path);
  }

  allChanged(folder: Folder): void {
    this.changed(folder, [...(this.published.get(folder)?.keys() ?? []), ...this.files.paths(folder)]);
  }

  cleared(folder: Folder): void {
    const uris = [...(this.published.get(folder)?.values() ?? [])].flatMap((each) => [...each]);
    this.published.delete(folder);
    for (const uri of uris) this.send(uri, []);
  }

  private publish(folder: Folder, path: string): void {
    const diagnostics = this.files.of(folder, path);
    if (diagnostics === null) return;
    for (const uri of this.published.get(folder)?.get(path) ?? []) if (!diagnostics.has(uri)) this.send(uri, []);
    for (const [uri, list] of diagnostics) if (list.length > 0 || this.isHeld(uri)) this.send(uri, list);
    this.remember(folder, path, new Set([...diagnostics].filter(([, list]) => list.length > 0).map(([uri]) => uri)));
  }

  /** Whether the editor shows or holds something at a URI, so that it is told of nothing too. */
  private isHeld(uri: string): boolean {
    return this.sent.has(uri) || this.documents.text(uri) !== undefined;
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
