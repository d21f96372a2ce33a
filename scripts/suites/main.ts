// Runs the suites, all or those named on the command line, and ends with a table of them.
import { existsSync, mkdirSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { preparePeers } from "../drift/install.ts";
import { prepareMlflow } from "../mlflow/install.ts";
import { projectFolder, scratchFolder } from "../project.mjs";
import { prepareEditor } from "./editor.ts";
import { suites } from "./list.ts";
import { holds, type Outcome, requireAll, type Suite, sum } from "./outcome.ts";
import { type Row, renderTable } from "./table.ts";

const summaryFile = path.join(scratchFolder, "test-summary.txt");

function chooseSuites(names: string[]): Suite[] {
  const unknown = names.filter((name) => !suites.some((suite) => suite.name === name));
  if (unknown.length > 0) {
    const known = suites.map((suite) => `  ${suite.name.padEnd(10)}${suite.about}`).join("\n");
    throw new Error(`No such suite: ${unknown.join(", ")}. There are:\n${known}`);
  }
  if (names.length === 0) return suites;
  const chosen = suites.filter((suite) => names.includes(suite.name));
  const wantsBuild = chosen.some((suite) => suite.needsBuild);
  return suites.filter((suite) => chosen.includes(suite) || (wantsBuild && suite.name === "build"));
}

function corporaPresent(): boolean {
  return existsSync(process.env.MODELVER_CORPORA ?? path.join(projectFolder, "../shared/corpora"));
}

async function runSuite(suite: Suite): Promise<Row> {
  console.log(`\n=== ${suite.name}: ${suite.about}`);
  const begin = performance.now();
  const outcome: Outcome = await suite.run().catch((error) => {
    console.error(error);
    return holds(false, String(error));
  });
  const required = process.env.MODELVER_TEST_REQUIRE === "all";
  return {
    suite: suite.name,
    outcome: required ? requireAll(outcome, corporaPresent()) : outcome,
    seconds: (performance.now() - begin) / 1000,
  };
}

async function main(): Promise<number> {
  rmSync(summaryFile, { force: true });
  const chosen = chooseSuites(process.argv.slice(2));
  // Its failure is reported by the suites that wait for it.
  if (chosen.some((suite) => suite.needsEditor)) prepareEditor().catch(() => {});
  if (chosen.some((suite) => suite.needsMlflow)) prepareMlflow().catch(() => {});
  if (chosen.some((suite) => suite.needsPeers)) preparePeers().catch(() => {});
  const rows: Row[] = [];
  for (const suite of chosen) rows.push(await runSuite(suite));
  const { passed, failed } = sum(rows.map((row) => row.outcome));
  console.log(`\n${renderTable(rows)}\n`);
  mkdirSync(scratchFolder, { recursive: true });
  writeFileSync(summaryFile, `${passed} passed, ${failed} failed\n`);
  return failed > 0 ? 1 : 0;
}

try {
  process.exitCode = await main();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 2;
}
