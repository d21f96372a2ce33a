import { closeSync, openSync, readSync, statSync } from "node:fs";

/** A SQLite file at one moment. */
export interface DatabaseState {
  /** Whether what was written last stands in a log beside it (`-wal`). */
  isWriteAhead: boolean;
  /** Whether somebody is in the middle of writing: then there is a journal to go back by. */
  isBusy: boolean;
  /** Changes with every write. */
  mark: string;
}

/** Places in the header of a database (https://www.sqlite.org/fileformat.html): the way of writing, and a count of changes. */
const HEADER_LENGTH = 100;
const WRITE_VERSION = 18;
const CHANGE_COUNTER = 24;
const WRITE_AHEAD = 2;

/**
 * How a database stands. Where two looks find the same mark and nobody busy, nothing was written between them.
 * @throws an error of the system where there is no such file
 */
export function databaseState(file: string): DatabaseState {
  const header = readHeader(file);
  const isWriteAhead = header[WRITE_VERSION] === WRITE_AHEAD;
  const journal = markOf(`${file}-journal`);
  const count = header.toString("hex", CHANGE_COUNTER, CHANGE_COUNTER + 4);
  const log = isWriteAhead ? markOf(`${file}-wal`) : "";
  return {
    isWriteAhead,
    isBusy: journal !== "" && !journal.startsWith("0 "),
    mark: [count, markOf(file), log, journal].join("|"),
  };
}

/** Does what may fail because there is no such file. */
export function ignoreMissing<Value>(action: () => Value): Value | undefined {
  try {
    return action();
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "ENOENT") throw error;
    return undefined;
  }
}

function readHeader(file: string): Buffer {
  const header = Buffer.alloc(HEADER_LENGTH);
  const descriptor = openSync(file, "r");
  try {
    readSync(descriptor, header, 0, HEADER_LENGTH, 0);
  } finally {
    closeSync(descriptor);
  }
  return header;
}

/** Size and time of the last change; empty where there is no such file. */
function markOf(file: string): string {
  const status = ignoreMissing(() => statSync(file, { bigint: true }));
  return status === undefined ? "" : `${status.size} ${status.mtimeNs}`;
}
