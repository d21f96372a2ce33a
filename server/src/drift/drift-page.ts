import type { DriftResult } from "./drift-result.ts";

/** What the page about the drift of one model is made from. */
export interface DriftPage {
  /** The monitor's name; of two data sets by themselves, what they are called. */
  title: string;
  /** The model that is watched, as the code names it; null where data alone is compared. */
  model: string | null;
  /** When it was found, ISO 8601 in UTC. */
  ranAt: string;
  result: DriftResult;
  pictures: FeaturePicture[];
  /** The latest rows in which the model was wrong; null where the data has no target. */
  problems: ProblemRows | null;
}

/** Both distributions of one feature. Shares are of all values that are there, and add up to one or less. */
export type FeaturePicture = { name: string; reference: number[]; current: number[] } & (
  | {
      kind: "numbers";
      /** Ends of the bins, ascending, one more than there are shares. */
      edges: number[];
    }
  | {
      kind: "categories";
      /** The most frequent first. */
      labels: string[];
    }
);

/** Rows of the data, as text. */
export interface ProblemRows {
  /** The column that tells rows apart; null where the monitor names none. */
  id: string | null;
  columns: string[];
  rows: (string | null)[][];
  /** How many there are in all. */
  total: number;
}
