/**
 * How fast profiles over time are, beside popmon, and how many values a second detectors read, beside river. `npm run bench:profiles`
 * does both; names after `--` choose parts: profiles, detectors.
 */
import { existsSync, mkdirSync } from "node:fs";
import path from "node:path";
import { preparePeers } from "../scripts/drift/install.ts";
import { projectFolder, scratchFolder } from "../scripts/project.mjs";
import { DETECTORS, type DetectorName } from "../server/src/drift/detectors/all-detectors.ts";
import { findAlarms } from "../server/src/drift/detectors/detector.ts";
import { DuckdbEngine } from "../server/src/drift/engine/duckdb-engine.ts";
import { renderLines } from "./drift/cost-table.ts";
import { makePair } from "./drift/data.ts";
import { type Cost, runNodeProgram, runPythonScript } from "./drift/run-program.ts";
import { machine } from "./editor/measurement.ts";

const PARTS = ["profiles", "detectors"];
const ROWS = 1_000_000;
const DAYS = 90;
const RUNS = 3;
const VALUES = 4_000_000;
/** river is slow: it reads fewer, and KSWIN fewer still. */
const PEER_VALUES = 200_000;
const PEER_KSWIN_VALUES = 2_000;

const chosen = process.argv.slice(2);
const unknown = chosen.filter((part) => !PARTS.includes(part));
if (unknown.length > 0) throw new Error(`no such part: ${unknown.join(", ")}; there are ${PARTS.join(", ")}`);
const wants = (part: string) => chosen.length === 0 || chosen.includes(part);

const folder = path.join(scratchFolder, "bench-drift");
mkdirSync(folder, { recursive: true });
const environment = await preparePeers();
if ("missing" in environment) throw new Error(environment.missing);
const { python } = environment;
const script = path.join(projectFolder, "bench/drift/profile_slots.py");
console.log(machine());
if (wants("profiles")) await profiles();
if (wants("detectors")) await detectors();

async function profiles(): Promise<void> {
  const file = await dailyRows();
  const program = path.join(projectFolder, "bench/drift/profile-slots.ts");
  const costs: [string, Cost][] = [
    ["modelver", await median(() => runNodeProgram([program, file]))],
    ["modelver, with moments for a file", await median(() => runNodeProgram([program, file, "moments"]))],
    ["popmon", await runPythonScript(python, [script, "popmon", file])],
  ];
  console.log(`\n${ROWS.toLocaleString("en")} rows, 30 columns, ${DAYS} days\n${renderLines(costs)}`);
}

/** The run whose time is in the middle. */
async function median(run: () => Promise<Cost>): Promise<Cost> {
  const costs: Cost[] = [];
  for (let at = 0; at < RUNS; at++) costs.push(await run());
  return costs.sort((one, other) => one.wall - other.wall)[RUNS >> 1]!;
}

/** The rows of a generated file, spread over days. */
async function dailyRows(): Promise<string> {
  const file = path.join(folder, `${ROWS}x30-daily.parquet`);
  if (existsSync(file)) return file;
  const { current } = await makePair(folder, ROWS, 30);
  const engine = await DuckdbEngine.open();
  const seconds = DAYS * 86_400;
  const time = `TIMESTAMP '2026-01-01' + to_seconds(CAST(floor((row_number() OVER () - 1) * ${seconds} / ${ROWS}) AS BIGINT))`;
  await engine.run(`COPY (SELECT ${time} AS time, * FROM '${current}') TO '${file}' (FORMAT parquet)`);
  engine.close();
  return file;
}

async function detectors(): Promise<void> {
  const stream = Float64Array.from({ length: VALUES }, (_, at) => ((at * 7919) % 10_007 < 1000 ? 1 : 0));
  console.log(`\nvalues a second, errors of a tenth`);
  for (const name of Object.keys(DETECTORS) as DetectorName[]) {
    const times: number[] = [];
    for (let at = 0; at < RUNS; at++) {
      const begun = performance.now();
      findAlarms(DETECTORS[name].make(), stream);
      times.push(performance.now() - begun);
    }
    const values = name === "kswin" ? PEER_KSWIN_VALUES : PEER_VALUES;
    const peer = await runPythonScript(python, [script, name, String(values)]);
    const own = VALUES / times.sort((one, other) => one - other)[RUNS >> 1]!;
    const theirs = values / peer.wall;
    console.log(`${name.padEnd(13)} ${thousands(own)}  river ${thousands(theirs)}  ${Math.round(own / theirs)} times`);
  }
}

/** Out of values a millisecond. */
function thousands(rate: number): string {
  return `${rate < 1 ? rate.toFixed(1) : Math.round(rate).toLocaleString("en")} thousand`.padStart(16);
}
