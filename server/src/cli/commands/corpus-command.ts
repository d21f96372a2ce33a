import type { Command } from "commander";
import { choiceOption, colorOption, listOption } from "../command-options.ts";
import type { CorpusOptions } from "../corpus-options.ts";
import type { SetExitCode } from "../exit-code.ts";
import { VERSION } from "../version.ts";

/** `modelver corpus`: its options and help, and what runs it. */
export function addCorpus(modelver: Command, setExitCode: SetExitCode): void {
  modelver
    .command("corpus")
    .summary("say how a whole body of models is versioned")
    .description(
      "Counts how the models of whole lists are versioned: text (one name a line), CSV, TSV, JSON Lines, JSON or Parquet, each also with .gz, and folders of them. Names that have no task of their own have that of their file's name.",
    )
    .argument("[PATH...]", 'files and folders; "-" reads standard input')
    .addOption(
      choiceOption(
        "-m, --method <METHOD>",
        "by the name grammar, or as the study did",
        ["grammar", "study"],
        "grammar",
      ),
    )
    .addOption(choiceOption("-f, --format <FORMAT>", "form of the report", ["text", "json", "csv", "html"], "text"))
    .option("-o, --output <FILE>", "write the report to a file instead of standard output")
    .option("--workspace [PATH]", "count the models that a project's code names")
    .option(
      "--mlflow [URI]",
      "count the registered models of an MLflow server, database or folder; else of MLFLOW_TRACKING_URI, or of those here",
    )
    .option("--huggingface <AUTHOR>", "count the models of a user or an organisation on the Hugging Face Hub")
    .addOption(listOption("--compare <PATHS>", "compare with these files and folders"))
    .option("--since <DATE>", "only models created on this day or later; those before are compared with them")
    .option("--until <DATE>", "only models created before this day")
    .option("--stdin-filename <NAME>", 'what standard input ("-") is to be read as, and the task of its names')
    .addOption(colorOption())
    .addHelpText(
      "after",
      `
Exit codes:
  0  everything was read
  2  wrong usage, or a list could not be read to its end

Examples:
  modelver corpus models.txt                              one name a line
  modelver corpus tasks/ --method study                   a folder of lists, counted as the study did
  modelver corpus hub.parquet --format json -o hub.json   everything, for programs
  modelver corpus hub.parquet --format html -o hub.html   a page with pictures, to share
  modelver corpus hub.csv --since 2024-01-01              what changed since then
  modelver corpus ours.txt --compare theirs.txt           two bodies of models
  modelver corpus --workspace                             the models that this project names
  modelver corpus --mlflow http://localhost:5000          the models of an MLflow registry
  modelver corpus --mlflow mlruns --huggingface acme      a local one, and what acme has on the Hub
  zcat models.tsv.gz | modelver corpus - --stdin-filename models.tsv`,
    )
    .action(async (paths: string[], options: CorpusOptions) => {
      const { corpus } = await import("../corpus.ts");
      await corpus(paths, options, VERSION, setExitCode);
    });
}
