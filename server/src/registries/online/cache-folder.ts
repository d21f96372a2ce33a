import { homedir } from "node:os";
import path from "node:path";

/** The folder in which answers of registries are kept for this user, where whoever runs the program names none. Absolute. */
export function answersFolder(environment: NodeJS.ProcessEnv, platform: NodeJS.Platform = process.platform): string {
  return path.join(cachesOf(environment, platform), "modelver", "registries");
}

/** Where programs keep what they can get again (on Linux: XDG Base Directory Specification 0.8). */
function cachesOf({ XDG_CACHE_HOME, LOCALAPPDATA }: NodeJS.ProcessEnv, platform: NodeJS.Platform): string {
  if (platform === "win32") return LOCALAPPDATA || path.join(homedir(), "AppData", "Local");
  if (platform === "darwin") return path.join(homedir(), "Library", "Caches");
  // A relative path is to be passed over.
  return XDG_CACHE_HOME && path.isAbsolute(XDG_CACHE_HOME) ? XDG_CACHE_HOME : path.join(homedir(), ".cache");
}
