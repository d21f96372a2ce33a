import type { NameChunk } from "./name-chunk.ts";
import type { BadLines } from "./reading/bad-lines.ts";

/** Where names come from: a file, standard input, a workspace, a registry. */
export interface NameList {
  /** What reports call it. */
  path: string;
  /** Bytes to read; null where that is not known. */
  size: number | null;
  /**
   * Reads the names, once.
   * @param advance is told of every stretch of bytes that was read
   * @throws {Unreadable} where the list cannot be read, or not to its end; what came before counts
   */
  read(bad: BadLines, advance: (bytes: number) => void): AsyncIterable<NameChunk>;
}
