import { randomUUID } from "node:crypto";
import { open, readdir, readFile, rename, rm, stat } from "node:fs/promises";
import path from "node:path";
import { DataFailure } from "../engine/engine.ts";
import type { Profiles } from "./slot-profile.ts";

/** Raised when what is there keeps its name but not its meaning. */
const VERSION = 1;
/** Milliseconds after which a half-written file is nobody's any more. */
const ABANDONED = 3_600_000;

/**
 * Reads profiles that were written before; null where there is no such file.
 * @throws {DataFailure} where the file holds something else
 */
export async function readProfileFile(file: string): Promise<Profiles | null> {
  let text: string;
  try {
    text = await readFile(file, "utf8");
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return null;
    throw new DataFailure(`${file} cannot be read: ${(error as Error).message}`, { cause: error });
  }
  const content = parse(text);
  if (content === null) throw new DataFailure(`${file} holds no profiles: name another file, or move this one away`);
  const { version, ...profiles } = content;
  if (version === VERSION) return profiles;
  throw new DataFailure(`${file} was written by another version of modelver (format ${version})`);
}

/** What a file of profiles holds; null where it is none. */
function parse(text: string): (Profiles & { version: number }) | null {
  try {
    const content = JSON.parse(text) as Partial<Profiles & { version: number }>;
    const { version, slot, features, slots } = content;
    if (typeof version !== "number" || typeof slot !== "string") return null;
    return Array.isArray(features) && Array.isArray(slots) ? { version, slot, features, slots } : null;
  } catch {
    return null;
  }
}

/** Writes profiles in one step: whoever reads, after a crash too, finds the old ones or the new ones. */
export async function writeProfileFile(file: string, { slot, features, slots }: Profiles): Promise<void> {
  await removeAbandoned(file);
  // Of this run alone: another one may be writing at this moment.
  const fresh = `${file}.${randomUUID()}.new`;
  const target = await open(fresh, "w");
  try {
    await target.writeFile(JSON.stringify({ version: VERSION, slot, features, slots }));
    await target.datasync();
  } finally {
    await target.close();
  }
  await rename(fresh, file);
}

/** Takes away what runs that were killed left beside the file. */
async function removeAbandoned(file: string): Promise<void> {
  const folder = path.dirname(file);
  const beginning = `${path.basename(file)}.`;
  for (const name of await readdir(folder)) {
    if (!name.startsWith(beginning) || !name.endsWith(".new")) continue;
    const left = path.join(folder, name);
    const { mtimeMs } = await stat(left).catch(() => ({ mtimeMs: Date.now() }));
    if (Date.now() - mtimeMs > ABANDONED) await rm(left, { force: true });
  }
}
