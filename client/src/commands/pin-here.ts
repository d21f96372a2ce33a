import { workspace } from "vscode";
import { PIN_EDIT, type PinHereArguments } from "../../../server/src/lsp/protocol.ts";
import type { Server } from "../server.ts";

/** Pins the models of the finding that a lens stands above to the commit that is known now. */
export async function pinHere(server: Server, ...[uri, position]: PinHereArguments): Promise<void> {
  const client = await server.client();
  const edit = await client.sendRequest<object | null>(PIN_EDIT, { textDocument: { uri }, position });
  if (edit !== null) await workspace.applyEdit(await client.protocol2CodeConverter.asWorkspaceEdit(edit));
}
