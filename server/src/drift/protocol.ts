import type { TestName } from "./comparison/drift-tests.ts";
import type { DriftPage } from "./drift-page.ts";
import type { Monitor } from "./monitor.ts";
import type { WatchedOnce } from "./watch/watch-once.ts";
import type { WatchPlan } from "./watch/watch-plan.ts";

export type { DriftPage } from "./drift-page.ts";

/*
 * What is said about drift in the editor: between the process that measures and its parent, over Node's channel between processes, and
 * between the page and its host.
 */

/** A monitor, and the folder that its paths are relative to; absolute. */
export interface RootedMonitor {
  monitor: Monitor;
  root: string;
}

/** DuckDB's binary for this platform, before it is fetched. */
export interface WantedEngine {
  name: string;
  version: string;
  address: string;
  /** Of the archive. */
  megabytes: number;
  /** Where it is put; absolute. */
  folder: string;
}

/** Whether DuckDB's binary is here; `unsupported` where there is none for this platform. */
export type EngineState = { kind: "present" } | { kind: "unsupported" } | { kind: "absent"; wanted: WantedEngine };

/** What the process is asked; each is answered by one {@link DriftAnswer} of the same id. */
export type DriftRequest =
  | { kind: "state"; id: number }
  /** Fetches DuckDB's binary, after the user has agreed. */
  | { kind: "fetch"; id: number }
  /** Measures a monitor for the page, the quality of its data included. `now` in seconds since 1970. */
  | ({ kind: "run"; id: number; test: TestName | null; isExact: boolean; now: number } & RootedMonitor)
  /** Looks at data, and says what a monitor of it would be. Sides are relative to the root. */
  | { kind: "propose"; id: number; root: string; sides: Pick<Monitor, "name" | "model" | "reference" | "current"> }
  /** Runs monitors once and tells their alerts. `secrets`: by the environment variable that routes name, in the place of the environment's own. */
  | ({ kind: "watch"; id: number; secrets: Readonly<Record<string, string>> } & WatchPlan)
  /** Where the row is written whose id has some value. */
  | ({ kind: "locate"; id: number; value: string } & RootedMonitor);

/** What it answers; a request that was cancelled is answered by a failure without a message. */
export type DriftAnswer =
  | { kind: "state"; id: number; state: EngineState }
  | { kind: "fetched"; id: number }
  | { kind: "measured"; id: number; page: DriftPage }
  | { kind: "proposed"; id: number; monitor: Monitor }
  | ({ kind: "watched"; id: number } & WatchedOnce)
  /** Zero-based; null where it stands on no line of a text. */
  | { kind: "located"; id: number; place: { path: string; line: number } | null }
  | { kind: "failed"; id: number; message: string | null };

/** What goes to the process. */
export type ToDriftProcess = DriftRequest | { kind: "cancel"; id: number };

/** What comes from it: answers, and how many features, or monitors, of how many are done. */
export type FromDriftProcess = DriftAnswer | { kind: "progress"; id: number; done: number; total: number };

/** What the editor opens: URI of a file, zero-based cell or null, line and character. */
export type EditorPlace = [uri: string, cell: number | null, line: number, character: number];

/** A monitor that the page offers. */
export interface MonitorChoice {
  /** Tells it from the workspace's other monitors. */
  id: string;
  name: string;
  /** Of the workspace folder; null where there is only one. */
  folder: string | null;
  /** Where it is declared. */
  place: EditorPlace;
  /** Whether `modelver watch` found alerts that still fire. */
  isFiring: boolean;
  /** The places that load its model. */
  uses: { path: string; api: string; version: string; place: EditorPlace }[];
}

/** Something in a configuration that cannot be meant. */
export interface MonitorProblem {
  message: string;
  /** Relative to its folder, with the line where it is known. */
  where: string;
  place: EditorPlace | null;
}

/** What the host is doing, or waits for. */
export type DriftActivity =
  /** Monitors are being asked for. */
  | { kind: "listing" }
  | { kind: "untrusted" }
  | { kind: "noMonitor" }
  /** The user has not agreed to fetch DuckDB's binary, or it could not be fetched, for which there is a message. */
  | { kind: "noEngine"; message: string | null }
  /** It is looked for, or the user is asked. */
  | { kind: "starting" }
  | { kind: "fetching"; megabytes: number }
  | { kind: "running"; done: number; total: number }
  | { kind: "cancelled" }
  | { kind: "failed"; message: string }
  /** `isStale`: the data, or what is declared, has changed since. */
  | { kind: "measured"; isStale: boolean };

/** What the host has, but for the numbers. */
export interface DriftStatus {
  monitors: MonitorChoice[];
  problems: MonitorProblem[];
  /** Id of the monitor that is shown; null where there is none. */
  chosen: string | null;
  activity: DriftActivity;
}

/** What the page says to its host. */
export type FromDriftPage =
  /** The page listens now. */
  | { kind: "ready" }
  | { kind: "choose"; id: string }
  /** Measures the chosen monitor, or tries again what did not work. */
  | { kind: "refresh" }
  | { kind: "cancel" }
  | { kind: "addMonitor" }
  | { kind: "openDocumentation" }
  | { kind: "trustWorkspace" }
  | { kind: "openPlace"; place: EditorPlace }
  /** Opens the data where the row stands whose id has this value. */
  | { kind: "openRow"; value: string }
  /** Lets the user save a file; `data` is text, or base64 where `isBinary`. */
  | { kind: "save"; fileName: string; data: string; isBinary: boolean };

/** What the host says to the page. */
export type ToDriftPage =
  | { kind: "status"; status: DriftStatus }
  /** The numbers of the chosen monitor; null where there are none. */
  | { kind: "page"; page: DriftPage | null };
