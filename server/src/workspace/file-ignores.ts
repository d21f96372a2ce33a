import path from "node:path";
import { type ConfigurationNode, type Entry, resolved } from "../documents/configuration-tree.ts";
import type { Parsers } from "../documents/parsers.ts";
import type { TextEdit } from "../documents/place.ts";
import { plainSource } from "../documents/source-text.ts";
import { parseToml } from "../documents/toml.ts";
import { modelverTable } from "./configuration.ts";
import { isPyproject } from "./configuration-file.ts";
import { beginsLine, entryOf, type Insertion, lineBreakOf, mappingOf, tableAtEnd } from "./table-insertion.ts";

const KEY = "per-file-ignores";
/** What means something else in a pattern of .gitignore's form. */
const SPECIAL = /[\\*?[\]!# ]/g;

/** What a configuration file holds, and which rule it is to be silent about in which file. */
export interface IgnoredInFile {
  /** Of the configuration file, relative to the root, with forward slashes. */
  configurationFile: string;
  text: string;
  /** Relative to the root, with forward slashes. */
  file: string;
  code: string;
}

/**
 * The edit of a configuration that silences a rule in one file, for files that have no comments. Null where the table is written in a way
 * that lines cannot be added to.
 */
export function ignoreInFileEdit(
  { configurationFile, text, file, code }: IgnoredInFile,
  parsers: Parsers,
): TextEdit | null {
  const [top = null] = parseToml(parsers.toml, text).roots;
  const table = isPyproject(configurationFile) ? modelverTable(top) : top;
  const pattern = patternOf(file, path.posix.dirname(configurationFile));
  const insertion =
    insertionInto(entryOf(table, KEY), text, pattern, code) ?? newTable(configurationFile, text, table, pattern, code);
  if (insertion === null) return null;
  const span = { start: insertion.at, end: insertion.at };
  return { ...plainSource(configurationFile, text).placeOf(span), text: insertion.text };
}

/** Into a table that is there: one more code, or one more line. */
function insertionInto(table: Entry | null, text: string, pattern: string, code: string): Insertion | null {
  const ignores = table === null ? null : mappingOf(table.value);
  if (ignores === null || ignores.style === "flow") return null;
  const present = ignores.entries.find(({ key }) => key.text === pattern);
  if (present !== undefined) return anotherCode(present.value, code);
  const last = ignores.entries.at(-1);
  if (last === undefined || !beginsLine(last.key.span.start, text)) return null;
  return { at: last.span.end, text: `${lineBreakOf(text)}${lineFor(pattern, code)}` };
}

function anotherCode(value: ConfigurationNode, code: string): Insertion | null {
  const codes = resolved(value);
  if (codes?.kind !== "sequence" || codes.style !== "flow") return null;
  const last = codes.items.at(-1);
  return last === undefined
    ? { at: codes.span.start + 1, text: `"${code}"` }
    : { at: last.span.end, text: `, "${code}"` };
}

/** At the end of the file, where the table is not there yet in any form. */
function newTable(
  configurationFile: string,
  text: string,
  table: ConfigurationNode | null,
  pattern: string,
  code: string,
): Insertion | null {
  if (entryOf(table, KEY) !== null) return null;
  return tableAtEnd(configurationFile, text, KEY, lineFor(pattern, code));
}

/** A pattern that means this file alone, as seen from the configuration's folder. */
function patternOf(file: string, folder: string): string {
  const seen = folder === "." ? file : file.slice(folder.length + 1);
  return `/${seen.replace(SPECIAL, "\\$&")}`;
}

function lineFor(pattern: string, code: string): string {
  return `${JSON.stringify(pattern)} = ["${code}"]`;
}
