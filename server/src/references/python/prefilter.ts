import type { EcosystemTable } from "../api-table.ts";

/** Shorter words stand in any file: they count only together with a library's name. */
const TELLING_LENGTH = 6;

/** Makes the question whether a Python text can hold any reference at all: one pass over the text, no parsing. */
export function referenceFilter(tables: readonly EcosystemTable[]): (text: string) => boolean {
  const words = new Set(tables.flatMap(wordsOf));
  const telling = [...words].filter((word) => word.length >= TELLING_LENGTH);
  const common = [...words].filter((word) => word.length < TELLING_LENGTH);
  const libraries = tables.flatMap((table) => [
    ...table.libraries,
    ...table.calls.flatMap((row) => packagesOf(row.api)),
  ]);
  const isTelling = anyOf(telling, "");
  const isCommon = anyOf(common, "\\b");
  const isLibrary = anyOf([...new Set(libraries)], "\\b");
  return (text) => isTelling.test(text) || (isLibrary.test(text) && isCommon.test(text));
}

/** One word of each pattern that any text with a match must hold. */
function wordsOf(table: EcosystemTable): string[] {
  const rows = [...table.calls, ...(table.savesFolders ?? [])];
  const patterns = rows.flatMap((row) => [row.api ?? []].flat());
  const methods = [...(table.methods ?? []), ...(table.savesFolders ?? [])].flatMap((row) => [row.method ?? []].flat());
  return [...patterns.map(lastWord), ...methods];
}

function lastWord(pattern: string): string {
  const words = pattern.split(/[.*]+/).filter((word) => word !== "");
  const last = pattern.slice(pattern.lastIndexOf(".") + 1).split("*");
  const literal = last.reduce((longest, each) => (each.length > longest.length ? each : longest), "");
  return literal !== "" ? literal : (words[0] ?? pattern);
}

function packagesOf(api: string | readonly string[]): string[] {
  return [api].flat().map((each) => each.split(".")[0]!);
}

function anyOf(words: string[], border: string): RegExp {
  const escaped = words.map((word) => word.replace(/[$\\^|()[\]{}+?.*]/g, "\\$&"));
  return escaped.length === 0 ? /(?!)/ : new RegExp(`${border}(?:${escaped.join("|")})${border}`);
}
