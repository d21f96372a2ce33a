import { mkdir, readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import { lock } from "proper-lockfile";
import { emptyState, type WatchState } from "../alerts/watch-state.ts";
import type { DriftResult } from "../drift-result.ts";
import type { MonitorState } from "./monitor-state.ts";
import { replaceFile } from "./replace-file.ts";
import { MONITOR_STATES_FOLDER, monitorFile, RESULTS_FOLDER, STATE_FILE } from "./state-file.ts";

/** A lock that was not renewed for so long is that of a watch that was killed. Milliseconds. */
const STALE = 10_000;

/** Something in the folder keeps the watch from running. */
export class WatchFolderFailure extends Error {}

/** What a watch keeps on the disk. */
export class WatchFolder {
  readonly path: string;

  /** @param folder absolute */
  constructor(folder: string) {
    this.path = folder;
  }

  /**
   * Makes the folder and holds it for this process alone, until the answer is called.
   * @param onLost is called where the lock was lost: another process may write from then on
   * @throws {WatchFolderFailure} where another watch has it
   */
  async hold(onLost: () => void): Promise<() => Promise<void>> {
    for (const folder of [RESULTS_FOLDER, MONITOR_STATES_FOLDER]) {
      await mkdir(path.join(this.path, folder), { recursive: true });
    }
    // What is in it belongs to this machine, not into version control.
    await writeFile(path.join(this.path, ".gitignore"), "*\n");
    // Somebody who was killed a moment ago has left a lock that is stale soon.
    const retries = { retries: 8, minTimeout: STALE / 5, maxTimeout: STALE / 5 };
    return lock(this.path, { stale: STALE, retries, onCompromised: onLost }).catch((error: NodeJS.ErrnoException) => {
      if (error.code !== "ELOCKED") throw error;
      throw new WatchFolderFailure(`another modelver watch is running with ${this.path}`);
    });
  }

  /**
   * What was known last.
   * @throws {WatchFolderFailure} where the file is there but is none of ModelVer's: it may hold messages that were not sent
   */
  async readState(): Promise<WatchState> {
    const file = path.join(this.path, STATE_FILE);
    const text = await readFile(file, "utf8").catch((error: NodeJS.ErrnoException) => {
      if (error.code === "ENOENT") return null;
      throw error;
    });
    if (text === null) return emptyState;
    const state = parsed(text);
    if (state?.version === 1) return state;
    throw new WatchFolderFailure(`${file} is not what ModelVer writes: put it right, or move it away to begin anew`);
  }

  writeState(state: WatchState): Promise<void> {
    return replaceFile(path.join(this.path, STATE_FILE), `${JSON.stringify(state)}\n`);
  }

  /** The last result of a monitor; null where there is none. */
  async readResult(monitor: string): Promise<DriftResult | null> {
    const text = await readFile(this.#resultFile(monitor), "utf8").catch(() => null);
    return text === null ? null : (parsed(text) as DriftResult | null);
  }

  writeResult(monitor: string, result: DriftResult): Promise<void> {
    return replaceFile(this.#resultFile(monitor), `${JSON.stringify(result)}\n`);
  }

  /** What the last result comes to, for whoever only shows it. */
  writeMonitorState(state: MonitorState): Promise<void> {
    const file = path.join(this.path, MONITOR_STATES_FOLDER, monitorFile(state.monitor));
    return replaceFile(file, `${JSON.stringify(state)}\n`);
  }

  #resultFile(monitor: string): string {
    return path.join(this.path, RESULTS_FOLDER, monitorFile(monitor));
  }
}

function parsed(text: string): WatchState | null {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
