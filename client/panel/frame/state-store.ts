import type { WebviewApi } from "../source/webview-api.ts";

/** Where a page keeps what the reader has chosen, as the part of an address behind `#`: with the editor, or in the address of a page by itself. */
export interface StateStore {
  read(): string;
  write(state: string): void;
  /** Calls back when the state was changed from elsewhere; gives a function that ends it. */
  watch(listener: () => void): () => void;
}

/** Survives hiding the panel and reloading the window. */
export function webviewStore(api: WebviewApi<never>): StateStore {
  return {
    read: () => {
      const state = api.getState();
      return typeof state === "string" ? state : "";
    },
    write: (state) => api.setState(state),
    watch: () => () => undefined,
  };
}

/** A link to the page leads to the same view of it. */
export const addressStore: StateStore = {
  read: () => location.hash.replace(/^#/, ""),
  write: (state) => history.replaceState(null, "", `#${state}`),
  watch: (listener) => {
    addEventListener("hashchange", listener);
    return () => removeEventListener("hashchange", listener);
  },
};
