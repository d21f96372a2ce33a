import * as l10n from "@vscode/l10n";
import { type CodeLens, CodeLensRefreshRequest, type Command } from "vscode-languageserver";
import type { Place } from "../../documents/place.ts";
import { comparePlaces, placeKey } from "../../documents/place-order.ts";
import { modelPage } from "../../references/model-pages.ts";
import { type ModelPlace, placesNaming, usePlace } from "../../references/model-places.ts";
import type { ModelReference } from "../../references/model-reference.ts";
import type { RegisteredFacts } from "../../references/registered-facts.ts";
import type { Project } from "../../workspace/project.ts";
import { answer } from "../answer.ts";
import type { AskedFile } from "../asked-place.ts";
import { OPEN_PAGE, type OpenPageArguments, SHOW_REFERENCES, type ShowReferencesArguments } from "../protocol.ts";
import { registeredFor, registeredLine } from "../registry-description.ts";
import type { Session } from "../session.ts";
import { driftLenses } from "./drift-lens.ts";
import type { Feature } from "./feature.ts";
import { pinLenses } from "./pin-lens.ts";

/** Milliseconds of quiet after which lenses are asked for anew: what one types in a file changes the counts in others. */
const QUIET = 400;

/** What a lens needs to say its words when it comes into view. */
interface LensData {
  uri: string;
  says: "uses" | "registered";
  /** In the engine's terms. */
  anchor: Place;
}

/**
 * LSP `textDocument/codeLens`: in how many places a model is used, and what the registry holds of it, above where it is published or its name is kept for others;
 * the commit that it can be pinned to above where it is loaded without one, and what its monitor says.
 */
export const codeLens: Feature = {
  capabilities: () => ({ codeLensProvider: { resolveProvider: true } }),
  serve: ({ connection, session, support, options }) => {
    if (support.codeLensRefresh) refreshLenses(session, () => connection.sendRequest(CodeLensRefreshRequest.type));
    connection.onCodeLens(({ textDocument }, token) =>
      answer(token, async () => {
        const asked = await session.fileAt(textDocument.uri);
        if (asked === null || !asked.folder.settings.codeLens) return [];
        return [
          ...(options.canShowReferences === true ? lensesIn(asked, textDocument.uri, session) : []),
          ...(options.canPinHere === true ? pinLenses(asked, textDocument.uri, session) : []),
          ...driftLenses(asked, session, options.canShowDrift === true),
        ];
      }),
    );
    connection.onCodeLensResolve((lens, token) =>
      answer(token, async () => resolved(lens, session, options.canOpenPage === true)),
    );
  },
};

function refreshLenses(session: Session, refresh: () => Promise<void>): void {
  let timer: NodeJS.Timeout | undefined;
  const later = () => {
    clearTimeout(timer);
    timer = setTimeout(() => void session.attempt("refreshing lenses", refresh), QUIET);
    timer.unref();
  };
  session.follow({ changed: later, allChanged: later, factsArrived: later, cleared: later });
}

function lensesIn(asked: AskedFile, uri: string, session: Session): CodeLens[] {
  const { project } = asked.folder;
  return anchorsIn(asked).flatMap(({ place, reference }) => {
    const isUsed = usesBeside(place, project.relatedReferences(reference)).length > 0;
    const said: LensData["says"][] = [
      ...(isUsed ? ["uses" as const] : []),
      ...(registeredOf(reference, project) === null ? [] : ["registered" as const]),
    ];
    const range = session.conversions.toEditor(asked, place.range);
    return said.map((says): CodeLens => ({ range, data: { uri, says, anchor: place } satisfies LensData }));
  });
}

/** Where the file publishes a model, or keeps the name of one. */
function anchorsIn({ folder, path, cell }: AskedFile): ModelPlace[] {
  const named = folder.project.referencesTouching(path).filter(({ name }) => name !== null);
  return placesNaming(named)
    .filter(({ place, kind }) => kind !== "consume" && place.path === path && place.cell === cell)
    .sort((one, other) => comparePlaces(one.place, other.place));
}

/** Null also for a model without versions: there is nothing to say about it. */
function registeredOf(reference: ModelReference, project: Project): RegisteredFacts | null {
  const facts = registeredFor(reference, project);
  return facts === null || facts.versions.length === 0 ? null : facts;
}

function usesBeside(anchor: Place, related: readonly ModelReference[]): Place[] {
  const byPlace = new Map(related.map(usePlace).map((each) => [placeKey(each), each]));
  byPlace.delete(placeKey(anchor));
  return [...byPlace.values()].sort(comparePlaces);
}

async function resolved(lens: CodeLens, session: Session, canOpenPage: boolean): Promise<CodeLens> {
  const { uri, says, anchor } = lens.data as LensData;
  const asked = await session.fileAt(uri);
  const reference = asked?.folder.project.referenceAt(anchor.path, anchor.range.start, anchor.cell) ?? null;
  if (asked === null || reference === null) return { ...lens, command: NOTHING };
  const uses = usesCommand(asked, anchor, reference, { uri, lens, session });
  if (says === "uses") return { ...lens, command: uses };
  const facts = registeredOf(reference, asked.folder.project);
  if (facts === null) return { ...lens, command: NOTHING };
  const page = canOpenPage ? modelPage(reference, session.mlflowAddress(asked.folder)) : null;
  return { ...lens, command: { ...(page === null ? uses : openCommand(page.url)), title: registeredLine(facts) } };
}

/** Words without a click. */
const NOTHING: Command = { title: "", command: "" };

function usesCommand(
  { folder }: AskedFile,
  anchor: Place,
  reference: ModelReference,
  { uri, lens, session }: { uri: string; lens: CodeLens; session: Session },
): Command {
  const uses = usesBeside(anchor, folder.project.relatedReferences(reference));
  // Cells of a notebook that is not open all stand at its beginning: what is shown is what is counted.
  const all = uses.map((each) => session.conversions.plainLocation(folder, each));
  const locations = [...new Map(all.map((each) => [JSON.stringify(each), each])).values()];
  const count = locations.length;
  if (count === 0) return NOTHING;
  const title = count === 1 ? l10n.t("Used in 1 place") : l10n.t("Used in {0} places", count);
  const given: ShowReferencesArguments = [uri, lens.range.start, locations];
  return { title, command: SHOW_REFERENCES, arguments: given };
}

function openCommand(url: string): Command {
  const given: OpenPageArguments = [url];
  return { title: "", command: OPEN_PAGE, arguments: given };
}
