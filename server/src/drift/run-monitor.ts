import { type Advance, type Comparison, compareFeatures } from "./comparison/compare.ts";
import type { TestName } from "./comparison/drift-tests.ts";
import { type ReadFeatures, readFeatures } from "./comparison/read-features.ts";
import type { DetectorName } from "./detectors/all-detectors.ts";
import { readAlarms } from "./detectors/read-alarms.ts";
import type { DriftPage, ProblemRows } from "./drift-page.ts";
import type { DetectorAlarms, DriftResult } from "./drift-result.ts";
import type { DuckdbEngine } from "./engine/duckdb-engine.ts";
import type { Relation } from "./engine/engine.ts";
import { readProblemRows } from "./metrics/problem-rows.ts";
import {
  assertColumns,
  type JudgedColumns,
  judgedColumns,
  type MetricColumns,
  readMetrics,
} from "./metrics/read-metrics.ts";
import type { Monitor } from "./monitor.ts";
import { basisOf } from "./profiles/basis.ts";
import { type ProfileRun, runProfiles } from "./profiles/run-profiles.ts";
import { checkQuality } from "./quality/check-quality.ts";
import { readPictures } from "./slots/read-pictures.ts";
import { readSlots } from "./slots/read-slots.ts";
import { openData } from "./sources/open-data.ts";
import { giveVerdict } from "./verdict/give-verdict.ts";

/** The one whose chance of a false alarm is bounded. */
const DEFAULT_DETECTORS: readonly DetectorName[] = ["adwin"];

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
  /** Which detectors read the errors; `adwin` where nothing is said. */
  detectors?: readonly DetectorName[];
  /** How slots are profiled and judged; as the monitor says where nothing is said. */
  profiles?: ProfileRun;
}

/** A monitor's data, opened and compared. */
interface Measured {
  result: DriftResult;
  read: ReadFeatures;
  log: MetricColumns;
  judged: JudgedColumns | null;
}

/**
 * Runs a monitor: opens its data, compares it as a whole and slot by slot, measures how good the model was, and tests the data's quality where
 * that is wanted.
 * @throws {DataFailure} where data cannot be read, or does not fit the monitor
 */
export async function runMonitor(
  engine: DuckdbEngine,
  monitor: Monitor,
  run: MonitorRun,
  advance?: Advance,
): Promise<DriftResult> {
  return (await measure(engine, monitor, run, advance)).result;
}

/**
 * Runs a monitor, with the rows in which the model was wrong.
 * @throws {DataFailure} where data cannot be read, or does not fit the monitor
 */
export async function runWithProblems(
  engine: DuckdbEngine,
  monitor: Monitor,
  run: MonitorRun,
): Promise<Pick<DriftPage, "result" | "problems">> {
  const measured = await measure(engine, monitor, run);
  return { result: measured.result, problems: await problemsOf(engine, monitor, measured) };
}

/**
 * Runs a monitor for a page: with pictures of the distributions, and the rows in which the model was wrong.
 * @throws {DataFailure} where data cannot be read, or does not fit the monitor
 */
export async function runForPage(
  engine: DuckdbEngine,
  monitor: Monitor,
  run: MonitorRun,
  advance?: Advance,
): Promise<DriftPage> {
  const measured = await measure(engine, monitor, run, advance);
  return {
    title: monitor.name === "" ? `${monitor.reference.join(", ")} → ${monitor.current.join(", ")}` : monitor.name,
    model: monitor.model,
    ranAt: new Date(run.now * 1000).toISOString(),
    result: measured.result,
    pictures: await readPictures(engine, measured.read.features),
    problems: await problemsOf(engine, monitor, measured),
  };
}

async function measure(
  engine: DuckdbEngine,
  monitor: Monitor,
  run: MonitorRun,
  advance: Advance = () => undefined,
): Promise<Measured> {
  const reference = await openData(engine, "reference", monitor.reference, run.root);
  const current = await openData(engine, "current", monitor.current, run.root);
  const comparison = comparisonOf(monitor, run, { reference, current });
  const log = logOf(monitor, current);
  // What is wrong with the monitor's columns is said before anything is measured.
  assertColumns(log);
  const read = await readFeatures(engine, comparison);
  const compared = await compareFeatures(engine, comparison, read, advance);
  const { time, id, slot } = monitor;
  const slots = hasTime(log) ? { slots: await readSlots(engine, log, read.features) } : {};
  const judged = await judgedColumns(engine, log);
  const metrics = await readMetrics(engine, log, judged);
  const detectors = await alarmsOf(engine, log, judged, run.detectors ?? DEFAULT_DETECTORS);
  const profiled = run.profiles ?? usualProfiles(monitor);
  const profiles = profiled === null ? {} : await runProfiles(engine, monitor, comparison, profiled);
  const quality = run.wantsQuality
    ? { quality: await checkQuality(engine, { reference, current, time, id, slot, now: run.now }, read) }
    : {};
  const result: DriftResult = {
    version: 1,
    monitor: monitor.name === "" ? null : monitor.name,
    ...compared,
    ...slots,
    ...(metrics.length === 0 ? {} : { metrics }),
    ...(detectors === null ? {} : { detectors }),
    ...profiles,
    ...quality,
  };
  // Data that no model is named for means nothing beyond itself.
  const isOfModel = [monitor.model, monitor.prediction, monitor.target].some((name) => name !== null);
  return { result: isOfModel ? { ...result, verdict: giveVerdict(result, monitor) } : result, read, log, judged };
}

/** What detectors say of the errors; null where there are none to read, or no order to read them in. */
async function alarmsOf(
  engine: DuckdbEngine,
  log: MetricColumns,
  judged: JudgedColumns | null,
  detectors: readonly DetectorName[],
): Promise<DetectorAlarms[] | null> {
  if (judged === null || !hasTime(log) || detectors.length === 0) return null;
  return readAlarms(engine, log, judged, detectors);
}

function usualProfiles({ profiles }: Monitor): ProfileRun | null {
  return profiles === null ? null : { basis: basisOf(profiles), bounds: {}, file: null, overlap: "refuse" };
}

function comparisonOf(
  monitor: Monitor,
  run: MonitorRun,
  sides: { reference: Relation; current: Relation },
): Comparison {
  return {
    ...sides,
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
}

function logOf(monitor: Monitor, relation: Relation): MetricColumns {
  const { time, slot, modelVersion, prediction, target, latency, task } = monitor;
  return { relation, time, slot, modelVersion, prediction, target, latency, task };
}

function hasTime(log: MetricColumns): log is MetricColumns & { time: string } {
  return log.time !== null;
}

async function problemsOf(
  engine: DuckdbEngine,
  { id }: Monitor,
  { log, judged }: Measured,
): Promise<ProblemRows | null> {
  return judged === null ? null : readProblemRows(engine, log, judged, id);
}
