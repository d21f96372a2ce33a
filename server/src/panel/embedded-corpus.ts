import type {
  CorpusDescription,
  CorpusFilter,
  CorpusQuery,
  CorpusSummary,
  Method,
  NameSelection,
  SelectedName,
} from "./protocol.ts";

/** What a page by itself holds, in the place of a process that could be asked. */
export interface EmbeddedCorpus {
  description: CorpusDescription;
  /** By {@link queryKey}. */
  summaries: Record<string, CorpusSummary>;
  /** The first names of selections among all names, by {@link selectionKey}. */
  names: Record<string, SelectedName[]>;
}

/** Names that a page by itself holds of each selection. */
export const EMBEDDED_NAMES = 25;

/** Leaves every name in. */
export const EMPTY_FILTER: CorpusFilter = { tasks: [], owners: [], text: "" };

/** What a query is filed under. */
export function queryKey({ method, filter }: CorpusQuery): string {
  return JSON.stringify([method, filter.tasks, filter.owners, filter.text]);
}

/** What a selection is filed under. Most hold the same names by either method. */
export function selectionKey(method: Method, selection: NameSelection): string {
  const dependsOnMethod = selection.kind === "scheme" || selection.kind === "versioned";
  return `${dependsOnMethod ? method : ""} ${JSON.stringify(selection)}`;
}
