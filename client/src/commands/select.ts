import { Range, Selection, window } from "vscode";
import type { SelectArguments } from "../../../server/src/lsp/protocol.ts";

/** Selects ranges of a document that is shown, so that the user can type over all of them at once. */
export function select(...[uri, ranges]: SelectArguments): void {
  const editor = window.visibleTextEditors.find(({ document }) => document.uri.toString() === uri);
  if (editor === undefined || ranges.length === 0) return;
  editor.selections = ranges.map(
    ({ start, end }) => new Selection(start.line, start.character, end.line, end.character),
  );
  const [first] = editor.selections;
  if (first !== undefined) editor.revealRange(new Range(first.start, first.end));
}
