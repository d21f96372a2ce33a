import { copyFile, mkdtemp, open, rm, stat, symlink } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import sqlite, { type Database } from "node-sqlite3-wasm";
import { RegistryFailure } from "../registry-failure.ts";

/** A writer of MLflow's is done in milliseconds; after so many tries it is no longer that. */
const MOST_TRIES = 20;
const PAUSE_MILLISECONDS = 50;

/** Places in the header of a database (https://www.sqlite.org/fileformat.html): the way of writing, and a count of changes. */
const HEADER_LENGTH = 100;
const WRITE_VERSION = 18;
const CHANGE_COUNTER = 24;
const WRITE_AHEAD = 2;

/** A database file as it was at one moment. */
interface FileState {
  isWriteAhead: boolean;
  /** Whether somebody is in the middle of writing. */
  isBusy: boolean;
  /** Changes whenever the file does. */
  mark: string;
}

/**
 * Reads a SQLite database that others may be writing, without a trace beside it. SQLite's own locks are of no use here: this
 * build of it locks by a folder that no other program knows. So the file is read as it is, and read again where it turns out to have
 * been written meanwhile: while there is a rollback journal somebody writes, and every write changes the count in the header.
 * @param file absolute
 * @throws {RegistryFailure} where it cannot be read, or is written without an end
 */
export async function readUndisturbed<Value>(file: string, read: (database: Database) => Value): Promise<Value> {
  for (let tries = 0; tries < MOST_TRIES; tries++) {
    const before = await stateOf(file);
    if (!before.isBusy) {
      const outcome = await attempt(file, before, read);
      if ((await stateOf(file)).mark === before.mark) {
        if ("error" in outcome) throw failureOf(file, outcome.error);
        return outcome.value;
      }
    }
    await sleep(PAUSE_MILLISECONDS);
  }
  throw new RegistryFailure(
    `${file} is being written all the time, or a program that wrote it was ended: try again later`,
  );
}

/** What is read of a file that changes meanwhile may be broken in any way, so that an error is only believed afterwards. */
async function attempt<Value>(
  file: string,
  state: FileState,
  read: (database: Database) => Value,
): Promise<{ value: Value } | { error: unknown }> {
  const folder = await mkdtemp(path.join(tmpdir(), "modelver-database-"));
  try {
    const snapshot = path.join(folder, "snapshot.db");
    await place(file, snapshot, state.isWriteAhead);
    const database = new sqlite.Database(snapshot, { fileMustExist: true, readOnly: !state.isWriteAhead });
    try {
      // A write-ahead log needs memory that processes share, unless there is only one.
      if (state.isWriteAhead) database.exec("PRAGMA locking_mode = EXCLUSIVE");
      return { value: read(database) };
    } finally {
      database.close();
    }
  } catch (error) {
    return { error };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** A link keeps what SQLite writes beside a database out of its folder; a log is taken over into a copy. */
async function place(file: string, snapshot: string, isWriteAhead: boolean): Promise<void> {
  if (isWriteAhead) {
    await copyFile(file, snapshot);
    await copyFile(`${file}-wal`, `${snapshot}-wal`).catch(ignoreMissing);
    return;
  }
  // Windows lets not everybody make links.
  await symlink(file, snapshot).catch(() => copyFile(file, snapshot));
}

async function stateOf(file: string): Promise<FileState> {
  const header = await readHeader(file);
  const isWriteAhead = header[WRITE_VERSION] === WRITE_AHEAD;
  const journal = await stat(`${file}-journal`).catch(ignoreMissing);
  return {
    isWriteAhead,
    isBusy: journal !== undefined && journal.size > 0,
    mark: [
      header.toString("hex", CHANGE_COUNTER, CHANGE_COUNTER + 4),
      await markOf(file),
      isWriteAhead ? await markOf(`${file}-wal`) : "",
      journal === undefined ? "" : String(journal.size),
    ].join(" "),
  };
}

async function readHeader(file: string): Promise<Buffer> {
  const header = Buffer.alloc(HEADER_LENGTH);
  try {
    const handle = await open(file, "r");
    try {
      await handle.read(header, 0, HEADER_LENGTH, 0);
    } finally {
      await handle.close();
    }
  } catch (error) {
    throw failureOf(file, error);
  }
  return header;
}

async function markOf(file: string): Promise<string> {
  const status = await stat(file, { bigint: true }).catch(ignoreMissing);
  return status === undefined ? "" : `${status.size} ${status.mtimeNs}`;
}

function ignoreMissing(error: NodeJS.ErrnoException): undefined {
  if (error.code !== "ENOENT") throw error;
}

function failureOf(file: string, error: unknown): RegistryFailure {
  if (error instanceof RegistryFailure) return error;
  const { code, message } = error as NodeJS.ErrnoException;
  if (code === "ENOENT") return new RegistryFailure(`${file}: no such database`);
  if (typeof code === "string") return new RegistryFailure(`${file} cannot be read (${code})`);
  return new RegistryFailure(`${file} cannot be read as a database (${message})`);
}
