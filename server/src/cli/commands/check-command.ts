import type { Command } from "commander";
import { type CheckOptions, REPORT_FORMATS } from "../check-options.ts";
import { choiceOption, colorOption, failLevelOption, listOption } from "../command-options.ts";
import { EXIT_CODE_HELP, type SetExitCode } from "../exit-code.ts";
import { VERSION } from "../version.ts";

/** `modelver check`: its options and help, and what runs it. */
export function addCheck(modelver: Command, setExitCode: SetExitCode): void {
  modelver
    .command("check")
    .summary("find wrong model names and versions in files and folders")
    .description("Finds wrong model names and versions in files and folders; without PATH, in the current folder.")
    .argument("[PATH...]", 'files and folders to check; "-" reads standard input')
    .addOption(choiceOption("-f, --format <FORMAT>", "form of the report", REPORT_FORMATS, "text"))
    .option("-o, --output <FILE>", "write the report to a file instead of standard output")
    .addOption(choiceOption("--profile <PROFILE>", "how much is said, and how loudly", ["recommended", "strict"]))
    .addOption(failLevelOption())
    .addOption(listOption("--select <CODES>", "only these rules, by code or its beginning: MV201,MV1"))
    .addOption(listOption("--ignore <CODES>", "without these rules, by code or its beginning"))
    .addOption(listOption("--exclude <PATTERNS>", "without these files, in the form of .gitignore"))
    .option("--fix", "mend what can be mended safely")
    .option("--unsafe-fixes", "with --fix or --diff: also fixes that may change which model is loaded")
    .option("--diff", "show what --fix would change and write nothing")
    .option("--statistics", "count the findings of each rule")
    .option("-q, --quiet", "print findings only")
    .option(
      "--online",
      "ask the Hugging Face Hub, and the MLflow server that MLFLOW_TRACKING_URI names, about the models that are named",
    )
    .option("--since <REF>", "only what the work since it left this branch, tag or commit has touched or brought")
    .option(
      "--add-baseline",
      "write the findings to the baseline, which are not reported from then on; later: take out what is gone",
    )
    .option("--add-ignores", "write comments that ignore the findings at the fail level or above")
    .option("--no-cache", "do not look into the local Hugging Face cache, so that every machine reports the same")
    .option("--stdin-filename <NAME>", 'what standard input ("-") is to be read as')
    .addOption(colorOption())
    .addHelpText(
      "after",
      `${EXIT_CODE_HELP}

Examples:
  modelver check                                    the current folder
  modelver check src --profile strict               every rule at full strength
  modelver check --format html -o report.html       a report for the browser
  modelver check --fix --diff                       see what would be mended
  modelver check --select MV2 --fail-level hint     only pins, and fail on every finding
  modelver check --online                           hold versions against the registries
  modelver check --since origin/main                only what this branch changed
  modelver check --add-baseline                     begin today, with what is there agreed to
  modelver check --format sarif -o modelver.sarif   for code scanning
  modelver check --format markdown -o comment.md    for a comment on a pull request
  cat app.py | modelver check - --stdin-filename app.py`,
    )
    .action(async (paths: string[], options: CheckOptions) => {
      const { check } = await import("../check.ts");
      await check(paths, options, VERSION, setExitCode);
    });
}
