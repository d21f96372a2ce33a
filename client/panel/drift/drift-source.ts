import type { DriftPage } from "../../../server/src/drift/drift-page.ts";
import type { DriftStatus, EditorPlace } from "../../../server/src/drift/protocol.ts";

/** What a source has at present. */
export interface DriftState extends DriftStatus {
  /** The numbers of the chosen monitor; null where there are none yet. */
  page: DriftPage | null;
}

/** What can be done in the editor and not on a page by itself. */
export interface DriftAbilities {
  /** @param id of a monitor */
  choose(id: string): void;
  /** Measures anew, or tries again what did not work. */
  refresh(): void;
  cancel(): void;
  addMonitor(): void;
  openDocumentation(): void;
  trustWorkspace(): void;
  openPlace(place: EditorPlace): void;
  /** @param value what the row's id is */
  openRow(value: string): void;
}

/** Where the page has its numbers from: a process that measures, behind the editor, or the page itself, into which they were written. */
export interface DriftSource {
  /** Calls back at once with the present state, and whenever it changes. */
  onState(listener: (state: DriftState) => void): void;
  save(fileName: string, data: Blob): Promise<void>;
  /** Null on a page by itself. */
  editor: DriftAbilities | null;
}
