import type {
  CorpusDescription,
  CorpusQuery,
  CorpusSummary,
  Method,
  NameSelection,
  ScaffoldQuestion,
  SelectedName,
  WorkspaceModel,
  WorkspacePractice,
  WorkspaceUse,
} from "../../../server/src/panel/protocol.ts";

/** What a source tells the page by itself. */
export type SourceState =
  /** Names are being read; `total` 0: nobody knows how many bytes there are. */
  | { kind: "opening"; title: string; done: number; total: number }
  | { kind: "open"; description: CorpusDescription }
  /** Nothing was chosen yet, or it could not be read, with the reason. */
  | { kind: "none"; message: string | null };

/** Some names of a selection, and how many there are in all; null where nobody counted them. */
export interface NameExcerpt {
  names: SelectedName[];
  total: number | null;
}

/** What can be done in the editor and not on a page by itself. */
export interface EditorAbilities {
  /** Says which tab the reader looks at. */
  tabShown(tab: string): void;
  /** Calls back when the user asked for a tab elsewhere, before too. */
  onTab(listener: (tab: string) => void): void;
  chooseOrigin(): void;
  refresh(): void;
  cancelOpening(): void;
  openPlace(place: WorkspaceUse["place"]): void;
  /** @param monitor its id */
  showDrift(monitor: string): void;
  /** Shows what scaffolds would add. */
  scaffold(question: ScaffoldQuestion): void;
}

/**
 * Where the page has its numbers from: a process that counts, behind the editor, or the page itself, into which they were written.
 */
export interface CorpusSource {
  /** Calls back at once with the present state, and whenever it changes. */
  onState(listener: (state: SourceState) => void): void;
  /** The models that the workspace names; never called on a page by itself. */
  onWorkspace(listener: (models: WorkspaceModel[]) => void): void;
  /** The practices of the workspace; null while they are read. Never called on a page by itself. */
  onPractices(listener: (practices: WorkspacePractice[] | null) => void): void;
  /** Rejects with an AbortError where it was cancelled, and an Error with a message for the user where it failed. */
  summary(
    query: CorpusQuery,
    signal: AbortSignal,
    report: (done: number, total: number) => void,
  ): Promise<CorpusSummary>;
  /** Some names of a selection, or null where the source holds none of that selection. */
  names(query: CorpusQuery, selection: NameSelection, from: number, count: number): Promise<NameExcerpt | null>;
  /** Whether the source can answer queries with this filter: a page by itself holds some only. */
  answers(query: CorpusQuery): boolean;
  /** The whole result, for programs; null where the source has it not. */
  exportResult: ((query: CorpusQuery, format: "json" | "csv" | "html") => Promise<string>) | null;
  save(fileName: string, data: Blob): Promise<void>;
  /** Null on a page by itself. */
  editor: EditorAbilities | null;
}

/** The methods, in the order in which they are offered. */
export const METHODS: readonly Method[] = ["grammar", "study"];
