import path from "node:path";
import { fileURLToPath } from "node:url";
import { RegistryFailure } from "../registry-failure.ts";

/** A name and a password, for basic authentication. */
export interface Credentials {
  username: string;
  password: string;
}

/** Which store an address of MLflow means. */
export type StoreAddress =
  /** A folder; absolute. */
  | { kind: "files"; folder: string }
  /** A file; absolute. */
  | { kind: "sqlite"; file: string }
  /** An address without a slash at its end and without credentials, and those that it held. */
  | { kind: "server"; endpoint: string; credentials: Credentials | null };

const SCHEME = /^([a-z][a-z0-9+.-]+):/i;
const SQLITE = /^sqlite(\+\w+)?:\/\/\//i;
const DATABASE_FILE = /\.(db|sqlite3?)$/i;
const DRIVE = /^\/[a-z]:[\\/]/i;
const OTHER_DATABASE = /^(postgres(ql)?|mysql|mssql)$/i;

/** The registry that MLflow's own client would use: MLFLOW_REGISTRY_URI, else MLFLOW_TRACKING_URI; null where neither is set. */
export function registryUri(environment: NodeJS.ProcessEnv): string | null {
  return environment.MLFLOW_REGISTRY_URI || environment.MLFLOW_TRACKING_URI || null;
}

/** An address of a server. */
export type ServerAddress = Extract<StoreAddress, { kind: "server" }>;

/** The server that the environment names as the registry; null where it names none. */
export function environmentServer(environment: NodeJS.ProcessEnv): ServerAddress | null {
  return serverIn(registryUri(environment) ?? "");
}

/** The server that an address means; null where it means none. */
export function serverIn(text: string): ServerAddress | null {
  try {
    const address = readTrackingUri(text, "/");
    return address.kind === "server" ? address : null;
  } catch {
    return null;
  }
}

/**
 * Reads an address as MLflow does; a path may also lead to a database file.
 * @param base folder from which relative paths go
 * @throws {RegistryFailure} where there is no way to what it means
 */
export function readTrackingUri(text: string, base: string): StoreAddress {
  if (SQLITE.test(text)) return { kind: "sqlite", file: databaseFile(text.replace(SQLITE, "/"), base) };
  const scheme = SCHEME.exec(text)?.[1]?.toLowerCase() ?? null;
  if (scheme === "http" || scheme === "https") return serverAddress(text);
  if (scheme === "file") return localAddress(pathOfFileUri(text), base);
  if (scheme === null) return localAddress(text, base);
  throw new RegistryFailure(refusalOfScheme(scheme));
}

function localAddress(local: string, base: string): StoreAddress {
  const absolute = path.resolve(base, local);
  return DATABASE_FILE.test(absolute) ? { kind: "sqlite", file: absolute } : { kind: "files", folder: absolute };
}

/**
 * SQLAlchemy's form has three slashes before a relative path and four before an absolute one.
 * @param rest begins with the last of the three
 */
function databaseFile(rest: string, base: string): string {
  const [encoded = ""] = rest.split("?");
  const isAbsolute = encoded.startsWith("//") || DRIVE.test(encoded);
  const local = encoded.slice(1);
  if (local === "" || local === ":memory:") throw new RegistryFailure("a database in memory cannot be read by others");
  return isAbsolute ? path.resolve(local) : path.resolve(base, local);
}

/** `file:mlruns`, `file:/data/mlruns` and `file:///data/mlruns` are all in use. */
function pathOfFileUri(text: string): string {
  const rest = text.slice("file:".length);
  if (!rest.startsWith("/")) return decoded(rest);
  try {
    return fileURLToPath(text);
  } catch {
    throw new RegistryFailure(`${text} names no file of this machine; write it as file:///folder/mlruns`);
  }
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

function serverAddress(text: string): StoreAddress {
  if (!URL.canParse(text))
    throw new RegistryFailure("the address of the MLflow server cannot be read; it looks like http://localhost:5000");
  const address = new URL(text);
  const username = decoded(address.username);
  const credentials = username === "" ? null : { username, password: decoded(address.password) };
  const endpoint = `${address.origin}${address.pathname}`.replace(/\/+$/, "");
  return { kind: "server", endpoint, credentials };
}

/** The text itself may hold a password and is not repeated. */
function refusalOfScheme(scheme: string): string {
  const server = "name the MLflow server in front of it, such as http://localhost:5000";
  const [kind = ""] = scheme.split("+");
  if (OTHER_DATABASE.test(kind)) return `a ${kind} database is not read directly: ${server}`;
  if (/^(databricks|uc)/.test(scheme)) return "the registries of Databricks cannot be read yet";
  return `MLflow addresses that begin with "${scheme}:" cannot be read; use a folder, a SQLite database or a server`;
}
