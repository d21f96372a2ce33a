import { type Command, Option } from "commander";
import { portNumber } from "../command-options.ts";
import type { SetExitCode } from "../exit-code.ts";
import type { MetricsOptions } from "../metrics-options.ts";

/** `modelver metrics`: its options and help, and what runs it. */
export function addMetrics(modelver: Command, setExitCode: SetExitCode): void {
  modelver
    .command("metrics")
    .summary("give what the monitors measure to Prometheus")
    .description(
      "Runs the project's monitors and gives what they measure to Prometheus: on standard output, at an address, or in a file for the node exporter.",
    )
    .option("--serve", "answer at http://HOST:PORT/metrics, and run the monitors on their schedule")
    .option("--host <HOST>", "with --serve: the address to listen at", "127.0.0.1")
    .addOption(new Option("--port <PORT>", "with --serve: the port").argParser(portNumber).default(9849))
    .option("--textfile <FILE>", "write a .prom file for the node exporter's textfile collector")
    .option(
      "--rules <FOLDER>",
      "write rules for Prometheus, a configuration of Alertmanager and a dashboard of Grafana",
    )
    .option("--monitor <NAME>", "only this monitor")
    .option("--fetch-engine", "fetch DuckDB from the npm registry where it is not here")
    .addHelpText(
      "after",
      `
Exit codes:
  0    everything was measured
  2    wrong usage, or something failed
  130  interrupted

Examples:
  modelver metrics --serve
  modelver metrics --textfile /var/lib/node_exporter/textfile/modelver.prom
  modelver metrics --rules monitoring/`,
    )
    .action(async (options: MetricsOptions) => {
      const { metrics } = await import("../metrics.ts");
      setExitCode(await metrics(options));
    });
}
