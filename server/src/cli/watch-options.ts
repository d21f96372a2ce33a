import path from "node:path";
import { type Route, variablesOf } from "../drift/alerts/route.ts";
import { WATCH_FOLDER } from "../drift/watch/state-file.ts";
import { Failure } from "./failure.ts";

/** Options of `modelver watch`. */
export interface WatchOptions {
  once?: true;
  monitor?: string;
  state?: string;
  fetchEngine?: true;
  sample?: "systemd" | "container" | "cron";
}

/** Where a watch keeps what it knows; absolute. */
export function watchFolder(root: string, given: string | undefined): string {
  return given === undefined ? path.join(root, WATCH_FOLDER) : path.resolve(given);
}

/**
 * Refuses routes whose secrets are not there: nothing would ever arrive.
 * @throws {Failure}
 */
export function assertSecrets(routes: readonly Route[], environment: NodeJS.ProcessEnv): void {
  for (const route of routes) {
    const missing = variablesOf(route).filter((name) => !environment[name]);
    if (missing.length === 0) continue;
    throw new Failure(
      `the route ${route.name} wants the environment variable ${missing.join(", ")}, which is not set.`,
    );
  }
}
