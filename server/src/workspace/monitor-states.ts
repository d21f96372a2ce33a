import { readFileSync, statSync } from "node:fs";
import path from "node:path";
import type { Monitor } from "../drift/monitor.ts";
import type { MonitorState } from "../drift/watch/monitor-state.ts";
import { LARGEST_STATE, readMonitorState } from "../drift/watch/read-monitor-state.ts";
import { MONITOR_STATES_FOLDER, monitorFile, STATE_FILE, WATCH_FOLDER } from "../drift/watch/state-file.ts";

const TELLING = new RegExp(`(^|/)\\${WATCH_FOLDER}(/${STATE_FILE}|/${MONITOR_STATES_FOLDER}(/[^/]+)?)?$`);

/** How the monitors of a project stood when the watch last measured them. */
export class MonitorStates {
  private readonly root: string;
  private readonly known = new Map<string, MonitorState | null>();

  /** @param root absolute */
  constructor(root: string) {
    this.root = root;
  }

  /**
   * Whether a change of a file or folder of the project tells that states may be others. The alerts do too: a run writes them after the states, for
   * which it may just have made the folder, and an editor that does not watch a new folder yet tells of the alerts alone.
   */
  static areToldBy(file: string): boolean {
    return TELLING.test(file);
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
