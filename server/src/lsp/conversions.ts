import {
  type Diagnostic,
  type DiagnosticRelatedInformation,
  DiagnosticSeverity,
  DiagnosticTag,
  type Position,
  type Range,
} from "vscode-languageserver";
import type { Place } from "../documents/place.ts";
import type { Finding, Severity } from "../rules/finding.ts";
import type { ConfigurationProblem } from "../workspace/configuration.ts";
import type { AskedFile } from "./asked-place.ts";
import type { Folder, Folders } from "./folders.ts";
import type { OpenDocuments } from "./open-documents.ts";

/** A place as the protocol has it. In a notebook that is not open, cells have no URI: the place is the file's beginning. */
export interface Location {
  uri: string;
  range: Range;
  /** What the location cannot say, for people: `cell 3, line 2`; empty for all others. */
  remark: string;
}

const SEVERITIES: Readonly<Record<Severity, DiagnosticSeverity>> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  information: DiagnosticSeverity.Information,
  hint: DiagnosticSeverity.Hint,
};

const BEGINNING: Range = { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } };

/** Turns the engine's places and findings into the protocol's; ranges are the same in both (zero-based, UTF-16). */
export class Conversions {
  private readonly folders: Folders;
  private readonly documents: OpenDocuments;
  private readonly rulePages: string | null;
  private readonly relatedInformation: boolean;

  /** @param rulePages URI of the folder that holds the rules' pages, with a slash at its end; null where there is none */
  constructor(
    folders: Folders,
    documents: OpenDocuments,
    options: { rulePages: string | null; relatedInformation: boolean },
  ) {
    this.folders = folders;
    this.documents = documents;
    this.rulePages = options.rulePages;
    this.relatedInformation = options.relatedInformation;
  }

  /** A position that the editor gives, in the engine's terms. */
  fromEditor(_uri: string, position: Position): Position {
    return position;
  }

  /** A range of a file in the editor's terms. */
  toEditor(_file: AskedFile, range: Range): Range {
    return range;
  }

  /** A place in the editor's terms. */
  location(folder: Folder, { path, cell, range }: Place): Location {
    const uri = this.folders.uriOf({ folder, path });
    if (cell === undefined) return { uri, range, remark: "" };
    const cellUri = this.documents.cellUris(uri)[cell];
    if (cellUri !== undefined) return { uri: cellUri, range, remark: "" };
    return { uri, range: BEGINNING, remark: `Cell ${cell + 1}, line ${range.start.line + 1}: ` };
  }

  /** A place as LSP's own Location. */
  plainLocation(folder: Folder, place: Place): { uri: string; range: Range } {
    const { uri, range } = this.location(folder, place);
    return { uri, range };
  }

  diagnostic(folder: Folder, finding: Finding): { uri: string; diagnostic: Diagnostic } {
    const { uri, range, remark } = this.location(folder, finding.place);
    const page = this.rulePage(finding.code);
    const diagnostic: Diagnostic = {
      range,
      severity: SEVERITIES[finding.severity],
      code: finding.code,
      source: "ModelVer",
      message: remark + finding.message,
      ...(page === null ? {} : { codeDescription: { href: page } }),
      ...(finding.deprecated ? { tags: [DiagnosticTag.Deprecated] } : {}),
      ...(this.relatedInformation ? { relatedInformation: this.related(folder, finding) } : {}),
    };
    return { uri, diagnostic };
  }

  configurationProblem(folder: Folder, problem: ConfigurationProblem): { uri: string; diagnostic: Diagnostic } {
    const uri = this.folders.uriOf({ folder, path: problem.path });
    const range = problem.place?.range ?? BEGINNING;
    return {
      uri,
      diagnostic: { range, severity: DiagnosticSeverity.Warning, source: "ModelVer", message: problem.message },
    };
  }

  /** Address of a rule's page, null where there are no pages. */
  rulePage(code: string): string | null {
    return this.rulePages === null ? null : `${this.rulePages}${code}.md`;
  }

  private related(folder: Folder, finding: Finding): DiagnosticRelatedInformation[] {
    return finding.related.map(({ place, message }) => {
      const { uri, range, remark } = this.location(folder, place);
      return { location: { uri, range }, message: remark + message };
    });
  }
}
