/**
 * How fast `modelver drift` is and how much memory it takes, beside DuckDB's SUMMARIZE, Evidently and popmon, all on the same files in one
 * run. `npm run bench:drift` does all; names after `--` choose parts: speed, large, growth. It builds for production first.
 */
import { mkdirSync } from "node:fs";
import path from "node:path";
import { preparePeers } from "../scripts/drift/install.ts";
import { projectFolder, scratchFolder } from "../scripts/project.mjs";
import { renderLines } from "./drift/cost-table.ts";
import { makePair, type Pair } from "./drift/data.ts";
import { type Cost, runNodeProgram, runPythonScript } from "./drift/run-program.ts";
import { machine } from "./editor/measurement.ts";

const PARTS = ["speed", "large", "growth"];
const MILLION = 1_000_000;
const GROWTH = [MILLION, 10 * MILLION, 100 * MILLION];
const RUNS = 3;

const chosen = process.argv.slice(2);
const unknown = chosen.filter((part) => !PARTS.includes(part));
if (unknown.length > 0) throw new Error(`no such part: ${unknown.join(", ")}; there are ${PARTS.join(", ")}`);
const wants = (part: string) => chosen.length === 0 || chosen.includes(part);

const folder = path.join(scratchFolder, "bench-drift");
mkdirSync(folder, { recursive: true });
const program = path.join(projectFolder, "dist/modelver.cjs");
console.log(machine());
if (wants("speed")) await beside(MILLION, RUNS, { exact: true, peers: ["evidently", "popmon"] });
// The peers hold all rows in memory: of so many, more than most machines have.
if (wants("large")) await beside(10 * MILLION, 1, { exact: false, peers: [] });
if (wants("growth")) await growth();

/** Two files of 30 columns, by everybody; the peers once, as they take minutes. */
async function beside(rows: number, runs: number, others: { exact: boolean; peers: readonly string[] }): Promise<void> {
  const pair = await makePair(folder, rows, 30);
  const costs: [string, Cost][] = [["modelver drift", await median(runs, () => drift(pair))]];
  if (others.exact) costs.push(["modelver drift --exact", await median(runs, () => drift(pair, "--exact"))]);
  costs.push(["DuckDB, SUMMARIZE of both", await median(runs, () => summarize(pair))]);
  for (const peer of others.peers) {
    const environment = await preparePeers();
    if ("missing" in environment) throw new Error(environment.missing);
    const script = path.join(projectFolder, "bench/drift/peers.py");
    costs.push([peer, await runPythonScript(environment.python, [script, peer, pair.reference, pair.current])]);
  }
  console.log(`\n${rows.toLocaleString("en")} rows a side, 30 columns\n${renderLines(costs)}`);
}

async function growth(): Promise<void> {
  const costs: [string, Cost][] = [];
  for (const rows of GROWTH) {
    const pair = await makePair(folder, rows, 6);
    costs.push([`${rows.toLocaleString("en")} rows`, await drift(pair)]);
  }
  console.log(`\n6 columns, two sides of so many rows\n${renderLines(costs)}`);
}

function drift({ reference, current }: Pair, ...options: string[]): Promise<Cost> {
  return runNodeProgram([
    program,
    "drift",
    "--reference",
    reference,
    "--current",
    current,
    "--format",
    "json",
    ...options,
  ]);
}

function summarize({ reference, current }: Pair): Promise<Cost> {
  return runNodeProgram([path.join(projectFolder, "bench/drift/summarize.ts"), reference, current]);
}

/** The run whose time is in the middle. */
async function median(runs: number, run: () => Promise<Cost>): Promise<Cost> {
  const costs: Cost[] = [];
  for (let at = 0; at < runs; at++) costs.push(await run());
  return costs.sort((one, other) => one.wall - other.wall)[Math.floor(runs / 2)]!;
}
