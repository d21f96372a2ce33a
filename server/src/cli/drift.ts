import { readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import type { DriftPage } from "../drift/drift-page.ts";
import type { DriftResult } from "../drift/drift-result.ts";
import type { DuckdbEngine } from "../drift/engine/duckdb-engine.ts";
import { DataFailure } from "../drift/engine/engine.ts";
import type { Monitor } from "../drift/monitor.ts";
import { type MonitorRun, runForPage, runMonitor } from "../drift/run-monitor.ts";
import { driftHtml } from "../reports/drift-html.ts";
import { driftJson } from "../reports/drift-json.ts";
import { driftText } from "../reports/drift-text.ts";
import { prometheusText } from "../reports/prometheus/metrics.ts";
import { chosenMonitors, type DriftOptions, namedSides, testOf } from "./drift-options.ts";
import { EXIT_CODES } from "./exit-code.ts";
import { Failure } from "./failure.ts";
import { interruptionSignal } from "./interruption.ts";
import { openEngine } from "./open-engine.ts";
import { detectorsOf, profileRunOf } from "./profile-options.ts";
import { startProgress } from "./progress.ts";
import { readProjectConfiguration } from "./project-configuration.ts";
import { wantsColors, write } from "./terminal.ts";

const FEATURES = "Comparing {bar} {value} of {total} features";

/**
 * Says what drifted: of two sides that are named, or of the project's monitors.
 * @returns 0 where nothing did, 1 where a feature drifted or a test of quality failed
 * @throws {Failure} where something cannot be read or compared
 */
export async function drift(options: DriftOptions, toolVersion: string): Promise<number> {
  const test = testOf(options);
  const profiles = profileRunOf(options);
  const detectors = detectorsOf(options);
  const { monitors, root } = await monitorsOf(options);
  assertOnePage(monitors, options);
  const pages: Measured[] = [];
  const signal = interruptionSignal();
  for (const monitor of monitors) {
    const progress = startProgress(process.stderr, FEATURES);
    const engine = await openEngine(options.fetchEngine ?? false, { signal });
    try {
      const run = {
        root: path.join(root, monitor.folder),
        test,
        isExact: options.exact ?? false,
        wantsQuality: options.quality ?? false,
        now: Date.now() / 1000,
        ...(profiles === null ? {} : { profiles }),
        ...(detectors === null ? {} : { detectors }),
      };
      pages.push(await measure(engine, monitor, run, options, (done, total) => progress.report(done, total)));
    } catch (error) {
      throw error instanceof DataFailure ? new Failure(inMonitor(monitor, error.message)) : error;
    } finally {
      progress.stop();
      engine.close();
    }
  }
  await writeResults(pages, options, toolVersion);
  return pages.some(({ result }) => isAlarming(result)) ? EXIT_CODES.findings : EXIT_CODES.clean;
}

async function monitorsOf(options: DriftOptions): Promise<{ monitors: Monitor[]; root: string }> {
  const sides = namedSides(options);
  if (sides !== null) {
    if (options.monitor !== undefined) throw new Failure("--monitor goes without --reference and --current.");
    return { monitors: [sides], root: process.cwd() };
  }
  const project = await readProjectConfiguration();
  return { monitors: chosenMonitors(project, options), root: project.root };
}

/** A page takes what others need not: its pictures are measured for it alone. */
async function measure(
  engine: DuckdbEngine,
  monitor: Monitor,
  run: MonitorRun,
  { format }: DriftOptions,
  advance: (done: number, total: number) => void,
): Promise<Pick<DriftPage, "result"> & Partial<DriftPage>> {
  if (format === "html") return runForPage(engine, monitor, run, advance);
  return { result: await runMonitor(engine, monitor, run, advance) };
}

/** @throws {Failure} where a page would be of several monitors, or go to a terminal */
function assertOnePage(monitors: readonly Monitor[], { format, output }: DriftOptions): void {
  if (format !== "html") return;
  if (monitors.length > 1) {
    throw new Failure(
      `a page shows one monitor: name it with --monitor (${monitors.map(({ name }) => name).join(", ")}).`,
    );
  }
  if (output === undefined && process.stdout.isTTY) {
    throw new Failure("a page is no text for a terminal: name a file, --output drift.html");
  }
}

function inMonitor({ name }: Monitor, message: string): string {
  return name === "" ? message : `monitor ${name}: ${message}`;
}

function isAlarming({ features, quality }: DriftResult): boolean {
  return features.some(({ drifted }) => drifted) || (quality ?? []).some(({ passed }) => !passed);
}

type Measured = Awaited<ReturnType<typeof measure>>;

async function writeResults(measured: readonly Measured[], options: DriftOptions, toolVersion: string): Promise<void> {
  const { output } = options;
  const text = await reportOf(measured, options, toolVersion);
  if (output === undefined) await write(process.stdout, text);
  else {
    await writeFile(output, text).catch((error: Error) => {
      throw new Failure(`${output} cannot be written: ${error.message}`);
    });
  }
}

async function reportOf(
  measured: readonly Measured[],
  { format, output, color }: DriftOptions,
  toolVersion: string,
): Promise<string> {
  const results = measured.map(({ result }) => result);
  if (format === "json") return results.map(driftJson).join("");
  if (format === "prometheus") {
    return prometheusText(results.map((result) => ({ monitor: result.monitor ?? "", result, run: null, limits: {} })));
  }
  if (format === "html") return driftHtml(measured[0] as DriftPage, await pageFiles(), toolVersion);
  const colors = output === undefined ? wantsColors(color, process.stdout) : color === "always";
  return results.map((result) => driftText(result, { colors })).join("\n");
}

/** The page's bundles lie beside the program. */
async function pageFiles(): Promise<{ script: string; style: string }> {
  const [script = "", style = ""] = await Promise.all(
    ["panel.js", "panel.css"].map((file) => readFile(new URL(file, import.meta.url), "utf8")),
  );
  return { script, style };
}
