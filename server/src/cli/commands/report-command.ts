import type { Command } from "commander";
import { choiceOption } from "../command-options.ts";
import type { SetExitCode } from "../exit-code.ts";
import type { ReportOptions } from "../report-options.ts";
import { VERSION } from "../version.ts";

/** `modelver report`: its options and help, and what runs it. */
export function addReport(modelver: Command, setExitCode: SetExitCode): void {
  modelver
    .command("report")
    .summary("report on the watched models and what changed meanwhile")
    .description(
      "Runs the project's monitors and reports on them: verdicts, the trend, alerts of the period, the latest rows in which the model was wrong, and what changed in the code (by git) and in the registries that lie in the project.",
    )
    .option("--since <TIME>", "how far the report goes back: 7d, 24h, 4w or a day", "7d")
    .addOption(choiceOption("-f, --format <FORMAT>", "form of the report", ["html", "markdown", "json"], "html"))
    .option("-o, --output <FILE>", "write the report to a file instead of standard output")
    .option("--mail [ROUTE]", "send it over this route of [tool.modelver.alerts], or over all of kind mail")
    .option("--monitor <NAME>", "only this monitor")
    .option("--state <FOLDER>", "where modelver watch keeps what it knows; else .modelver in the project")
    .option("--fetch-engine", "fetch DuckDB from the npm registry where it is not here")
    .addOption(choiceOption("--sample <KIND>", "print what makes a report every week", ["cron", "github"]))
    .addHelpText(
      "after",
      `
Exit codes:
  0  the report is made
  2  wrong usage, or something failed; also where a monitor could not be run, which the report says

Examples:
  modelver report --since 7d -o report.html
  modelver report --since 2026-10-01 --format markdown
  modelver report --mail                            over all routes of kind mail
  modelver report --sample github > .github/workflows/model-report.yml`,
    )
    .action(async (options: ReportOptions) => {
      const { report } = await import("../report.ts");
      setExitCode(await report(options, VERSION));
    });
}
