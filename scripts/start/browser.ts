import { randomUUID } from "node:crypto";
import { existsSync } from "node:fs";
import path from "node:path";
import { installCodeServer } from "../editor/code-server.ts";
import { packExtension } from "../editor/pack-extension.ts";
import { installExtension, serverFolders, startVsCodeServer, writeUserSettings } from "../editor/vscode-server.ts";
import { cacheFolder, scratchFolder } from "../project.mjs";

/** A plain editor to begin with; what the user changes later is kept. */
const firstSettings = {
  "workbench.startupEditor": "none",
  "workbench.secondarySideBar.defaultVisibility": "hidden",
  "chat.disableAIFeatures": true,
  "telemetry.telemetryLevel": "off",
};

/**
 * Opens the packed extension in a VS Code for the browser, prints its address and waits until it is stopped (Ctrl+C).
 * Where code-server cannot be installed, says what is missing: the rest has been done by then.
 *
 * @returns the exit code.
 */
export async function openInBrowser(workspace: string): Promise<number> {
  console.log("\nNo desktop VS Code here; preparing one for the browser (the first time this takes some minutes) …");
  const codeServer = await installCodeServer();
  if ("missing" in codeServer) {
    console.log(`The editor in the browser is not available: ${codeServer.missing}`);
    return 0;
  }
  const home = path.join(cacheFolder(), "editor");
  const folders = serverFolders(home);
  if (!existsSync(home)) writeUserSettings(folders, firstSettings);
  const vsix = path.join(scratchFolder, "modelver.vsix");
  await packExtension(vsix);
  await installExtension(codeServer.folder, folders, vsix);
  const token = randomUUID();
  const server = await startVsCodeServer(codeServer.folder, folders, ["--connection-token", token]);
  process.on("SIGINT", () => server.stop());
  process.on("SIGTERM", () => server.stop());
  console.log(`\nOpen http://127.0.0.1:${server.port}/?${new URLSearchParams({ tkn: token, folder: workspace })}`);
  console.log("Ctrl+C stops it.");
  await server.ended;
  return 0;
}
