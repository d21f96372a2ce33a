import type {
  CorpusFilter,
  CorpusQuery,
  Method,
  NameSelection,
  ScaffoldQuestion,
  WorkspaceUse,
} from "../../../server/src/panel/protocol.ts";
import type { MarkAction } from "../charts/chart.ts";
import { isSameFilter, type PageState } from "../state.ts";

/** What a click on a mark or a row leads to. */
export type MarkAnswer =
  | { kind: "place"; place: WorkspaceUse["place"] }
  /** The id of a monitor. */
  | { kind: "drift"; monitor: string }
  | ({ kind: "scaffold" } & ScaffoldQuestion)
  | { kind: "filter"; filter: CorpusFilter }
  | { kind: "names"; query: CorpusQuery; selection: NameSelection };

/**
 * A first click narrows the page, a second shows the names. Where the page cannot be narrowed that way, the first one shows them.
 * @param answers whether there are numbers for a filter
 */
export function markAnswer(
  { filter, selection, place, monitor = null, scaffold = null }: MarkAction,
  chosen: PageState,
  answers: (filter: CorpusFilter) => boolean,
): MarkAnswer | null {
  if (place !== null) return { kind: "place", place };
  if (monitor !== null) return { kind: "drift", monitor };
  if (scaffold !== null) return { kind: "scaffold", ...scaffold };
  const narrowed = { ...chosen.filter, ...filter };
  if (!isSameFilter(narrowed, chosen.filter) && answers(narrowed)) return { kind: "filter", filter: narrowed };
  if (selection === null) return null;
  return { kind: "names", query: { method: methodOf(selection, chosen.method), filter: chosen.filter }, selection };
}

/** Schemes are of the grammar, whichever method is looked at, but for the one that the study's pattern knows. */
function methodOf(selection: NameSelection, method: Method): Method {
  if (selection.kind !== "scheme") return method;
  return selection.scheme === "v-number" ? "study" : "grammar";
}
