import { type Advance, type Comparison, compareFeatures } from "./comparison/compare.ts";
import type { TestName } from "./comparison/drift-tests.ts";
import { readFeatures } from "./comparison/read-features.ts";
import type { DriftResult } from "./drift-result.ts";
import type { DuckdbEngine } from "./engine/duckdb-engine.ts";
import type { Monitor } from "./monitor.ts";
import { checkQuality } from "./quality/check-quality.ts";
import { openData } from "./sources/open-data.ts";

/** How a monitor is run. */
export interface MonitorRun {
  /** What the monitor's paths are relative to. */
  root: string;
  /** For all features whose type it suits and for which the monitor names none. */
  test: TestName | null;
  isExact: boolean;
  /** Whether the quality of the current data is tested too. */
  wantsQuality: boolean;
  /** Seconds since 1970. */
  now: number;
}

/**
 * Runs a monitor: opens its data, compares it, and tests its quality where that is wanted.
 * @throws {DataFailure} where data cannot be read, or does not fit the monitor
 */
export async function runMonitor(
  engine: DuckdbEngine,
  monitor: Monitor,
  run: MonitorRun,
  advance?: Advance,
): Promise<DriftResult> {
  const reference = await openData(engine, "reference", monitor.reference, run.root);
  const current = await openData(engine, "current", monitor.current, run.root);
  const comparison: Comparison = {
    reference,
    current,
    features: monitor.features,
    ignored: [monitor.time, monitor.latency, monitor.id, monitor.modelVersion].filter((name) => name !== null),
    embeddings: monitor.embeddings,
    test: run.test,
    tests: monitor.tests,
    thresholds: monitor.thresholds,
    driftShare: monitor.driftShare,
    correction: monitor.correction,
    isExact: run.isExact,
  };
  const read = await readFeatures(engine, comparison);
  const compared = await compareFeatures(engine, comparison, read, advance ?? (() => undefined));
  const { time, id, slot } = monitor;
  const quality = run.wantsQuality
    ? { quality: await checkQuality(engine, { reference, current, time, id, slot, now: run.now }, read) }
    : {};
  return { version: 1, monitor: monitor.name === "" ? null : monitor.name, ...compared, ...quality };
}
