import type { Diagnostic, WorkspaceDocumentDiagnosticReport } from "vscode-languageserver";
import { resultIdOf } from "./result-id.ts";

/**
 * What one `workspace/diagnostic` request has answered so far: of new diagnostics it lets through what the editor does not have yet.
 * A file of which nothing is said and nothing was said before is not reported at all.
 */
export class WorkspaceStream {
  /** Result ids that the editor holds, by URI. */
  private readonly held: Map<string, string>;

  /** @param previous the result ids that the editor holds from requests before */
  constructor(previous: readonly { uri: string; value: string }[]) {
    this.held = new Map(previous.map(({ uri, value }) => [uri, value]));
  }

  /** URIs of which the editor holds something. */
  uris(): string[] {
    return [...this.held.keys()];
  }

  /** The report on a URI; null where the editor has it already. */
  report(uri: string, version: number | null, items: Diagnostic[]): WorkspaceDocumentDiagnosticReport | null {
    const resultId = resultIdOf(items);
    const before = this.held.get(uri);
    if (before === resultId || (before === undefined && items.length === 0)) return null;
    this.held.set(uri, resultId);
    return { kind: "full", uri, version, items, resultId };
  }

  /** The editor was answered by another way, which it may have thrown away; says whether it is to be told here too. */
  expect(uri: string, resultId: string): boolean {
    if (this.held.get(uri) === resultId) return false;
    this.held.set(uri, "");
    return true;
  }

  /** The editor may hold something else than was reported: it is told again. */
  doubt(uri: string): void {
    if (this.held.has(uri)) this.held.set(uri, "");
  }
}
