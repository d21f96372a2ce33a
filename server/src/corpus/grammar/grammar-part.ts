import type { TextRows } from "../tables/byte-dictionary.ts";
import type { ExampleRows } from "../tables/first-examples.ts";
import type { PairRows } from "../tables/pair-table.ts";

/**
 * What the grammar counted, as columns that go between threads at no cost. Tasks, owners and templates have numbers of this
 * part's own; schemes and reasons have those of `own-version.ts`.
 */
export interface GrammarPart {
  tasks: string[];
  owners: TextRows;
  /** Names of each owner with a version of its own. */
  ownerVersioned: Int32Array<ArrayBuffer>;
  /** A template less its last step, and that step; see `Templates`. */
  templateSteps: PairRows;
  taskSchemes: PairRows;
  taskOwners: PairRows;
  taskTemplates: PairRows;
  ownerTemplates: PairRows;
  /** Months since 1970 and schemes. */
  monthSchemes: PairRows;
  templateExamples: ExampleRows;
  /** Names that the study's pattern counts. */
  patternHits: number;
  /** Names that pattern and grammar both count. */
  bothCount: number;
  /** Reasons and the texts that mislead the pattern. */
  overCounts: PairRows;
  misleading: TextRows;
  overCountExamples: ExampleRows;
  /** Schemes that the pattern misses. */
  missed: Int32Array<ArrayBuffer>;
  missedExamples: ExampleRows;
  /** One row for each name with a version that can be put in order: its family, a line feed, its version, a line feed. */
  editions: Uint8Array<ArrayBuffer>;
  /** When each of these was created, in milliseconds since 1970; NaN where that is not known. */
  editionsCreated: Float64Array<ArrayBuffer>;
  downloads: { names: number; total: number; versioned: number };
}
