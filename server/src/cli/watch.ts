import { setTimeout as sleep } from "node:timers/promises";
import type { QueuedNotice } from "../drift/alerts/queue.ts";
import { deliver } from "../drift/delivery/deliver.ts";
import type { Monitor } from "../drift/monitor.ts";
import { WatchFolder, WatchFolderFailure } from "../drift/watch/watch-folder.ts";
import { type Watched, Watcher } from "../drift/watch/watcher.ts";
import { runLine, undeliveredLine } from "../reports/watch-lines.ts";
import { watchSample } from "../reports/watch-samples.ts";
import { chosenMonitors } from "./drift-options.ts";
import { EXIT_CODES } from "./exit-code.ts";
import { Failure } from "./failure.ts";
import { interruptionSignal } from "./interruption.ts";
import { measureMonitor } from "./measure-monitor.ts";
import { readProjectConfiguration } from "./project-configuration.ts";
import { write } from "./terminal.ts";
import { assertSecrets, type WatchOptions, watchFolder } from "./watch-options.ts";

/**
 * Runs the project's monitors, on their schedule or once, and tells their alerts.
 * @returns 0 where nothing fires, 1 where an alert does, 2 where a receiver could not be reached; 130 when interrupted
 * @throws {Failure} where the configuration has errors, or a secret is not set
 */
export async function watch(options: WatchOptions): Promise<number> {
  const project = await readProjectConfiguration();
  if (options.sample !== undefined) {
    await write(process.stdout, watchSample(options.sample, project.root));
    return EXIT_CODES.clean;
  }
  const monitors = chosenMonitors(project, {
    format: "text",
    color: "never",
    ...(options.monitor === undefined ? {} : { monitor: options.monitor }),
  });
  const { routes } = project.configuration;
  assertSecrets(routes, process.env);
  tellOfUntold(monitors);
  const signal = interruptionSignal();
  const run = { root: project.root, mayFetch: options.fetchEngine ?? false, signal };
  const folder = new WatchFolder(watchFolder(project.root, options.state));
  const lost = new AbortController();
  const release = await hold(folder, () => lost.abort());
  try {
    const watcher = await Watcher.open({
      monitors,
      routes,
      folder,
      run: (monitor) => measureMonitor(monitor, run),
      deliver: (route, notice) => deliver(route, notice, process.env),
      now: () => new Date(),
      onRun: (monitor, outcome) => process.stdout.write(runLine(new Date(), monitor, outcome)),
      onFailure: (notice: QueuedNotice) => process.stderr.write(`modelver: ${undeliveredLine(notice)}\n`),
    } satisfies Watched);
    return options.once ? await runOnce(watcher) : await runForever(watcher, signal, lost.signal);
  } catch (error) {
    throw error instanceof WatchFolderFailure ? new Failure(error.message) : error;
  } finally {
    await release();
  }
}

async function hold(folder: WatchFolder, onLost: () => void): Promise<() => Promise<void>> {
  const release = await folder.hold(onLost).catch((error: Error) => {
    throw new Failure(error instanceof WatchFolderFailure ? error.message : `${folder.path}: ${error.message}`);
  });
  // A lock that was lost meanwhile is nobody's to give back.
  return () => release().catch(() => undefined);
}

async function runOnce(watcher: Watcher): Promise<number> {
  await watcher.once();
  const { queue, alerts } = watcher.state;
  if (queue.length > 0) return EXIT_CODES.failure;
  return alerts.some(({ state }) => state === "firing") ? EXIT_CODES.findings : EXIT_CODES.clean;
}

async function runForever(watcher: Watcher, interrupted: AbortSignal, lost: AbortSignal): Promise<number> {
  const signal = AbortSignal.any([interrupted, lost]);
  while (!signal.aborted) {
    const next = await watcher.step();
    await sleep(Math.max(0, next.getTime() - Date.now()), undefined, { signal }).catch(() => undefined);
  }
  if (lost.aborted) throw new Failure("another process took the folder over: nothing more is written to it.");
  return EXIT_CODES.interrupted;
}

function tellOfUntold(monitors: readonly Monitor[]): void {
  const names = monitors.filter(({ alerts }) => alerts.length === 0).map(({ name }) => name);
  if (names.length === 0) return;
  process.stderr.write(
    `modelver: nobody is told the alerts of ${names.join(", ")}: "alerts" of a monitor names routes.\n`,
  );
}
