import type { DuckdbEngine } from "../engine/duckdb-engine.ts";
import type { Column } from "../engine/engine.ts";

/** How lists of texts begin, as JSON and as Python writes them. */
const BEGINNING = "^\\s*\\[\\s*([\"']|\\])";
/** Rows that show most columns to be something else. */
const SAMPLE_ROWS = 200;

/** A column with its type, as DuckDB writes it. */
export type TypedColumn = Column & { type: string };

/**
 * The columns of texts that all are lists of texts, by name, each with an expression of the list itself: tables of CSV and SQLite have no lists, and JSON
 * whose lists are all empty does not tell what they hold.
 * @param relation what stands after FROM
 */
export async function findLabelLists(
  engine: DuckdbEngine,
  relation: string,
  columns: readonly TypedColumn[],
): Promise<Map<string, string>> {
  const candidates = columns.filter(({ kind, type }) => kind === "text" || type === "JSON[]");
  const likely = await thatAreLists(engine, `(SELECT * FROM ${relation} LIMIT ${SAMPLE_ROWS})`, candidates);
  const found = await thatAreLists(engine, relation, likely);
  return new Map(found.map((column) => [column.name, listOf(engine, column)]));
}

async function thatAreLists(
  engine: DuckdbEngine,
  relation: string,
  columns: readonly TypedColumn[],
): Promise<readonly TypedColumn[]> {
  if (columns.length === 0) return columns;
  const tests = columns.map((column, at) => {
    const [text, beginning] = [textOf(engine, column), engine.dialect.text(BEGINNING)];
    const isList = `regexp_matches(${text}, ${beginning}) AND ${listOf(engine, column)} IS NOT NULL`;
    return `coalesce(bool_and(${isList}) FILTER (WHERE ${text} IS NOT NULL), false) AS is_list_${at}`;
  });
  const [row] = await engine.query(`SELECT ${tests.join(", ")} FROM ${relation}`);
  return columns.filter((_, at) => row![`is_list_${at}`] === true);
}

function textOf({ dialect }: DuckdbEngine, { name, type }: TypedColumn): string {
  const column = dialect.identifier(name);
  return type === "JSON[]" ? `CAST(to_json(${column}) AS VARCHAR)` : dialect.asText(column);
}

function listOf(engine: DuckdbEngine, column: TypedColumn): string {
  const text = textOf(engine, column);
  return `coalesce(TRY_CAST(TRY_CAST(${text} AS JSON) AS VARCHAR[]), TRY_CAST(${text} AS VARCHAR[]))`;
}
