import type { TextEdit } from "../../documents/place.ts";
import type { ProjectShape } from "../scaffold.ts";
import { appended, insertion } from "./file-edits.ts";

const HEADER = /^\s*\[{1,2}\s*([A-Za-z0-9_."' -]+?)\s*\]{1,2}\s*(?:#.*)?$/;

/** Where a table of a TOML file stands: zero-based lines, `end` behind its last line that is not empty. */
export interface TableLines {
  header: number;
  end: number;
}

/** The lines of the table with a dotted name; null where the text has none with a header of its own. */
export function tableLines(text: string, name: string): TableLines | null {
  const lines = text.split("\n");
  const header = lines.findIndex((line) => tableName(line) === name);
  if (header < 0) return null;
  const next = lines.findIndex((line, index) => index > header && tableName(line) !== null);
  let end = next < 0 ? lines.length : next;
  while (end > header + 1 && /^\s*(?:#.*)?$/.test(lines[end - 1] ?? "")) end--;
  return { header, end };
}

/** Whether a text speaks of a table: with its header, one of a table in it, or a key that leads to it. */
export function mentionsTable(text: string, name: string): boolean {
  const isInside = (other: string | null) => other === name || other?.startsWith(`${name}.`) === true;
  if (text.split("\n").some((line) => isInside(tableName(line)))) return true;
  const [parent = "", key = ""] = [name.slice(0, name.lastIndexOf(".")), name.slice(name.lastIndexOf(".") + 1)];
  return valueOfKey(text, parent, key) !== null || new RegExp(`^\\s*${escaped(name)}\\s*[.=]`, "m").test(text);
}

/** The rest of the line on which a key of a table is given a value, as it is written; null where it is not. */
export function valueOfKey(text: string, table: string, key: string): string | null {
  const line = lineOfKey(text, table, key);
  return line === null ? null : (text.split("\n")[line] ?? "").replace(/^[^=]*=\s*/, "").trimEnd();
}

function lineOfKey(text: string, table: string, key: string): number | null {
  const place = tableLines(text, table);
  if (place === null) return null;
  const form = new RegExp(`^\\s*["']?${escaped(key)}["']?\\s*[.=]`);
  const found = text
    .split("\n")
    .findIndex((line, index) => index > place.header && index < place.end && form.test(line));
  return found < 0 ? null : found;
}

/** An edit that puts a table at the end of a TOML file, header and all; none where the file speaks of it already. */
export function newTable(shape: ProjectShape, path: string, name: string, lines: string): TextEdit[] {
  if (mentionsTable(shape.textOf(path) ?? "", name)) return [];
  return appended(shape, path, `[${name}]\n${lines}\n`, true);
}

/** An edit that puts keys behind a table's last line, or makes the table. */
export function keysInTable(shape: ProjectShape, path: string, name: string, lines: string): TextEdit[] {
  const text = shape.textOf(path) ?? "";
  const place = tableLines(text, name);
  if (place === null) return newTable(shape, path, name, lines);
  const present = text.split("\n");
  // Behind the last line there is none to insert before.
  if (place.end >= present.length) {
    const end = { line: present.length - 1, character: present.at(-1)?.length ?? 0 };
    return [insertion(path, end, `\n${lines}\n`)];
  }
  return [insertion(path, { line: place.end, character: 0 }, `${lines}\n`)];
}

/**
 * An edit that puts texts at the beginning of a list that a key of a table holds; null where there is no such list, or it is not written in
 * a way that can be added to.
 */
export function itemsInList(
  shape: ProjectShape,
  path: string,
  table: string,
  key: string,
  items: readonly string[],
): TextEdit[] | null {
  const text = shape.textOf(path) ?? "";
  const line = lineOfKey(text, table, key);
  if (line === null) return null;
  const written = text.split("\n")[line] ?? "";
  const bracket = written.indexOf("[", written.indexOf("="));
  if (bracket < 0) return null;
  const quoted = items.map((item) => JSON.stringify(item));
  const rest = written.slice(bracket + 1);
  if (/^\s*(?:#.*)?$/.test(rest)) {
    return [insertion(path, { line: line + 1, character: 0 }, quoted.map((item) => `    ${item},\n`).join(""))];
  }
  const isEmpty = /^\s*\]/.test(rest);
  return [insertion(path, { line, character: bracket + 1 }, quoted.join(", ") + (isEmpty ? "" : ", "))];
}

function tableName(line: string): string | null {
  const name = HEADER.exec(line)?.[1];
  return name === undefined ? null : name.replace(/["']/g, "").replace(/\s*\.\s*/g, ".");
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
}
