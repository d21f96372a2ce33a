import type { Command } from "commander";
import { REPORT_FORMATS } from "../check-options.ts";
import { choiceOption, colorOption, failLevelOption, listOption } from "../command-options.ts";
import { EXIT_CODE_HELP, type SetExitCode } from "../exit-code.ts";
import type { PracticesOptions } from "../practices-options.ts";
import { VERSION } from "../version.ts";

/** The checklist has no page of its own. */
const PRACTICES_FORMATS = REPORT_FORMATS.filter((format) => format !== "html");

/** `modelver practices`: its options and help, and what runs it. */
export function addPractices(modelver: Command, setExitCode: SetExitCode): void {
  modelver
    .command("practices")
    .summary("say which practices a model project keeps, and scaffold what it lacks")
    .description(
      "Says by evidence which practices a project keeps: container, version control, environment, dependencies, linter, formatter, types, tests, pipelines, reproducible and tracked runs, automatic actions, inference logging, monitors, alerts. Files are read and nothing is run.",
    )
    .argument("[PATH]", "folder of the project, or a part of it; else the project of the current folder")
    .addOption(choiceOption("-f, --format <FORMAT>", "form of the report", PRACTICES_FORMATS, "text"))
    .option("-o, --output <FILE>", "write the report to a file instead of standard output")
    .addOption(choiceOption("--profile <PROFILE>", "how loudly findings are said", ["recommended", "strict"]))
    .addOption(failLevelOption())
    .addOption(listOption("--select <CODES>", "only these practices: MV501,MV512"))
    .addOption(listOption("--ignore <CODES>", "without these practices"))
    .option("--fix [CODES]", "write scaffolds for what is missing, or for these practices: --fix=MV504,MV507")
    .option("--diff", "show what --fix would write, and write nothing")
    .option("-q, --quiet", "print what is missing only")
    .addOption(colorOption())
    .addHelpText(
      "after",
      `
A practice that does not fit is set aside with a reason, in pyproject.toml or modelver.toml:
  [tool.modelver.practices]
  set-aside = { MV501 = "runs on a shared cluster" }
${EXIT_CODE_HELP}

Examples:
  modelver practices                                the project of the current folder
  modelver practices services/churn                 a part of a repository
  modelver practices --fail-level information       fail where anything is missing
  modelver practices --fix --diff                   see what scaffolds would add
  modelver practices --fix=MV504,MV507              add these two`,
    )
    .action(async (folder: string | undefined, options: PracticesOptions) => {
      const { practices } = await import("../practices.ts");
      await practices(folder, options, VERSION, setExitCode);
    });
}
