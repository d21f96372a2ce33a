// npm start, once everything is installed: builds, analyses the workspace, then opens the extension on it.
import { statSync } from "node:fs";
import path from "node:path";
import { projectFolder, projectNode } from "../project.mjs";
import { run } from "../run.mjs";
import { analyse } from "./analyse.ts";
import { openInBrowser } from "./browser.ts";
import { findDesktop, openOnDesktop } from "./desktop.ts";
import { showDrift } from "./drift.ts";

const example = path.join(projectFolder, "examples/tag-suggester");

/** The folder to work on: the argument, seen from where the user stands, else the example. */
function chooseWorkspace(argument: string | undefined): string {
  if (argument === undefined) return example;
  const folder = path.resolve(process.env.INIT_CWD ?? process.cwd(), argument);
  if (!statSync(folder, { throwIfNoEntry: false })) throw new Error(`There is no ${folder}.`);
  return folder;
}

/** Whether somebody sits at a terminal; CI and pipes get the report and no editor. */
function isAttended(): boolean {
  const ci = process.env.CI ?? "";
  return process.stdin.isTTY === true && process.stdout.isTTY === true && ["", "0", "false"].includes(ci);
}

async function main(): Promise<number> {
  const workspace = chooseWorkspace(process.argv[2]);
  console.log("Building …");
  const built = await run(projectNode, [path.join(projectFolder, "scripts/build.mjs")], { cwd: projectFolder });
  if (built.code !== 0) return built.code;
  await analyse(workspace);
  if (workspace === example) await showDrift(workspace);
  if (!isAttended()) return 0;
  const desktop = findDesktop();
  if (desktop && (await openOnDesktop(desktop, workspace))) return 0;
  return openInBrowser(workspace);
}

try {
  process.exitCode = await main();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
