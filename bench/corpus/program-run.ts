import { spawn } from "node:child_process";
import { closeSync, openSync } from "node:fs";
import { devNull } from "node:os";
import path from "node:path";
import { projectFolder, projectNode } from "../../scripts/project.mjs";

/** What a run of a program took, by its own account. */
export interface ProgramRun {
  /** Milliseconds from its start to its end. */
  wall: number;
  /** Milliseconds that its threads ran. */
  processor: number;
  /** Bytes of memory at the most. */
  peak: number;
}

/** How the runs of one measurement are summed up. */
export interface Runs {
  median: ProgramRun;
  times: number;
}

const program = path.join(projectFolder, "dist", "modelver.cjs");
const clock = path.join(import.meta.dirname, "clock.cjs");
const studyScript = path.join(import.meta.dirname, "study.py");

/** Runs `modelver corpus` so many times; what it writes goes nowhere. */
export function runCorpus(given: readonly string[], times: number): Promise<Runs> {
  return repeat(times, () => run(projectNode, ["--require", clock, program, "corpus", ...given], devNull));
}

/** Runs the study's experiments in Python on a folder of task files, once. @param output file for the figures */
export function runStudyScript(folders: readonly string[], output: string): Promise<ProgramRun> {
  return run("python3", [studyScript, ...folders], output);
}

async function repeat(times: number, once: () => Promise<ProgramRun>): Promise<Runs> {
  const runs: ProgramRun[] = [];
  while (runs.length < times) runs.push(await once());
  const median = (of: (each: ProgramRun) => number) => runs.map(of).sort((a, b) => a - b)[(times - 1) >> 1]!;
  return {
    median: {
      wall: median(({ wall }) => wall),
      processor: median(({ processor }) => processor),
      peak: median(({ peak }) => peak),
    },
    times,
  };
}

async function run(command: string, given: readonly string[], output: string): Promise<ProgramRun> {
  const file = openSync(output, "w");
  try {
    const child = spawn(command, given, { stdio: ["ignore", file, "inherit", "pipe"] });
    let account = "";
    child.stdio[3]!.on("data", (part: Buffer) => {
      account += part;
    });
    const code = await new Promise<number | null>((resolve, reject) => {
      child.on("error", reject);
      child.on("close", resolve);
    });
    if (code !== 0) throw new Error(`${command} ${given.join(" ")} ended with ${code}`);
    return JSON.parse(account) as ProgramRun;
  } finally {
    closeSync(file);
  }
}
