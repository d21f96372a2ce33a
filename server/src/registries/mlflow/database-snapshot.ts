import { copyFileSync, mkdtempSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import sqlite, { type Database } from "node-sqlite3-wasm";
import { RegistryFailure } from "../registry-failure.ts";
import { databaseState, ignoreMissing } from "./database-state.ts";

/** A writer of MLflow's is done in milliseconds; after so many tries it is no longer that. */
const MOST_TRIES = 60;
const LONGEST_PAUSE_MILLISECONDS = 50;

/**
 * Reads a SQLite database that others may be writing, without a trace beside it. SQLite's own locks are of no use here: this
 * build of it locks by a folder that no other program knows. So the file is read as it is, and read again where it turns out to
 * have been written meanwhile.
 * @param file absolute
 * @param read what it reads of a file that changes is thrown away, and its errors with it
 * @throws {RegistryFailure} where it cannot be read, or is written without an end
 */
export async function readUndisturbed<Value>(file: string, read: (database: Database) => Value): Promise<Value> {
  const folder = mkdtempSync(path.join(tmpdir(), "modelver-database-"));
  try {
    for (let tries = 0; tries < MOST_TRIES; tries++) {
      const outcome = attempt(file, path.join(folder, `${tries}.db`), read);
      if (outcome !== null) return outcome.value;
      await sleep(Math.random() * LONGEST_PAUSE_MILLISECONDS);
    }
  } catch (error) {
    throw failureOf(file, error);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  throw new RegistryFailure(
    `${file} is being written all the time, or whoever wrote it was ended in the middle; MLflow's server reads it too`,
  );
}

/** Reads once, at one stretch, so that others have little time to write; null where they did. */
function attempt<Value>(file: string, snapshot: string, read: (database: Database) => Value): { value: Value } | null {
  const before = databaseState(file);
  if (before.isBusy) return null;
  const isUndisturbed = () => databaseState(file).mark === before.mark;
  try {
    place(file, snapshot, before.isWriteAhead);
    const value = readSnapshot(snapshot, before.isWriteAhead, read);
    return isUndisturbed() ? { value } : null;
  } catch (error) {
    if (isUndisturbed()) throw error;
    return null;
  }
}

function readSnapshot<Value>(snapshot: string, isWriteAhead: boolean, read: (database: Database) => Value): Value {
  const database = new sqlite.Database(snapshot, { fileMustExist: true, readOnly: !isWriteAhead });
  try {
    // A write-ahead log needs memory that processes share, unless there is only one.
    if (isWriteAhead) database.exec("PRAGMA locking_mode = EXCLUSIVE");
    return read(database);
  } finally {
    database.close();
  }
}

/** A link keeps what SQLite writes beside a database out of its folder; a write-ahead log is taken over into a copy. */
function place(file: string, snapshot: string, isWriteAhead: boolean): void {
  if (isWriteAhead) {
    copyFileSync(file, snapshot);
    ignoreMissing(() => copyFileSync(`${file}-wal`, `${snapshot}-wal`));
    return;
  }
  try {
    symlinkSync(file, snapshot);
  } catch {
    // Windows lets not everybody make links.
    copyFileSync(file, snapshot);
  }
}

function failureOf(file: string, error: unknown): RegistryFailure {
  if (error instanceof RegistryFailure) return error;
  const { code, message } = error as NodeJS.ErrnoException;
  if (code === "ENOENT") return new RegistryFailure(`${file}: no such database`);
  if (typeof code === "string") return new RegistryFailure(`${file} cannot be read (${code})`);
  return new RegistryFailure(`${file} cannot be read as a database (${message})`);
}
