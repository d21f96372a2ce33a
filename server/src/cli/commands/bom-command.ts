import type { Command } from "commander";
import type { BomOptions } from "../bom-options.ts";
import { choiceOption, colorOption, listOption } from "../command-options.ts";
import type { SetExitCode } from "../exit-code.ts";
import { VERSION } from "../version.ts";

/** `modelver bom`: its options and help, and what runs it. */
export function addBom(modelver: Command, setExitCode: SetExitCode): void {
  modelver
    .command("bom")
    .summary("write a bill of materials: every model and data set in use")
    .description(
      "Lists every model and data set that the code of a folder uses, as CycloneDX 1.6: version or commit, supplier, licence where a card at hand says it, SHA-256 of model files, and the lines that use it. With --diff, says which of them changed between two commits.",
    )
    .argument("[PATH]", "the folder or file; without it, the current folder")
    .addOption(
      choiceOption("-f, --format <FORMAT>", "json is CycloneDX, and the default without --diff", ["json", "text"]),
    )
    .option("-o, --output <FILE>", "write to a file instead of standard output")
    .option("--diff <REF>", "what changed since a commit, branch or tag; with A..B, from one to the other")
    .option("--online", "ask the Hugging Face Hub, and the MLflow server that MLFLOW_TRACKING_URI names")
    .addOption(listOption("--exclude <PATTERNS>", "without these files, in the form of .gitignore"))
    .addOption(colorOption())
    .addHelpText(
      "after",
      `
The same code, caches and stores give the same text. A time stands in it where SOURCE_DATE_EPOCH gives one.

Exit codes:
  0    the bill is written
  2    wrong usage, or something failed
  130  interrupted

Examples:
  modelver bom -o models.cdx.json
  modelver bom --format text                        a table for people
  modelver bom --diff v1.0                          what changed since the tag v1.0
  modelver bom --diff main..HEAD --format json`,
    )
    .action(async (given: string | undefined, options: BomOptions) => {
      const { bom } = await import("../bom.ts");
      setExitCode(await bom(given, options, VERSION));
    });
}
