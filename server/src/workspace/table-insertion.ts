import { type ConfigurationNode, type Entry, type MappingNode, resolved } from "../documents/configuration-tree.ts";
import { isPyproject } from "./configuration-file.ts";

/** A text that goes into a configuration file, and the offset at which. */
export interface Insertion {
  at: number;
  text: string;
}

/** An insertion that makes one of ModelVer's tables, with a line in it, at the end of a configuration file. */
export function tableAtEnd(configurationFile: string, text: string, name: string, line: string): Insertion {
  const newLine = lineBreakOf(text);
  const header = isPyproject(configurationFile) ? `[tool.modelver.${name}]` : `[${name}]`;
  const gap = text === "" ? "" : `${text.endsWith("\n") ? "" : newLine}${newLine}`;
  return { at: text.length, text: `${gap}${header}${newLine}${line}${newLine}` };
}

/** The entry of a key in a table; null where either is not there. */
export function entryOf(node: ConfigurationNode | null, key: string): Entry | null {
  return (node === null ? null : mappingOf(node))?.entries.findLast((entry) => entry.key.text === key) ?? null;
}

/** A node as a table; null where it is none. */
export function mappingOf(node: ConfigurationNode): MappingNode | null {
  const target = resolved(node);
  return target?.kind === "mapping" ? target : null;
}

/** Whether only white space stands before an offset on its line. */
export function beginsLine(offset: number, text: string): boolean {
  return text.slice(text.lastIndexOf("\n", offset - 1) + 1, offset).trim() === "";
}

/** How the lines of a text end. */
export function lineBreakOf(text: string): string {
  return text.includes("\r\n") ? "\r\n" : "\n";
}
