import { FileStore } from "./file-store.ts";
import type { MlflowRegistry } from "./mlflow-registry.ts";
import { serverAccess } from "./server-access.ts";
import { TrackingClient } from "./tracking-client.ts";
import { TrackingServer } from "./tracking-server.ts";
import { readTrackingUri } from "./tracking-uri.ts";

/** How to read a registry, wherever it is. */
export interface OpenOptions {
  /** Folder from which relative paths go. */
  base: string;
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
 * Opens the registry that an address of MLflow means.
 * @throws {RegistryFailure} where the address leads nowhere
 */
export async function openRegistry(trackingUri: string, options: OpenOptions): Promise<MlflowRegistry> {
  const { base, environment, userAgent, signal, timeout = TIMEOUT_MILLISECONDS, tries = TRIES } = options;
  const address = readTrackingUri(trackingUri, base);
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
