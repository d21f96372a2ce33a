import type { CallFacts, EcosystemTable, NameArgument, NamedModel, NameReader } from "./api-table.ts";
import type { CommandRow } from "./command-table.ts";

/** Forms that a text may take while it is typed on; a reader that takes one of them may take the text in the end. */
const FORMS: readonly ((text: string) => string)[] = [
  (text) => text,
  (text) => `owner/${text}`,
  (text) => `models:/${text}/1`,
  (text) => `${text}.onnx`,
  (text) => `${text}.h5`,
  (text) => `${text}.pth`,
  // By its beginning a vendor's name is told from others, and by its end a pipeline of spaCy.
  (text) => `gpt-${text}`,
  (text) => `claude-${text}`,
  (text) => `gemini-2${text}`,
  (text) => `mistral-large-${text}`,
  (text) => `command-${text}`,
  () => "en_core_web_sm",
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

/** An argument that turns a name into a model (`pretrained=True`) is written after it. */
function opened<Row extends CallFacts>(row: Row): Row {
  if (row.name === undefined) return row;
  const onlyWhen = row.onlyWhen?.filter(({ is }) => is !== "true");
  const name = { ...row.name, holds: openReader(row.name.holds) };
  return onlyWhen === undefined ? { ...row, name } : { ...row, name, onlyWhen };
}

function openReader(reader: NameArgument["holds"]): NameArgument["holds"] {
  if (typeof reader !== "function") return reader;
  return (text) => reader(text) ?? openReading(reader, text);
}

/** A logged model's name is read only to say that it is refused; nobody asks for it. */
function openReading(reader: NameReader, text: string): NamedModel | null {
  const readings = FORMS.map((form) => reader(form(text)));
  const named = readings.find((each) => each !== null && each.pin?.kind !== "logged-model");
  if (named == null) return handleReading(reader, text);
  const { ecosystem } = named;
  return { name: { start: 0, end: text.length }, ...(ecosystem === undefined ? {} : { ecosystem }) };
}

/** An address of TensorFlow Hub with the beginning of a handle behind it. */
function handleReading(reader: NameReader, text: string): NamedModel | null {
  const start = reader(`${text}/x`)?.name?.start ?? 0;
  return start === 0 ? null : { name: { start, end: text.length } };
}
