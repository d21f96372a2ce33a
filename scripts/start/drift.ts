import path from "node:path";
import { projectFolder, projectNode, scratchFolder } from "../project.mjs";
import { run } from "../run.mjs";

const program = path.join(projectFolder, "dist/modelver.cjs");
/** `modelver drift` ends with 1 where something drifted, which is what we are here to see. */
const worstExpectedCode = 1;

/** Makes the example's logs, prints what drifted in them, and writes the report of their last year. */
export async function showDrift(workspace: string): Promise<void> {
  const made = await run(projectNode, [path.join(projectFolder, "scripts/example-logs.ts")]);
  if (made.code !== 0) throw new Error("The example's logs could not be made.");
  console.log("\nDrift of the models in use:\n");
  const shown = await run(projectNode, [program, "drift"], { cwd: workspace });
  if (shown.code > worstExpectedCode) throw new Error(`modelver drift failed (exit code ${shown.code}).`);
  const file = path.join(scratchFolder, "reports", "tag-suggester-drift.html");
  const given = ["report", "--since", "2025-11-01", "--output", file];
  const report = await run(projectNode, [program, ...given], { cwd: workspace });
  if (report.code !== 0) throw new Error("The report on drift could not be made.");
  console.log(`\nReport on drift: ${file}`);
}
