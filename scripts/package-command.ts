import { readFileSync } from "node:fs";
import path from "node:path";
import { projectEnvironment, projectFolder, projectNode } from "./project.mjs";
import { run } from "./run.mjs";

const timeLimit = 15 * 60_000;

/**
 * The script behind a package's command, absolute. Started with Node it works alike on every system,
 * where `node_modules/.bin` holds shell files on Windows.
 */
export function commandScript(packageName: string, command: string): string {
  const folder = path.join(projectFolder, "node_modules", packageName);
  const { bin } = JSON.parse(readFileSync(path.join(folder, "package.json"), "utf8"));
  return path.join(folder, typeof bin === "string" ? bin : bin[command]);
}

/** Runs a JavaScript or TypeScript program under the project's Node, in the project's folder. */
export function runNode(
  script: string,
  arguments_: string[],
  options: { quiet?: boolean; env?: NodeJS.ProcessEnv } = {},
): ReturnType<typeof run> {
  const env = projectEnvironment(options.env);
  return run(projectNode, [script, ...arguments_], { cwd: projectFolder, timeout: timeLimit, ...options, env });
}
