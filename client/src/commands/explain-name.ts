import { l10n, window } from "vscode";
import {
  EXPLAIN_NAME,
  type ExplainNameParams,
  type ExplainNameResult,
  NAME_AT,
  type NameAtResult,
} from "../../../server/src/lsp/protocol.ts";
import type { MarkdownPages } from "../markdown-pages.ts";
import type { Server } from "../server.ts";

/** Shows what a model name says: a name that is given, else the one under the cursor, else one that the user types. */
export async function explainName(server: Server, pages: MarkdownPages, given: unknown): Promise<void> {
  const name =
    typeof given === "string" && given !== "" ? given : ((await nameAtCursor(server)) ?? (await askForName()));
  if (name === undefined) return;
  const params: ExplainNameParams = { name };
  const client = await server.client();
  const { markdown } = await client.sendRequest<ExplainNameResult>(EXPLAIN_NAME, params);
  await pages.show(name, markdown);
}

async function nameAtCursor(server: Server): Promise<string | undefined> {
  const editor = window.activeTextEditor;
  if (editor === undefined) return undefined;
  const { document, selection } = editor;
  if (!selection.isEmpty && selection.isSingleLine) return document.getText(selection).trim() || undefined;
  const client = await server.client();
  const params = client.code2ProtocolConverter.asTextDocumentPositionParams(document, selection.active);
  const result = await client.sendRequest<NameAtResult>(NAME_AT, params);
  return result?.name;
}

async function askForName(): Promise<string | undefined> {
  const name = await window.showInputBox({
    title: l10n.t("Explain a model name"),
    prompt: l10n.t("What its parts say, and how its version is written"),
    placeHolder: "acme/churn-bert-v1.2.0",
  });
  return name?.trim() || undefined;
}
