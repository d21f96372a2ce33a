import { prepareMonitoring } from "../alerts/install.ts";
import { runMocha } from "./mocha.ts";
import { cannotRun, type Outcome, type Suite } from "./outcome.ts";

/** Metrics, rules and alerts with the programs that they are made for. */
export const alertsSuite: Suite = {
  name: "alerts",
  about: "drift that Prometheus sees, Alertmanager tells and a mailbox gets",
  needsBuild: true,
  run: tellAlerts,
};

async function tellAlerts(): Promise<Outcome> {
  const programs = await prepareMonitoring();
  if ("missing" in programs) return cannotRun(programs.missing);
  return runMocha(["test/monitoring-programs/**/*.test.ts"], [], { MODELVER_MONITORING: JSON.stringify(programs) });
}
