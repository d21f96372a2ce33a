import type { Command } from "commander";
import { choiceOption, colorOption, listOption } from "../command-options.ts";
import type { SetExitCode } from "../exit-code.ts";
import type { LockOptions } from "../lock-options.ts";
import { VERSION } from "../version.ts";

/** `modelver lock`: its options and help, and what runs it. */
export function addLock(modelver: Command, setExitCode: SetExitCode): void {
  modelver
    .command("lock")
    .summary("write a lock file of every model that the code uses, or hold the code against it")
    .description(
      "Writes modelver.lock into a folder: what its code asks for, and the commit or version that this leads to, by the code itself, the local Hugging Face cache, the project's MLflow store or, with --online, the servers. With --check, says where code and lock disagree, and writes nothing.",
    )
    .argument("[PATH]", "the folder; without it, the current one")
    .option("--check", "say where code and lock disagree; exit code 1 where they do")
    .addOption(choiceOption("-f, --format <FORMAT>", "form of what is said", ["text", "json"], "text"))
    .option("--online", "ask the Hugging Face Hub, and the MLflow server that MLFLOW_TRACKING_URI names")
    .addOption(listOption("--exclude <PATTERNS>", "without these files, in the form of .gitignore"))
    .addOption(colorOption())
    .addHelpText(
      "after",
      `
Exit codes:
  0    the lock is written; with --check: code and lock agree
  1    with --check: they disagree
  2    wrong usage, no lock to check, or something failed
  130  interrupted

Examples:
  modelver lock                                     commit modelver.lock
  modelver lock --online                            with the commits that the Hub has now
  modelver lock --check                             in CI`,
    )
    .action(async (given: string | undefined, options: LockOptions) => {
      const { lock } = await import("../lock.ts");
      await lock(given, options, VERSION, setExitCode);
    });
}
