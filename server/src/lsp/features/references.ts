import * as l10n from "@vscode/l10n";
import type { Location } from "vscode-languageserver";
import { placesNaming } from "../../references/model-places.ts";
import { answer } from "../answer.ts";
import type { AskedPosition } from "../asked-place.ts";
import type { Conversions } from "../conversions.ts";
import type { Feature } from "./feature.ts";

/** LSP `textDocument/references`: every place of the project that names the model; its declaration is where the name is merely written. */
export const references: Feature = {
  capabilities: () => ({ referencesProvider: { workDoneProgress: true } }),
  serve: ({ connection, session }) =>
    connection.onReferences((params, token, progress, partialResult) =>
      answer(token, async () => {
        const asked = await session.positionAt(params);
        progress.begin(l10n.t("Finding references"));
        if (asked !== null) await session.folderRead(asked.folder);
        const found = asked === null ? [] : usesOf(asked, session.conversions, params.context.includeDeclaration);
        progress.done();
        if (partialResult === undefined) return found;
        // What was sent in parts is not sent again (LSP 3.17, Partial Result Progress).
        partialResult.report(found);
        return [];
      }),
    ),
};

function usesOf(asked: AskedPosition, conversions: Conversions, includeDeclaration: boolean): Location[] {
  const { folder, path, cell, position } = asked;
  const reference = folder.project.referenceAt(path, position, cell);
  if (reference === null) return [];
  const related = reference.name === null ? [reference] : folder.project.relatedReferences(reference);
  return placesNaming(related)
    .filter(({ kind }) => includeDeclaration || kind !== "written")
    .map(({ place }) => conversions.plainLocation(folder, place));
}
