/**
 * What the page of the corpus, its host in the editor and the process that counts say to each other. All are values that go
 * through `postMessage`; the page and the client import types of the server from here alone.
 */

import type { Method } from "../corpus/counter-pool.ts";
import type { CorpusSummary } from "../corpus/summary/corpus-summary.ts";

export type * from "../corpus/corpus-result.ts";
export type { Method } from "../corpus/counter-pool.ts";
export type { Interval } from "../corpus/statistics/wilson.ts";
export type * from "../corpus/summary/corpus-summary.ts";

/** Which names of the corpus count. Empty texts and lists leave everything in. */
export interface CorpusFilter {
  /** Names of these tasks. */
  tasks: string[];
  /** Names of these owners. */
  owners: string[];
  /** Names that hold this text, in whatever case. */
  text: string;
}

/** A question to the corpus. */
export interface CorpusQuery {
  method: Method;
  filter: CorpusFilter;
}

/** What a corpus is, before anything is counted. */
export interface CorpusDescription {
  /** `tasks/`, `workspace`, `Hugging Face: acme`. */
  title: string;
  names: number;
  /** What the filters offer: all tasks, and the owners of most names, each by their number of names, largest first. */
  tasks: { task: string; names: number }[];
  owners: { owner: string; names: number }[];
  /** How many owners there are in all. */
  ownerCount: number;
  /** When it was read: ISO 8601. */
  readAt: string;
  /** Milliseconds that reading took. */
  readIn: number;
}

/** The names behind one mark of a picture, of those that the query's filter leaves. */
export type NameSelection =
  | { kind: "all" }
  | { kind: "task"; task: string }
  | { kind: "owner"; owner: string }
  | { kind: "scheme"; scheme: string; task: string | null }
  | { kind: "template"; template: string }
  | { kind: "month"; month: string }
  /** Names of families that have all of these tokens, in one task or all. */
  | { kind: "tokens"; tokens: string[]; task: string | null }
  /** Names that the study's pattern counts for a wrong reason. */
  | { kind: "overCounted"; reason: string }
  /** Names with a version that the pattern does not see. */
  | { kind: "missed"; scheme: string }
  /** Names that the query's method counts as versioned, or does not. */
  | { kind: "versioned"; versioned: boolean };

/** One name of a selection. */
export interface SelectedName {
  name: string;
  task: string;
  /** Where its own version stands in it, zero-based, end exclusive; null where it has none. */
  version: { start: number; end: number } | null;
}

/** Some of a selection's names, in the order in which they were read. */
export interface NamePage {
  names: SelectedName[];
  /** How many there are in all. */
  total: number;
}

/** Where the names of a corpus come from, as the user chose it. */
export type CorpusOrigin =
  | { kind: "paths"; paths: string[] }
  /** The models that the workspace folders name, which the language server knows. */
  | { kind: "workspace"; title: string; models: { name: string; ecosystem: string }[] }
  | { kind: "mlflow"; trackingUri: string }
  | { kind: "huggingface"; author: string };

/** What the process that counts is asked. Each is answered by one {@link ProcessAnswer} of the same id. */
export type ProcessRequest =
  | { kind: "open"; id: number; origin: CorpusOrigin }
  | { kind: "summary"; id: number; query: CorpusQuery }
  | { kind: "names"; id: number; query: CorpusQuery; selection: NameSelection; from: number; count: number }
  /** The whole result, as `modelver corpus --format` gives it; a page to share is of all names, whatever the filter. */
  | { kind: "export"; id: number; query: CorpusQuery; format: "json" | "csv" | "html" };

/** What it answers; a request that was cancelled is answered by a failure without a message. */
export type ProcessAnswer =
  | { kind: "opened"; id: number; description: CorpusDescription }
  | { kind: "summary"; id: number; summary: CorpusSummary }
  | { kind: "names"; id: number; page: NamePage }
  | { kind: "exported"; id: number; text: string }
  | { kind: "failed"; id: number; message: string | null };

/** What goes to the process. */
export type ToProcess = ProcessRequest | { kind: "cancel"; id: number };

/** What comes from it: answers, and how far a request is (`total` 0: nobody knows). */
export type FromProcess = ProcessAnswer | { kind: "progress"; id: number; done: number; total: number };

/** A model that the workspace names, for the tab Workspace. */
export interface WorkspaceModel {
  name: string;
  /** `MLflow model`. */
  what: string;
  isPublished: boolean;
  /** What the place asks for: `version 3`, `alias champion`; and what that comes to. */
  uses: WorkspaceUse[];
  findings: { error: number; warning: number; information: number; hint: number };
  /** The monitors that watch it, with what they last found. */
  drift: WatchedModel[];
}

/** What a monitor last found of its model. */
export interface WatchedModel {
  /** Tells the monitor from the workspace's others. */
  monitor: string;
  name: string;
  /** `firing`: in alert; `quiet`: watched, and nothing fires; `failed`: it could not be run; `never`: nobody watches. */
  state: "firing" | "quiet" | "failed" | "never";
  /** What fires, or why it could not be run. */
  summary: string | null;
  /** ISO 8601. */
  since: string | null;
}

/** The id of the tab that shows {@link WorkspacePractice}s. */
export const PRACTICES_TAB = "practices";

/** A practice of a workspace folder, for the tab Practices. */
export interface WorkspacePractice {
  code: string;
  name: string;
  /** The folder's name, where the workspace has several; else empty. */
  folder: string;
  /** The folder's URI. */
  folderUri: string;
  /** Whether the host can show a scaffold for what is missing of it. */
  canScaffold: boolean;
  state: "there" | "partial" | "missing" | "set-aside" | "does-not-apply";
  /** Why it was set aside. */
  reason: string | null;
  parts: {
    name: string;
    state: "there" | "missing" | "does-not-apply";
    message: string;
    /** The file that a missing part belongs in. */
    file: string | null;
    evidence: { place: WorkspaceUse["place"]; path: string; message: string }[];
  }[];
}

/** Which scaffolds are asked for. */
export interface ScaffoldQuestion {
  /** The URI of a folder; null: all of them. */
  folder: string | null;
  /** Codes of practices; empty: of all that is missing. */
  codes: string[];
}

/** A place that names a model. */
export interface WorkspaceUse {
  version: string;
  firmness: "fixed" | "moving" | "free" | "unknown" | "published";
  /** Relative to its folder. */
  path: string;
  /** Zero-based. */
  line: number;
  api: string;
  role: "publish" | "consume";
  findings: { error: number; warning: number; information: number; hint: number };
  /** What the host opens when it is asked to. */
  place: [uri: string, cell: number | null, line: number, character: number];
}

/** What the page says to its host. */
export type FromPage =
  /** The page listens now. */
  | { kind: "ready" }
  | ToProcess
  /** The reader looks at a tab now. */
  | { kind: "tabShown"; tab: string }
  | { kind: "chooseOrigin" }
  /** Reads the origin again. */
  | { kind: "refresh" }
  /** Reads no further. */
  | { kind: "cancelOpening" }
  | { kind: "openPlace"; place: WorkspaceUse["place"] }
  /** Shows the drift of a monitor, by its id, in a panel of its own. */
  | { kind: "showDrift"; monitor: string }
  /** Shows the scaffolds of some practices, of all that are missing where none is named, before anything is written. */
  | ({ kind: "scaffold" } & ScaffoldQuestion)
  | { kind: "copy"; text: string }
  /** Lets the user save a file; `data` is text, or base64 where `isBinary`. */
  | { kind: "save"; fileName: string; data: string; isBinary: boolean };

/** What the host says to the page. */
export type ToPage =
  | FromProcess
  /** A corpus is being read; the page asks for summaries once it has its description. */
  | { kind: "opening"; title: string; done: number; total: number }
  | { kind: "description"; description: CorpusDescription }
  /** No corpus is open: nothing was chosen yet, or it could not be read. */
  | { kind: "noCorpus"; message: string | null }
  | { kind: "workspace"; models: WorkspaceModel[] }
  | { kind: "practices"; practices: WorkspacePractice[] }
  /** The user asked for a tab. */
  | { kind: "showTab"; tab: string };
