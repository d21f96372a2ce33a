import assert from "node:assert/strict";
import { type ChildProcess, spawn } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import path from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import type { MonitoringPrograms } from "../../scripts/alerts/install.ts";
import { run } from "../../scripts/run.mjs";

/** Where `npm test` found the programs. */
const programs: MonitoringPrograms = JSON.parse(process.env.MODELVER_MONITORING ?? "{}");

/** The real programs of Prometheus, run for one test in a folder of its own. */
export class MonitoringFolder {
  readonly path = mkdtempSync(path.join(tmpdir(), "modelver-monitoring-"));
  readonly #running: ChildProcess[] = [];

  write(name: string, content: string): void {
    writeFileSync(this.of(name), content);
  }

  of(name: string): string {
    return path.join(this.path, name);
  }

  /** Runs a program to its end. */
  run(
    program: keyof MonitoringPrograms,
    ...given: string[]
  ): Promise<{ code: number; output: string; errors: string }> {
    return run(programs[program], given, { cwd: this.path, quiet: true });
  }

  /** Starts a server and waits until it answers at its address. */
  async start(program: keyof MonitoringPrograms, given: string[], ready: string): Promise<void> {
    await this.startProgram(programs[program], given, ready);
  }

  async startProgram(program: string, given: string[], ready: string, cwd = this.path): Promise<void> {
    const child = spawn(program, given, { cwd, stdio: ["ignore", "ignore", "pipe"] });
    let errors = "";
    child.stderr.on("data", (chunk) => {
      errors += chunk;
    });
    this.#running.push(child);
    await until(`${path.basename(program)} answers`, async () => {
      assert.equal(child.exitCode, null, `${program} ended: ${errors}`);
      return (await fetch(ready).catch(() => undefined))?.ok ? true : undefined;
    });
  }

  remove(): void {
    for (const child of this.#running.splice(0)) child.kill("SIGKILL");
    rmSync(this.path, { recursive: true, force: true });
  }
}

/** Waits for something that the test's own time limit bounds. */
export async function until<Value>(what: string, look: () => Promise<Value | undefined>): Promise<Value> {
  for (let tries = 0; tries < 1200; tries++) {
    const found = await look();
    if (found !== undefined) return found;
    await sleep(100);
  }
  return assert.fail(`${what}: not within two minutes`);
}

/** A port of this machine that nobody listens at. */
export function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer();
    server.listen(0, "127.0.0.1", () => {
      const address = server.address();
      server.close(() => resolve(typeof address === "object" && address !== null ? address.port : 0));
    });
  });
}
