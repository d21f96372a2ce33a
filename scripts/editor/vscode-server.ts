import { type ChildProcess, spawn } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { projectEnvironment, projectNode } from "../project.mjs";
import { run } from "../run.mjs";

const startLimit = 60_000;

/** Where a VS Code server keeps what it knows; all below one folder. */
export interface ServerFolders {
  user: string;
  extensions: string;
  server: string;
}

/** A running VS Code server. */
export interface VsCodeServer {
  port: number;
  /** Settled when the server has ended. */
  ended: Promise<void>;
  stop(): Promise<void>;
}

/** The folders of a server below one folder. */
export function serverFolders(folder: string): ServerFolders {
  return {
    user: path.join(folder, "user"),
    extensions: path.join(folder, "extensions"),
    server: path.join(folder, "server"),
  };
}

/** Writes the user's settings; they are honoured when the server starts after that. */
export function writeUserSettings(folders: ServerFolders, settings: Record<string, unknown>): void {
  const folder = path.join(folders.user, "User");
  mkdirSync(folder, { recursive: true });
  writeFileSync(path.join(folder, "settings.json"), JSON.stringify(settings, undefined, 2));
}

/** Installs a packed extension as a user does. Throws with the server's own words when it refuses. */
export async function installExtension(codeServer: string, folders: ServerFolders, vsix: string): Promise<void> {
  const arguments_ = [serverScript(codeServer), "--install-extension", vsix, "--force", ...folderArguments(folders)];
  const { code, output, errors } = await run(projectNode, arguments_, { env: serverEnvironment(), quiet: true });
  if (code !== 0) throw new Error(`The extension could not be installed: ${output}${errors}`);
}

/**
 * Starts VS Code's own server (the one inside code-server) on a free port of this machine only.
 * Throws when it does not come up within a minute.
 */
export async function startVsCodeServer(
  codeServer: string,
  folders: ServerFolders,
  arguments_: string[],
): Promise<VsCodeServer> {
  const fixed = ["--host", "127.0.0.1", "--port", "0", "--accept-server-license-terms", "--telemetry-level", "off"];
  const all = [serverScript(codeServer), ...fixed, ...folderArguments(folders), ...arguments_];
  const child = spawn(projectNode, all, { env: serverEnvironment(), stdio: ["ignore", "pipe", "pipe"] });
  const ended = new Promise<void>((resolve) => child.once("exit", () => resolve()));
  const stop = async () => {
    child.kill();
    await ended;
  };
  try {
    return { port: await listeningPort(child), ended, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

function listeningPort(child: ChildProcess): Promise<number> {
  return new Promise((resolve, reject) => {
    let output = "";
    const fail = (reason: string) => reject(new Error(`The VS Code server ${reason}: ${output.trim()}`));
    const timer = setTimeout(() => fail("did not start"), startLimit);
    const read = (chunk: Buffer) => {
      output += chunk.toString();
      const port = /listening on (\d+)/i.exec(output)?.[1];
      if (port === undefined) return;
      clearTimeout(timer);
      resolve(Number(port));
    };
    child.stdout?.on("data", read);
    child.stderr?.on("data", read);
    child.once("error", () => fail("could not be started"));
    child.once("exit", () => fail("ended"));
  });
}

function serverScript(codeServer: string): string {
  return path.join(codeServer, "lib/vscode/out/server-main.js");
}

function folderArguments({ user, extensions, server }: ServerFolders): string[] {
  return ["--user-data-dir", user, "--extensions-dir", extensions, "--server-data-dir", server];
}

function serverEnvironment(): NodeJS.ProcessEnv {
  // An empty gallery: no marketplace is asked for anything.
  return projectEnvironment({ EXTENSIONS_GALLERY: "{}" });
}
