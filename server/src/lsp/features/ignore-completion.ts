/** A comment that ignores rules, up to the code that is typed in it. */
const BEGUN = /(?:#|\/\/|\/\*)\s*modelver:\s*ignore(?:-file)?\s*\[([^\]]*)$/i;

/** A place in a comment where the code of a rule is typed. */
export interface CodePlace {
  /** Columns of the code that stands there, from the first letter up to its end. */
  start: number;
  end: number;
  /** Codes that the comment holds already. */
  present: ReadonlySet<string>;
}

/** The place of a rule's code in a line, if it is one of `# modelver: ignore[…]`; null elsewhere. */
export function codePlaceIn(line: string, column: number): CodePlace | null {
  const list = BEGUN.exec(line.slice(0, column))?.[1];
  if (list === undefined) return null;
  const begun = /\w*$/.exec(list)![0];
  const rest = /^\w*/.exec(line.slice(column))![0];
  const others =
    list.slice(0, list.length - begun.length) + (/^[^\]]*/.exec(line.slice(column + rest.length))?.[0] ?? "");
  const present = new Set(others.split(/[\s,]+/).map((code) => code.toUpperCase()));
  return { start: column - begun.length, end: column + rest.length, present };
}
