/** A mapping of a pipeline, as a plain value. */
export type Table = Readonly<Record<string, unknown>>;

/** Whether a value is one. */
export function isTable(value: unknown): value is Table {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** A value as a table; empty where it is none. */
export function table(value: unknown): Table {
  return isTable(value) ? value : {};
}

/** The values of a list, or one by itself. */
export function list(value: unknown): readonly unknown[] {
  if (value === undefined || value === null) return [];
  return Array.isArray(value) ? value : [value];
}
