import { stat } from "node:fs/promises";
import path from "node:path";
import { fileURLToPath } from "node:url";

/**
 * The folder of this machine that an address of MLflow's artifacts leads to; null where they lie elsewhere, or no more.
 * @param address a path, `file:…`, or any other
 * @param base folder from which relative paths go; absolute
 */
export async function localFolder(address: string, base: string): Promise<string | null> {
  const isFile = address.startsWith("file:");
  if (!isFile && /^[a-z][a-z0-9+.-]+:/i.test(address)) return null;
  const folder =
    isFile && address.startsWith("file:/") ? pathOf(address) : path.resolve(base, address.replace(/^file:/, ""));
  if (folder === null) return null;
  const isThere = await stat(folder).then(
    (status) => status.isDirectory(),
    () => false,
  );
  return isThere ? folder : null;
}

/** Null for a file of another machine. */
function pathOf(address: string): string | null {
  try {
    return fileURLToPath(address);
  } catch {
    return null;
  }
}
