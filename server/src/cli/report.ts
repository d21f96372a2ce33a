import { randomUUID } from "node:crypto";
import path from "node:path";
import type { MailRoute, Route } from "../drift/alerts/route.ts";
import { DeliveryFailure } from "../drift/delivery/delivery-failure.ts";
import { sendLetter } from "../drift/delivery/mail.ts";
import { DataFailure } from "../drift/engine/engine.ts";
import type { Monitor } from "../drift/monitor.ts";
import { runWithProblems } from "../drift/run-monitor.ts";
import { WatchFolder, WatchFolderFailure } from "../drift/watch/watch-folder.ts";
import { periodHtml } from "../reports/period/period-html.ts";
import { periodJson } from "../reports/period/period-json.ts";
import { periodMarkdown } from "../reports/period/period-markdown.ts";
import type { MonitorReport, PeriodReport } from "../reports/period/period-report.ts";
import { reportSample } from "../reports/watch-samples.ts";
import { changesSince } from "./code-changes.ts";
import { chosenMonitors } from "./drift-options.ts";
import { EXIT_CODES } from "./exit-code.ts";
import { Failure } from "./failure.ts";
import { interruptionSignal } from "./interruption.ts";
import { openEngine } from "./open-engine.ts";
import { readProjectConfiguration } from "./project-configuration.ts";
import { periodStart, type ReportOptions } from "./report-options.ts";
import { write } from "./terminal.ts";
import { assertSecrets, watchFolder } from "./watch-options.ts";
import { writeOutputFile } from "./write-report.ts";

/**
 * Reports what became of the watched models in a period, and what changed in the code and the registry meanwhile.
 * @throws {Failure} where something cannot be read, written or sent
 */
export async function report(options: ReportOptions, toolVersion: string): Promise<number> {
  const project = await readProjectConfiguration();
  if (options.sample !== undefined) {
    await write(process.stdout, reportSample(options.sample, project.root));
    return EXIT_CODES.clean;
  }
  const now = new Date();
  const from = periodStart(options.since, now);
  const monitors = chosenMonitors(project, {
    ...{ format: "text", color: "never" },
    ...(options.monitor === undefined ? {} : { monitor: options.monitor }),
  });
  const mailTo = mailRoutes(project.configuration.routes, options.mail);
  assertSecrets(mailTo, process.env);
  const made: PeriodReport = {
    version: 1,
    project: path.basename(project.root),
    toolVersion,
    from: from.toISOString(),
    to: now.toISOString(),
    monitors: await reportsOf(monitors, project.root, options, from),
    ...(await changesSince(project.root, from)),
  };
  const text = { html: periodHtml, markdown: periodMarkdown, json: periodJson }[options.format](made);
  if (options.output !== undefined) await writeOutputFile(options.output, text);
  else if (options.mail === undefined) await write(process.stdout, text);
  for (const route of mailTo) await mail(route, made);
  return made.monitors.some(({ failure }) => failure !== null) ? EXIT_CODES.failure : EXIT_CODES.clean;
}

async function reportsOf(
  monitors: readonly Monitor[],
  root: string,
  options: ReportOptions,
  from: Date,
): Promise<MonitorReport[]> {
  const { alerts } = await new WatchFolder(watchFolder(root, options.state)).readState().catch((error: Error) => {
    throw error instanceof WatchFolderFailure ? new Failure(error.message) : error;
  });
  const reports: MonitorReport[] = [];
  for (const monitor of monitors) {
    const own = alerts.filter(
      (alert) => alert.monitor === monitor.name && !(alert.until !== null && new Date(alert.until) < from),
    );
    reports.push({
      monitor: monitor.name,
      model: monitor.model,
      alerts: own,
      ...(await measured(monitor, root, options)),
    });
  }
  return reports;
}

async function measured(
  monitor: Monitor,
  root: string,
  { fetchEngine }: ReportOptions,
): Promise<Pick<MonitorReport, "result" | "problems" | "failure">> {
  const engine = await openEngine(fetchEngine ?? false, { signal: interruptionSignal() });
  try {
    const folder = path.join(root, monitor.folder);
    const run = { root: folder, test: null, isExact: false, wantsQuality: true, now: Date.now() / 1000 };
    const { result, problems } = await runWithProblems(engine, monitor, run);
    return { result, problems, failure: null };
  } catch (error) {
    if (error instanceof DataFailure) return { result: null, problems: null, failure: error.message };
    throw error;
  } finally {
    engine.close();
  }
}

/** @throws {Failure} where no route is meant */
function mailRoutes(routes: readonly Route[], wanted: true | string | undefined): MailRoute[] {
  if (wanted === undefined) return [];
  const mails = routes.filter((route) => route.kind === "mail");
  const chosen = mails.filter(({ name }) => wanted === true || name === wanted);
  if (chosen.length > 0) return chosen;
  const known =
    mails.length === 0
      ? "none is declared in [tool.modelver.alerts]"
      : `declared: ${mails.map(({ name }) => name).join(", ")}`;
  throw new Failure(`there is no route${wanted === true ? "" : ` ${wanted}`} of kind mail; ${known}.`);
}

async function mail(route: MailRoute, made: PeriodReport): Promise<void> {
  const subject = `ModelVer: models of ${made.project}, ${made.from.slice(0, 10)} to ${made.to.slice(0, 10)}`;
  const letter = {
    subject,
    text: periodMarkdown(made),
    html: periodHtml(made),
    identity: `<${randomUUID()}@modelver>`,
  };
  await sendLetter(route, letter, process.env).catch((error: Error) => {
    throw error instanceof DeliveryFailure ? new Failure(error.message) : error;
  });
}
