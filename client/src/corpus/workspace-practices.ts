import { workspace } from "vscode";
import { PRACTICES, type PracticesResult } from "../../../server/src/lsp/protocol.ts";
import type { WorkspacePractice } from "../../../server/src/panel/protocol.ts";
import type { Server } from "../server.ts";

/** The practices of the workspace's folders, as the panel shows them. Scaffolds are for workspaces that the user trusts. */
export async function workspacePractices(server: Server): Promise<WorkspacePractice[]> {
  const client = await server.client();
  const folders = await client.sendRequest<PracticesResult>(PRACTICES);
  return folders.flatMap(({ uri, practices }) => {
    const folder = folders.length > 1 ? folderName(uri) : "";
    return practices.map((practice) => ({
      ...practice,
      canScaffold: practice.canScaffold && workspace.isTrusted,
      folder,
      folderUri: uri,
    }));
  });
}

/** The last part of a folder's URI, for people. */
export function folderName(uri: string): string {
  return decodeURIComponent(uri.split("/").at(-1) ?? "");
}
