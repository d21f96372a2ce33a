import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { projectFolder, projectNode, scratchFolder } from "../project.mjs";
import { run } from "../run.mjs";

const program = path.join(projectFolder, "dist/modelver.cjs");
/** `modelver check` ends with 1 when there are findings, which is what we are here to see. */
const worstExpectedCode = 1;

/** Prints the findings of a workspace, writes the HTML report and prints where. Throws when the analysis itself fails. */
export async function analyse(workspace: string): Promise<void> {
  console.log(`Analysing ${workspace} …\n`);
  const shown = await run(projectNode, [program, "check", workspace]);
  if (shown.code > worstExpectedCode) throw new Error(`modelver check failed (exit code ${shown.code}).`);
  const html = await run(projectNode, [program, "check", workspace, "--format", "html"], { quiet: true });
  // A program that does not even load ends with 1 as well, and without a report.
  if (html.code > worstExpectedCode || html.output.trim() === "")
    throw new Error(`The report could not be made: ${html.errors.trim()}`);
  const file = path.join(scratchFolder, "reports", `${path.basename(workspace)}.html`);
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, html.output);
  console.log(`\nReport: ${file}`);
}
