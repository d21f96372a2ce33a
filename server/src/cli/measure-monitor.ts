import type { DriftResult } from "../drift/drift-result.ts";
import type { Monitor } from "../drift/monitor.ts";
import { measureForWatch } from "../drift/watch/measure.ts";
import { openEngine } from "./open-engine.ts";

/** How monitors are run that nobody looks at. */
export interface UnattendedRun {
  /** Of the project; absolute. */
  root: string;
  /** Whether DuckDB's binary may be fetched where it is not here. */
  mayFetch: boolean;
  signal: AbortSignal;
}

/**
 * Runs a monitor with all that its alerts may be about, in an engine of its own.
 * @throws {DataFailure} where data cannot be read, or does not fit the monitor
 * @throws {Failure} where there is no engine
 */
export async function measureMonitor(
  monitor: Monitor,
  { root, mayFetch, signal }: UnattendedRun,
): Promise<DriftResult> {
  const engine = await openEngine(mayFetch, { signal });
  try {
    return await measureForWatch(engine, monitor, root);
  } finally {
    engine.close();
  }
}
