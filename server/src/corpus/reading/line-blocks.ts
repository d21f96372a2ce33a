import { LINE_FEED } from "../name-chunk.ts";

/**
 * Cuts a stream of bytes at line ends into blocks of whole lines, each ended by a line feed; a last line without an end gets one.
 * In the place of a line longer than `longest` bytes stands null, so that memory stays bounded.
 */
export async function* lineBlocks(
  source: AsyncIterable<Uint8Array>,
  longest: number,
): AsyncGenerator<Uint8Array<ArrayBuffer> | null> {
  const open = new OpenLine(longest);
  for await (const block of source) {
    const firstEnd = block.indexOf(LINE_FEED);
    if (firstEnd < 0) {
      open.add(block);
      continue;
    }
    const end = block.lastIndexOf(LINE_FEED) + 1;
    open.add(block.subarray(0, firstEnd + 1));
    if (open.isTooLong) yield null;
    const bytes = open.take(block.subarray(firstEnd + 1, end));
    if (bytes.length > 0) yield bytes;
    open.add(block.subarray(end));
  }
  if (open.isTooLong) yield null;
  else if (open.length > 0) yield open.take(Uint8Array.of(LINE_FEED));
}

/** The parts of a line that has not ended. */
class OpenLine {
  length = 0;
  isTooLong = false;
  private parts: Uint8Array[] = [];
  private readonly longest: number;

  constructor(longest: number) {
    this.longest = longest;
  }

  add(part: Uint8Array): void {
    if (part.length === 0) return;
    this.length += part.length;
    if (this.length > this.longest) {
      this.isTooLong = true;
      this.parts = [];
    } else this.parts.push(part);
  }

  /** The line and what follows it, in memory of their own; the next line begins. A line that is too long is left out. */
  take(following: Uint8Array): Uint8Array<ArrayBuffer> {
    const parts = [...this.parts, following];
    const bytes = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
    let at = 0;
    for (const part of parts) {
      bytes.set(part, at);
      at += part.length;
    }
    this.length = 0;
    this.isTooLong = false;
    this.parts = [];
    return bytes;
  }
}
