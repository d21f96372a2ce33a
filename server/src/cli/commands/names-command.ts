import type { Command } from "commander";
import { choiceOption, colorOption } from "../command-options.ts";
import type { SetExitCode } from "../exit-code.ts";
import type { NamesOptions } from "../names.ts";

/** `modelver names`: its options and help, and what runs it. */
export function addNames(modelver: Command, setExitCode: SetExitCode): void {
  modelver
    .command("names")
    .summary("say what model names say: their parts, version and scheme")
    .description("Says what model names say: their parts, their version and how it is written.")
    .argument("<NAME...>", 'model names; "-" reads them from standard input, one a line')
    .addOption(choiceOption("-f, --format <FORMAT>", "a table, or one JSON object a line", ["text", "json"], "text"))
    .addOption(colorOption())
    .addHelpText(
      "after",
      `
Examples:
  modelver names acme/churn-bert-v1.2.0
  modelver names - --format json < names.txt`,
    )
    .action(async (given: string[], options: NamesOptions) => {
      const { names } = await import("../names.ts");
      setExitCode(await names(given, options));
    });
}
