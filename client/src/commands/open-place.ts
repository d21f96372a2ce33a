import { NotebookRange, Range, Selection, Uri, window, workspace } from "vscode";
import type { OpenPlaceArguments } from "../../../server/src/lsp/protocol.ts";

/** Opens a place that a report or the tree of models links to; in a notebook, its cell. */
export async function openPlace(...[uri, cell, line, character]: OpenPlaceArguments): Promise<void> {
  const file = Uri.parse(uri, true);
  const selection = new Range(line, character, line, character);
  if (cell === null) {
    await window.showTextDocument(file, { selection });
    return;
  }
  const notebook = await workspace.openNotebookDocument(file);
  const cells = new NotebookRange(cell, cell + 1);
  const editor = await window.showNotebookDocument(notebook, { selections: [cells] });
  editor.revealRange(cells);
  const document = notebook.getCells()[cell]?.document;
  const cellEditor = window.visibleTextEditors.find((each) => each.document === document);
  if (cellEditor !== undefined) cellEditor.selection = new Selection(selection.start, selection.end);
}
