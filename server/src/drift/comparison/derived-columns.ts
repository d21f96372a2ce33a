import { type Column, DataFailure, type Engine, type Relation } from "../engine/engine.ts";
import type { Dialect } from "../sql/dialect.ts";
import { labelCount, labelCountName } from "./labels.ts";

/** Embeddings that stand in several columns of numbers, by a name for each. */
export type Embeddings = Readonly<Record<string, readonly string[]>>;

interface DerivedColumn extends Column {
  expression: string;
}

/**
 * A relation with what is compared beside its own columns: embeddings as columns of vectors, and how many labels rows have.
 * @throws {DataFailure} where it lacks a column of an embedding
 */
export function withDerivedColumns({ dialect }: Engine, relation: Relation, embeddings: Embeddings): Relation {
  const derived = [
    ...Object.entries(embeddings).map(([name, parts]) => embeddingOf(dialect, relation, name, parts)),
    ...relation.columns.flatMap((column) => labelCountOf(dialect, relation, column)),
  ];
  if (derived.length === 0) return relation;
  const made = derived.map(({ name, expression }) => `${expression} AS ${dialect.identifier(name)}`);
  return {
    ...relation,
    sql: `(SELECT *, ${made.join(", ")} FROM ${relation.sql})`,
    columns: [...relation.columns, ...derived.map(({ name, kind }) => ({ name, kind }))],
  };
}

function embeddingOf(dialect: Dialect, relation: Relation, name: string, parts: readonly string[]): DerivedColumn {
  const columns = parts.flatMap((part) => relation.columns.find((column) => column.name === part) ?? []);
  if (columns.length < parts.length) {
    throw new DataFailure(`${relation.title} lacks columns of the embedding ${name} (${parts.join(", ")})`);
  }
  const known = columns.map((column) => `${dialect.identifier(column.name)} IS NOT NULL`).join(" AND ");
  return { name, kind: "vector", expression: `CASE WHEN ${known} THEN ${dialect.vectorOf(columns)} END` };
}

function labelCountOf(dialect: Dialect, { columns }: Relation, column: Column): DerivedColumn[] {
  const name = labelCountName(column.name);
  if (column.kind !== "labels" || columns.some((each) => each.name === name)) return [];
  return [{ name, kind: "integer", expression: labelCount(dialect, column) }];
}
