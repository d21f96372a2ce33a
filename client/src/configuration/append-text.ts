import { type TextDocument, WorkspaceEdit, workspace } from "vscode";

/**
 * Puts a text at the end of a document, a free line between it and what is there.
 * @returns the number of the text's first line, zero-based
 */
export async function appendText(document: TextDocument, text: string): Promise<number> {
  const end = document.lineAt(document.lineCount - 1).range.end;
  const before = document.getText().trim() === "" ? "" : end.character === 0 ? "\n" : "\n\n";
  const edit = new WorkspaceEdit();
  edit.insert(document.uri, end, before + text);
  await workspace.applyEdit(edit);
  return end.line + before.length;
}
