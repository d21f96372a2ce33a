import { ByteWriter, parquetWriteRows, type Writer } from "hyparquet-writer";
import type { ListedModel } from "../registries/huggingface/listed-model.ts";

type SchemaElement = NonNullable<Parameters<typeof parquetWriteRows>[0]["schema"]>[number];

/** Few enough to stay small in memory, many enough to be packed well. */
const MODELS_IN_ROW_GROUP = 10_000;

const columns: { name: keyof ListedModel; elements: (name: string) => SchemaElement[] }[] = [
  { name: "id", elements: (name) => [{ ...textElement(name), repetition_type: "REQUIRED" }] },
  { name: "task", elements: (name) => [textElement(name)] },
  { name: "author", elements: (name) => [textElement(name)] },
  { name: "created", elements: (name) => [textElement(name)] },
  { name: "downloads", elements: (name) => [countElement(name)] },
  { name: "base_model", elements: listElements },
  { name: "base_model_relation", elements: (name) => [textElement(name)] },
  { name: "likes", elements: (name) => [countElement(name)] },
  { name: "modified", elements: (name) => [textElement(name)] },
  { name: "library", elements: (name) => [textElement(name)] },
  { name: "license", elements: (name) => [textElement(name)] },
];

const schema: SchemaElement[] = [
  { name: "schema", num_children: columns.length },
  ...columns.flatMap(({ name, elements }) => elements(name)),
];

/**
 * Writes models as Parquet with the columns of the JSON Lines; times stay ISO texts, so that both forms hold the same values.
 * Holds one row group in memory at a time.
 * @param sink takes the bytes in order, and is waited for
 */
export async function writeParquet(
  models: AsyncIterable<ListedModel>,
  sink: (bytes: Uint8Array) => Promise<void>,
): Promise<void> {
  await parquetWriteRows({
    writer: streamWriter(sink),
    rows: forParquet(models),
    columns: columns.map(({ name }) => ({ name })),
    schema,
    rowGroupSize: MODELS_IN_ROW_GROUP,
    createdBy: "modelver",
  });
}

/** Parquet's 64-bit integers are bigints here. */
async function* forParquet(models: AsyncIterable<ListedModel>): AsyncGenerator<Record<string, unknown>> {
  for await (const model of models) yield { ...model, downloads: wide(model.downloads), likes: wide(model.likes) };
}

function wide(count: number | null): bigint | null {
  return count === null ? null : BigInt(count);
}

function streamWriter(sink: (bytes: Uint8Array) => Promise<void>): Writer {
  const writer = new ByteWriter();
  const passOn = async () => {
    const bytes = writer.getBytes().slice();
    writer.index = 0;
    await sink(bytes);
  };
  return Object.assign(writer, { flush: passOn, finish: passOn });
}

function textElement(name: string): SchemaElement {
  return { name, type: "BYTE_ARRAY", converted_type: "UTF8", repetition_type: "OPTIONAL" };
}

function countElement(name: string): SchemaElement {
  return { name, type: "INT64", repetition_type: "OPTIONAL" };
}

/** The three levels of a list (Parquet's LogicalTypes.md). */
function listElements(name: string): SchemaElement[] {
  return [
    { name, repetition_type: "OPTIONAL", num_children: 1, converted_type: "LIST" },
    { name: "list", repetition_type: "REPEATED", num_children: 1 },
    { ...textElement("element"), repetition_type: "REQUIRED" },
  ];
}
