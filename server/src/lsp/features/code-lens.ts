import * as l10n from "@vscode/l10n";
import { type CodeLens, CodeLensRefreshRequest } from "vscode-languageserver";
import type { Place } from "../../documents/place.ts";
import { comparePlaces, placeKey } from "../../documents/place-order.ts";
import { placesNaming, usePlace } from "../../references/model-places.ts";
import type { ModelReference } from "../../references/model-reference.ts";
import { answer } from "../answer.ts";
import type { AskedFile } from "../asked-place.ts";
import { SHOW_REFERENCES, type ShowReferencesArguments } from "../protocol.ts";
import type { Session } from "../session.ts";
import type { Feature } from "./feature.ts";

/** Milliseconds of quiet after which lenses are asked for anew: what one types in a file changes the counts in others. */
const QUIET = 400;

/** What a lens needs to count its uses when it comes into view. */
interface LensData {
  uri: string;
  /** In the engine's terms. */
  anchor: Place;
}

/** LSP `textDocument/codeLens`: in how many places a model is used, above where it is published or its name is kept for others. */
export const codeLens: Feature = {
  capabilities: () => ({ codeLensProvider: { resolveProvider: true } }),
  serve: ({ connection, session, support, options }) => {
    if (support.codeLensRefresh) refreshLenses(session, () => connection.sendRequest(CodeLensRefreshRequest.type));
    connection.onCodeLens(({ textDocument }, token) =>
      answer(token, async () => {
        const asked = options.canShowReferences === true ? await session.fileAt(textDocument.uri) : null;
        return asked?.folder.settings.codeLens ? lensesIn(asked, textDocument.uri, session) : [];
      }),
    );
    connection.onCodeLensResolve((lens, token) => answer(token, async () => resolved(lens, session)));
  },
};

function refreshLenses(session: Session, refresh: () => Promise<void>): void {
  let timer: NodeJS.Timeout | undefined;
  const later = () => {
    clearTimeout(timer);
    timer = setTimeout(() => void session.attempt("refreshing lenses", refresh), QUIET);
    timer.unref();
  };
  session.follow({ changed: later, allChanged: later, cleared: later });
}

function lensesIn(asked: AskedFile, uri: string, session: Session): CodeLens[] {
  return anchorsIn(asked).map((anchor) => {
    const data: LensData = { uri, anchor };
    return { range: session.conversions.toEditor(asked, anchor.range), data };
  });
}

/** Where the file publishes a model, or keeps the name of one that is used elsewhere. */
function anchorsIn({ folder, path, cell }: AskedFile): Place[] {
  const { project } = folder;
  const named = project.referencesTouching(path).filter(({ name }) => name !== null);
  const anchors = placesNaming(named).filter(({ place, kind }) => {
    return kind !== "consume" && place.path === path && place.cell === cell;
  });
  const used = anchors.filter(
    ({ place, reference }) => usesBeside(place, project.relatedReferences(reference)).length > 0,
  );
  return used.map(({ place }) => place).sort(comparePlaces);
}

function usesBeside(anchor: Place, related: readonly ModelReference[]): Place[] {
  const byPlace = new Map(related.map(usePlace).map((each) => [placeKey(each), each]));
  byPlace.delete(placeKey(anchor));
  return [...byPlace.values()].sort(comparePlaces);
}

async function resolved(lens: CodeLens, session: Session): Promise<CodeLens> {
  const { uri, anchor } = lens.data as LensData;
  const asked = await session.fileAt(uri);
  const reference = asked?.folder.project.referenceAt(anchor.path, anchor.range.start, anchor.cell) ?? null;
  if (asked === null || reference === null) return { ...lens, command: { title: "", command: "" } };
  const uses = usesBeside(anchor, asked.folder.project.relatedReferences(reference));
  // Cells of a notebook that is not open all stand at its beginning: what is shown is what is counted.
  const all = uses.map((each) => session.conversions.plainLocation(asked.folder, each));
  const locations = [...new Map(all.map((each) => [JSON.stringify(each), each])).values()];
  const count = locations.length;
  const title = count === 1 ? l10n.t("Used in 1 place") : l10n.t("Used in {0} places", count);
  const given: ShowReferencesArguments = [uri, lens.range.start, locations];
  return { ...lens, command: { title, command: SHOW_REFERENCES, arguments: given } };
}
