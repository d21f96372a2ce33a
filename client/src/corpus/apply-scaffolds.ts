import { l10n, ProgressLocation, window, workspace } from "vscode";
import { SCAFFOLD, type ScaffoldParams, type ScaffoldResult } from "../../../server/src/lsp/protocol.ts";
import type { MarkdownPages } from "../markdown-pages.ts";
import type { Server } from "../server.ts";
import { folderName } from "./workspace-practices.ts";

/** What showing scaffolds works with. */
export interface ScaffoldParts {
  server: Server;
  pages: MarkdownPages;
}

/** Shows what scaffolds would add: the editor's preview writes what the user says yes to, and then a page says what only a person can do. */
export async function applyScaffolds({ server, pages }: ScaffoldParts, params: ScaffoldParams): Promise<void> {
  if (!workspace.isTrusted) {
    void window.showWarningMessage(l10n.t("Scaffolds are written only in workspaces that you trust."));
    return;
  }
  const client = await server.client();
  const title = l10n.t("ModelVer: preparing scaffolds");
  const { edits, byHand } = await window.withProgress({ location: ProgressLocation.Notification, title }, () =>
    client.sendRequest<ScaffoldResult>(SCAFFOLD, params),
  );
  let isApplied = edits.length === 0;
  for (const edit of edits) {
    const converted = await client.protocol2CodeConverter.asWorkspaceEdit(edit);
    if (await workspace.applyEdit(converted, { isRefactoring: true })) isApplied = true;
  }
  if (edits.length === 0) {
    void window.showInformationMessage(l10n.t("There is nothing to add: what is missing must be done by hand."));
  }
  if (isApplied && byHand.length > 0) await pages.show(l10n.t("Practices: left to you"), leftPage(byHand));
}

function leftPage(byHand: ScaffoldResult["byHand"]): string {
  const lists = byHand.flatMap(({ uri, steps }) => [
    ...(byHand.length > 1 ? [`## ${escaped(folderName(uri))}`] : []),
    steps.map((step) => `- ${escaped(step)}`).join("\n"),
  ]);
  return [`# ${l10n.t("Left to you")}`, ...lists, ""].join("\n\n");
}

/** What is no Markdown is shown as it is written; addresses stay links. */
function escaped(text: string): string {
  return text.replace(/[\\*_[\]<>#|]/g, "\\$&");
}
