import type { TestName } from "./comparison/drift-tests.ts";
import type { DriftResult } from "./drift-result.ts";
import type { Monitor } from "./monitor.ts";

/*
 * What the process that measures drift and its parent say to each other, over Node's channel between processes.
 */

/** What the process is asked; each is answered by one {@link DriftAnswer} of the same id. */
export type DriftRequest =
  /** Whether DuckDB's binary is here. */
  | { kind: "state"; id: number }
  /** Fetches it, after the user has agreed. */
  | { kind: "fetch"; id: number }
  /** `now` in seconds since 1970. */
  | {
      kind: "run";
      id: number;
      monitor: Monitor;
      root: string;
      test: TestName | null;
      isExact: boolean;
      wantsQuality: boolean;
      now: number;
    };

/** What it answers; a request that was cancelled is answered by a failure without a message. */
export type DriftAnswer =
  | { kind: "state"; id: number; state: "present" | "absent" | "unsupported" }
  | { kind: "fetched"; id: number }
  | { kind: "result"; id: number; result: DriftResult }
  | { kind: "failed"; id: number; message: string | null };

/** What goes to the process. */
export type ToDriftProcess = DriftRequest | { kind: "cancel"; id: number };

/** What comes from it: answers, and how many features of how many are done. */
export type FromDriftProcess = DriftAnswer | { kind: "progress"; id: number; done: number; total: number };
