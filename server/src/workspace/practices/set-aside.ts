import type { ConfigurationNode, Entry } from "../../documents/configuration-tree.ts";
import type { Parsers } from "../../documents/parsers.ts";
import type { Span, TextEdit } from "../../documents/place.ts";
import { plainSource } from "../../documents/source-text.ts";
import { parseToml } from "../../documents/toml.ts";
import { modelverTable } from "../configuration.ts";
import { isPyproject } from "../configuration-file.ts";
import { beginsLine, entryOf, lineBreakOf, mappingOf, tableAtEnd } from "../table-insertion.ts";

/** What a configuration file holds, and which practice the project does without. */
export interface SetAside {
  /** Of the configuration file, relative to the root, with forward slashes. */
  configurationFile: string;
  /** Empty where the file is to be made. */
  text: string;
  code: string;
  /** Empty where it is still to be written: the configuration is in error until then. */
  reason: string;
}

interface Change {
  span: Span;
  text: string;
}

/** The edit of a configuration that sets a practice aside. Null where the table is written in a way that cannot be added to. */
export function setAsideEdit({ configurationFile, text, code, reason }: SetAside, parsers: Parsers): TextEdit | null {
  const [top = null] = parseToml(parsers.toml, text).roots;
  const practices = entryOf(isPyproject(configurationFile) ? modelverTable(top) : top, "practices");
  const change = changeOf(practices, { configurationFile, text, code, reason });
  return change === null ? null : { ...plainSource(configurationFile, text).placeOf(change.span), text: change.text };
}

function changeOf(practices: Entry | null, asked: SetAside): Change | null {
  const { configurationFile, text, code } = asked;
  const line = `${code} = ${JSON.stringify(asked.reason)}`;
  if (practices === null) {
    const insertion = tableAtEnd(configurationFile, text, "practices", `set-aside = { ${line} }`);
    return inserted(insertion.at, insertion.text);
  }
  const reasons = entryOf(practices.value, "set-aside");
  if (reasons === null) return anotherEntry(practices.value, text, `set-aside = { ${line} }`);
  const present = entryOf(reasons.value, code);
  if (present === null) return anotherEntry(reasons.value, text, line);
  return { span: present.value.span, text: JSON.stringify(asked.reason) };
}

/** Behind the last entry of a table, in the form of the table. */
function anotherEntry(node: ConfigurationNode, text: string, entry: string): Change | null {
  const table = mappingOf(node);
  if (table === null) return null;
  const last = table.entries.at(-1);
  if (table.style === "flow") {
    return last === undefined ? inserted(table.span.start + 1, ` ${entry} `) : inserted(last.span.end, `, ${entry}`);
  }
  if (last !== undefined && !beginsLine(last.key.span.start, text)) return null;
  return inserted(last?.span.end ?? table.span.end, `${lineBreakOf(text)}${entry}`);
}

function inserted(at: number, text: string): Change {
  return { span: { start: at, end: at }, text };
}
