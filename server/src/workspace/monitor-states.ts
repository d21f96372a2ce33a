import { readFileSync, statSync } from "node:fs";
import path from "node:path";
import type { Monitor } from "../drift/monitor.ts";
import type { MonitorState } from "../drift/watch/monitor-state.ts";
import { LARGEST_STATE, readMonitorState } from "../drift/watch/read-monitor-state.ts";
import { MONITOR_STATES_FOLDER, monitorFile, WATCH_FOLDER } from "../drift/watch/state-file.ts";

const HOLDS = new RegExp(`(^|/)\\${WATCH_FOLDER}(/${MONITOR_STATES_FOLDER}(/[^/]+)?)?$`);

/** How the monitors of a project stood when the watch last measured them. */
export class MonitorStates {
  private readonly root: string;
  private readonly known = new Map<string, MonitorState | null>();

  /** @param root absolute */
  constructor(root: string) {
    this.root = root;
  }

  /** Whether a file of the project holds a monitor's state, or a folder holds some. */
  static holds(file: string): boolean {
    return HOLDS.test(file);
  }

  /** The state of a monitor; null where there is none, or none that can be read. */
  of({ folder, name }: Pick<Monitor, "folder" | "name">): MonitorState | null {
    const file = path.join(this.root, folder, WATCH_FOLDER, MONITOR_STATES_FOLDER, monitorFile(name));
    const known = this.known.get(file);
    if (known !== undefined) return known;
    const state = read(file);
    const own = state?.monitor === name ? state : null;
    this.known.set(file, own);
    return own;
  }

  forget(): void {
    this.known.clear();
  }
}

function read(file: string): MonitorState | null {
  try {
    return statSync(file).size > LARGEST_STATE ? null : readMonitorState(readFileSync(file, "utf8"));
  } catch {
    return null;
  }
}
