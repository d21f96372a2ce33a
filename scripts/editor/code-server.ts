import { existsSync, mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { cacheFolder, npmCommand, projectEnvironment, projectNode } from "../project.mjs";
import { runTwice } from "../run.mjs";
import { compilerPackages, ensureSystemPackages, explainMissing } from "./system-packages.ts";

const version = "4.139.1";
const timeLimit = 20 * 60_000;
/** Written last, so that a folder that has it is whole. */
const marker = "installed";

/** An installed code-server, or why there is none. */
export type CodeServer = { folder: string } | { missing: string };

/** The folder of the installed code-server package, or undefined where it is not in the cache. */
export function findCodeServer(): string | undefined {
  const home = homeFolder();
  return existsSync(path.join(home, marker)) ? path.join(home, "node_modules/code-server") : undefined;
}

/**
 * Installs code-server (VS Code for the browser) into this user's cache unless it is there already.
 * Takes minutes: its native modules are compiled. Only a whole installation ever gets its final name.
 */
export async function installCodeServer(): Promise<CodeServer> {
  const present = findCodeServer();
  if (present) return { folder: present };
  if (process.platform === "win32") return { missing: "code-server cannot be installed on Windows; install VS Code" };
  const missing = await ensureSystemPackages(compilerPackages);
  if (missing.length > 0 && process.platform === "linux") return { missing: explainMissing(missing) };
  console.log(`Installing code-server ${version} into ${cacheFolder()} (compiles native modules, some minutes) …`);
  mkdirSync(cacheFolder(), { recursive: true });
  const folder = mkdtempSync(path.join(cacheFolder(), "installing-"));
  try {
    const failure = await installInto(folder);
    if (failure) return { missing: failure };
    moveIntoPlace(folder);
    return { folder: path.join(homeFolder(), "node_modules/code-server") };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function installInto(folder: string): Promise<string | undefined> {
  const manifest = {
    private: true,
    dependencies: { "code-server": version },
    allowScripts: { "code-server": true, argon2: true },
  };
  writeFileSync(path.join(folder, "package.json"), JSON.stringify(manifest));
  const npm = npmCommand(projectNode);
  const arguments_ = [...npm.leading, "install", "--no-audit", "--no-fund"];
  // An npm around us has left the name of its own Node there, and code-server insists on the Node it is named.
  const env = projectEnvironment({ npm_config_user_agent: undefined });
  const options = { cwd: folder, env, quiet: true, background: true, timeout: timeLimit };
  const { code, errors } = await runTwice(npm.program, arguments_, options);
  if (code !== 0) return `code-server could not be installed (npm ended with ${code}): ${lastLines(errors)}`;
  writeFileSync(path.join(folder, marker), `${version}\n`);
  return undefined;
}

function moveIntoPlace(folder: string): void {
  try {
    renameSync(folder, homeFolder());
  } catch (error) {
    // Somebody else was quicker; theirs is as good.
    if (!findCodeServer()) throw error;
  }
}

function homeFolder(): string {
  return path.join(cacheFolder(), `code-server-${version}-${process.platform}-${process.arch}`);
}

function lastLines(text: string): string {
  return text.trim().split("\n").slice(-5).join(" | ");
}
