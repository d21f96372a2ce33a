import type { Alert } from "../../drift/alerts/alert.ts";
import type { ProblemRows } from "../../drift/drift-page.ts";
import type { DriftResult } from "../../drift/drift-result.ts";
import type { Commit } from "../../workspace/history/git-history.ts";
import type { VersionChange } from "../../workspace/history/version-changes.ts";

/** What became of the watched models in a period, and what changed meanwhile. */
export interface PeriodReport {
  version: 1;
  project: string;
  toolVersion: string;
  /** ISO 8601, UTC. */
  from: string;
  to: string;
  monitors: MonitorReport[];
  /** What changed in the code; null where there is no history to ask. */
  code: { commits: Commit[]; versions: VersionChange[] } | null;
  /** Versions that were registered in the period, in the registries that lie in the project. */
  registered: RegisteredVersion[];
}

/** One monitor, as it is at the period's end. */
export interface MonitorReport {
  monitor: string;
  model: string | null;
  /** Why it could not be run; null where it could. */
  failure: string | null;
  result: DriftResult | null;
  /** Those that fired in the period, whether they are over or not. */
  alerts: Alert[];
  /** The latest rows in which the model was wrong; null where nobody knows. */
  problems: ProblemRows | null;
}

/** A version of a registered model. */
export interface RegisteredVersion {
  model: string;
  version: number;
  /** ISO 8601, UTC. */
  at: string;
  aliases: string[];
}
