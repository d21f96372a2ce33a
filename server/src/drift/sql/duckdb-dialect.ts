import type { ColumnKind, Dialect } from "./dialect.ts";
import { LARGEST_NUMBER } from "./finite-number.ts";

const NUMBERS = /^(DOUBLE|FLOAT|REAL|DECIMAL.*)$/;
const INTEGERS = /^U?(TINYINT|SMALLINT|INTEGER|BIGINT|HUGEINT)$/;
const TEXTS = /^(VARCHAR|UUID|ENUM.*)$/;
const TIMES = /^(DATE|TIMESTAMP.*)$/;
const LABELS = /^(VARCHAR|UUID|ENUM.*)\[\d*\]$/;
const VECTORS = /^(DOUBLE|FLOAT|DECIMAL.*|U?(TINYINT|SMALLINT|INTEGER|BIGINT))\[\d*\]$/;

/** DuckDB's SQL (1.5). Needs the time zone to be UTC. */
export const duckdbDialect: Dialect = {
  identifier: (name) => `"${name.replaceAll('"', '""')}"`,
  text: (value) => `'${value.replaceAll("'", "''")}'`,
  number: (value) => (Number.isFinite(value) ? `${value}::DOUBLE` : `'${value}'::DOUBLE`),
  kindOf,

  double: (expression) => `TRY_CAST(${expression} AS DOUBLE)`,
  wholeNumber: (expression) => `CAST(${expression} AS HUGEINT)`,
  smallNumber: (expression) => `TRY_CAST(${expression} AS SMALLINT)`,
  asText: (expression) => `CAST(${expression} AS VARCHAR)`,
  // NaN is above all numbers. A column itself would be held against the ends that Parquet keeps, which leave NaN out.
  isFinite: (expression) => `coalesce(abs(${expression}) <= ${LARGEST_NUMBER}, false)`,
  countIf: (condition) => `count(*) FILTER (WHERE ${condition})`,
  preciseSum: (expression) => `fsum(${expression})`,
  signedLogarithm: (expression) => `(sign(${expression}) * ln(1 + abs(${expression})))`,
  itemOf: (values, index) => `CAST(${list(values)} AS DOUBLE[])[CAST(${index} AS BIGINT) + 1]`,
  deviation: (expression) => `stddev_pop(${expression})`,
  approximateDistinct: (expression) => `approx_count_distinct(${expression})`,
  quantiles: (expression, shares) => `quantile_cont(${expression}, ${list(shares)})`,
  approximateQuantiles: (expression, shares) => `approx_quantile(${expression}, ${list(shares)})`,
  rowHash: (columns) => `hash(${columns.join(", ")})`,
  hashShare: (expression, seed) => `(hash(${expression}, ${seed}) / 18446744073709551615.0)`,

  slotStart: (unit, expression) => `date_trunc('${unit}', CAST(${expression} AS TIMESTAMP))`,
  timeText: (expression) => `strftime(CAST(${expression} AS TIMESTAMP), '%Y-%m-%dT%H:%M:%SZ')`,
  seconds: (expression) => `epoch(CAST(${expression} AS TIMESTAMP))`,

  sample: (relation, rows, seed) =>
    `(SELECT * FROM ${relation} USING SAMPLE reservoir(${rows} ROWS) REPEATABLE (${seed}))`,
  sampleShare: (relation, share, seed) =>
    `(SELECT * FROM ${relation} USING SAMPLE ${share * 100} PERCENT (bernoulli, ${seed}))`,
  words: (expression) => `regexp_extract_all(lower(${expression}), '[\\p{L}\\p{N}_]{2,}')`,
  unnest: (expression) => `unnest(${expression})`,
  positions: (values) => `generate_subscripts(${values}, 1)`,
  collect: (expression, order) => `list(${expression} ORDER BY ${order})`,
  firstOf: (values) => `${values}[1]`,
  labelSet: (expression, kind) =>
    kind === "text"
      ? `list_distinct(TRY_CAST(TRY_CAST(${expression} AS JSON) AS VARCHAR[]))`
      : `list_distinct(TRY_CAST(${expression} AS VARCHAR[]))`,
  orOneNull: (labels) => `CASE WHEN coalesce(len(${labels}), 0) = 0 THEN [CAST(NULL AS VARCHAR)] ELSE ${labels} END`,
  sizeOf: (labels) => `len(${labels})`,
  intersection: (one, other) => `list_intersect(${one}, ${other})`,
  vectorOf,
  distance: (one, other) => `list_distance(${one}, ${other})`,
};

function kindOf(type: string): ColumnKind {
  if (VECTORS.test(type)) return "vector";
  if (LABELS.test(type)) return "labels";
  if (NUMBERS.test(type)) return "number";
  if (INTEGERS.test(type)) return "integer";
  if (TEXTS.test(type)) return "text";
  if (TIMES.test(type)) return "time";
  return type === "BOOLEAN" ? "boolean" : "other";
}

function vectorOf(columns: readonly { name: string; kind: ColumnKind }[]): string {
  const names = columns.map(({ name }) => duckdbDialect.identifier(name));
  if (columns.length === 1 && columns[0]!.kind === "vector") return `CAST(${names[0]} AS DOUBLE[])`;
  return `[${names.map((name) => `CAST(${name} AS DOUBLE)`).join(", ")}]`;
}

function list(values: readonly number[]): string {
  return `[${values.join(", ")}]`;
}
