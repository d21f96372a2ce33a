/** How long one slot of a profile is. */
export type SlotUnit = "hour" | "day" | "week" | "month";

/** What can be known of a column before its values are looked at. */
export type ColumnKind = "number" | "integer" | "text" | "boolean" | "time" | "vector" | "labels" | "other";

/**
 * What differs between SQL engines. Every statistic is stated over these and over what all of them share (SELECT, GROUP BY, windows,
 * count, sum, avg, min, max, CASE, floor, ln, sqrt, abs), so that a plan can be sent to another engine by another dialect.
 * All arguments and results are SQL expressions unless said otherwise.
 */
export interface Dialect {
  /** A name as an identifier. */
  identifier(name: string): string;
  /** A text as a literal. */
  text(value: string): string;
  /** A number as a literal, to its last bit. */
  number(value: number): string;
  /** What a column of an engine's type, as it is written in SQL, holds. */
  kindOf(type: string): ColumnKind;

  /** As a double; null where it is none. */
  double(expression: string): string;
  /** As a whole number of at least 38 digits. */
  wholeNumber(expression: string): string;
  /** A double, rounded to a whole number of 16 bits; null where it is beyond those, or none. */
  smallNumber(expression: string): string;
  /** As text, the same for equal values; null stays null. */
  asText(expression: string): string;
  /** Whether a double is neither null, NaN nor infinite, nor beyond LARGEST_NUMBER, which is as good as infinite: never null itself. */
  isFinite(expression: string): string;
  /** The rows of a group for which a condition holds, counted. */
  countIf(condition: string): string;
  /** A sum of doubles with the rounding errors made good. */
  preciseSum(expression: string): string;
  /** The logarithm of one more than a double's size, with the double's sign. */
  signedLogarithm(expression: string): string;
  /** An item of a list of doubles, which is given as numbers; the first has index 0. */
  itemOf(list: readonly number[], index: string): string;
  /** Standard deviation of the population. */
  deviation(expression: string): string;
  /** About how many different values there are; exact for a few, within some percent for many. */
  approximateDistinct(expression: string): string;
  /** The quantiles of a group's doubles, interpolated, as a list of doubles. */
  quantiles(expression: string, shares: readonly number[]): string;
  /** A sketch's quantiles: close, in little memory. */
  approximateQuantiles(expression: string, shares: readonly number[]): string;
  /** A whole number that is the same for rows with the same values, and hardly ever for others. */
  rowHash(columns: readonly string[]): string;
  /** A number of 0 to 1 that hangs on a value and a seed alone. */
  hashShare(expression: string, seed: number): string;

  /** The start of the slot that a time falls into, as a time; weeks begin on Mondays. Times are UTC. */
  slotStart(unit: SlotUnit, expression: string): string;
  /** A time as ISO 8601 text in UTC, `2026-01-31T00:00:00Z`. */
  timeText(expression: string): string;
  /** A time as seconds since 1970, a double. */
  seconds(expression: string): string;

  /** A relation of about so many of another's rows, chosen at random, the same for the same seed. */
  sample(relation: string, rows: number, seed: number): string;
  /** A relation of about such a share of another's rows: each row is drawn by itself. The same for the same seed. */
  sampleShare(relation: string, share: number, seed: number): string;
  /** The words of a text in lower case, as a list of texts: runs of letters, digits and underscores, two or more. */
  words(expression: string): string;
  /** One row for each item of a list; goes into a SELECT as a column of its own. */
  unnest(expression: string): string;
  /** The positions of a list's items, in step with {@link unnest}. */
  positions(list: string): string;
  /** The values of a group as a list, in ascending order of an expression. */
  collect(expression: string, order: string): string;
  /** The first item of a list. */
  firstOf(list: string): string;
  /** The different items of a list, or of a text that holds one as JSON, as a list of texts; null where it is neither. */
  labelSet(expression: string, kind: ColumnKind): string;
  /** A list of texts, or one of nothing but a null where it is empty or null: a row that has none is kept by {@link unnest}. */
  orOneNull(list: string): string;
  /** How many items a list has. */
  sizeOf(list: string): string;
  /** The items that two lists share. */
  intersection(one: string, other: string): string;
  /** A list of doubles out of one column of vectors, or several of numbers. */
  vectorOf(columns: readonly { name: string; kind: ColumnKind }[]): string;
  /** The Euclidean distance of two lists of doubles. */
  distance(one: string, other: string): string;
}
