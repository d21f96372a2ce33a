import { cpSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { projectFolder } from "../project.mjs";
import { packExtension } from "./pack-extension.ts";
import {
  installExtension,
  serverFolders,
  startVsCodeServer,
  type VsCodeServer,
  writeUserSettings,
} from "./vscode-server.ts";

/** A plain editor that shows nothing of its own accord. */
const plainSettings = {
  "chat.disableAIFeatures": true,
  "extensions.ignoreRecommendations": true,
  "security.workspace.trust.enabled": false,
  "telemetry.telemetryLevel": "off",
  "window.commandCenter": false,
  "workbench.colorTheme": "Default Dark Modern",
  "workbench.secondarySideBar.defaultVisibility": "hidden",
  "workbench.startupEditor": "none",
  "workbench.tips.enabled": false,
};

/** A VS Code for the browser with the packed extension installed, and a copy of the example workspace to work on. */
export interface InstalledEditor {
  /** Where a browser finds it. */
  address: string;
  /** The copy of the example workspace; absolute. */
  workspace: string;
  /** Changes the user's settings; a workbench that is opened after that has them. */
  changeSettings(settings: Record<string, unknown>): void;
  /** Stops it and removes everything that it wrote. */
  stop(): Promise<void>;
}

/**
 * Packs the extension, installs it as a user does, and starts the editor.
 * @param codeServer folder of the installed code-server package
 * @param settings the user's settings beside those of a plain editor
 */
export async function startInstalledEditor(
  codeServer: string,
  settings: Record<string, unknown> = {},
): Promise<InstalledEditor> {
  const scratch = mkdtempSync(path.join(tmpdir(), "modelver-editor-"));
  const remove = () => rmSync(scratch, { recursive: true, force: true, maxRetries: 5 });
  try {
    const workspace = path.join(scratch, "tag-suggester");
    cpSync(path.join(projectFolder, "examples/tag-suggester"), workspace, { recursive: true });
    const all = { ...plainSettings, ...settings };
    const server = await installAndStart(codeServer, scratch, all);
    return {
      address: `http://127.0.0.1:${server.port}`,
      workspace,
      changeSettings: (changed) => writeUserSettings(serverFolders(scratch), Object.assign(all, changed)),
      stop: () => server.stop().finally(remove),
    };
  } catch (error) {
    remove();
    throw error;
  }
}

async function installAndStart(
  codeServer: string,
  scratch: string,
  settings: Record<string, unknown>,
): Promise<VsCodeServer> {
  const folders = serverFolders(scratch);
  const vsix = path.join(scratch, "modelver.vsix");
  writeUserSettings(folders, settings);
  await packExtension(vsix);
  await installExtension(codeServer, folders, vsix);
  return startVsCodeServer(codeServer, folders, ["--without-connection-token"]);
}
