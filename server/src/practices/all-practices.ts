import { developmentContainer } from "./mv501-development-container.ts";
import { versionControl } from "./mv502-version-control.ts";
import { isolatedEnvironment } from "./mv503-isolated-environment.ts";
import { dependencyList } from "./mv504-dependency-list.ts";
import { linter } from "./mv505-linter.ts";
import { formatter } from "./mv506-formatter.ts";
import { typeChecking } from "./mv507-type-checking.ts";
import { unitTests } from "./mv508-unit-tests.ts";
import { pipelines } from "./mv509-pipelines.ts";
import { reproducibleRuns } from "./mv510-reproducible-runs.ts";
import { experimentTracking } from "./mv511-experiment-tracking.ts";
import { automaticActions } from "./mv512-automatic-actions.ts";
import { inferenceLogging } from "./mv513-inference-logging.ts";
import { driftMonitors } from "./mv514-drift-monitors.ts";
import { alertsAndReports } from "./mv515-alerts-and-reports.ts";
import type { Practice } from "./practice.ts";

/** Every practice, in order of its code. */
export const allPractices: readonly Practice[] = [
  developmentContainer,
  versionControl,
  isolatedEnvironment,
  dependencyList,
  linter,
  formatter,
  typeChecking,
  unitTests,
  pipelines,
  reproducibleRuns,
  experimentTracking,
  automaticActions,
  inferenceLogging,
  driftMonitors,
  alertsAndReports,
];
