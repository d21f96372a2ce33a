import { FileStore } from "./file-store.ts";
import type { MlflowRegistry } from "./mlflow-registry.ts";
import { serverAccess } from "./server-access.ts";
import { TrackingClient } from "./tracking-client.ts";
import { TrackingServer } from "./tracking-server.ts";
import type { StoreAddress } from "./tracking-uri.ts";

/** How to read a registry, wherever it is. */
export interface OpenOptions {
  environment: NodeJS.ProcessEnv;
  userAgent: string;
  signal: AbortSignal;
  /** Longest time for one answer of a server. Milliseconds. */
  timeout?: number;
  /** How often a server is asked the same at most. */
  tries?: number;
}

const TIMEOUT_MILLISECONDS = 30_000;
const TRIES = 5;

/**
 * Opens a registry.
 * @throws {RegistryFailure} where what the environment says of it cannot be used
 */
export async function openRegistry(address: StoreAddress, options: OpenOptions): Promise<MlflowRegistry> {
  const { environment, userAgent, signal, timeout = TIMEOUT_MILLISECONDS, tries = TRIES } = options;
  if (address.kind === "files") return new FileStore(address.folder);
  if (address.kind === "sqlite") {
    // SQLite is a megabyte of WebAssembly that few need.
    const { SqliteStore } = await import("./sqlite-store.ts");
    return new SqliteStore(address.file);
  }
  const access = serverAccess(environment, address.credentials);
  return new TrackingServer(
    new TrackingClient({ endpoint: address.endpoint, access, userAgent, timeout, tries, signal }),
  );
}
