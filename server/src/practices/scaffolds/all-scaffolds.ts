import type { Scaffold } from "../scaffold.ts";
import { joined } from "./file-edits.ts";
import { developmentContainer } from "./mv501-development-container.ts";
import { versionControl } from "./mv502-version-control.ts";
import { isolatedEnvironment } from "./mv503-isolated-environment.ts";
import { dependencyList } from "./mv504-dependency-list.ts";
import { linter } from "./mv505-linter.ts";
import { formatter } from "./mv506-formatter.ts";
import { typeChecking } from "./mv507-type-checking.ts";
import { unitTests } from "./mv508-unit-tests.ts";
import { pipelines } from "./mv509-pipelines.ts";
import { reproducibility } from "./mv510-reproducibility.ts";
import { experimentTracking } from "./mv511-experiment-tracking.ts";
import { pipelineOnPush } from "./mv512-pipeline-on-push.ts";
import { inferenceLogging } from "./mv513-inference-logging.ts";
import { monitors } from "./mv514-monitors.ts";
import { alerts } from "./mv515-alerts.ts";

/**
 * The order in which several are applied, each to what those before it left: lists before what
 * adds to them, modules before what runs them, the container and the pipeline last, as they say how all the rest is run.
 */
const inOrder: readonly (readonly [code: string, scaffold: Scaffold])[] = [
  ["MV502", versionControl],
  ["MV503", isolatedEnvironment],
  ["MV504", dependencyList],
  ["MV505", linter],
  ["MV506", formatter],
  ["MV509", pipelines],
  ["MV510", reproducibility],
  ["MV511", experimentTracking],
  ["MV513", inferenceLogging],
  ["MV507", typeChecking],
  ["MV508", unitTests],
  ["MV514", monitors],
  ["MV515", alerts],
  ["MV501", developmentContainer],
  ["MV512", pipelineOnPush],
];

/** Every scaffold by the code of its practice, in that order. */
export const scaffolds: ReadonlyMap<string, Scaffold> = new Map(
  inOrder.map(([code, scaffold]) => [code, (shape) => joined(scaffold(shape))]),
);
