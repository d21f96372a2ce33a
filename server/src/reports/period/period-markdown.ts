import type { Verdict } from "../../drift/drift-result.ts";
import { visibleText } from "../visible-text.ts";
import type { MonitorReport, PeriodReport } from "./period-report.ts";
import { dayOf, figure, lightOf, metricRows, sentenceOf, versionRows, versionsInWords } from "./words.ts";

/** So many problem rows, slots and commits are shown. */
const MOST = 10;

/** The report as Markdown, which reads as plain text in a mail too. */
export function periodMarkdown(report: PeriodReport): string {
  const parts = [
    `# Models of ${plain(report.project)}, ${dayOf(report.from)} to ${dayOf(report.to)}`,
    ...report.monitors.flatMap(monitorPart),
    ...codePart(report),
    ...registryPart(report),
    `ModelVer ${report.toolVersion}`,
  ];
  return `${parts.join("\n\n")}\n`;
}

function monitorPart(monitor: MonitorReport): string[] {
  const { result, alerts, problems } = monitor;
  const slots = (result?.slots ?? []).slice(-MOST);
  const starts = slots.map(({ start }) => start);
  const metrics = metricRows(result?.metrics ?? [], starts);
  const versions = versionRows(result?.metrics ?? []);
  const names = metrics.map(({ name }) => name);
  return [
    `## ${plain(monitor.monitor)}: ${lightOf(monitor)}`,
    plain(sentenceOf(monitor)),
    ...(result?.verdict === undefined ? [] : [meaning(result.verdict)]),
    ...(alerts.length === 0
      ? []
      : [
          alerts
            .map(({ state, rule, summary, since }) => `- ${state} since ${dayOf(since)}, ${rule}: ${plain(summary)}`)
            .join("\n"),
        ]),
    ...(slots.length === 0
      ? []
      : [
          table(
            ["slot", "light", "versions", ...names],
            slots.map(({ start, light, modelVersions }, index) => [
              dayOf(start),
              light,
              modelVersions.join(", "),
              ...metrics.map(({ values }) => figure(values[index] ?? null)),
            ]),
          ),
        ]),
    ...(versions.length < 2
      ? []
      : [
          table(
            ["version", ...names],
            versions.map(({ version, values }) => [version, ...names.map((name) => figure(values[name] ?? null))]),
          ),
        ]),
    ...(problems === null || problems.rows.length === 0
      ? []
      : [
          `The latest of ${problems.total} rows in which the model was wrong:`,
          table(
            problems.columns,
            problems.rows.slice(0, MOST).map((row) => row.map((value) => value ?? "–")),
          ),
        ]),
  ];
}

function meaning({ text, reasons }: Verdict): string {
  return [plain(text), ...reasons.map((reason) => `- ${plain(reason)}`)].join("\n");
}

function codePart({ code }: PeriodReport): string[] {
  if (code === null) return [];
  const versions = code.versions.map(
    ({ path, name, before, after }) =>
      `- ${plain(path)}: ${plain(name)} from ${plain(versionsInWords(before))} to ${plain(versionsInWords(after))}`,
  );
  const commits = code.commits
    .slice(0, MOST)
    .map(({ hash, at, subject }) => `- ${hash} ${dayOf(at)} ${plain(subject)}`);
  const said =
    versions.length === 0 ? ["No file names another version of a model than before."] : [versions.join("\n")];
  return ["## What changed in the code", ...said, ...(commits.length === 0 ? [] : [commits.join("\n")])];
}

function registryPart({ registered }: PeriodReport): string[] {
  if (registered.length === 0) return [];
  const lines = registered.map(
    ({ model, version, at, aliases }) =>
      `- ${plain(model)} ${version}, ${dayOf(at)}${aliases.length === 0 ? "" : ` (${aliases.map(plain).join(", ")})`}`,
  );
  return ["## What was registered", lines.join("\n")];
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.map(plain).join(" | ")} |`;
  return [line(head), `|${head.map(() => "---").join("|")}|`, ...rows.map(line)].join("\n");
}

/** A text in which Markdown sees no marks, on one line. */
function plain(text: string): string {
  return visibleText(text)
    .replace(/\s+/g, " ")
    .replace(/[\\`*_[\]<>|#]/g, "\\$&");
}
