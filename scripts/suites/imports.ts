import { readdirSync } from "node:fs";
import path from "node:path";
import { commandScript, runNode } from "../package-command.ts";
import { projectFolder } from "../project.mjs";
import { holds, type Outcome, type Suite, sum } from "./outcome.ts";

/** What is read of dependency-cruiser's JSON report. */
interface CruiseReport {
  modules: { source: string }[];
  summary: { violations: { from: string; to: string; rule: { name: string } }[] };
}

const sourceFolders = ["server/src", "client/src", "client/panel"];

/** Imports point one way, as `.dependency-cruiser.cjs` says. */
export const importsSuite: Suite = {
  name: "imports",
  about: "imports point one way (dependency-cruiser)",
  run: checkImports,
};

async function checkImports(): Promise<Outcome> {
  const script = commandScript("dependency-cruiser", "depcruise");
  const { code, output, errors } = await runNode(script, ["--output-type", "json", ...sourceFolders], { quiet: true });
  const report = parseReport(output);
  if (!report) return holds(false, `dependency-cruiser gave no report (exit code ${code}): ${errors.trim()}`);
  for (const { rule, from, to } of report.summary.violations) console.log(`${rule.name}: ${from} -> ${to}`);
  // With a TypeScript it cannot load, dependency-cruiser sees nothing and finds nothing wrong: every file must have been seen.
  const seen = new Set(report.modules.map((module) => module.source));
  const unseen = sourceFolders.flatMap(listSources).filter((file) => !seen.has(file));
  for (const file of unseen) console.log(`not seen: ${file}`);
  const sources = report.modules.filter(({ source }) => sourceFolders.some((folder) => source.startsWith(folder)));
  console.log(`${sources.length} modules seen`);
  return sum([holds(report.summary.violations.length === 0), holds(unseen.length === 0 && sources.length > 0)]);
}

function parseReport(output: string): CruiseReport | undefined {
  try {
    return JSON.parse(output);
  } catch {
    return undefined;
  }
}

function listSources(folder: string): string[] {
  return readdirSync(path.join(projectFolder, folder), { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".ts"))
    .map((file) => path.posix.join(folder, file.replaceAll("\\", "/")));
}
