import path from "node:path";
import type { Advance } from "../comparison/compare.ts";
import type { DriftResult } from "../drift-result.ts";
import type { DuckdbEngine } from "../engine/duckdb-engine.ts";
import type { Monitor } from "../monitor.ts";
import { runMonitor } from "../run-monitor.ts";

/**
 * Runs a monitor with all that its alerts may be about.
 * @param root of the project; absolute
 * @throws {DataFailure} where data cannot be read, or does not fit the monitor
 */
export function measureForWatch(
  engine: DuckdbEngine,
  monitor: Monitor,
  root: string,
  advance?: Advance,
): Promise<DriftResult> {
  const now = Date.now() / 1000;
  const run = { root: path.join(root, monitor.folder), test: null, isExact: false, wantsQuality: true, now };
  return runMonitor(engine, monitor, run, advance);
}
