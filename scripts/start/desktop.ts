import { existsSync } from "node:fs";
import { findProgram, projectFolder } from "../project.mjs";
import { run } from "../run.mjs";

const macProgram = "/Applications/Visual Studio Code.app/Contents/Resources/app/bin/code";

/** The `code` command of a desktop VS Code that can show a window here, or undefined. */
export function findDesktop(): string | undefined {
  // In a terminal of a remote VS Code, `code` speaks to the window elsewhere and cannot load an extension from a folder.
  if (process.env.VSCODE_IPC_HOOK_CLI) return undefined;
  const hasScreen = process.platform !== "linux" || process.env.DISPLAY || process.env.WAYLAND_DISPLAY;
  if (!hasScreen) return undefined;
  return findProgram("code") ?? (existsSync(macProgram) ? macProgram : undefined);
}

/** Opens a new window on the workspace with the extension loaded from this checkout; false when VS Code would not start. */
export async function openOnDesktop(program: string, workspace: string): Promise<boolean> {
  console.log("Opening VS Code …");
  const arguments_ = ["--new-window", `--extensionDevelopmentPath=${projectFolder}`, workspace];
  // On Windows `code` is a .cmd file, which only a shell starts; it takes the arguments as one line.
  const shell = process.platform === "win32";
  const { code } = shell
    ? await run(
        `"${program}"`,
        arguments_.map((argument) => `"${argument}"`),
        { shell },
      )
    : await run(program, arguments_);
  return code === 0;
}
