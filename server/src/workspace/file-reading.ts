import { closeSync, constants, fstatSync, openSync, readFileSync, type Stats } from "node:fs";
import { open } from "node:fs/promises";

/** Text files above this are data or generated code: nobody reads findings in them. */
export const TEXT_LIMIT = 4 * 1024 * 1024;
/** Notebooks carry their pictures inside, so they may be larger. */
export const NOTEBOOK_LIMIT = 32 * 1024 * 1024;
/** Non-blocking, so that a named pipe is told from a file and not waited for. */
const READ = constants.O_RDONLY | (constants.O_NONBLOCK ?? 0);
/** A NUL byte this early means binary content, as git judges it. */
const BINARY_PROBE = 8000;

/** A file's text, or the reason why it has none. */
export type FileReading = { text: string } | { skipped: string };

/**
 * Reads a file as UTF-8 text without its byte-order mark. Never throws: what cannot be read gives a reason.
 * @param limit largest size in bytes
 */
export async function readTextFile(absolutePath: string, limit: number): Promise<FileReading> {
  try {
    const file = await open(absolutePath, READ);
    try {
      const skipped = reasonToLeave(await file.stat(), limit);
      return skipped === null ? decode(await file.readFile()) : { skipped };
    } finally {
      await file.close();
    }
  } catch (error) {
    return { skipped: reasonOf(error, absolutePath) };
  }
}

/**
 * The same at once, for the small files that the reading of others hangs on (settings, ignore files, modules that are imported). Null
 * where there is no such file. Bytes that are no UTF-8 are borne with, unless `read` is {@link decode}.
 */
export function readTextFileAtOnce(
  absolutePath: string,
  read: (bytes: Uint8Array) => FileReading = decodeTolerantly,
): FileReading | null {
  let file: number | null = null;
  try {
    file = openSync(absolutePath, READ);
    const skipped = reasonToLeave(fstatSync(file), TEXT_LIMIT);
    return skipped === null ? read(readFileSync(file)) : { skipped };
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    return code === "ENOENT" || code === "ENOTDIR" ? null : { skipped: reasonOf(error, absolutePath) };
  } finally {
    if (file !== null) closeSync(file);
  }
}

function reasonToLeave(status: Stats, limit: number): string | null {
  if (status.isDirectory()) return "is a folder";
  if (!status.isFile()) return "not a regular file";
  return tooLarge(status.size, limit);
}

/** Why a text of a size is left alone, in bytes or characters; null where it is not. */
export function tooLarge(size: number, limit: number): string | null {
  return size > limit ? `larger than ${megabytes(limit)} (${megabytes(size)})` : null;
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

function decodeTolerantly(bytes: Uint8Array): FileReading {
  return { text: new TextDecoder("utf-8").decode(bytes) };
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

function reasonOf(error: unknown, path: string): string {
  const code = (error as NodeJS.ErrnoException).code ?? "";
  // Node puts this character in the place of bytes that are no UTF-8, and then does not find the file.
  if (code === "ENOENT" && path.includes("\uFFFD")) return "its name is not valid UTF-8";
  return REASONS[code] ?? `could not be read (${code || String(error)})`;
}
