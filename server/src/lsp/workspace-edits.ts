import {
  type Command,
  type SnippetTextEdit,
  TextDocumentEdit,
  type TextEdit,
  type WorkspaceEdit,
} from "vscode-languageserver";
import type { TextEdit as ProjectEdit } from "../documents/place.ts";
import type { ClientSupport } from "./client-support.ts";
import type { Conversions } from "./conversions.ts";
import { absolutePath, type Folder, type Folders } from "./folders.ts";
import type { OpenDocuments } from "./open-documents.ts";
import { placeholderRanges } from "./placeholder-selection.ts";
import { SELECT, type SelectArguments } from "./protocol.ts";
import { snippetOf } from "./snippet.ts";

/** Edits to cells of a notebook that only lies on the disk, as one edit of its text; null where it cannot be read. */
export type NotebookFileEditor = (absolutePath: string, edits: readonly ProjectEdit[]) => TextEdit | null;

/** Edits that belong together in a preview. */
export interface EditGroup {
  /** What they are, for people. */
  label: string;
  /** Only a person can tell whether they are meant. */
  needsConfirmation: boolean;
  edits: readonly ProjectEdit[];
}

/** Turns the engine's edits into what the editor applies. */
export class WorkspaceEdits {
  private readonly folders: Folders;
  private readonly documents: OpenDocuments;
  private readonly conversions: Conversions;
  private readonly support: ClientSupport;
  private readonly editNotebookFile: NotebookFileEditor;

  constructor(
    { folders, documents, conversions }: { folders: Folders; documents: OpenDocuments; conversions: Conversions },
    support: ClientSupport,
    editNotebookFile: NotebookFileEditor,
  ) {
    this.folders = folders;
    this.documents = documents;
    this.conversions = conversions;
    this.support = support;
    this.editNotebookFile = editNotebookFile;
  }

  /** Whether the editor can let a person confirm single edits. */
  get canConfirm(): boolean {
    return this.support.changeAnnotations;
  }

  /** Whether workspace edits may make files. */
  get canCreateFiles(): boolean {
    return this.support.createFiles;
  }

  /**
   * One workspace edit for edits in any files of a folder; null where one of the files cannot be edited.
   * @param placeholder the part of the edits' texts that the user must fill in; it is selected where the editor can do so
   */
  build(folder: Folder, edits: readonly ProjectEdit[], placeholder: string | null = null): WorkspaceEdit | null {
    const byUri = new Map<string, (TextEdit | SnippetTextEdit)[]>();
    const isOneLine = edits.every(({ text }) => !/[\r\n]/.test(text));
    const inClosedNotebooks = new Map<string, ProjectEdit[]>();
    for (const edit of edits) {
      const uri = this.folders.uriOf({ folder, path: edit.path });
      const cellUri = edit.cell === undefined ? uri : this.documents.cellUris(uri)[edit.cell];
      if (cellUri === undefined) push(inClosedNotebooks, edit.path, edit);
      else push(byUri, cellUri, this.textEdit(cellUri, edit, isOneLine ? placeholder : null));
    }
    for (const [path, cellEdits] of inClosedNotebooks) {
      const edit = this.editNotebookFile(absolutePath({ folder, path }), cellEdits);
      if (edit === null) return null;
      const uri = this.folders.uriOf({ folder, path });
      push(byUri, uri, { ...edit, range: this.conversions.rangeIn(uri, edit.range) });
    }
    return this.workspaceEdit(byUri);
  }

  /**
   * One workspace edit of several groups that an editor's preview tells apart; where it cannot, those that must be confirmed are left out.
   * Null where one of the files cannot be edited.
   */
  buildGroups(folder: Folder, groups: readonly EditGroup[]): WorkspaceEdit | null {
    if (!this.support.changeAnnotations) {
      return this.build(
        folder,
        groups.filter(({ needsConfirmation }) => !needsConfirmation).flatMap(({ edits }) => edits),
      );
    }
    const built = groups.map((group, index) => {
      const edit = this.build(folder, group.edits);
      return edit === null ? null : annotated(edit, `${index}`);
    });
    if (built.includes(null)) return null;
    const changeAnnotations = Object.fromEntries(
      groups.map(({ label, needsConfirmation }, index) => [`${index}`, { label, needsConfirmation }]),
    );
    return { documentChanges: built.flatMap((changes) => changes ?? []), changeAnnotations };
  }

  /**
   * The command that selects placeholders after an edit that could not do so itself; null where there are none.
   * @param uri of an open document or cell
   */
  selection(uri: string, edit: WorkspaceEdit, placeholder: string): Command | null {
    const document = this.documents.text(uri);
    const changes = (edit.documentChanges ?? []).filter(TextDocumentEdit.is);
    const edits = changes.filter(({ textDocument }) => textDocument.uri === uri).flatMap((change) => change.edits);
    const plain = edits.filter((each) => "newText" in each);
    if (document === undefined || plain.length < edits.length) return null;
    const given: SelectArguments = [uri, placeholderRanges(document, plain, placeholder)];
    return { title: "Select what to fill in", command: SELECT, arguments: given };
  }

  /** Editors do not agree on how a snippet of several lines is indented, so such a text is never one. */
  private textEdit(
    uri: string,
    { range: place, text }: ProjectEdit,
    placeholder: string | null,
  ): TextEdit | SnippetTextEdit {
    const range = this.conversions.rangeIn(uri, place);
    if (placeholder === null || !this.support.snippetEdits) return { range, newText: text };
    return { range, snippet: { kind: "snippet", value: snippetOf(text, placeholder) } };
  }

  private workspaceEdit(byUri: Map<string, (TextEdit | SnippetTextEdit)[]>): WorkspaceEdit {
    if (!this.support.documentChanges) return { changes: Object.fromEntries(byUri) as Record<string, TextEdit[]> };
    const documentChanges: TextDocumentEdit[] = [...byUri].map(([uri, edits]) => ({
      textDocument: { uri, version: this.documents.text(uri)?.version ?? null },
      edits,
    }));
    return { documentChanges };
  }
}

function annotated({ documentChanges = [] }: WorkspaceEdit, annotationId: string): TextDocumentEdit[] {
  return documentChanges.filter(TextDocumentEdit.is).map(({ textDocument, edits }) => ({
    textDocument,
    edits: edits.filter((edit) => "newText" in edit).map((edit) => ({ ...edit, annotationId })),
  }));
}

function push<Value>(groups: Map<string, Value[]>, key: string, value: Value): void {
  const group = groups.get(key);
  if (group === undefined) groups.set(key, [value]);
  else group.push(value);
}
