import { EMPTY_FILTER } from "../../server/src/panel/embedded-corpus.ts";
import type { CorpusFilter, Method } from "../../server/src/panel/protocol.ts";

/** What the reader has chosen: it survives hiding and reloading. */
export interface PageState {
  tab: string;
  method: Method;
  filter: CorpusFilter;
}

const INITIAL_STATE: PageState = { tab: "overview", method: "grammar", filter: EMPTY_FILTER };

/** The state with a tab that there is: an address may name any. */
export function withKnownTab(state: PageState, tabs: readonly { id: string }[]): PageState {
  return tabs.some(({ id }) => id === state.tab) ? state : { ...state, tab: INITIAL_STATE.tab };
}

/** Whether two filters leave the same names in. */
export function isSameFilter(one: CorpusFilter, other: CorpusFilter): boolean {
  return one.text === other.text && one.tasks.join("\n") === other.tasks.join("\n") && isSameOwners(one, other);
}

function isSameOwners(one: CorpusFilter, other: CorpusFilter): boolean {
  return one.owners.join("\n") === other.owners.join("\n");
}

/** The state as the part of an address behind `#`; what is as it was at first is left out. */
export function toAddress({ tab, method, filter }: PageState): string {
  const parameters = new URLSearchParams();
  if (tab !== INITIAL_STATE.tab) parameters.set("tab", tab);
  if (method !== INITIAL_STATE.method) parameters.set("method", method);
  for (const task of filter.tasks) parameters.append("task", task);
  for (const owner of filter.owners) parameters.append("owner", owner);
  if (filter.text !== "") parameters.set("text", filter.text);
  return parameters.toString();
}

/** The state that an address holds; what it does not say is as at first. */
export function fromAddress(address: string): PageState {
  const parameters = new URLSearchParams(address.replace(/^#/, ""));
  return {
    tab: parameters.get("tab") ?? INITIAL_STATE.tab,
    method: parameters.get("method") === "study" ? "study" : "grammar",
    filter: {
      tasks: parameters.getAll("task"),
      owners: parameters.getAll("owner"),
      text: parameters.get("text") ?? "",
    },
  };
}
