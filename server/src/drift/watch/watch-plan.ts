import type { Route } from "../alerts/route.ts";
import type { Monitor } from "../monitor.ts";

/** What a watch of one configuration is given. */
export interface WatchPlan {
  /** The folder of the configuration, which the monitors' paths are relative to and the watch keeps its own folder in; absolute. */
  root: string;
  monitors: readonly Monitor[];
  routes: readonly Route[];
}
