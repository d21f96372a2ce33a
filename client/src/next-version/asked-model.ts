import { window } from "vscode";
import type { AskedModel } from "../../../server/src/lsp/protocol.ts";

/** The model that a menu or a code action hands over; undefined where it hands over none. */
export function askedModel(given: unknown): AskedModel | undefined {
  if (typeof given !== "object" || given === null) return undefined;
  if ("textDocument" in given || "id" in given) return given as AskedModel;
  if (!("model" in given && "folder" in given)) return undefined;
  const { folder, model } = given as { folder: { uri: string }; model: { id: string } };
  return { folder: folder.uri, id: model.id };
}

/** Wherever the cursor is; the server knows whether a model is named there. */
export function modelAtCursor(): AskedModel | undefined {
  const editor = window.activeTextEditor;
  if (editor === undefined) return undefined;
  const { line, character } = editor.selection.active;
  return { textDocument: { uri: editor.document.uri.toString() }, position: { line, character } };
}
