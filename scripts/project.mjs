// Where things lie: the project, its Node, npm, and the cache of this user. Plain JavaScript, no dependencies.
import { existsSync } from "node:fs";
import { homedir } from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";

/** The root folder of the checkout, absolute. */
export const projectFolder = path.dirname(path.dirname(fileURLToPath(import.meta.url)));

/** A folder inside the checkout for what is made while working; ignored by git. */
export const scratchFolder = path.join(projectFolder, ".cache");

/** The Node that the devDependency `node` brings: scripts and tests run under it, whatever the system has. */
export const projectNode = path.join(
  projectFolder,
  "node_modules/node/bin",
  process.platform === "win32" ? "node.exe" : "node",
);

/** This user's cache for things too big for node_modules: MODELVER_CACHE, else the platform's own place. */
export function cacheFolder() {
  if (process.env.MODELVER_CACHE) return path.resolve(process.env.MODELVER_CACHE);
  if (process.platform === "win32") {
    return path.join(process.env.LOCALAPPDATA ?? path.join(homedir(), "AppData/Local"), "modelver");
  }
  if (process.platform === "darwin") return path.join(homedir(), "Library/Caches/modelver");
  return path.join(process.env.XDG_CACHE_HOME || path.join(homedir(), ".cache"), "modelver");
}

/**
 * The environment with the project's Node first on the PATH, as in an npm script.
 *
 * @param {NodeJS.ProcessEnv} [extra]
 */
export function projectEnvironment(extra = {}) {
  const { key, folders } = searchPath();
  return { ...process.env, [key]: [path.dirname(projectNode), ...folders].join(path.delimiter), ...extra };
}

/**
 * The environment as outside npm: no folder of this checkout on the PATH, so `node` is the system's.
 *
 * @param {NodeJS.ProcessEnv} [extra]
 */
export function systemEnvironment(extra = {}) {
  const { key, folders } = searchPath();
  const outside = folders.filter(
    (folder) => !path.resolve(folder).startsWith(path.join(projectFolder, "node_modules")),
  );
  return { ...process.env, [key]: outside.join(path.delimiter), ...extra };
}

/**
 * The full path of a program on the PATH, or undefined. On Windows the usual endings are tried.
 *
 * @param {string} name
 */
export function findProgram(name) {
  const endings = process.platform === "win32" ? (process.env.PATHEXT ?? ".EXE;.CMD").split(";") : [""];
  for (const folder of searchPath().folders) {
    for (const ending of endings) {
      const candidate = path.join(folder, name + ending);
      if (folder && existsSync(candidate)) return candidate;
    }
  }
  return undefined;
}

/** How to start npm: program, leading arguments, and whether a shell must find it (npm.cmd on Windows). */
export function npmCommand(node = process.execPath) {
  const script = process.env.npm_execpath;
  if (script && /npm-cli\.c?js$/.test(script)) return { program: node, leading: [script], shell: false };
  return { program: "npm", leading: [], shell: process.platform === "win32" };
}

function searchPath() {
  const key = Object.keys(process.env).find((name) => name.toUpperCase() === "PATH") ?? "PATH";
  return { key, folders: (process.env[key] ?? "").split(path.delimiter) };
}
