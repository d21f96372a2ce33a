import { createHash } from "node:crypto";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { cacheFolder, findProgram } from "./project.mjs";
import { run, runTwice } from "./run.mjs";

const timeLimit = 15 * 60_000;
/** Written last, so that a folder that has it is whole. */
const marker = "installed";

/** Python packages that tests need, in a virtual environment of their own. */
export interface EnvironmentWish {
  /** Of its folder in the cache. */
  name: string;
  /** What it is for, for people: `MLflow`. */
  title: string;
  /** Lists of them, absolute. */
  requirements: string[];
  /** The oldest Python 3 that the packages run on: 10 is 3.10. */
  oldest: number;
}

/** The Python that has the packages, or why there is none. */
export type PythonEnvironment = { python: string } | { missing: string };

const preparations = new Map<string, Promise<PythonEnvironment>>();

/** Makes an environment ready, once, however often it is asked for. It takes a minute where it is not in the cache. */
export function preparePython(wish: EnvironmentWish): Promise<PythonEnvironment> {
  let preparation = preparations.get(wish.name);
  if (preparation === undefined) {
    preparation = install(wish);
    preparations.set(wish.name, preparation);
  }
  return preparation;
}

/** Installs into a virtual environment in this user's cache. Only a whole installation ever gets its final name. */
async function install(wish: EnvironmentWish): Promise<PythonEnvironment> {
  const home = homeFolder(wish);
  const present = pythonOf(home);
  if (existsSync(path.join(home, marker)) && existsSync(present)) return { python: present };
  const python = await findPython(wish.oldest);
  if (python === undefined) {
    return { missing: `${wish.title} needs Python 3.${wish.oldest} or newer, and there is none on the PATH` };
  }
  console.log(`Installing ${wish.title} into ${cacheFolder()} (about a minute) …`);
  mkdirSync(cacheFolder(), { recursive: true });
  const folder = mkdtempSync(path.join(cacheFolder(), "installing-"));
  try {
    const failure = await installInto(folder, python, wish);
    if (failure !== undefined) return { missing: failure };
    moveIntoPlace(folder, home);
    return { python: present };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function findPython(oldest: number): Promise<string | undefined> {
  const oldEnough = `import sys; sys.exit(sys.version_info < (3, ${oldest}))`;
  for (const name of ["python3", "python"]) {
    const program = findProgram(name);
    if (program !== undefined && (await run(program, ["-c", oldEnough], { quiet: true })).code === 0) return program;
  }
  return undefined;
}

async function installInto(
  folder: string,
  python: string,
  { title, requirements }: EnvironmentWish,
): Promise<string | undefined> {
  const made = await run(python, ["-m", "venv", folder], { quiet: true, timeout: timeLimit });
  if (made.code !== 0) return `Python cannot make virtual environments: ${lastLines(made.errors || made.output)}`;
  const arguments_ = ["-m", "pip", "install", "--disable-pip-version-check", "--quiet"];
  const lists = requirements.flatMap((list) => ["-r", list]);
  const options = { quiet: true, background: true, timeout: timeLimit };
  const { code, errors } = await runTwice(pythonOf(folder), [...arguments_, ...lists], options);
  if (code !== 0) return `${title} could not be installed (pip ended with ${code}): ${lastLines(errors)}`;
  writeFileSync(path.join(folder, marker), "");
  return undefined;
}

/** An environment may be moved as long as its programs are started by its Python. */
function moveIntoPlace(folder: string, home: string): void {
  try {
    renameSync(folder, home);
  } catch (error) {
    // Somebody else was quicker; theirs is as good. What lacks the marker is a ruin.
    if (existsSync(path.join(home, marker))) return;
    rmSync(home, { recursive: true, force: true });
    if (existsSync(home)) throw error;
    renameSync(folder, home);
  }
}

function homeFolder({ name, requirements }: EnvironmentWish): string {
  const hash = createHash("sha256");
  for (const list of requirements) hash.update(readFileSync(list));
  const digest = hash.digest("hex").slice(0, 12);
  return path.join(cacheFolder(), `${name}-${digest}-${process.platform}-${process.arch}`);
}

function pythonOf(environment: string): string {
  return process.platform === "win32"
    ? path.join(environment, "Scripts/python.exe")
    : path.join(environment, "bin/python");
}

function lastLines(text: string): string {
  return text.trim().split("\n").slice(-5).join(" | ");
}
