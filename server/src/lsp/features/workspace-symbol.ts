import * as l10n from "@vscode/l10n";
import type { SymbolInformation } from "vscode-languageserver";
import { usePlace } from "../../references/model-places.ts";
import type { ProjectModel } from "../../references/project-models.ts";
import { answer } from "../answer.ts";
import type { Folder } from "../folders.ts";
import { describeModel } from "../reference-description.ts";
import type { Session } from "../session.ts";
import { MODEL_SYMBOL } from "./document-symbol.ts";
import type { Feature } from "./feature.ts";

/** LSP `workspace/symbol`: every model of the workspace whose name has the asked letters in their order, at its best place. */
export const workspaceSymbol: Feature = {
  capabilities: () => ({ workspaceSymbolProvider: { workDoneProgress: true } }),
  serve: ({ connection, session }) =>
    connection.onWorkspaceSymbol(({ query }, token, progress, partialResult) =>
      answer(token, async () => {
        progress.begin(l10n.t("Finding models"));
        const folders = await session.activeFolders();
        const symbols: SymbolInformation[] = [];
        for (const folder of folders) {
          const found = symbolsOf(folder, query, session);
          if (partialResult === undefined) symbols.push(...found);
          else partialResult.report(found);
        }
        progress.done();
        return symbols;
      }),
    ),
};

function symbolsOf(folder: Folder, query: string, session: Session): SymbolInformation[] {
  return folder.project
    .models()
    .filter(({ name }) => hasInOrder(name, query))
    .map((model) => {
      const { kind, place } = bestPlace(model);
      const location = session.conversions.plainLocation(folder, place);
      return { name: model.name, kind: MODEL_SYMBOL[kind], location, containerName: describeModel(model) };
    });
}

/** Where a person wants to be led: to the place that publishes it, else to its first use. */
function bestPlace({ references }: ProjectModel) {
  const reference = references.find(({ role }) => role === "publish") ?? references[0]!;
  return { kind: reference.role, place: usePlace(reference) };
}

/** Whether a text has all letters of a query, in their order, as LSP asks of a relaxed match. */
function hasInOrder(text: string, query: string): boolean {
  const letters = text.toLowerCase();
  let from = 0;
  for (const letter of query.toLowerCase()) {
    const at = letters.indexOf(letter, from);
    if (at < 0) return false;
    from = at + letter.length;
  }
  return true;
}
