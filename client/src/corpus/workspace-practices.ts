import { PRACTICES, type PracticesResult } from "../../../server/src/lsp/protocol.ts";
import type { WorkspacePractice } from "../../../server/src/panel/protocol.ts";
import type { Server } from "../server.ts";

/** The practices of the workspace's folders, as the panel shows them. */
export async function workspacePractices(server: Server): Promise<WorkspacePractice[]> {
  const client = await server.client();
  const folders = await client.sendRequest<PracticesResult>(PRACTICES);
  return folders.flatMap(({ uri, practices }) => {
    const folder = folders.length > 1 ? decodeURIComponent(uri.split("/").at(-1) ?? "") : "";
    return practices.map((practice) => ({ ...practice, folder }));
  });
}
