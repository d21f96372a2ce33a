import { type Command, Option } from "commander";
import type { SetExitCode } from "../exit-code.ts";

/** `modelver lsp`: its options and help, and what runs it. */
export function addLsp(modelver: Command, setExitCode: SetExitCode): void {
  modelver
    .command("lsp")
    .summary("run the language server, for editors")
    .description("Runs the language server. Editors start it and talk to it over standard input and output.")
    .addOption(new Option("--stdio", "talk over standard input and output").default(true))
    .action(async () => {
      const { lsp } = await import("../lsp.ts");
      setExitCode(await lsp());
    });
}
