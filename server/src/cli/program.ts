import { Command } from "commander";
import { addBom } from "./commands/bom-command.ts";
import { addCheck } from "./commands/check-command.ts";
import { addCorpus } from "./commands/corpus-command.ts";
import { addDrift } from "./commands/drift-command.ts";
import { addExplain } from "./commands/explain-command.ts";
import { addHarvest } from "./commands/harvest-command.ts";
import { addLock } from "./commands/lock-command.ts";
import { addLsp } from "./commands/lsp-command.ts";
import { addMetrics } from "./commands/metrics-command.ts";
import { addMonitors } from "./commands/monitors-command.ts";
import { addNames } from "./commands/names-command.ts";
import { addNext } from "./commands/next-command.ts";
import { addPractices } from "./commands/practices-command.ts";
import { addReport } from "./commands/report-command.ts";
import { addWatch } from "./commands/watch-command.ts";
import { EXIT_CODE_HELP, type SetExitCode } from "./exit-code.ts";
import { VERSION } from "./version.ts";

/** The command line. Each command is loaded only when it runs, so that light ones start fast. */
export function program(setExitCode: SetExitCode): Command {
  const modelver = new Command("modelver")
    .description("Finds and mends wrong model names and versions in training and serving code.")
    .version(VERSION, "-V, --version", "print the version")
    .helpOption("-h, --help", "show help")
    .helpCommand(false)
    .exitOverride()
    .showHelpAfterError('"modelver --help", or "modelver COMMAND --help", shows how it is used.')
    .addHelpText(
      "after",
      `${EXIT_CODE_HELP}\n\n"modelver COMMAND --help" shows the options and examples of a command.`,
    );
  addCheck(modelver, setExitCode);
  addNames(modelver, setExitCode);
  addHarvest(modelver, setExitCode);
  addCorpus(modelver, setExitCode);
  addDrift(modelver, setExitCode);
  addMonitors(modelver, setExitCode);
  addWatch(modelver, setExitCode);
  addMetrics(modelver, setExitCode);
  addReport(modelver, setExitCode);
  addPractices(modelver, setExitCode);
  addNext(modelver, setExitCode);
  addBom(modelver, setExitCode);
  addLock(modelver, setExitCode);
  addExplain(modelver, setExitCode);
  addLsp(modelver, setExitCode);
  return modelver;
}
