import { FileStore } from "./file-store.ts";
import type { MlflowRegistry } from "./mlflow-registry.ts";
import { type ServerAccess, serverAccess, transportAccess } from "./server-access.ts";
import { TrackingClient, type TrackingClientOptions } from "./tracking-client.ts";
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

/** How to reach a server otherwise than the environment says. */
export interface ServerOptions extends OpenOptions {
  /** The `Authorization` header in place of the one that the environment gives; null: none. */
  authorization: string | null;
  /** A file with the certificates to trust, in place of the environment's; null: those. */
  certificate: string | null;
  /** Address of a proxy, in place of the environment's; null: those. */
  proxy: string | null;
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
  return trackingServer(address.endpoint, access, { userAgent, signal, timeout, tries, proxy: null });
}

/**
 * Opens a server, whose access was decided on already.
 * @throws {RegistryFailure} where the certificates cannot be read
 */
export function openServer(endpoint: string, options: ServerOptions): TrackingServer {
  const { environment, authorization, certificate, timeout = TIMEOUT_MILLISECONDS, tries = TRIES } = options;
  const access = { ...transportAccess(environment, certificate), authorization };
  return trackingServer(endpoint, access, { ...options, timeout, tries });
}

function trackingServer(
  endpoint: string,
  access: ServerAccess,
  { userAgent, timeout, tries, signal, proxy }: Omit<TrackingClientOptions, "endpoint" | "access">,
): TrackingServer {
  return new TrackingServer(new TrackingClient({ endpoint, access, userAgent, timeout, tries, signal, proxy }));
}
