import {
  type Connection,
  type Disposable,
  type NotebookCell,
  NotebookCellKind,
  type NotebookDocument,
  NotebookDocuments,
  TextDocuments,
} from "vscode-languageserver";
import type { TextDocument } from "vscode-languageserver-textdocument";
import type { DocumentContent } from "../workspace/content.ts";
import { documentsIn, type PositionEncoding } from "./position-encoding.ts";

/** A cell of a notebook that the editor holds; `cell` counts all cells of the notebook. */
export interface CellAddress {
  notebook: string;
  cell: number;
}

/** Languages of a notebook's cells, as opposed to those of its file. */
const CELL_LANGUAGES: readonly string[] = ["python", "javascript", "typescript"];

/** What the editor is told of: documents and notebooks opened, changed and closed, by the URI of the file. */
export interface OpenDocumentListener {
  changed(uri: string): void;
  closed(uri: string): void;
  /** A document was opened or saved. */
  touched(uri: string): void;
}

/** The documents and notebooks that the editor holds, kept in step with it. */
export class OpenDocuments {
  private readonly texts: TextDocuments<TextDocument>;
  private readonly notebooks: NotebookDocuments<TextDocument>;

  /** @param encoding of the positions in changes */
  constructor(encoding: PositionEncoding) {
    this.texts = new TextDocuments(documentsIn(encoding));
    this.notebooks = new NotebookDocuments(documentsIn(encoding));
  }

  listen(connection: Connection, listener: OpenDocumentListener): Disposable[] {
    return [
      this.texts.onDidChangeContent(({ document }) => listener.changed(document.uri)),
      this.texts.onDidOpen(({ document }) => listener.touched(document.uri)),
      this.texts.onDidSave(({ document }) => listener.touched(document.uri)),
      this.texts.onDidClose(({ document }) => listener.closed(document.uri)),
      this.notebooks.onDidOpen(({ uri }) => listener.changed(uri)),
      this.notebooks.onDidChange(({ notebookDocument }) => listener.changed(notebookDocument.uri)),
      // The event comes before the notebook is forgotten.
      this.notebooks.onDidClose(({ uri }) => setImmediate(() => listener.closed(uri))),
      this.texts.listen(connection),
      this.notebooks.listen(connection),
    ];
  }

  /** URIs of all open files; a notebook is one, its cells are not. */
  uris(): string[] {
    const notebooks = this.notebooks.cellTextDocuments.keys().map((cell) => this.cellAddress(cell)?.notebook);
    return [...new Set([...this.texts.keys(), ...notebooks.filter((uri) => uri !== undefined)])];
  }

  isOpen(uri: string): boolean {
    return this.texts.get(uri) !== undefined || this.notebooks.getNotebookDocument(uri) !== undefined;
  }

  isNotebook(uri: string): boolean {
    return this.notebooks.getNotebookDocument(uri) !== undefined || this.isLaidOut(uri);
  }

  /** The editor's language identifier of an open text, null for everything else. */
  languageOf(uri: string): string | null {
    return this.texts.get(uri)?.languageId ?? null;
  }

  /** What an open file holds now; null where it is not open. */
  content(uri: string): DocumentContent | null {
    const notebook = this.notebooks.getNotebookDocument(uri);
    if (notebook !== undefined) return this.notebookContent(notebook);
    const text = this.texts.get(uri);
    if (text === undefined) return null;
    if (this.isLaidOut(uri)) return oneCell(text);
    return { kind: "text", text: text.getText() };
  }

  /** The text of an open document or cell. */
  text(uri: string): TextDocument | undefined {
    return this.texts.get(uri) ?? this.notebooks.cellTextDocuments.get(uri);
  }

  /** Where a cell's URI belongs; null for every other URI. */
  cellAddress(uri: string): CellAddress | null {
    if (this.isLaidOut(uri)) return { notebook: uri, cell: 0 };
    const notebook = this.notebooks.findNotebookDocumentForCell(uri);
    if (notebook === undefined) return null;
    const cell = notebook.cells.findIndex(({ document }) => document === uri);
    return cell < 0 ? null : { notebook: notebook.uri, cell };
  }

  /** URIs of an open notebook's cells, in their order. */
  cellUris(notebook: string): string[] {
    if (this.isLaidOut(notebook)) return [notebook];
    return this.notebooks.getNotebookDocument(notebook)?.cells.map(({ document }) => document) ?? [];
  }

  /** Whether a notebook's code is open as one text, all cells end to end, as JupyterLab's client hands it over: a notebook of one cell. */
  private isLaidOut(uri: string): boolean {
    return uri.endsWith(".ipynb") && CELL_LANGUAGES.includes(this.languageOf(uri) ?? "");
  }

  private notebookContent(notebook: NotebookDocument): DocumentContent {
    const cells = notebook.cells.map((cell) => this.cellContent(cell));
    const language = cells.find(({ kind }) => kind === "code")?.language ?? "python";
    return { kind: "notebook", language, cells };
  }

  private cellContent(cell: NotebookCell) {
    const document = this.notebooks.getCellTextDocument(cell);
    const kind = cell.kind === NotebookCellKind.Markup ? ("markup" as const) : ("code" as const);
    return { kind, language: document?.languageId ?? "plaintext", text: document?.getText() ?? "" };
  }
}

function oneCell(text: TextDocument): DocumentContent {
  const { languageId: language } = text;
  return { kind: "notebook", language, cells: [{ kind: "code", language, text: text.getText() }] };
}
