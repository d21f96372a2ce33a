import type { Command } from "commander";
import { choiceOption, colorOption, listOption, repeatedValue } from "../command-options.ts";
import type { DriftOptions } from "../drift-options.ts";
import type { SetExitCode } from "../exit-code.ts";
import { VERSION } from "../version.ts";

/** `modelver drift`: its options and help, and what runs it. */
export function addDrift(modelver: Command, setExitCode: SetExitCode): void {
  modelver
    .command("drift")
    .summary("say whether the data that a model gets has moved")
    .description(
      "Compares current data with reference data, feature by feature: files, folders and globs of CSV, TSV, JSON Lines, Parquet or SQLite (data.db#TABLE). Without --reference and --current, runs the project's monitors.",
    )
    .option("--monitor <NAME>", "only this monitor of [tool.modelver.monitors]")
    .addOption(listOption("--reference <PATHS>", "data as it should be"))
    .addOption(listOption("--current <PATHS>", "data as it is now"))
    .addOption(listOption("--features <COLUMNS>", "only these columns"))
    .option("--test <NAME>", "compare by this test, where it suits: ks, psi, wasserstein, chi2 …")
    .option("--exact", "exact statistics, however many rows there are")
    .option("--correction", "correct p-values for the number of features (Benjamini and Hochberg)")
    .option("--quality", "test the quality of the current data too")
    .addOption(listOption("--detectors <NAMES>", "read the errors by these: adwin, page-hinkley, ddm, eddm, kswin"))
    .option(
      "--profiles [BASIS]",
      "judge each slot by what is usual: reference, self, previous, rolling, expanding, same-hour, same-weekday, same-week",
    )
    .option("--window <SLOTS>", "hold slots against so many earlier ones: rolling and same-…")
    .option("--bounds <BOUNDS>", "bounds of a light, mean=7,4,-4,-7; once for each signal", repeatedValue)
    .option("--profile-file <FILE>", "lay the slots to those of this file, so that old data need not be read again")
    .option("--replace-slots", "slots that the file has already are replaced")
    .option("--fetch-engine", "fetch DuckDB's binary from the npm registry where it is not here")
    .addOption(
      choiceOption("-f, --format <FORMAT>", "form of the report", ["text", "json", "html", "prometheus"], "text"),
    )
    .option("-o, --output <FILE>", "write the report to a file instead of standard output")
    .addOption(colorOption())
    .addHelpText(
      "after",
      `
Exit codes:
  0  nothing drifted
  1  a feature drifted, or a test of quality failed
  2  wrong usage, or data could not be read or compared

Examples:
  modelver drift --reference train.parquet --current "logs/2026-11-*.jsonl"
  modelver drift --reference train.csv --current today.csv --test psi
  modelver drift --monitor churn --quality --format json
  modelver drift --monitor churn --format html --output churn.html`,
    )
    .action(async (options: DriftOptions) => {
      const { drift } = await import("../drift.ts");
      setExitCode(await drift(options, VERSION));
    });
}
