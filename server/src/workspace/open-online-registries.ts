import type { FactsArrived, OnlineRegistry } from "./online-registries.ts";
import type { OnlineOptions } from "./project-settings.ts";

/** The registries that may be asked over a network; none where nobody gave leave. Nothing is asked yet. */
export function openOnlineRegistries(_options: OnlineOptions | null, _arrived: FactsArrived): OnlineRegistry[] {
  return [];
}
