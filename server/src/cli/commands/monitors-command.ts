import type { Command } from "commander";
import { commaSeparated } from "../command-options.ts";
import type { SetExitCode } from "../exit-code.ts";
import type { MonitorsInitOptions } from "../monitors-init.ts";

/** `modelver monitors` and its own commands: their options and help, and what runs them. */
export function addMonitors(modelver: Command, setExitCode: SetExitCode): void {
  const monitors = modelver
    .command("monitors")
    .summary("declare what is watched, and log it")
    .description("Declares what is watched of models in use, and helps to log their predictions.");
  addMonitorsLogging(monitors, setExitCode);
  monitors
    .command("init")
    .summary("write a monitor by looking at the data")
    .description(
      "Looks at data and adds a monitor to modelver.toml, or to pyproject.toml: its columns of time, prediction, target, latency, id and model version, by their names and what they hold.",
    )
    .requiredOption("--reference <PATHS>", "data as it should be", commaSeparated)
    .requiredOption("--current <PATHS>", "data as it is now", commaSeparated)
    .option("--name <NAME>", "name of the monitor", "main")
    .option("--model <NAME>", "the model that is watched, as the code names it")
    .option("--dry-run", "print the monitor and write nothing")
    .option("--fetch-engine", "fetch DuckDB's binary from the npm registry where it is not here")
    .addHelpText(
      "after",
      `
Examples:
  modelver monitors init --reference train.parquet --current "logs/*.jsonl" --name churn --model acme/churn`,
    )
    .action(async (options: MonitorsInitOptions) => {
      const { initMonitor } = await import("../monitors-init.ts");
      setExitCode(await initMonitor(options));
    });
}

function addMonitorsLogging(monitors: Command, setExitCode: SetExitCode): void {
  monitors
    .command("logging")
    .summary("add a Python file that logs predictions")
    .description(
      "Writes prediction_log.py into a folder: it logs what a model was asked and answered as JSON Lines that monitors read, with the standard library of Python 3.9 alone.",
    )
    .argument("[FOLDER]", "where the serving code imports from; else the current folder")
    .addHelpText(
      "after",
      `
Examples:
  modelver monitors logging src/serving`,
    )
    .action(async (folder: string | undefined) => {
      const { addPredictionLogging } = await import("../monitors-logging.ts");
      setExitCode(await addPredictionLogging(folder ?? "."));
    });
}
