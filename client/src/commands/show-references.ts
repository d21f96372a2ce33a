import { commands } from "vscode";
import type { ShowReferencesArguments } from "../../../server/src/lsp/protocol.ts";
import type { Server } from "../server.ts";

/** Shows the places that use a model, in the view that VS Code shows references in. */
export async function showReferences(
  server: Server,
  ...[uri, position, locations]: ShowReferencesArguments
): Promise<void> {
  const client = await server.client();
  const { asUri, asPosition, asLocation } = client.protocol2CodeConverter;
  const places = await Promise.all(locations.map((each) => asLocation(each)));
  await commands.executeCommand("editor.action.showReferences", asUri(uri), asPosition(position), places);
}
