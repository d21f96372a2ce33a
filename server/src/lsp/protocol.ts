/**
 * What client and server say to each other beyond the Language Server Protocol. The client imports this file alone, so it
 * imports nothing itself.
 */

/** Editor settings of one folder: the section `modelver`. Empty lists and null mean "as the project's configuration says". */
export interface EditorSettings {
  enable: boolean;
  diagnosticMode: "workspace" | "openFilesOnly";
  profile: "recommended" | "strict" | null;
  select: string[];
  ignore: string[];
  exclude: string[];
  readHuggingFaceCache: boolean;
  /** Whether it is said above a published model in how many places it is used. */
  codeLens: boolean;
  mlflow: {
    /** Address of the tracking server, for links to its pages; empty: as the environment says. */
    trackingUri: string;
  };
}

/** `initializationOptions` of the server; every part may be missing. */
export interface InitializationOptions {
  /** False where the user has not said that the workspace may be trusted. Default: true. */
  trusted?: boolean;
  /** Whether the client has the command {@link SELECT}. */
  canSelect?: boolean;
  /** Whether the client has the command {@link SHOW_REFERENCES}. */
  canShowReferences?: boolean;
  /** Settings for a client that cannot be asked with `workspace/configuration`. */
  settings?: Partial<EditorSettings>;
}

/** Notification to the server, without parameters: the user trusts the workspace now. */
export const WORKSPACE_TRUSTED = "modelver/workspaceTrusted";

/** Command of the client that a code action ends with: selects what the user fills in. Arguments: {@link SelectArguments}. */
export const SELECT = "modelver.select";

/** URI of an open document or cell; ranges as in LSP. */
export type SelectArguments = [uri: string, ranges: TextRange[]];

/** Command of the client that a lens runs: shows places in the references view. Arguments: {@link ShowReferencesArguments}. */
export const SHOW_REFERENCES = "modelver.showReferences";

/** URI of the document the lens stands in, where in it the view opens, and the places, all as in LSP. */
export type ShowReferencesArguments = [
  uri: string,
  position: { line: number; character: number },
  locations: { uri: string; range: TextRange }[],
];

/** Request: read every folder again and report the findings of all files. Answers {@link CheckWorkspaceResult}. */
export const CHECK_WORKSPACE = "modelver/checkWorkspace";

/** Parameters of {@link CHECK_WORKSPACE}. */
export interface CheckWorkspaceParams {
  /** Receives LSP work-done progress. */
  workDoneToken?: string | number;
}

/** What a check of the workspace found, over all folders. */
export interface CheckWorkspaceResult {
  files: number;
  skipped: number;
  findings: { error: number; warning: number; information: number; hint: number };
  /** Findings with a safe fix. */
  fixable: number;
}

/** Command of the client that a report links to: opens a place. Arguments: {@link OpenPlaceArguments}. */
export const OPEN_PLACE = "modelver.openPlace";

/** URI of the file, zero-based number of the cell or null, zero-based line and character. */
export type OpenPlaceArguments = [uri: string, cell: number | null, line: number, character: number];

/** Request: the HTML report of one folder. Answers {@link ReportResult}. */
export const REPORT = "modelver/report";

/** Parameters of {@link REPORT}. */
export interface ReportParams {
  /** URI of a workspace folder; null: the first. */
  folder: string | null;
}

/** A report as a complete HTML document; null where no folder is open. */
export type ReportResult = { html: string; folder: string } | null;

/** Request: what a model name says. Answers {@link ExplainNameResult}. */
export const EXPLAIN_NAME = "modelver/explainName";

/** Parameters of {@link EXPLAIN_NAME}. */
export interface ExplainNameParams {
  name: string;
}

/** The explanation as a Markdown document. */
export interface ExplainNameResult {
  markdown: string;
}

/** Request: the model name at a position of an open document (LSP TextDocumentPositionParams). Answers {@link NameAtResult}. */
export const NAME_AT = "modelver/nameAt";

/** The name, or null where none stands there. */
export type NameAtResult = { name: string } | null;

/** Notification to the client: what the server is doing and has found, for its status item. */
export const STATUS = "modelver/status";

/** Parameters of {@link STATUS}. */
export interface StatusParams {
  state: "reading" | "ready";
  folders: FolderStatus[];
}

/** How one folder is. */
export interface FolderStatus {
  /** URI of the workspace folder, or of the root of files outside of all. */
  uri: string;
  isEnabled: boolean;
  /** The profile at the folder's root. */
  profile: "recommended" | "strict";
  findings: Record<FindingSeverity, number>;
  files: number;
  skipped: number;
}

export type FindingSeverity = "error" | "warning" | "information" | "hint";

/** Request without parameters: the models of the workspace. Answers {@link ModelsResult}. */
export const MODELS = "modelver/models";

/** Notification to the client, without parameters: {@link MODELS} may be answered otherwise now. */
export const MODELS_CHANGED = "modelver/modelsChanged";

/** By folder, ecosystem and name. */
export type ModelsResult = ModelNode[];

/** A model, data set or Space that the workspace names. */
export interface ModelNode {
  name: string;
  /** `MLflow model`. */
  what: string;
  isPublished: boolean;
  /** Address of its page; null where it has none. */
  page: string | null;
  versions: VersionNode[];
}

/** The places that ask for one version, or publish the model. */
export interface VersionNode {
  /** `version 3`, `alias champion`, `published`. */
  label: string;
  uses: UseNode[];
}

/** One place that names a model. */
export interface UseNode {
  /** URI of the document, or of the open notebook's cell, and the range in it. */
  uri: string;
  range: TextRange;
  /** URI of the file; of a notebook, not of a cell. */
  file: string;
  /** Relative to the folder. */
  path: string;
  /** Zero-based; null outside of notebooks. */
  cell: number | null;
  /** Zero-based, in the cell of a notebook. */
  line: number;
  api: string;
  /** Of the loudest finding about it. */
  severity: FindingSeverity | null;
}

/** Zero-based, as in LSP. */
export interface TextRange {
  start: { line: number; character: number };
  end: { line: number; character: number };
}

/** Request with `textDocument`, as in LSP: the segments of the names that are written in it. Answers {@link SegmentsResult}. */
export const SEGMENTS = "modelver/segments";

export type SegmentsResult = NameSegment[];

/** A segment of a name; its kind is one of those of `modelver names`. */
export interface NameSegment {
  kind: string;
  range: TextRange;
}

/** Request without parameters: how the server is, without any name of the user's. Answers {@link ServerInformation}. */
export const SERVER_INFORMATION = "modelver/serverInformation";

/** For a bug report. */
export interface ServerInformation {
  version: string;
  /** Of Node. */
  runtime: string;
  platform: string;
  /** Megabytes. */
  memory: number;
  openDocuments: number;
  folders: FolderInformation[];
}

export interface FolderInformation {
  files: number;
  references: number;
  models: number;
  profile: string;
  findings: Record<string, number>;
  /** Reasons why files were skipped, with how many. */
  skipped: Record<string, number>;
}
