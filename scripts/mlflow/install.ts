import { createHash } from "node:crypto";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { cacheFolder, findProgram, projectFolder } from "../project.mjs";
import { run, runTwice } from "../run.mjs";

const requirementsFile = path.join(projectFolder, "scripts/mlflow/requirements.txt");
const timeLimit = 15 * 60_000;
/** Written last, so that a folder that has it is whole. */
const marker = "installed";
const oldEnough = "import sys; sys.exit(sys.version_info < (3, 10))";

/** The Python that has MLflow, or why there is none. */
export type Mlflow = { python: string } | { missing: string };

let preparation: Promise<Mlflow> | undefined;

/** Makes MLflow ready, once, however often it is asked. It takes a minute where it is not in the cache. */
export function prepareMlflow(): Promise<Mlflow> {
  preparation ??= installMlflow();
  return preparation;
}

/** Installs MLflow into a virtual environment in this user's cache. Only a whole installation ever gets its final name. */
async function installMlflow(): Promise<Mlflow> {
  const present = pythonOf(homeFolder());
  if (existsSync(path.join(homeFolder(), marker)) && existsSync(present)) return { python: present };
  const python = await findPython();
  if (python === undefined) return { missing: "MLflow needs Python 3.10 or newer, and there is none on the PATH" };
  console.log(`Installing MLflow into ${cacheFolder()} (about a minute) …`);
  mkdirSync(cacheFolder(), { recursive: true });
  const folder = mkdtempSync(path.join(cacheFolder(), "installing-"));
  try {
    const failure = await installInto(folder, python);
    if (failure !== undefined) return { missing: failure };
    moveIntoPlace(folder);
    return { python: present };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function findPython(): Promise<string | undefined> {
  for (const name of ["python3", "python"]) {
    const program = findProgram(name);
    if (program !== undefined && (await run(program, ["-c", oldEnough], { quiet: true })).code === 0) return program;
  }
  return undefined;
}

async function installInto(folder: string, python: string): Promise<string | undefined> {
  const made = await run(python, ["-m", "venv", folder], { quiet: true, timeout: timeLimit });
  if (made.code !== 0) return `Python cannot make virtual environments: ${lastLines(made.errors || made.output)}`;
  const arguments_ = ["-m", "pip", "install", "--disable-pip-version-check", "--quiet", "-r", requirementsFile];
  const options = { quiet: true, background: true, timeout: timeLimit };
  const { code, errors } = await runTwice(pythonOf(folder), arguments_, options);
  if (code !== 0) return `MLflow could not be installed (pip ended with ${code}): ${lastLines(errors)}`;
  writeFileSync(path.join(folder, marker), "");
  return undefined;
}

/** An environment may be moved as long as its programs are started by its Python. */
function moveIntoPlace(folder: string): void {
  try {
    renameSync(folder, homeFolder());
  } catch (error) {
    // Somebody else was quicker; theirs is as good. What lacks the marker is a ruin.
    if (existsSync(path.join(homeFolder(), marker))) return;
    rmSync(homeFolder(), { recursive: true, force: true });
    if (existsSync(homeFolder())) throw error;
    renameSync(folder, homeFolder());
  }
}

function homeFolder(): string {
  const digest = createHash("sha256").update(readFileSync(requirementsFile)).digest("hex").slice(0, 12);
  return path.join(cacheFolder(), `mlflow-${digest}-${process.platform}-${process.arch}`);
}

function pythonOf(environment: string): string {
  return process.platform === "win32"
    ? path.join(environment, "Scripts/python.exe")
    : path.join(environment, "bin/python");
}

function lastLines(text: string): string {
  return text.trim().split("\n").slice(-5).join(" | ");
}
