import type { Command } from "commander";
import { colorOption } from "../command-options.ts";
import type { SetExitCode } from "../exit-code.ts";
import type { ExplainOptions } from "../explain.ts";

/** `modelver explain`: its options and help, and what runs it. */
export function addExplain(modelver: Command, setExitCode: SetExitCode): void {
  modelver
    .command("explain")
    .summary("show the page of a rule")
    .description("Shows what a rule says, why, and how to mend its findings.")
    .argument("<CODE>", "code or name of a rule: MV201, unpinned-revision")
    .addOption(colorOption())
    .action(async (code: string, options: ExplainOptions) => {
      const { explain } = await import("../explain.ts");
      setExitCode(await explain(code, options));
    });
}
