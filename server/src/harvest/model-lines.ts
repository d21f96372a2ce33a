import type { FileHandle } from "node:fs/promises";
import { StringDecoder } from "node:string_decoder";
import type { ListedModel } from "../registries/huggingface/listed-model.ts";

const CHUNK_BYTES = 1 << 20;

/** Models as JSON Lines: one object a line, every key on each, in the order of the columns. */
export function modelLines(models: readonly ListedModel[]): string {
  return models.map((model) => `${JSON.stringify(model)}\n`).join("");
}

/**
 * Reads back what `modelLines` wrote, a chunk of the file at a time.
 * @param length how many bytes of the file count; they end with a line
 * @throws {SyntaxError} where a line is not whole
 */
export async function* readModels(file: FileHandle, length: number): AsyncGenerator<ListedModel> {
  const decoder = new StringDecoder("utf8");
  const buffer = Buffer.alloc(CHUNK_BYTES);
  let rest = "";
  for (let offset = 0; offset < length; ) {
    const { bytesRead } = await file.read(buffer, 0, Math.min(CHUNK_BYTES, length - offset), offset);
    if (bytesRead === 0) throw new SyntaxError("the file is shorter than it was");
    offset += bytesRead;
    const lines = (rest + decoder.write(buffer.subarray(0, bytesRead))).split("\n");
    rest = lines.pop()!;
    for (const line of lines) yield JSON.parse(line) as ListedModel;
  }
  if (rest !== "") throw new SyntaxError("the last line is torn");
}
