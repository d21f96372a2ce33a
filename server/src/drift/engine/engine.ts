import type { ColumnKind, Dialect } from "../sql/dialect.ts";

/** A value of a result: whole numbers beyond 2^53 lose their last digits; times come as text where a query asks for them so. */
export type Value = number | string | boolean | null | Value[];

/** One row of a result, by the names of its columns. */
export type Row = Record<string, Value>;

/** A column of a relation. */
export interface Column {
  name: string;
  kind: ColumnKind;
}

/** Data that can be asked: files, or what was loaded from them. */
export interface Relation {
  /** What stands after FROM, quoted. */
  sql: string;
  columns: readonly Column[];
  /** How the data was named, for people. */
  title: string;
}

/** Something that answers SQL. Queries run one after another; one that is aborted by the engine's signal throws its reason. */
export interface Engine {
  readonly dialect: Dialect;
  /** Runs statements that give nothing. */
  run(sql: string): Promise<void>;
  /** The whole result. */
  query<Result extends Row = Row>(sql: string): Promise<Result[]>;
  /** The doubles of a query's only column, in its order, piece by piece; NaN where there is none. */
  numbers(sql: string): AsyncIterable<Float64Array>;
  close(): void;
}

/** Data that cannot be read, or does not fit; the message says which, why, and what helps. */
export class DataFailure extends Error {}
