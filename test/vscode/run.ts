// Runs a suite in a real VS Code: run.ts desktop|browser EXTENSION_FOLDER SUITE_FOLDER [WORKSPACE]. Opens a copy of the example, or a new
// folder of that name. Ends with 69 where there is no such VS Code.
import { cpSync, mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { downloadAndUnzipVSCode, runTests } from "@vscode/test-electron";
import { cacheFolder, projectFolder } from "../../scripts/project.mjs";

const unavailable = 69;
const standIn = path.join(projectFolder, "scripts/editor/vscode-in-browser.ts");

/** A desktop VS Code, downloaded on first use; undefined where none can be had or there is no screen to show it on. */
async function findDesktop(): Promise<string | undefined> {
  const hasScreen = process.platform !== "linux" || process.env.DISPLAY || process.env.WAYLAND_DISPLAY;
  if (!hasScreen) return undefined;
  try {
    return await downloadAndUnzipVSCode({ version: "stable", cachePath: path.join(cacheFolder(), "vscode") });
  } catch (error) {
    console.log(`Desktop VS Code cannot be downloaded: ${error instanceof Error ? error.message : error}`);
    return undefined;
  }
}

async function main(host: string, extensionFolder: string, suiteFolder: string, given?: string): Promise<number> {
  const executable = host === "desktop" ? await findDesktop() : standIn;
  if (!executable) return unavailable;
  const folder = mkdtempSync(path.join(tmpdir(), "modelver-"));
  const workspace = given ?? path.join(folder, "tag-suggester");
  const ownFolders = [
    `--user-data-dir=${path.join(folder, "user")}`,
    `--extensions-dir=${path.join(folder, "extensions")}`,
  ];
  try {
    // The tests type into the example, so they get a copy of it.
    if (given === undefined) cpSync(path.join(projectFolder, "examples/tag-suggester"), workspace, { recursive: true });
    else mkdirSync(given, { recursive: true });
    return await runTests({
      vscodeExecutablePath: executable,
      extensionDevelopmentPath: extensionFolder,
      extensionTestsPath: path.join(suiteFolder, "index.cjs"),
      launchArgs: [workspace, "--disable-workspace-trust", ...ownFolders],
    });
  } finally {
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  }
}

const [host = "browser", extensionFolder = "", suiteFolder = "", workspace] = process.argv.slice(2);
process.exitCode = await main(host, extensionFolder, suiteFolder, workspace).catch((error) => {
  console.error(error);
  return 1;
});
