import { setImmediate } from "node:timers/promises";
import type { Folder } from "./folders.ts";

/** Files told of in one piece: their findings are computed then, which must not hold up a request. */
const AT_ONCE = 10;

/**
 * Tells of files that a change somewhere else may have touched, in the background: what an editor asks meanwhile is answered in between.
 * A file that is touched again while it waits is told of once.
 */
export class LaterChanges {
  private readonly waiting = new Map<Folder, Set<string>>();
  private readonly tell: (folder: Folder, paths: string[]) => void;
  private isTelling = false;

  /** @param tell must not throw */
  constructor(tell: (folder: Folder, paths: string[]) => void) {
    this.tell = tell;
  }

  add(folder: Folder, paths: Iterable<string>): void {
    const waiting = this.waiting.get(folder) ?? new Set<string>();
    for (const path of paths) waiting.add(path);
    if (waiting.size > 0) this.waiting.set(folder, waiting);
    if (!this.isTelling) void this.tellAll();
  }

  /** What waits of a folder is told of otherwise, or concerns nobody any more. */
  forget(folder: Folder): void {
    this.waiting.delete(folder);
  }

  private async tellAll(): Promise<void> {
    this.isTelling = true;
    while (this.waiting.size > 0) {
      await setImmediate();
      this.tellSome();
    }
    this.isTelling = false;
  }

  private tellSome(): void {
    const [next] = this.waiting;
    if (next === undefined) return;
    const [folder, waiting] = next;
    const paths = [...waiting].slice(0, AT_ONCE);
    for (const path of paths) waiting.delete(path);
    if (waiting.size === 0) this.waiting.delete(folder);
    this.tell(folder, paths);
  }
}
