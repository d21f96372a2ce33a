import * as l10n from "@vscode/l10n";
import { type Diagnostic, DiagnosticSeverity } from "vscode-languageserver";
import type { Folder } from "../folders.ts";
import type { Session } from "../session.ts";
import { shownFindings } from "./shown-findings.ts";

/** What is to be said of single files at present, whichever way it reaches the editor. */
export class FileDiagnostics {
  private readonly session: Session;

  constructor(session: Session) {
    this.session = session;
  }

  /** The diagnostics of a file by URI: its own, and those of an open notebook's cells. Null where what is known is not of its present text. */
  of(folder: Folder, path: string): Map<string, Diagnostic[]> | null {
    const uri = this.session.folders.uriOf({ folder, path });
    if (this.session.isAwaited(uri)) return null;
    const byUri = new Map<string, Diagnostic[]>(
      [uri, ...this.session.documents.cellUris(uri)].map((each) => [each, []]),
    );
    for (const { uri: where, diagnostic } of this.diagnosticsOf(folder, path)) byUri.get(where)?.push(diagnostic);
    return byUri;
  }

  /** Every file of which something is to be said. */
  paths(folder: Folder): Set<string> {
    const { project } = folder;
    return new Set([
      ...project.allFindings().map(({ place }) => place.path),
      ...project.lackingFiles,
      ...project.allAgreedFindings().map(({ place }) => place.path),
      ...project.configurationProblems.map(({ path }) => path),
    ]);
  }

  private diagnosticsOf(folder: Folder, path: string): { uri: string; diagnostic: Diagnostic }[] {
    if (!folder.settings.enable) return [];
    const problems = folder.project.configurationProblems.filter((problem) => problem.path === path);
    const findings = this.shows(folder, path)
      ? [...shownFindings(folder, path), ...folder.project.lackingIn(path)]
      : [];
    return [
      ...this.passedOver(folder, path),
      ...problems.map((problem) => this.session.conversions.configurationProblem(folder, problem)),
      ...findings.map((finding) => this.session.conversions.diagnostic(folder, finding)),
    ];
  }

  /** A file that is open and was passed over says so itself: nobody looks for that in a summary. */
  private passedOver(folder: Folder, path: string): { uri: string; diagnostic: Diagnostic }[] {
    const reason = folder.project.reasonSkipped(path);
    const uri = this.session.folders.uriOf({ folder, path });
    if (reason === null || !/^larger than/.test(reason) || !this.session.documents.isOpen(uri)) return [];
    const start = { line: 0, character: 0 };
    const message = l10n.t("ModelVer does not read this file: it is {0}.", reason);
    const diagnostic = {
      range: { start, end: start },
      severity: DiagnosticSeverity.Information,
      source: "ModelVer",
      message,
    };
    return [{ uri, diagnostic }];
  }

  private shows(folder: Folder, path: string): boolean {
    const showsAll = folder.isWorkspaceFolder && folder.settings.diagnosticMode === "workspace";
    return showsAll || this.session.documents.isOpen(this.session.folders.uriOf({ folder, path }));
  }
}
