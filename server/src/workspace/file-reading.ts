import { constants } from "node:fs";
import { open } from "node:fs/promises";

/** Text files above this are data or generated code: nobody reads findings in them. */
export const TEXT_LIMIT = 4 * 1024 * 1024;
/** Notebooks carry their pictures inside, so they may be larger. */
export const NOTEBOOK_LIMIT = 32 * 1024 * 1024;
/** A NUL byte this early means binary content, as git judges it. */
const BINARY_PROBE = 8000;

/** A file's text, or the reason why it has none. */
export type FileReading = { text: string } | { skipped: string };

/**
 * Reads a file as UTF-8 text without its byte-order mark. Never throws: what cannot be read gives a reason.
 * Non-blocking, so that a named pipe is told from a file and not waited for.
 * @param limit largest size in bytes
 */
export async function readTextFile(absolutePath: string, limit: number): Promise<FileReading> {
  try {
    const file = await open(absolutePath, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
    try {
      const status = await file.stat();
      if (status.isDirectory()) return { skipped: "is a folder" };
      if (!status.isFile()) return { skipped: "not a regular file" };
      if (status.size > limit) return { skipped: `larger than ${megabytes(limit)} (${megabytes(status.size)})` };
      return decode(await file.readFile());
    } finally {
      await file.close();
    }
  } catch (error) {
    return { skipped: reasonOf(error) };
  }
}

/** UTF-8 bytes as text, or the reason why they are none. */
export function decode(bytes: Uint8Array): FileReading {
  if (bytes.subarray(0, BINARY_PROBE).includes(0)) return { skipped: "binary content" };
  try {
    return { text: new TextDecoder("utf-8", { fatal: true }).decode(bytes) };
  } catch {
    return { skipped: "not valid UTF-8" };
  }
}

function megabytes(bytes: number): string {
  return `${Math.ceil(bytes / (1024 * 1024))} MB`;
}

const REASONS: Record<string, string> = {
  ENOENT: "vanished while it was read",
  EACCES: "no permission to read it",
  EPERM: "no permission to read it",
  ELOOP: "a loop of symbolic links",
  ENXIO: "not a regular file",
  EMFILE: "too many open files",
};

function reasonOf(error: unknown): string {
  const code = (error as NodeJS.ErrnoException).code ?? "";
  return REASONS[code] ?? `could not be read (${code || String(error)})`;
}
