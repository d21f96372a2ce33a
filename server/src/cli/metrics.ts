import { mkdir } from "node:fs/promises";
import path from "node:path";
import { FEWEST_ROWS_OF_VERSION } from "../drift/alerts/conditions.ts";
import { MeasuredMonitors } from "../drift/watch/measured-monitors.ts";
import { replaceFile } from "../drift/watch/replace-file.ts";
import { longestGap } from "../drift/watch/schedule.ts";
import { alertmanagerConfiguration } from "../reports/prometheus/alertmanager.ts";
import { grafanaDashboard } from "../reports/prometheus/dashboard.ts";
import { alertRules, recordingRules } from "../reports/prometheus/rules.ts";
import { chosenMonitors } from "./drift-options.ts";
import { EXIT_CODES } from "./exit-code.ts";
import { Failure } from "./failure.ts";
import { interruptionSignal } from "./interruption.ts";
import { measureMonitor } from "./measure-monitor.ts";
import { assertOneWay, type MetricsOptions } from "./metrics-options.ts";
import { serveMetrics } from "./metrics-server.ts";
import { metricsText } from "./metrics-text.ts";
import { type ProjectConfiguration, readProjectConfiguration } from "./project-configuration.ts";
import { write } from "./terminal.ts";

/**
 * Gives what the project's monitors measure to Prometheus, or writes what Prometheus needs to make something of it.
 * @throws {Failure} where something cannot be read, served or written
 */
export async function metrics(options: MetricsOptions): Promise<number> {
  assertOneWay(options);
  const project = await readProjectConfiguration();
  const monitors = chosenMonitors(project, {
    format: "text",
    color: "never",
    ...(options.monitor === undefined ? {} : { monitor: options.monitor }),
  });
  if (options.rules !== undefined) return writeRules(options.rules, project, options.monitor);
  const signal = interruptionSignal();
  const run = { root: project.root, mayFetch: options.fetchEngine ?? false, signal };
  const measured = new MeasuredMonitors(monitors, (monitor) => measureMonitor(monitor, run));
  if (options.serve) return serveMetrics(measured, options, signal);
  await measured.step();
  const text = await metricsText(measured);
  if (options.textfile === undefined) await write(process.stdout, text);
  else await writing(options.textfile, text);
  return tellFailures(measured);
}

function tellFailures(measured: MeasuredMonitors): number {
  const failed = measured.all.filter(({ run }) => run !== null && run.failure !== null);
  for (const { monitor, run } of failed) process.stderr.write(`modelver: monitor ${monitor.name}: ${run?.failure}\n`);
  return failed.length > 0 ? EXIT_CODES.failure : EXIT_CODES.clean;
}

async function writeRules(
  folder: string,
  { configuration }: ProjectConfiguration,
  only: string | undefined,
): Promise<number> {
  const monitors = configuration.monitors.filter(({ name }) => only === undefined || name === only);
  const now = new Date();
  const ruled = monitors.map((monitor) => ({
    ...monitor,
    longestGap: longestGap(monitor, now),
    fewestRowsOfVersion: FEWEST_ROWS_OF_VERSION,
  }));
  const files = {
    "modelver-alerts.yml": alertRules(ruled),
    "modelver-recording.yml": recordingRules(),
    "alertmanager.yml": alertmanagerConfiguration(monitors, configuration.routes),
    "modelver-dashboard.json": grafanaDashboard(),
  };
  await mkdir(folder, { recursive: true });
  for (const [name, text] of Object.entries(files)) {
    await writing(path.join(folder, name), text);
    await write(process.stdout, `${path.join(folder, name)}\n`);
  }
  return EXIT_CODES.clean;
}

/** As a whole: the node exporter may read at any moment. */
async function writing(file: string, text: string): Promise<void> {
  await replaceFile(file, text).catch((error: Error) => {
    throw new Failure(`${file} cannot be written: ${error.message}`);
  });
}
