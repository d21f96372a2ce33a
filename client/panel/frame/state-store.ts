import type { WebviewApi } from "../source/host-source.ts";
import { fromAddress, type PageState, toAddress } from "../state.ts";

/** Where the page's state is kept: by the editor, or in the address of a page by itself. */
export interface StateStore {
  read(): PageState;
  write(state: PageState): void;
  /** Calls back when the state was changed from elsewhere; gives a function that ends it. */
  watch(listener: () => void): () => void;
}

/** Survives hiding the panel and reloading the window. */
export function webviewStore(api: WebviewApi): StateStore {
  return {
    read: () => {
      const state = api.getState();
      return fromAddress(typeof state === "string" ? state : "");
    },
    write: (state) => api.setState(toAddress(state)),
    watch: () => () => undefined,
  };
}

/** A link to the page leads to the same tab and filters. */
export const addressStore: StateStore = {
  read: () => fromAddress(location.hash),
  write: (state) => history.replaceState(null, "", `#${toAddress(state)}`),
  watch: (listener) => {
    addEventListener("hashchange", listener);
    return () => removeEventListener("hashchange", listener);
  },
};
