import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";

const MEGABYTES = 1024 * 1024;

/** Runs a Python script beside this file with the libraries, in a folder of its own, and gives what it prints as JSON. */
export function runPeer<Answer>(script: string, folder: string, ...given: string[]): Answer {
  const python = process.env.MODELVER_PEERS;
  if (python === undefined) throw new Error("MODELVER_PEERS names no Python: run npm test -- drift");
  const file = path.join(import.meta.dirname, script);
  const output = execFileSync(python, ["-W", "ignore", file, ...given], { cwd: folder, maxBuffer: 256 * MEGABYTES });
  return JSON.parse(output.toString()) as Answer;
}

/** A folder for what a peer writes, removed by {@link remove}. */
export class PeerFolder {
  readonly path = mkdtempSync(path.join(tmpdir(), "modelver-peers-"));

  remove(): void {
    rmSync(this.path, { recursive: true, force: true });
  }
}
