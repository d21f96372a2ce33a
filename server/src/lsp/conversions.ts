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
import type { ConfigurationProblem } from "../workspace/table-reader.ts";
import type { AskedFile } from "./asked-place.ts";
import type { ClientSupport } from "./client-support.ts";
import type { Folder, Folders } from "./folders.ts";
import { LineTexts } from "./line-texts.ts";
import type { OpenDocuments } from "./open-documents.ts";
import { convertRange, fromUtf16, toUtf16 } from "./position-encoding.ts";

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

/** Turns the engine's places and findings into the protocol's, and back: the engine counts UTF-16 code units, the editor what it chose. */
export class Conversions {
  private readonly folders: Folders;
  private readonly documents: OpenDocuments;
  private readonly rulePages: string | null;
  private readonly support: ClientSupport;
  private readonly lines: LineTexts;

  /** @param rulePages URI of the folder that holds the rules' pages, with a slash at its end; null where there is none */
  constructor(
    folders: Folders,
    documents: OpenDocuments,
    options: { rulePages: string | null; support: ClientSupport },
  ) {
    this.folders = folders;
    this.documents = documents;
    this.rulePages = options.rulePages;
    this.support = options.support;
    this.lines = new LineTexts(documents);
  }

  /** A position that the editor gives in a document or cell, in the engine's terms. */
  fromEditor(uri: string, { line, character }: Position): Position {
    return { line, character: toUtf16(this.support.positionEncoding, this.lines.line(uri, line), character) };
  }

  /** A range of a file that is open, or of its cell, in the editor's terms. */
  toEditor({ folder, path, cell }: AskedFile, range: Range): Range {
    const uri = this.folders.uriOf({ folder, path });
    return this.rangeIn(cell === undefined ? uri : (this.documents.cellUris(uri)[cell] ?? uri), range);
  }

  /** A range of a document, a cell or a file that is not open, in the editor's terms. */
  rangeIn(uri: string, range: Range): Range {
    const { positionEncoding } = this.support;
    if (positionEncoding === "utf-16") return range;
    return convertRange(range, ({ line, character }) => {
      return { line, character: fromUtf16(positionEncoding, this.lines.line(uri, line), character) };
    });
  }

  /** A place in the editor's terms. */
  location(folder: Folder, { path, cell, range }: Place): Location {
    const uri = this.folders.uriOf({ folder, path });
    if (cell === undefined) return { uri, range: this.rangeIn(uri, range), remark: "" };
    const cellUri = this.documents.cellUris(uri)[cell];
    if (cellUri !== undefined) return { uri: cellUri, range: this.rangeIn(cellUri, range), remark: "" };
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
      ...(this.support.relatedInformation ? { relatedInformation: this.related(folder, finding) } : {}),
    };
    return { uri, diagnostic };
  }

  configurationProblem(folder: Folder, problem: ConfigurationProblem): { uri: string; diagnostic: Diagnostic } {
    const uri = this.folders.uriOf({ folder, path: problem.path });
    const range = this.rangeIn(uri, problem.place?.range ?? BEGINNING);
    return {
      uri,
      diagnostic: { range, severity: DiagnosticSeverity.Warning, source: "ModelVer", message: problem.message },
    };
  }

  /** To be called when files may have changed. */
  forgetLines(): void {
    this.lines.forget();
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
