import { createHash } from "node:crypto";
import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { gunzipSync } from "node:zlib";
import { parseTar } from "nanotar";
import { EnvHttpProxyAgent, fetch } from "undici";
import { type BindingPackage, bindingAddress, bindingFolder } from "./binding-package.ts";
import { DataFailure } from "./engine.ts";

/** The archive has its files in a folder of this name. */
const TOP = "package/";

/**
 * Fetches DuckDB's binary from the npm registry into this user's cache. What arrives is held against the digest that was recorded when
 * ModelVer was made; a folder that is there is whole.
 * @param environment `npm_config_registry` names another registry
 * @throws {DataFailure} where it cannot be fetched, or is not what it should be
 */
export async function fetchBinding(
  wanted: BindingPackage,
  environment: NodeJS.ProcessEnv,
  signal?: AbortSignal,
): Promise<void> {
  const address = bindingAddress(wanted, environment);
  const archive = await download(address, signal);
  if (`sha512-${createHash("sha512").update(archive).digest("base64")}` !== wanted.integrity) {
    throw new DataFailure(`${address} is not the archive that was recorded: nothing was kept of it`);
  }
  const home = bindingFolder(wanted, environment);
  mkdirSync(path.dirname(home), { recursive: true });
  const folder = mkdtempSync(path.join(path.dirname(home), "fetching-"));
  try {
    // A copy, as the reader takes the memory under a Buffer for all of it.
    for (const { name, data } of parseTar(new Uint8Array(gunzipSync(archive)))) {
      // Only plain files right in the folder: the binary and the library that it loads.
      const file = name.startsWith(TOP) ? name.slice(TOP.length) : "";
      if (file !== "" && data !== undefined && file === path.basename(file))
        writeFileSync(path.join(folder, file), data);
    }
    rmSync(home, { recursive: true, force: true });
    renameSync(folder, home);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function download(address: string, signal: AbortSignal | undefined): Promise<Uint8Array> {
  const dispatcher = new EnvHttpProxyAgent();
  try {
    const answer = await fetch(address, { dispatcher, ...(signal === undefined ? {} : { signal }) });
    if (!answer.ok) throw new DataFailure(`${address} cannot be fetched: the server answers ${answer.status}`);
    return new Uint8Array(await answer.arrayBuffer());
  } catch (error) {
    if (error instanceof DataFailure || signal?.aborted) throw error;
    const { message, cause } = error as Error;
    throw new DataFailure(`${address} cannot be fetched: ${cause instanceof Error ? cause.message : message}`);
  } finally {
    await dispatcher.close();
  }
}
