import { spawn } from "node:child_process";
import path from "node:path";

/** What a program took. */
export interface Cost {
  /** Milliseconds. */
  wall: number;
  /** Of all threads, milliseconds. */
  processor: number;
  /** Bytes. */
  peak: number;
}

const clock = path.join(import.meta.dirname, "../corpus/clock.cjs");

/** Runs a Node program and says what it took; its exit code may be 0 or 1. */
export function runNodeProgram(given: readonly string[]): Promise<Cost> {
  return costOf(
    spawn(process.execPath, ["--require", clock, ...given], { stdio: ["ignore", "ignore", "inherit", "pipe"] }),
  );
}

/** Runs a Python script that says itself what it took, on file descriptor 3. */
export function runPythonScript(python: string, given: readonly string[]): Promise<Cost> {
  return costOf(spawn(python, ["-W", "ignore", ...given], { stdio: ["ignore", "ignore", "ignore", "pipe"] }));
}

function costOf(child: ReturnType<typeof spawn>): Promise<Cost> {
  let said = "";
  child.stdio[3]!.on("data", (piece: Buffer) => {
    said += piece.toString();
  });
  return new Promise((resolve, reject) => {
    child.on("error", reject);
    child.on("close", (code) => {
      if (code !== null && code <= 1 && said !== "") resolve(JSON.parse(said) as Cost);
      else reject(new Error(`a program that was measured ended with ${code}`));
    });
  });
}
