import { createHash } from "node:crypto";
import type { Readable } from "node:stream";

/** What git has in the place of a file that git-lfs keeps (https://github.com/git-lfs/git-lfs/blob/main/docs/spec.md). */
const POINTER = /^version https:\/\/git-lfs\.github\.com\/spec\/v1\n[\s\S]*?^oid sha256:([0-9a-f]{64})$/m;
/** Bytes. */
const LARGEST_POINTER = 1024;

/**
 * The SHA-256 of a file's content, hexadecimal; of a pointer of git-lfs that of the file it stands for.
 * @param read is told of bytes as they are read
 * @throws whatever goes wrong with the stream, an AbortError where it is aborted
 */
export async function contentDigest(content: Readable, read: (bytes: number) => void): Promise<string> {
  const hash = createHash("sha256");
  let bytes = 0;
  let beginning = Buffer.alloc(0);
  for await (const block of content as AsyncIterable<Buffer>) {
    if (bytes <= LARGEST_POINTER) beginning = Buffer.concat([beginning, block]).subarray(0, LARGEST_POINTER + 1);
    bytes += block.length;
    hash.update(block);
    read(block.length);
  }
  const pointed = bytes <= LARGEST_POINTER ? POINTER.exec(beginning.toString("utf8"))?.[1] : undefined;
  return pointed ?? hash.digest("hex");
}
