import type { Dirent } from "node:fs";
import { open, readdir } from "node:fs/promises";
import path from "node:path";
import { isFileStore } from "./file-store.ts";
import type { StoreAddress } from "./tracking-uri.ts";

/** The names that MLflow gives its stores unless it is told otherwise. */
const STORE_FOLDER = "mlruns";
const STORE_FILE = "mlflow.db";

const PASSED_OVER = new Set(["node_modules", "site-packages", "__pycache__", "venv", "env"]);
const DEEPEST = 4;
const MOST_FOLDERS = 2000;
const DATABASE_BEGINNING = "SQLite format 3\0";

/** A store on this machine. */
export type LocalStore = Exclude<StoreAddress, { kind: "server" }>;

/**
 * The MLflow stores in a folder and a few levels below it, the nearest first. Symbolic links, hidden folders and those of packages are passed
 * over; of a folder that cannot be read nothing is known.
 * @param root absolute
 */
export async function findLocalStores(root: string): Promise<LocalStore[]> {
  const stores: LocalStore[] = [];
  let level = [root];
  let seen = 0;
  for (let depth = 0; depth <= DEEPEST && level.length > 0; depth++) {
    const below: string[] = [];
    for (const folder of level.slice(0, MOST_FOLDERS - seen)) {
      seen++;
      const entries = await readdir(folder, { withFileTypes: true }).catch((): Dirent[] => []);
      for (const entry of entries.sort((one, other) => (one.name < other.name ? -1 : 1))) {
        const absolute = path.join(folder, entry.name);
        const store = await storeAt(entry, absolute);
        if (store !== null) stores.push(store);
        else if (isWorthALook(entry)) below.push(absolute);
      }
    }
    level = below;
  }
  return stores;
}

async function storeAt(entry: Dirent, absolute: string): Promise<LocalStore | null> {
  if (entry.isDirectory() && entry.name === STORE_FOLDER && (await isFileStore(absolute))) {
    return { kind: "files", folder: absolute };
  }
  if (entry.isFile() && entry.name === STORE_FILE && (await isDatabase(absolute))) {
    return { kind: "sqlite", file: absolute };
  }
  return null;
}

/** Where the database holds the runs, their files may still lie in thousands of folders below `mlruns`. */
function isWorthALook(entry: Dirent): boolean {
  if (!entry.isDirectory() || entry.name.startsWith(".")) return false;
  return entry.name !== STORE_FOLDER && entry.name !== "mlartifacts" && !PASSED_OVER.has(entry.name);
}

async function isDatabase(file: string): Promise<boolean> {
  try {
    const handle = await open(file);
    try {
      const { buffer } = await handle.read(Buffer.alloc(DATABASE_BEGINNING.length));
      return buffer.toString("latin1") === DATABASE_BEGINNING;
    } finally {
      await handle.close();
    }
  } catch {
    return false;
  }
}
