import { StringDecoder } from "node:string_decoder";

/**
 * Splits a stream of UTF-8 bytes into lines, in blocks of as many lines as each chunk completes. `\n` and `\r\n` end a
 * line; a last line without an end counts, an empty rest does not. Invalid bytes become U+FFFD.
 */
export async function* lineBlocks(chunks: AsyncIterable<Buffer>): AsyncGenerator<string[]> {
  const decoder = new StringDecoder("utf8");
  // The parts of a line that has not ended yet are kept apart: joining them for each chunk would be quadratic.
  let unended: string[] = [];
  for await (const chunk of chunks) {
    const lines = decoder.write(chunk).split("\n");
    const rest = lines.pop() ?? "";
    if (lines.length > 0) {
      lines[0] = unended.join("") + lines[0];
      unended = [];
      yield lines.map(withoutReturn);
    }
    unended.push(rest);
  }
  const last = unended.join("") + decoder.end();
  if (last !== "") yield [withoutReturn(last)];
}

function withoutReturn(line: string): string {
  return line.endsWith("\r") ? line.slice(0, -1) : line;
}
