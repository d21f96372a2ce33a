import { randomBytes } from "node:crypto";
import { constants } from "node:fs";
import { access, chmod, chown, link, mkdir, open, readFile, realpath, rename, rm, stat } from "node:fs/promises";
import path from "node:path";

/** A file changed between its reading and its writing: its new content is somebody's work and stays. */
export class ChangedOnDisk extends Error {}

/**
 * Replaces a file's bytes in one step, so that a crash leaves the old content or the new, never a part. Its mode
 * and owner are kept, and a symbolic link is followed, not replaced.
 * @param expected what the file held when it was read
 * @throws {ChangedOnDisk} where it holds something else now
 * @throws {Error} of node:fs where it cannot be written
 */
export async function saveFile(file: string, expected: Uint8Array, content: Uint8Array): Promise<void> {
  const target = await realpath(file);
  // Renaming needs leave of the folder only; a file marked as read-only is meant to stay as it is.
  await access(target, constants.W_OK);
  const { mode, uid, gid } = await stat(target);
  const temporary = path.join(path.dirname(target), `.${path.basename(target)}.${randomBytes(6).toString("hex")}`);
  try {
    await writeThrough(temporary, content);
    // Owner first: changing it clears some bits of the mode. Only root may give files away; for others it is theirs already.
    await chown(temporary, uid, gid).catch(() => undefined);
    await chmod(temporary, mode);
    const present = await readFile(target);
    if (!present.equals(expected)) throw new ChangedOnDisk(`${file} changed while it was being fixed`);
    await rename(temporary, target);
  } catch (error) {
    await rm(temporary, { force: true });
    throw error;
  }
}

/** A file was to be made, and is there: it is somebody's work and stays. */
export class AlreadyThere extends Error {}

/**
 * Makes a file in one step, with the folders on the way to it; never in the place of one that is there.
 * @throws {AlreadyThere} where something has its name, also a link that leads nowhere
 * @throws {Error} of node:fs where it cannot be written
 */
export async function createFile(file: string, content: Uint8Array): Promise<void> {
  const folder = path.dirname(file);
  await mkdir(folder, { recursive: true });
  const temporary = path.join(folder, `.${path.basename(file)}.${randomBytes(6).toString("hex")}`);
  try {
    await writeThrough(temporary, content);
    await chmod(temporary, 0o666 & ~process.umask());
    // Unlike a renaming, a link replaces nothing.
    await link(temporary, file);
  } catch (error) {
    throw (error as NodeJS.ErrnoException).code === "EEXIST" ? new AlreadyThere(`${file} is there already`) : error;
  } finally {
    await rm(temporary, { force: true });
  }
}

/** Writes a new file and waits until the disk has it. */
async function writeThrough(file: string, content: Uint8Array): Promise<void> {
  const handle = await open(file, "wx", 0o600);
  try {
    await handle.writeFile(content);
    await handle.sync();
  } finally {
    await handle.close();
  }
}
