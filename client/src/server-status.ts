import type { FolderStatus, StatusParams } from "../../server/src/lsp/protocol.ts";

/** What the server is doing, and how the folders are as far as it has said. */
export interface ServerStatus {
  state: "starting" | StatusParams["state"] | "stopped";
  folders: readonly FolderStatus[];
}
