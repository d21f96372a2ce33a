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
  /** Whether it is said above a published model in how many places it is used, and above one that is loaded without a firm revision to which commit it can be pinned. */
  codeLens: boolean;
  huggingface: {
    /** Whether the Hugging Face Hub may be asked about repositories. */
    online: boolean;
  };
  mlflow: {
    /** Address of the tracking server; empty: as the environment says. */
    trackingUri: string;
    /** Whether that server may be asked what it holds of the models that are named; in a trusted workspace only. */
    online: boolean;
    /** Absolute path of a file with the certificates to trust in place of the usual ones; empty: as the environment says. */
    certificate: string;
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
  /** Whether the client has the command {@link OPEN_PAGE}. */
  canOpenPage?: boolean;
  /** Whether the client has the command {@link PIN_HERE}. */
  canPinHere?: boolean;
  /** Whether the client has the command {@link PROPOSE_VERSION}. */
  canProposeVersion?: boolean;
  /** Whether the client has the command {@link SHOW_SCAFFOLD}. */
  canScaffold?: boolean;
  /** Whether the client has the command {@link SET_ASIDE}. */
  canSetAside?: boolean;
  /** Whether the client wants to be told the {@link STATUS}; others would not know what to do with it. */
  canShowStatus?: boolean;
  /** Whether the client has the command {@link SHOW_DRIFT}, and runs it where a hover links to it. */
  canShowDrift?: boolean;
  /** Whether the client shows pictures in hovers that stand in the text itself (`data:` addresses). */
  canShowImages?: boolean;
  /** Whether the client wants to be told the {@link ALERTS}. */
  canShowAlerts?: boolean;
  /** Whether the client wants to be told of {@link PRACTICES_CHANGED}. */
  canShowPractices?: boolean;
  /** Absolute path of a folder for what registries answer, kept from one session to the next. Default: one in the user's caches. */
  answersFolder?: string;
  /** How registries may be reached; {@link NETWORK} tells of changes. Default: as the environment says. */
  network?: NetworkParams;
  /** Settings for a client that cannot be asked with `workspace/configuration`. */
  settings?: Partial<EditorSettings>;
}

/** Notification to the server: how registries may be reached from now on. Its members called `authorization` are secrets, which no log may show. */
export const NETWORK = "modelver/network";

/** Parameters of {@link NETWORK}. */
export interface NetworkParams {
  /** Address of a proxy; null: as the environment says. */
  proxy: string | null;
  /** What the user signed in to MLflow servers with: the servers' addresses, without credentials, and `Authorization` headers. */
  mlflow: { endpoint: string; authorization: string }[];
  /** The same for the Hugging Face Hub; null or missing: as the environment says. */
  huggingFace?: { authorization: string } | null;
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

/** Command of the client that a lens runs: opens a model's page in the browser. Arguments: {@link OpenPageArguments}. */
export const OPEN_PAGE = "modelver.openPage";

/** The page's address. */
export type OpenPageArguments = [url: string];

/** Command of the client that a lens runs: pins the models of a finding. Arguments: {@link PinHereArguments}. */
export const PIN_HERE = "modelver.pinHere";

/** URI of an open document or cell, and where in it the finding begins, as in LSP. */
export type PinHereArguments = [uri: string, position: { line: number; character: number }];

/** Command of the client that a lens or a hover runs: shows what a monitor measured. Arguments: {@link ShowDriftArguments}. */
export const SHOW_DRIFT = "modelver.showDrift";

/** {@link MonitorNode.id} */
export type ShowDriftArguments = [monitor: string];

/** Request with `textDocument` and `position`, as in LSP: the edit (LSP WorkspaceEdit) that pins the model there to a known commit; null where there is none. */
export const PIN_EDIT = "modelver/pinEdit";

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
  findings: SeverityCounts;
  /** Findings with a safe fix. */
  fixable: number;
}

/** Request: the fixes of some rules in every file of the workspace; nothing is changed. Answers {@link WorkspaceFixesResult}. */
export const WORKSPACE_FIXES = "modelver/workspaceFixes";

/** Parameters of {@link WORKSPACE_FIXES}. */
export interface WorkspaceFixesParams {
  /** Codes of rules. */
  codes: string[];
}

/** What would mend the findings of these rules. */
export interface WorkspaceFixesResult {
  /** For each folder an LSP WorkspaceEdit; what may change which model is loaded is annotated as needing confirmation. */
  edits: object[];
  /** Findings that they mend, and how many there are. */
  fixed: number;
  found: number;
}

/** Request without parameters: pins to commits, brought to what the Hub has for `main`, or the local Hugging Face cache. Answers {@link WorkspaceFixesResult}. */
export const UPDATE_PINS = "modelver/updatePins";

/** Request: what the next version of a model should be. Answers {@link NextVersionResult}. */
export const NEXT_VERSION = "modelver/nextVersion";

/** A model of a folder by its {@link ModelNode.id}, or the one at a position of an open document. */
export type AskedModel =
  | { folder: string; id: string }
  | { textDocument: { uri: string }; position: TextRange["start"] };

/** Parameters of {@link NEXT_VERSION}. */
export interface NextVersionParams {
  model: AskedModel;
  /** URIs of two folders that hold an earlier and a later state; empty: the last two states that are known. */
  folders: string[];
}

/** Null where no model was asked about. */
export type NextVersionResult = ({ folder: string; id: string; name: string } & (NextVersion | UnknownStates)) | null;

/** Two states of the model are not known; why, in English, for the log. */
export interface UnknownStates {
  unknown: string;
}

/** What the next version should be, and why. */
export interface NextVersion {
  /** In a sentence. */
  title: string;
  /** The comparison as a Markdown document. */
  page: string;
  /** What changed, what moves the version farthest first. */
  reasons: { bump: "none" | "patch" | "minor" | "major"; detail: string }[];
  proposed: "none" | "patch" | "minor" | "major";
  choices: NextVersionChoice[];
}

/** What one decision makes of the version. */
export interface NextVersionChoice {
  bump: "patch" | "minor" | "major";
  /** Null where the version so far cannot be counted on. */
  version: string | null;
  /** The model's name with it; null where versions are kept elsewhere. */
  name: string | null;
  /** The tag of its repository with it; null where versions are kept elsewhere. */
  tag: string | null;
  /** The LSP WorkspaceEdit that writes the name where the model is published; it needs confirmation. Null where there is none. */
  edit: object | null;
  /** Places that publish the model. */
  places: number;
  /** Sentences about places that must be changed by hand. */
  left: string[];
  /** Whether its registry can be told: {@link VERSION_RECORD}. */
  isRegistered: boolean;
  /** Aliases of the model that lead to other versions, and can move on. */
  movable: { alias: string; version: number }[];
}

/** Request: what would be written to a model's registry. Answers {@link VersionRecordResult}; nothing is written. */
export const VERSION_RECORD = "modelver/versionRecord";

/** Parameters of {@link VERSION_RECORD}. */
export interface VersionRecordParams {
  model: AskedModel;
  bump: NextVersionChoice["bump"];
  /** To move to the later version. */
  aliases: string[];
}

/** Null where the registry says all of it already. */
export type VersionRecordResult = VersionRecordText | { problem: string } | null;

/** What would be written, and how. */
export interface VersionRecordText {
  /** For people. */
  text: string;
  /** The Python program by which MLflow's own client writes it. */
  program: string;
  /** The server that the user turned on, to which {@link WRITE_RECORD} writes it; null for a store on this machine. */
  server: string | null;
  /** What {@link WRITE_RECORD} takes. */
  record: object;
}

/** Request: write to the server what the user has seen and agreed to. Answers {@link WriteRecordResult}. */
export const WRITE_RECORD = "modelver/writeRecord";

/** Parameters of {@link WRITE_RECORD}. */
export interface WriteRecordParams {
  model: AskedModel;
  /** {@link VersionRecordText.server} and {@link VersionRecordText.record}, as they were given. */
  server: string;
  record: object;
}

/** What the server said where it did not take all of it; null: all is written. */
export type WriteRecordResult = { problem: string } | null;

/** Command of the client that a code action runs: {@link NEXT_VERSION} of a model, for the user to decide. Arguments: {@link ProposeVersionArguments}. */
export const PROPOSE_VERSION = "modelver.nextVersion";

export type ProposeVersionArguments = [model: AskedModel];

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

/**
 * Notification to the client: what the server is doing and has found. Comes, a few times a second at most, whenever findings or references may
 * have changed: {@link MODELS} and {@link SEGMENTS} may be answered otherwise then.
 */
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
  isWorkspaceFolder: boolean;
  isEnabled: boolean;
  /** The profiles in force; several where configurations are nested. */
  profiles: ("recommended" | "strict")[];
  /** Of the files whose findings the editor is to show. */
  findings: SeverityCounts;
  /** Models whose monitors are in alert. */
  modelsInAlert: number;
  files: number;
  skipped: number;
}

/**
 * Notification to the client: the alerts of monitors that fire. Comes once the files are read, and whenever they may be others; a folder whose alerts
 * all are over comes with none.
 */
export const ALERTS = "modelver/alerts";

/** Parameters of {@link ALERTS}. */
export interface AlertsParams {
  folders: { uri: string; alerts: AlertNode[] }[];
}

/** An alert that fires. */
export interface AlertNode {
  /** Tells it from all others of its folder, also from one of its kind that was over before. */
  id: string;
  /** The monitor's name, and {@link MonitorNode.id}; null where it is declared no longer. */
  monitor: string;
  monitorId: string | null;
  /** The model that is watched; null where the monitor is of data alone. */
  model: string | null;
  /** One sentence for people. It may hold names out of the data. */
  summary: string;
  /** Where the code loads the model; null where it does not. */
  use: OpenPlaceArguments | null;
}

/** How many findings there are of each severity. */
export type SeverityCounts = Record<"error" | "warning" | "information" | "hint", number>;

/** Request without parameters: the practices of the workspace folders, by what their files say now. Answers {@link PracticesResult}. */
export const PRACTICES = "modelver/practices";

/** Notification to the client, without parameters: files changed on the disk, and {@link PRACTICES} may be answered otherwise now. */
export const PRACTICES_CHANGED = "modelver/practicesChanged";

/** The workspace folders that are analysed. */
export type PracticesResult = FolderPractices[];

/** The practices of a folder, in order of their codes. */
export interface FolderPractices {
  uri: string;
  practices: PracticeNode[];
}

/** One practice with the verdicts on its parts. */
export interface PracticeNode {
  code: string;
  name: string;
  state: "there" | "partial" | "missing" | "set-aside" | "does-not-apply";
  /** Why it was set aside. */
  reason: string | null;
  /** Whether a scaffold would add something for what is missing of it: {@link SCAFFOLD}. */
  canScaffold: boolean;
  parts: PracticePartNode[];
}

/** One part of a practice: what was found where, what is missing, or why it does not apply. */
export interface PracticePartNode {
  name: string;
  state: "there" | "missing" | "does-not-apply";
  message: string;
  /** Relative to the folder; null where no file is meant. */
  file: string | null;
  evidence: { place: OpenPlaceArguments; path: string; message: string }[];
}

/** Request: the scaffolds of practices, as edits; nothing is written, and in a workspace that is not trusted there are none. Answers {@link ScaffoldResult}. */
export const SCAFFOLD = "modelver/scaffold";

/** Parameters of {@link SCAFFOLD}. */
export interface ScaffoldParams {
  /** URI of a workspace folder; null: all of them. */
  folder: string | null;
  /** Codes of practices; empty: of all that is missing. */
  codes: string[];
}

/** Command of the client that a code action runs: shows what a {@link SCAFFOLD} would add, for the user to decide. Arguments: {@link ShowScaffoldArguments}. */
export const SHOW_SCAFFOLD = "modelver.showScaffold";

export type ShowScaffoldArguments = [asked: ScaffoldParams];

/** Command of the client that a code action runs: asks for the reason why a project does without a practice, and sets it aside. Arguments: {@link SetAsideArguments}. */
export const SET_ASIDE = "modelver.setAside";

/** URI of a workspace folder, and the practice. */
export type SetAsideArguments = [folder: string, code: string, name: string];

/** Request: the LSP WorkspaceEdit that sets a practice aside in the configuration; null where that cannot be added to. Parameters: {@link SetAsideParams}. */
export const SET_ASIDE_EDIT = "modelver/setAsideEdit";

/** Parameters of {@link SET_ASIDE_EDIT}. */
export interface SetAsideParams {
  /** URI of a workspace folder. */
  folder: string;
  code: string;
  /** Why the project does without the practice. */
  reason: string;
}

/** What scaffolds would add, and what they leave to a person. */
export interface ScaffoldResult {
  /** For each folder an LSP WorkspaceEdit that makes files and adds to them, replaces none, and needs confirmation. */
  edits: object[];
  /** What only a person can do, as sentences, by the URI of the folder; those without are left out. */
  byHand: { uri: string; steps: string[] }[];
}

/** Request without parameters: the models of the workspace. Answers {@link ModelsResult}. */
export const MODELS = "modelver/models";

/** The workspace folders that are analysed. */
export type ModelsResult = FolderModels[];

/** The models that a folder names, by ecosystem and name. */
export interface FolderModels {
  uri: string;
  models: ModelNode[];
}

/** A model, data set or Space that a folder names. */
export interface ModelNode {
  /** Tells it from the folder's other models, also after they changed. */
  id: string;
  /** With `…` for parts that are only known when the code runs. */
  name: string;
  kind: "model" | "dataset" | "space";
  /** `MLflow model`. */
  what: string;
  isPublished: boolean;
  /** Where its name is written and can be changed; null where the project does not publish it. */
  renamedAt: OpenPlaceArguments | null;
  /** What the project's registry holds of it: `registered: 5, newest 3, champion → 2`; null where it does not know it. */
  registered: string | null;
  findings: SeverityCounts;
  /** Address of its page; null where it has none. */
  page: string | null;
  /** The monitors that watch it, with what they last found. */
  drift: ModelDrift[];
  versions: VersionNode[];
}

/** What a monitor has to say of its model. */
export interface ModelDrift {
  /** {@link MonitorNode.id} */
  monitor: string;
  name: string;
  /** `firing`: in alert; `quiet`: watched, and nothing fires; `failed`: it could not be run; `never`: nobody watches. */
  state: "firing" | "quiet" | "failed" | "never";
  /** Of the latest slot; null where it was not measured yet. */
  light: "green" | "yellow" | "red" | null;
  /** Its light and its alerts: `red since 2026-06-01, 3 alerts`; empty where it was not measured yet. */
  words: string;
  /** What fires first, in a sentence, or why it could not be run; null where there is nothing to say. */
  summary: string | null;
  /** Since when that is so, or when it was last run; ISO 8601, null where it never was. */
  since: string | null;
}

/** Request without parameters: the watches on models that the workspace's configurations declare. Answers {@link MonitorsResult}. */
export const MONITORS = "modelver/monitors";

export interface MonitorsResult {
  monitors: MonitorNode[];
  /** What is wrong in the configuration files: a monitor that cannot be meant is not among the others. */
  problems: { message: string; path: string; place: OpenPlaceArguments | null }[];
}

/** A declared watch on a model, `[tool.modelver.monitors.NAME]`. */
export interface MonitorNode {
  /** Tells it from the workspace's other monitors, also after it changed. */
  id: string;
  name: string;
  /** URI of the workspace folder. */
  folder: string;
  /** Where it is declared. */
  place: OpenPlaceArguments | null;
  /** What the process that measures drift is given. */
  monitor: object;
  /** The folder that its paths are relative to, absolute, and those paths: files, folders and globs. */
  home: string;
  data: string[];
  /** Absolute path of the workspace folder. */
  root: string;
  /** The alerts that fire. */
  alerts: { rule: string; since: string; value: number | null }[];
  /** The places that load its model. */
  uses: (UseNode & { version: string })[];
}

/** Request without parameters: what a watch of each configuration of the workspace that declares monitors is given. Answers {@link WatchPlansResult}. */
export const WATCH_PLANS = "modelver/watchPlans";

export type WatchPlansResult = WatchPlanNode[];

/** A configuration that declares monitors. */
export interface WatchPlanNode {
  /** Its folder; absolute. */
  root: string;
  /** What the process that measures drift is given. */
  plan: object;
  monitors: string[];
  secrets: RouteSecret[];
}

/** A secret that a route wants. */
export interface RouteSecret {
  route: string;
  /** The environment variable that the route names. */
  variable: string;
  /** Who is given the secret: a mail server or an address; empty where the secret itself says who that is. */
  receiver: string;
}

/** Request: the text that declares a monitor, and the file that takes it at its end. Answers {@link MonitorTextResult}; nothing is written. */
export const MONITOR_TEXT = "modelver/monitorText";

/** Parameters of {@link MONITOR_TEXT}. */
export interface MonitorTextParams {
  /** URI of a workspace folder. */
  folder: string;
  /** As the process that measures drift proposes it. */
  monitor: object;
}

/** Null where there is no such folder. */
export type MonitorTextResult = { uri: string; text: string } | null;

/** The places that ask for one version, or publish the model. */
export interface VersionNode {
  /** `version 3`, `alias champion`, `published`. */
  label: string;
  /** What the label leads to in the project's registry today: `→ version 2, 1 behind`; null where that is not known, or nothing more than the label. */
  leadsTo: string | null;
  /** What the label comes to: one version for ever, one that can move, none at all. */
  firmness: "fixed" | "moving" | "free" | "unknown" | "published";
  uses: UseNode[];
}

/** One place that names a model. */
export interface UseNode {
  /** What {@link OPEN_PLACE} opens. */
  place: OpenPlaceArguments;
  /** Relative to the folder. */
  path: string;
  /** The call or key that names it. */
  api: string;
  role: "publish" | "consume";
  findings: SeverityCounts;
}

/** Zero-based, as in LSP. */
export interface TextRange {
  start: { line: number; character: number };
  end: { line: number; character: number };
}

/** Request with `textDocument`, as in LSP: the segments of the names that are written in it. Answers {@link SegmentsResult}. */
export const SEGMENTS = "modelver/segments";

export type SegmentsResult = NameSegment[];

/** A segment of a name, or a part of one that is put together; its kind is one of those of `modelver names`. */
export interface NameSegment {
  kind: string;
  /** What the segment says, in the user's language. */
  meaning: string;
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
  /** Seconds since it was started. */
  uptime: number;
  openDocuments: number;
  folders: FolderInformation[];
}

/** How one workspace folder is, in numbers. */
export interface FolderInformation {
  files: number;
  /** Milliseconds that the last reading of its files took; null where it has not been read. */
  reading: number | null;
  /** By ecosystem. */
  references: Record<string, number>;
  models: number;
  profiles: string[];
  /** Mistakes in configuration files. */
  configurationProblems: number;
  /** By rule. */
  findings: Record<string, number>;
  /** Reasons why files were skipped, with how many. */
  skipped: Record<string, number>;
}

/** Request without parameters: the names that a report must not show to others. Answers {@link UsersNames}. */
export const USERS_NAMES = "modelver/usersNames";

/** Names that are the user's own business. */
export interface UsersNames {
  models: string[];
  /** Pins that are words: branches, tags, aliases. */
  pins: string[];
  /** Relative to their folders, with forward slashes. */
  files: string[];
}
