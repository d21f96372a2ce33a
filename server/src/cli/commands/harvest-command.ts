import { type Command, Option } from "commander";
import { choiceOption, positiveNumber, wholeNumber } from "../command-options.ts";
import type { SetExitCode } from "../exit-code.ts";
import type { HarvestOptions } from "../harvest-options.ts";
import { VERSION } from "../version.ts";

/** Requests a minute: three fifths of what the Hub allows to those who do not sign in (500 in five minutes). */
const DEFAULT_RATE = 60;
/** Seconds. */
const DEFAULT_TIMEOUT = 60;

/** `modelver harvest`: its options and help, and what runs it. */
export function addHarvest(modelver: Command, setExitCode: SetExitCode): void {
  modelver
    .command("harvest")
    .summary("fetch the Hugging Face Hub's list of models")
    .description(
      "Fetches the Hugging Face Hub's list of models, with their tasks, dates and base models, newest first. An interrupted harvest goes on when the same command is run again.",
    )
    .option("-o, --output <FILE>", 'write the models to a file; "-" is standard output', "-")
    .addOption(
      choiceOption("-f, --format <FORMAT>", "form of the output; else by the ending of FILE", ["jsonl", "parquet"]),
    )
    .option("--author <NAME>", "only models of this user or organisation")
    .option("--task <TASK>", "only models for this task: text-generation")
    .option("--since <DATE>", "only models created on this day or later: 2026-01-31")
    .addOption(new Option("--limit <COUNT>", "only the newest so many models").argParser(wholeNumber))
    .option("--endpoint <URL>", "address of the Hub; else HF_ENDPOINT, else https://huggingface.co")
    .option("--token", "sign in with HF_TOKEN, or the token file of the Hugging Face libraries")
    .option("--restart", "begin anew, without what an interrupted run has kept")
    .addOption(
      new Option("--rate <COUNT>", "the most requests a minute").argParser(positiveNumber).default(DEFAULT_RATE),
    )
    .addOption(
      new Option("--timeout <SECONDS>", "longest time for one answer")
        .argParser(positiveNumber)
        .default(DEFAULT_TIMEOUT),
    )
    .addHelpText(
      "after",
      `
Only this command, "modelver corpus" with --mlflow or --huggingface, what tells alerts ("watch", "report --mail"), and what fetches DuckDB, once and after it has asked, open network connections. HTTPS_PROXY and NO_PROXY are honoured.

Exit codes:
  0    the list is complete
  2    wrong usage, or something failed
  130  interrupted

Examples:
  modelver harvest --output hub.jsonl               the whole Hub
  modelver harvest --author google -o google.parquet
  modelver harvest --task text-generation --since 2026-01-01 -o recent.jsonl
  modelver harvest --author openai | head`,
    )
    .action(async (options: HarvestOptions) => {
      const { harvest } = await import("../harvest.ts");
      await harvest(options, VERSION, setExitCode);
    });
}
