/**
 * Measures how fast `modelver corpus` counts, and how much memory it takes, beside the study's own way as a plain Python script.
 *
 *   node bench/corpus.ts study     the study's names, both methods, and the Python script, in turn
 *   node bench/corpus.ts large     2.5 million made-up names
 *   node bench/corpus.ts growth    10 thousand to 10 million made-up names; draws docs/images/corpus-growth.svg
 *
 * Without a word, all of it. Each run is a process of its own; seconds are those from the first look for files to the whole result,
 * after the program has started, median of several runs.
 */
import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { projectFolder, scratchFolder } from "../scripts/project.mjs";
import type { CountedRun } from "./corpus/count.ts";
import { type Growth, growthPicture } from "./corpus/growth-picture.ts";
import { madeNames } from "./corpus/made-names.ts";
import { machine } from "./editor/measurement.ts";

const STUDY_RUNS = 5;
const LARGE_RUNS = 3;
const LARGE = 2_500_000;
const SIZES = [10_000, 30_000, 100_000, 300_000, 1_000_000, 3_000_000, 10_000_000];
const METHODS = ["study", "grammar"] as const;
const studyFolder = path.join(process.env.MODELVER_CORPORA ?? path.join(projectFolder, "../shared/corpora"), "study");
const cache = path.join(scratchFolder, "bench");

function count(method: string, folder: string): CountedRun {
  const script = path.join(import.meta.dirname, "corpus/count.ts");
  return JSON.parse(execFileSync(process.execPath, [script, method, folder], { encoding: "utf8" }));
}

function python(experiments: "groups" | "tokens", folder: string): CountedRun {
  const script = path.join(import.meta.dirname, "corpus/study.py");
  return JSON.parse(execFileSync("python3", [script, experiments, folder], { encoding: "utf8" }));
}

/** The run in the middle, by its seconds. */
function median(runs: CountedRun[]): CountedRun {
  return runs.sort((one, other) => one.seconds - other.seconds)[Math.floor(runs.length / 2)]!;
}

function row(what: string, run: CountedRun, target: string): string {
  const cells = [
    run.names.toLocaleString("en"),
    run.seconds.toFixed(2),
    run.processor.toFixed(2),
    run.megabytes.toFixed(0),
  ];
  return `${what.padEnd(22)}${cells.map((cell) => cell.padStart(12)).join("")}  ${target}`;
}

function head(): void {
  const titles = ["names", "seconds", "processor s", "peak MB"];
  console.log(`${"".padEnd(22)}${titles.map((title) => title.padStart(12)).join("")}  target`);
}

/** The study's names by both methods, and by Python, in turn so that what else the machine does meets all alike. */
function measureStudy(): void {
  const tasks = path.join(studyFolder, "tasks");
  if (!existsSync(tasks)) {
    console.log(`skipped: no corpora in ${studyFolder}; MODELVER_CORPORA names their folder`);
    return;
  }
  const runs: Record<string, CountedRun[]> = { study: [], grammar: [], python: [] };
  for (let run = 0; run < STUDY_RUNS; run++) {
    for (const method of METHODS) runs[method]!.push(count(method, tasks));
    runs.python!.push(python("groups", tasks));
  }
  const [study, grammar, script] = [runs.study!, runs.grammar!, runs.python!].map(median) as [
    CountedRun,
    CountedRun,
    CountedRun,
  ];
  head();
  console.log(row("study", study, "0.5 s"));
  console.log(row("grammar", grammar, "0.5 s"));
  console.log(row("Python, as the study", script, ""));
  const agree = (["names", "versioned", "tokens", "groups"] as const).every(
    (figure) => study[figure] === script[figure],
  );
  console.log(`The study's figures agree with Python's: ${agree ? "yes" : "NO"}.`);
  console.log(`study takes ${(study.seconds / script.seconds).toFixed(2)} of Python's time.\n`);
  if (!agree) process.exitCode = 1;
}

async function measureLarge(): Promise<void> {
  const folder = await madeNames(LARGE, cache);
  head();
  for (const method of METHODS) {
    console.log(row(method, median(Array.from({ length: LARGE_RUNS }, () => count(method, folder))), "4 s, 500 MB"));
  }
  console.log(row("Python, no groups", python("tokens", folder), ""));
  console.log();
}

async function measureGrowth(): Promise<void> {
  const growth: Growth[] = [];
  head();
  for (const size of SIZES) {
    const folder = await madeNames(size, cache);
    for (const method of METHODS) {
      const run = count(method, folder);
      console.log(row(method, run, ""));
      growth.push({ method, names: run.names, seconds: run.seconds, megabytes: run.megabytes });
    }
  }
  writeFileSync(path.join(projectFolder, "docs/images/corpus-growth.svg"), growthPicture(growth));
}

const asked = process.argv[2];
mkdirSync(cache, { recursive: true });
console.log(`${machine()}\n`);
if (asked === undefined || asked === "study") measureStudy();
if (asked === undefined || asked === "large") await measureLarge();
if (asked === undefined || asked === "growth") await measureGrowth();
