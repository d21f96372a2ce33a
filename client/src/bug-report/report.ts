import type { FolderInformation, ServerInformation } from "../../../server/src/lsp/protocol.ts";
import type { ChangedSetting } from "./settings.ts";

/** What a bug report is made from; names are hidden in it already, or the user wants them to be seen. */
export interface BugReportFacts {
  /** Of the programs and the machine, in the order they are shown. */
  versions: readonly (readonly [what: string, version: string])[];
  settings: readonly ChangedSetting[];
  server: {
    state: string;
    /** Milliseconds. */
    activation: number;
    /** Milliseconds; undefined where it never started. */
    start: number | undefined;
    /** Undefined where it does not answer. */
    information: ServerInformation | undefined;
  };
  log: readonly string[];
  /** Whether the names of models, files and folders are in it. */
  hasNames: boolean;
}

/** The report as Markdown, in English for whoever mends the bug. */
export function bugReport({ versions, settings, server, log, hasNames }: BugReportFacts): string {
  const names = hasNames
    ? "This report holds names of models, files and folders."
    : "Names of models, files and folders are replaced: `<model 1>` is the same wherever it stands.";
  return [
    "# ModelVer: bug report",
    "## What happened\n\n<!-- What did you do, what did you expect, and what came instead? -->",
    `## Versions\n\n${table(["", ""], versions)}`,
    `## Settings that differ from their defaults\n\n${settingsTable(settings)}`,
    `## Server\n\n${serverTable(server)}`,
    ...(server.information?.folders ?? []).map((folder, index) => `## Folder ${index + 1}\n\n${folderTable(folder)}`),
    `## Last lines of the log\n\n${fenced(log)}`,
    `---\n\n${names} Read it before you send it.`,
  ]
    .join("\n\n")
    .concat("\n");
}

function settingsTable(settings: readonly ChangedSetting[]): string {
  if (settings.length === 0) return "None.";
  return table(
    ["setting", "set for", "value"],
    settings.map(({ key, scope, value }) => [`\`${key}\``, scope, code(JSON.stringify(value))]),
  );
}

function serverTable({ state, activation, start, information }: BugReportFacts["server"]): string {
  const rows: [string, string][] = [
    ["state", state],
    ["activation", `${activation.toFixed(1)} ms`],
    ["start", start === undefined ? "not started" : `${start} ms`],
  ];
  if (information === undefined) return table(["", ""], [...rows, ["information", "the server did not answer"]]);
  const { version, runtime, platform, memory, uptime, openDocuments } = information;
  return table(
    ["", ""],
    [
      ...rows,
      ["version", version],
      ["Node", `${runtime}, ${platform}`],
      ["memory", `${memory} MB`],
      ["running for", `${uptime} s`],
      ["open documents", String(openDocuments)],
    ],
  );
}

function folderTable({
  files,
  reading,
  models,
  profiles,
  references,
  configurationProblems,
  findings,
  skipped,
}: FolderInformation): string {
  return table(
    ["", ""],
    [
      ["files", String(files)],
      ["reading them", reading === null ? "not read" : `${reading} ms`],
      ["profile", profiles.join(", ")],
      ["mistakes in the configuration", String(configurationProblems)],
      ["models", String(models)],
      ["references", counts(references)],
      ["findings", counts(findings)],
      ["skipped files", counts(skipped)],
    ],
  );
}

/** `MV201: 12, MV301: 2`. */
function counts(numbers: Readonly<Record<string, number>>): string {
  const entries = Object.entries(numbers).sort(([one], [other]) => (one < other ? -1 : 1));
  return entries.length === 0 ? "none" : entries.map(([what, count]) => `${what}: ${count}`).join(", ");
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.map((each) => each.replaceAll("|", "\\|")).join(" | ")} |`;
  return [line(head), line(head.map(() => "---")), ...rows.map(line)].join("\n");
}

/** Fit for a table: in one line, and with no mark of its own. */
function code(text: string): string {
  return `\`${text.replaceAll("`", "'").replace(/\s+/g, " ")}\``;
}

function fenced(lines: readonly string[]): string {
  return lines.length === 0 ? "Nothing." : `\`\`\`text\n${lines.join("\n").replaceAll("```", "'''")}\n\`\`\``;
}
