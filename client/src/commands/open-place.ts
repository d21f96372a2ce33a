import { NotebookRange, Range, Uri, window, workspace } from "vscode";
import type { OpenPlaceArguments } from "../../../server/src/lsp/protocol.ts";

/** Opens a place that a report links to; in a notebook, its cell. */
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
}
