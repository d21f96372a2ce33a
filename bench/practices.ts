import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { checkPractices } from "../server/src/practices/check-practices.ts";
import { readEvidence } from "../server/src/workspace/practices/read-evidence.ts";
import { testParsers } from "../test/parsers.ts";

/*
 * How long `modelver practices` takes on a repository of 5,000 files: reading them and judging what was read, and whole runs of the command as it is built.
 *   npm run bench:practices            a repository that is made up
 *   npm run bench:practices -- FOLDER  one that is there
 */
const FILES = 5000;
const RUNS = 5;

const given = process.argv[2];
const root = given === undefined ? madeUpRepository() : path.resolve(given);
try {
  const parsers = await testParsers();
  const times: { read: number; judged: number; processor: number }[] = [];
  let files = 0;
  for (let run = 0; run < RUNS; run++) {
    const used = process.cpuUsage();
    const begun = performance.now();
    const declared = { file: null, monitors: [], routes: [] };
    const evidence = await readEvidence({ root, folder: root, parsers, declared });
    const read = performance.now();
    checkPractices(evidence);
    const { user, system } = process.cpuUsage(used);
    times.push({ read: read - begun, judged: performance.now() - read, processor: (user + system) / 1000 });
    files = evidence.files.length;
  }
  console.log(`${files} files, ${RUNS} runs in one process; milliseconds`);
  for (const { read, judged, processor } of times) {
    console.log(
      `read ${read.toFixed(0)}  judged ${judged.toFixed(0)}  together ${(read + judged).toFixed(0)}  of the processor ${processor.toFixed(0)}`,
    );
  }
  console.log("whole runs of the command, a process each; seconds");
  for (let run = 0; run < RUNS; run++) console.log(wholeRun());
} finally {
  if (given === undefined) rmSync(root, { recursive: true });
}

/** A run from start to end, with what the process and its threads used of the processors. */
function wholeRun(): string {
  const command = path.join(import.meta.dirname, "../dist/modelver.cjs");
  const atExit =
    'data:text/javascript,process.on("exit", () => { const { user, system } = process.cpuUsage(); console.error((user + system) / 1e6); })';
  const begun = performance.now();
  const { stderr } = spawnSync(process.execPath, ["--import", atExit, command, "practices", root, "--format", "json"], {
    encoding: "utf8",
    maxBuffer: 1e9,
  });
  const wall = (performance.now() - begun) / 1000;
  return `${wall.toFixed(2)}  of the processor ${Number(stderr.trim().split("\n").at(-1)).toFixed(2)}`;
}

/** Two thirds Python of some 6 kB, half of it about models; the rest settings, documentation and data. */
function madeUpRepository(): string {
  const folder = mkdtempSync(path.join(tmpdir(), "modelver-practices-"));
  mkdirSync(path.join(folder, ".git"));
  write(
    folder,
    "pyproject.toml",
    '[project]\nname = "bench"\nrequires-python = ">=3.12"\ndependencies = ["torch", "mlflow"]\n',
  );
  write(folder, ".github/workflows/ci.yml", "on: push\njobs:\n  test:\n    steps:\n      - run: pytest\n");
  for (let at = 0; at < FILES - 2; at++) write(folder, ...madeUpFile(at));
  return folder;
}

function madeUpFile(at: number): [file: string, text: string] {
  const part = `package_${at % 50}`;
  if (at % 6 === 4) return [`${part}/configs/experiment_${at}.yaml`, `lr: 0.1\nmodel:\n  name: net_${at}\n`.repeat(20)];
  if (at % 6 === 5) return [`${part}/docs/page_${at}.md`, "Words about the model.\n".repeat(100)];
  if (at % 6 === 3)
    return [
      `tests/${part}/test_${at}.py`,
      `import pytest\nfrom ${part}.module_${at - 1} import function_0\n\n${functions(20, "test_")}`,
    ];
  const imports =
    at % 2 === 0 ? "import numpy as np\nimport torch\nfrom torch import nn\n" : "import json\nimport os\n";
  return [`${part}/module_${at}.py`, `"""A module of the bench."""\n\n${imports}\n\n${functions(30, "")}`];
}

function functions(count: number, prefix: string): string {
  const one = (number: number) =>
    `def ${prefix}function_${number}(values, size=10):\n    """Return what a layer of \`size\` makes of values."""\n    # Nothing is kept between two calls.\n    result = [value * size for value in values]\n    return sum(result) / len(result)\n`;
  return Array.from({ length: count }, (_, number) => one(number)).join("\n\n");
}

function write(folder: string, file: string, text: string): void {
  const absolute = path.join(folder, file);
  mkdirSync(path.dirname(absolute), { recursive: true });
  writeFileSync(absolute, text);
}
