import type { ProjectShape } from "../scaffold.ts";
import { template } from "./template.ts";

/** The oldest Python that the locks of the templates hold for, minor version. */
export const OLDEST_LOCKED = 10;

const LOCKS = ["requirements.txt", "requirements-dev.txt"] as const;

/** Minor version of a project's Python: 12 for `3.12`. */
export function minorVersion({ pythonVersion }: Pick<ProjectShape, "pythonVersion">): number {
  return Number(pythonVersion.split(".")[1] ?? 0);
}

/**
 * A distribution with the version that the locks of the templates hold for a project's Python: `pandas==2.3.3`; without one where the locks
 * know none, as for a Python that has reached its end of life.
 */
export function pinned(shape: Pick<ProjectShape, "pythonVersion">, distribution: string): string {
  if (minorVersion(shape) < OLDEST_LOCKED) return distribution;
  const lines = LOCKS.flatMap((lock) => template(lock).split("\n"));
  const line = lines.find((each) => each.startsWith(`${distribution}==`) && holdsFor(each, minorVersion(shape)));
  return line === undefined ? distribution : (line.split(/[\s;]/)[0] ?? distribution);
}

/** Whether a line's marker lets a Python in; other markers than those on its version are passed over. */
function holdsFor(line: string, minor: number): boolean {
  const clauses = [...line.matchAll(/python_full_version (<|>=|==) '3\.(\d+)(?:\.\*)?'/g)];
  return clauses.every(([, operator, bound]) => {
    if (operator === "<") return minor < Number(bound);
    return operator === ">=" ? minor >= Number(bound) : minor === Number(bound);
  });
}
