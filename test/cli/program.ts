import { spawn } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";

/** The built program, as it is published. */
export const programFile = path.resolve(import.meta.dirname, "../../dist/modelver.cjs");

/** How a run of the program ended. */
export interface ProgramRun {
  /** Null where a signal ended it. */
  code: number | null;
  signal: NodeJS.Signals | null;
  output: string;
  errors: string;
}

/** How to run the program. */
export interface RunOptions {
  cwd?: string;
  input?: string | Buffer;
  env?: Record<string, string>;
  program?: string;
  /** Milliseconds after which Ctrl-C is pressed. */
  interruptAfter?: number;
}

/** Runs `modelver` as a process of its own. */
export function modelver(given: readonly string[], options: RunOptions = {}): Promise<ProgramRun> {
  const { NO_COLOR: _, FORCE_COLOR: __, ...environment } = process.env;
  const child = spawn(process.execPath, [options.program ?? programFile, ...given], {
    cwd: options.cwd,
    env: { ...environment, ...options.env },
  });
  const output: Buffer[] = [];
  const errors: Buffer[] = [];
  child.stdout.on("data", (chunk) => output.push(chunk));
  child.stderr.on("data", (chunk) => errors.push(chunk));
  // The program may end without reading its input.
  child.stdin.on("error", () => undefined);
  child.stdin.end(options.input ?? "");
  const timer =
    options.interruptAfter === undefined ? undefined : setTimeout(() => child.kill("SIGINT"), options.interruptAfter);
  return new Promise((resolve, reject) => {
    child.on("error", reject);
    child.on("close", (code, signal) => {
      clearTimeout(timer);
      resolve({ code, signal, output: Buffer.concat(output).toString(), errors: Buffer.concat(errors).toString() });
    });
  });
}

/** A folder with files for one test, outside every checkout; content by path. */
export class TemporaryFolder {
  readonly path = mkdtempSync(path.join(tmpdir(), "modelver-cli-"));

  constructor(files: Record<string, string | Buffer> = {}) {
    for (const [name, content] of Object.entries(files)) this.write(name, content);
  }

  write(name: string, content: string | Buffer): void {
    mkdirSync(path.dirname(this.of(name)), { recursive: true });
    writeFileSync(this.of(name), content);
  }

  /** Absolute path of a file in the folder. */
  of(name: string): string {
    return path.join(this.path, name);
  }

  remove(): void {
    rmSync(this.path, { recursive: true, force: true });
  }
}
