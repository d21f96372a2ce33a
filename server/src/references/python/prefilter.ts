import type { EcosystemTable } from "../api-table.ts";
import type { ApiIndex } from "../code/api-index.ts";

/** What a text must hold for some rows to match: one of the packages, and one of the names. */
interface Need {
  packages: RegExp;
  names: RegExp;
}

/** A package that is called by a word of every day, which many a file speaks of that does not import it. */
const EVERYDAY = /(?<=^|\|)agents(?=\||$)/;
const IMPORTED = "(?:from|import)[ \\t]+$&";

const filters = new WeakMap<ApiIndex, (text: string) => boolean>();

/** Whether a Python text may name any model at all: a quick look that spares parsing most files. */
export function mayHoldReferences(text: string, apis: ApiIndex): boolean {
  const filter = filters.get(apis) ?? referenceFilter(apis.tables);
  filters.set(apis, filter);
  return filter(text);
}

/**
 * Makes the question whether a Python text can hold any reference at all: a look for words, no parsing. A name that nobody else
 * uses (`from_pretrained`) tells by itself, because its object may come from another file; a common one (`save`, `*Config`)
 * counts beside the package it belongs to.
 */
function referenceFilter(tables: readonly EcosystemTable[]): (text: string) => boolean {
  const namesByPackages = new Map<string, Set<string>>();
  const telling = new Set<string>();
  for (const table of tables) {
    for (const { name, packages } of wantedNames(table)) {
      const key = packages.toSorted().join("|");
      if (isTelling(name)) telling.add(name);
      else namesByPackages.set(key, (namesByPackages.get(key) ?? new Set()).add(name));
    }
  }
  const tells = anyName(telling);
  const needs = [...namesByPackages].map(([key, names]): Need => {
    return { packages: new RegExp(`\\b(?:${key.replace(EVERYDAY, IMPORTED)})\\b`), names: anyName(names) };
  });
  return (text) => tells.test(text) || needs.some((need) => need.packages.test(text) && need.names.test(text));
}

/** The last names of a table's patterns and its methods, each with the packages of which one must be spoken of. */
function wantedNames(table: EcosystemTable): { name: string; packages: string[] }[] {
  const rows = [...table.calls, ...(table.savesFolders ?? [])];
  const patterns = rows.flatMap((row) => [row.api ?? []].flat());
  const methods = (table.methods ?? []).flatMap((row) =>
    [row.method]
      .flat()
      .map((name) => ({ name: lastPart(name), packages: [...(table.hosts ?? row.libraries ?? table.libraries)] })),
  );
  const folders = (table.savesFolders ?? []).flatMap((row) => [row.method ?? []].flat());
  return [
    ...patterns.map((pattern) => ({ name: lastPart(pattern), packages: packagesOf(pattern, table) })),
    ...methods,
    ...folders.map((name) => ({ name, packages: [...table.libraries] })),
  ];
}

function lastPart(pattern: string): string {
  return pattern.slice(pattern.lastIndexOf(".") + 1);
}

/** The package a pattern begins with, and those that stand for it under another name. */
function packagesOf(pattern: string, table: EcosystemTable): string[] {
  if (table.hosts !== undefined) return [...table.hosts];
  const own = pattern.split(".")[0]!;
  const others = Object.entries(table.aliases ?? {}).filter(([, to]) => to.split(".")[0] === own);
  return [...new Set([own, ...others.map(([from]) => from.split(".")[0]!)])];
}

function isTelling(name: string): boolean {
  return !name.includes("*") && name.length >= 8 && name.includes("_");
}

function anyName(names: ReadonlySet<string>): RegExp {
  const expressions = [...names].map((name) => name.replaceAll("*", "\\w*"));
  return expressions.length === 0 ? /(?!)/ : new RegExp(`\\b(?:${expressions.join("|")})\\b`);
}
