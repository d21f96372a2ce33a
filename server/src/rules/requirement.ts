/*
 * What a requirement such as `>=2.14,<3` says about the versions it admits (PEP 440; also Poetry's `^3.1` and `~3.1`, and conda's `=3.1`).
 * Versions are compared by their numbers; pre-releases count as the release they lead to.
 */

/** Whether every version that a requirement admits is this one or a later one. */
export function admitsOnlyFrom(requirement: string, version: string): boolean {
  return clauses(requirement).some(
    ({ operator, bound }) => LOWER.has(operator) && compare(bound, numbers(version)) >= 0,
  );
}

/** Whether every version that a requirement admits is earlier than this one. */
export function admitsOnlyBefore(requirement: string, version: string): boolean {
  const limit = numbers(version);
  return clauses(requirement).some((clause) => {
    const { operator, bound } = clause;
    if (operator === "<") return compare(bound, limit) <= 0;
    if (operator === "<=" || operator === "===") return compare(bound, limit) < 0;
    if (operator === "==" && !clause.isPrefix) return compare(bound, limit) < 0;
    const next = nextAfter(clause);
    return next !== null && compare(next, limit) <= 0;
  });
}

interface Clause {
  operator: string;
  bound: number[];
  /** The bound ends in `.*`. */
  isPrefix: boolean;
}

const LOWER: ReadonlySet<string> = new Set([">=", ">", "==", "===", "~=", "^", "~", "="]);

function clauses(requirement: string): Clause[] {
  const found = requirement.matchAll(/(===|[<>=!~]=|[<>^~=])\s*v?(\d+(?:\.\d+)*)(\.\*)?/g);
  return [...found].map(([, operator = "", bound = "", star]) => ({
    operator,
    bound: numbers(bound),
    isPrefix: star !== undefined,
  }));
}

/** The first version behind the range that a clause spans; null for clauses that span none. */
function nextAfter({ operator, bound, isPrefix }: Clause): number[] | null {
  if (operator === "^") return increased(bound, 0);
  if (operator === "~=") return increased(bound, Math.max(bound.length - 2, 0));
  if (operator === "~") return increased(bound, Math.min(bound.length - 1, 1));
  if (operator === "=" || (operator === "==" && isPrefix)) return increased(bound, bound.length - 1);
  return null;
}

function increased(bound: readonly number[], at: number): number[] {
  return [...bound.slice(0, at), (bound[at] ?? 0) + 1];
}

function numbers(version: string): number[] {
  return version.split(".").map(Number);
}

function compare(one: readonly number[], other: readonly number[]): number {
  const length = Math.max(one.length, other.length);
  for (let at = 0; at < length; at++) {
    const difference = (one[at] ?? 0) - (other[at] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}
