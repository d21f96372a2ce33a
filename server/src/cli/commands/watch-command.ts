import type { Command } from "commander";
import { choiceOption } from "../command-options.ts";
import type { SetExitCode } from "../exit-code.ts";
import type { WatchOptions } from "../watch-options.ts";

/** `modelver watch`: its options and help, and what runs it. */
export function addWatch(modelver: Command, setExitCode: SetExitCode): void {
  modelver
    .command("watch")
    .summary("run the monitors on their schedule and tell their alerts")
    .description(
      "Runs the project's monitors on their schedule and tells what they find over the routes of [tool.modelver.alerts]: mail, webhooks, Alertmanager. What could not be told is kept on the disk and tried again.",
    )
    .option("--once", "run all monitors once, tell what there is to tell, and end: for cron")
    .option("--monitor <NAME>", "only this monitor")
    .option("--state <FOLDER>", "where it keeps what it knows; else .modelver in the project")
    .option("--fetch-engine", "fetch DuckDB from the npm registry where it is not here")
    .addOption(choiceOption("--sample <KIND>", "print a file that keeps it running", ["systemd", "container", "cron"]))
    .addHelpText(
      "after",
      `
It connects to the receivers that the configuration names and to nobody else. Secrets come from the environment variables that routes name.

Exit codes:
  0    nothing is wrong (--once)
  1    an alert fires (--once)
  2    wrong usage, or something failed; with --once also where a receiver could not be reached
  130  interrupted

Examples:
  modelver watch
  modelver watch --once                             from cron
  modelver watch --sample systemd > modelver-watch.service`,
    )
    .action(async (options: WatchOptions) => {
      const { watch } = await import("../watch.ts");
      setExitCode(await watch(options));
    });
}
