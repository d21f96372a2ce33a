// From the system's Node to the project's own. Plain JavaScript, no dependencies.
import path from "node:path";
import { projectEnvironment, projectFolder, projectNode } from "./project.mjs";
import { run } from "./run.mjs";

/**
 * Makes ready, then goes on with a TypeScript file under the project's own Node, with this program's arguments,
 * and ends with its exit code.
 *
 * @param {string} script path from the project's folder
 * @param {() => Promise<void>} makeReady throws an error whose message is for people
 */
export async function handOver(script, makeReady) {
  // Ctrl+C reaches the other process as well; it stops what it has started, and then this one ends.
  process.on("SIGINT", () => {});
  try {
    await makeReady();
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
    return;
  }
  const { code } = await run(projectNode, [path.join(projectFolder, script), ...process.argv.slice(2)], {
    env: projectEnvironment(),
  });
  process.exitCode = code;
}
