import type { Column } from "../engine/engine.ts";
import type { Dialect } from "../sql/dialect.ts";

/** A column as a double: numbers as they are, times in seconds since 1970; null of what is neither. */
export function numberExpression(dialect: Dialect, { name, kind }: Column): string | null {
  return asNumber(dialect, kind, dialect.identifier(name));
}

/** A value of a column of some kind, or what is as large, as a double. */
export function asNumber(dialect: Dialect, kind: Column["kind"], value: string): string | null {
  if (kind === "number" || kind === "integer") return dialect.double(value);
  return kind === "time" ? dialect.seconds(value) : null;
}
