import { type DocumentSymbol, type SymbolInformation, SymbolKind } from "vscode-languageserver";
import { type ModelPlace, placesNaming } from "../../references/model-places.ts";
import { answer } from "../answer.ts";
import type { AskedFile } from "../asked-place.ts";
import type { Conversions } from "../conversions.ts";
import { describeReference } from "../reference-description.ts";
import type { Feature } from "./feature.ts";

/** What stands for a model among the symbols of a language. */
export const MODEL_SYMBOL: Readonly<Record<ModelPlace["kind"], SymbolKind>> = {
  publish: SymbolKind.Class,
  consume: SymbolKind.Object,
  written: SymbolKind.Constant,
};

/** LSP `textDocument/documentSymbol`: the models that a file names, in the order of its text. */
export const documentSymbol: Feature = {
  capabilities: () => ({ documentSymbolProvider: { label: "ModelVer" } }),
  serve: ({ connection, session, support }) =>
    connection.onDocumentSymbol(({ textDocument }, token) =>
      answer(token, async () => {
        const asked = await session.fileAt(textDocument.uri);
        if (asked === null) return null;
        const places = placesIn(asked);
        return support.hierarchicalSymbols
          ? places.map((place) => symbol(asked, place, session.conversions))
          : places.map((place) => flatSymbol(asked, place, session.conversions));
      }),
    ),
};

function placesIn({ folder, path, cell }: AskedFile): ModelPlace[] {
  const named = folder.project.referencesTouching(path).filter(({ name }) => name !== null);
  return placesNaming(named).filter(({ place }) => place.path === path && place.cell === cell);
}

function symbol(asked: AskedFile, { place, kind, reference }: ModelPlace, conversions: Conversions): DocumentSymbol {
  const range = conversions.toEditor(asked, place.range);
  return {
    name: reference.name ?? "",
    detail: describeReference(reference, { markdown: false }),
    kind: MODEL_SYMBOL[kind],
    range,
    selectionRange: range,
  };
}

function flatSymbol(
  asked: AskedFile,
  { place, kind, reference }: ModelPlace,
  conversions: Conversions,
): SymbolInformation {
  const location = conversions.plainLocation(asked.folder, place);
  return { name: reference.name ?? "", kind: MODEL_SYMBOL[kind], location };
}
