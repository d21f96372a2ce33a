import { open, rename } from "node:fs/promises";
import path from "node:path";

/**
 * Replaces a file as a whole, through to the disk: whoever reads it, after a crash too, finds the old content or the new.
 * One process writes a file at a time.
 */
export async function replaceFile(file: string, content: string): Promise<void> {
  const fresh = path.join(path.dirname(file), `.${path.basename(file)}.new`);
  const handle = await open(fresh, "w");
  try {
    await handle.writeFile(content);
    await handle.sync();
  } finally {
    await handle.close();
  }
  await rename(fresh, file);
  await syncFolder(path.dirname(file));
}

/** The renaming itself is on the disk only with the folder; Windows has no such thing. */
async function syncFolder(folder: string): Promise<void> {
  if (process.platform === "win32") return;
  const handle = await open(folder, "r");
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}
