import type { CallFacts, EcosystemTable, NameArgument, NameReader } from "./api-table.ts";
import type { CommandRow } from "./command-table.ts";

/** Forms that a text may take while it is typed on; a reader that takes one of them may take the text in the end. */
const FORMS: readonly ((text: string) => string)[] = [
  (text) => text,
  (text) => `owner/${text}`,
  (text) => `models:/${text}/1`,
  (text) => `${text}.onnx`,
  (text) => `${text}.h5`,
  (text) => `${text}.pth`,
];

/** Tables that also recognise arguments and keys whose text is no name yet but may become one; such a text counts as a name as a whole. */
export function openTables(tables: readonly EcosystemTable[]): EcosystemTable[] {
  return tables.map((table) => ({
    ...table,
    calls: table.calls.map(opened),
    methods: (table.methods ?? []).map(opened),
    keys: (table.keys ?? []).map((row) => ({ ...row, reads: openReader(row.reads) })),
  }));
}

/** The same for commands. */
export function openCommands(rows: readonly CommandRow[]): CommandRow[] {
  return rows.map((row) => ({ ...row, name: { ...row.name, holds: openReader(row.name.holds) } }));
}

function opened<Row extends CallFacts>(row: Row): Row {
  return row.name === undefined ? row : { ...row, name: { ...row.name, holds: openReader(row.name.holds) } };
}

function openReader(reader: NameArgument["holds"]): NameArgument["holds"] {
  if (typeof reader !== "function") return reader;
  return (text) => reader(text) ?? (FORMS.some((form) => isName(reader, form(text))) ? whole(text) : null);
}

/** A logged model's name is read only to say that it is refused; nobody asks for it. */
function isName(reader: NameReader, text: string): boolean {
  const named = reader(text);
  return named !== null && named.pin?.kind !== "logged-model";
}

function whole(text: string): ReturnType<NameReader> {
  return { name: { start: 0, end: text.length } };
}
