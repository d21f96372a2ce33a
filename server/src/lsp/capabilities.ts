import { CodeActionKind, type ServerCapabilities, TextDocumentSyncKind } from "vscode-languageserver";
import { FIX_ALL, FIX_ALL_IN_NOTEBOOK } from "./code-action-kinds.ts";

/** What the server offers every editor. */
export function serverCapabilities(): ServerCapabilities {
  return {
    textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental },
    // All cells are wanted, whatever their language: findings count cells as the file does.
    notebookDocumentSync: {
      notebookSelector: ["file", "untitled", "vscode-vfs"].map((scheme) => ({
        notebook: { notebookType: "jupyter-notebook", scheme },
      })),
    },
    hoverProvider: true,
    codeActionProvider: { codeActionKinds: [CodeActionKind.QuickFix, FIX_ALL, FIX_ALL_IN_NOTEBOOK] },
    workspace: { workspaceFolders: { supported: true, changeNotifications: true } },
  };
}
