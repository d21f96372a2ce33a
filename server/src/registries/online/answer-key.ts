import { randomBytes } from "node:crypto";
import { link, mkdir, readFile, rm, writeFile } from "node:fs/promises";
import path from "node:path";

const KEY_FILE = "key";
const KEY_BYTES = 32;

/**
 * The key of a folder of answers: random, made with the folder, for this user alone. A key that is damaged is replaced, and the answers under it count
 * as absent. Null where the folder cannot be used.
 * @param folder absolute
 */
export async function answerKey(folder: string): Promise<Buffer | null> {
  try {
    await mkdir(folder, { recursive: true, mode: 0o700 });
    return (await readKey(folder)) ?? (await makeKey(folder));
  } catch {
    return null;
  }
}

async function readKey(folder: string): Promise<Buffer | null> {
  const key = await readFile(path.join(folder, KEY_FILE)).catch(() => null);
  return key?.length === KEY_BYTES ? key : null;
}

/** Another process may make one at the same time: a link appears whole or not at all, and the first one holds. */
async function makeKey(folder: string): Promise<Buffer | null> {
  const file = path.join(folder, KEY_FILE);
  const unfinished = `${file}.${randomBytes(6).toString("hex")}`;
  await writeFile(unfinished, randomBytes(KEY_BYTES), { mode: 0o600, flag: "wx" });
  try {
    const present = await readFile(file).catch(() => null);
    if (present !== null && present.length !== KEY_BYTES) await rm(file, { force: true });
    await link(unfinished, file).catch(() => undefined);
    return await readKey(folder);
  } finally {
    await rm(unfinished, { force: true });
  }
}
