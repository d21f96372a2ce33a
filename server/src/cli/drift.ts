import { writeFile } from "node:fs/promises";
import path from "node:path";
import type { DriftResult } from "../drift/drift-result.ts";
import { DataFailure } from "../drift/engine/engine.ts";
import type { Monitor } from "../drift/monitor.ts";
import { runMonitor } from "../drift/run-monitor.ts";
import { driftJson } from "../reports/drift-json.ts";
import { driftText } from "../reports/drift-text.ts";
import { chosenMonitors, type DriftOptions, namedSides, testOf } from "./drift-options.ts";
import { EXIT_CODES } from "./exit-code.ts";
import { Failure } from "./failure.ts";
import { interruptionSignal } from "./interruption.ts";
import { openEngine } from "./open-engine.ts";
import { startProgress } from "./progress.ts";
import { readProjectConfiguration } from "./project-configuration.ts";
import { wantsColors, write } from "./terminal.ts";

const FEATURES = "Comparing {bar} {value} of {total} features";

/**
 * Says what drifted: of two sides that are named, or of the project's monitors.
 * @returns 0 where nothing did, 1 where a feature drifted or a test of quality failed
 * @throws {Failure} where something cannot be read or compared
 */
export async function drift(options: DriftOptions): Promise<number> {
  const test = testOf(options);
  const { monitors, root } = await monitorsOf(options);
  const results: DriftResult[] = [];
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
      };
      results.push(await runMonitor(engine, monitor, run, (done, total) => progress.report(done, total)));
    } catch (error) {
      throw error instanceof DataFailure ? new Failure(inMonitor(monitor, error.message)) : error;
    } finally {
      progress.stop();
      engine.close();
    }
  }
  await writeResults(results, options);
  return results.some(isAlarming) ? EXIT_CODES.findings : EXIT_CODES.clean;
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

function inMonitor({ name }: Monitor, message: string): string {
  return name === "" ? message : `monitor ${name}: ${message}`;
}

function isAlarming({ features, quality }: DriftResult): boolean {
  return features.some(({ drifted }) => drifted) || (quality ?? []).some(({ passed }) => !passed);
}

async function writeResults(results: readonly DriftResult[], { format, output, color }: DriftOptions): Promise<void> {
  const colors = output === undefined ? wantsColors(color, process.stdout) : color === "always";
  const text = results
    .map((result) => (format === "json" ? driftJson(result) : driftText(result, { colors })))
    .join(format === "json" ? "" : "\n");
  if (output === undefined) await write(process.stdout, text);
  else {
    await writeFile(output, text).catch((error: Error) => {
      throw new Failure(`${output} cannot be written: ${error.message}`);
    });
  }
}
