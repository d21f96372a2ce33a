import { type ServerCapabilities, TextDocumentSyncKind } from "vscode-languageserver";
import type { ClientSupport } from "./client-support.ts";
import { allFeatures } from "./features/all-features.ts";

/** What the server offers an editor. */
export function serverCapabilities(support: ClientSupport): ServerCapabilities {
  return Object.assign(
    {
      positionEncoding: support.positionEncoding,
      textDocumentSync: {
        openClose: true,
        change: TextDocumentSyncKind.Incremental,
        // Whoever tells of changes on the disk has told of what is saved.
        ...(support.watchedFiles ? {} : { save: true }),
      },
      // All cells are wanted, whatever their language: findings count cells as the file does.
      notebookDocumentSync: {
        notebookSelector: ["file", "untitled", "vscode-vfs"].map((scheme) => ({
          notebook: { notebookType: "jupyter-notebook", scheme },
        })),
      },
      workspace: { workspaceFolders: { supported: true, changeNotifications: true } },
    } satisfies ServerCapabilities,
    ...allFeatures.map((feature) => feature.capabilities(support)),
  );
}
