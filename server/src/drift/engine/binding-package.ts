import { createRequire } from "node:module";
import { homedir } from "node:os";
import path from "node:path";
import packages from "./binding-packages.json" with { type: "json" };

/** DuckDB's binary for one platform, as npm has it. */
export interface BindingPackage {
  name: string;
  version: string;
  /** Of its archive, as package-lock.json writes it. */
  integrity: string;
  /** How large its archive is. */
  megabytes: number;
}

const REGISTRY = "https://registry.npmjs.org/";
const BINARY = "duckdb.node";

/** The package of the platform that this runs on; null where DuckDB is not made for it. */
export function bindingPackage(): BindingPackage | null {
  const platform = `${process.platform}-${process.arch}${isMusl() ? "-musl" : ""}`;
  const integrity = (packages.integrity as Record<string, string>)[platform];
  if (integrity === undefined) return null;
  const megabytes = (packages.megabytes as Record<string, number>)[platform] ?? 0;
  return { name: `@duckdb/node-bindings-${platform}`, version: packages.version, integrity, megabytes };
}

/** Where its archive is fetched from; `npm_config_registry` names another registry than npm's own. */
export function bindingAddress({ name, version }: BindingPackage, environment: NodeJS.ProcessEnv): string {
  const registry = environment.npm_config_registry || environment.NPM_CONFIG_REGISTRY || REGISTRY;
  const home = registry.endsWith("/") ? registry : `${registry}/`;
  return new URL(`${name}/-/${path.basename(name)}-${version}.tgz`, home).href;
}

/** The folder where the binary is kept for this user, once it has been fetched. */
export function bindingFolder({ name, version }: BindingPackage, environment: NodeJS.ProcessEnv): string {
  return path.join(cacheFolder(environment), `${path.basename(name)}-${version}`);
}

/** The files in which the binary may lie, the best first: a package beside the program, then the cache. */
export function bindingFiles(wanted: BindingPackage, environment: NodeJS.ProcessEnv): string[] {
  return [...installedFile(wanted), path.join(bindingFolder(wanted, environment), BINARY)];
}

function installedFile({ name, version }: BindingPackage): string[] {
  const require = createRequire(import.meta.url);
  try {
    const { version: installed } = require(`${name}/package.json`) as { version: string };
    return installed === version ? [require.resolve(`${name}/${BINARY}`)] : [];
  } catch {
    return [];
  }
}

/** MODELVER_CACHE, else the platform's own place for caches. */
function cacheFolder(environment: NodeJS.ProcessEnv): string {
  if (environment.MODELVER_CACHE) return path.resolve(environment.MODELVER_CACHE);
  if (process.platform === "win32") {
    return path.join(environment.LOCALAPPDATA ?? path.join(homedir(), "AppData/Local"), "modelver");
  }
  if (process.platform === "darwin") return path.join(homedir(), "Library/Caches/modelver");
  return path.join(environment.XDG_CACHE_HOME || path.join(homedir(), ".cache"), "modelver");
}

function isMusl(): boolean {
  if (process.platform !== "linux") return false;
  const { header } = process.report.getReport() as { header: { glibcVersionRuntime?: string } };
  return header.glibcVersionRuntime === undefined;
}
