import type { Dependency } from "./dependency.ts";

/** Two lists that no version of a distribution can satisfy together. */
export interface Conflict {
  one: Dependency;
  other: Dependency;
}

/** Lists that hold for one environment: of the same folder, for running the project. */
const MAIN_LISTS =
  /(?:^|\/)(?:pyproject\.toml|setup\.(?:py|cfg)|requirements\.(?:txt|in)|environment\.ya?ml|conda\.ya?ml|Pipfile)$/;

/**
 * What main lists of one folder ask for and cannot have together: an exact version that another list excludes. What hangs on a
 * condition is left alone, as are wild cards.
 */
export function conflicts(dependencies: readonly Dependency[]): Conflict[] {
  const main = dependencies.filter(
    ({ line, use, isConditional, specifier }) =>
      MAIN_LISTS.test(line.path) && use === "run" && !isConditional && specifier !== "",
  );
  const byPlace = new Map<string, Dependency[]>();
  for (const each of main) {
    const key = `${folderOf(each.line.path)} ${each.distribution}`;
    byPlace.set(key, [...(byPlace.get(key) ?? []), each]);
  }
  return [...byPlace.values()].flatMap((listed) => {
    const exact = listed.filter(({ specifier }) => /^==v?\d[\d.]*$/.test(specifier));
    for (const one of exact) {
      const other = listed.find(
        (each) => each.line.path !== one.line.path && excludes(each.specifier, one.specifier.replace(/^==v?/, "")),
      );
      if (other !== undefined) return [{ one, other }];
    }
    return [];
  });
}

function folderOf(path: string): string {
  return path.slice(0, path.lastIndexOf("/") + 1);
}

/** Whether a specifier certainly refuses a version of whole numbers. */
function excludes(specifier: string, version: string): boolean {
  return specifier.split(",").some((clause) => {
    const match = /^(==|>=|<=|>|<|!=)v?(\d[\d.]*)$/.exec(clause);
    if (match === null) return false;
    const order = compare(version, match[2] ?? "");
    switch (match[1]) {
      case "==":
        return order !== 0;
      case ">=":
        return order < 0;
      case "<=":
        return order > 0;
      case ">":
        return order <= 0;
      case "<":
        return order >= 0;
      default:
        return order === 0;
    }
  });
}

function compare(one: string, other: string): number {
  const [left, right] = [one, other].map((each) => each.split(".").map(Number));
  for (let at = 0; at < Math.max(left?.length ?? 0, right?.length ?? 0); at++) {
    const difference = (left?.[at] ?? 0) - (right?.[at] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}
