import { env, Uri } from "vscode";
import type { OpenPageArguments } from "../../../server/src/lsp/protocol.ts";

/** Opens a model's page, to which a lens leads, in the browser. */
export async function openPage(...[url]: OpenPageArguments): Promise<void> {
  await env.openExternal(Uri.parse(url, true));
}
