import { open, readdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import path from "node:path";
import type { HarvestPlan, Position } from "./plan.ts";

/** Says which part of the models gathered so far counts. */
export interface JournalEntry {
  version: 1;
  plan: HarvestPlan;
  position: Position;
  /** How many bytes of the gathered models are whole and belong to the position. */
  bytes: number;
  /** The run that wrote this. */
  run: string;
}

/** The journal of a harvest: one entry, replaced as a whole after each page. */
export class Journal {
  readonly #file: string;

  constructor(file: string) {
    this.#file = file;
  }

  /** The entry; null where there is none, or none that can be read. */
  async read(): Promise<JournalEntry | null> {
    try {
      const entry = JSON.parse(await readFile(this.#file, "utf8")) as JournalEntry;
      return entry.version === 1 ? entry : null;
    } catch {
      return null;
    }
  }

  /** Replaces the entry: a reader, after a crash too, finds the old one or the new one. */
  async write(entry: JournalEntry): Promise<void> {
    // Of this run alone: another one may be writing at this moment.
    const fresh = `${this.#file}.${entry.run}.new`;
    const file = await open(fresh, "w");
    try {
      await file.writeFile(JSON.stringify(entry));
      await file.datasync();
    } finally {
      await file.close();
    }
    await rename(fresh, this.#file);
  }

  /** Makes a run the one that goes on; whichever did before finds out at its next page. */
  async claim(run: string): Promise<void> {
    const fresh = `${this.#file}.${run}.new`;
    await writeFile(fresh, run);
    await rename(fresh, this.#claim);
  }

  /** Whether a run is the one that claimed it last. */
  async isClaimedBy(run: string): Promise<boolean> {
    return (await readFile(this.#claim, "utf8").catch(() => null)) === run;
  }

  /** Only whoever begins writes it, so that no page of an earlier run can take it back. */
  get #claim(): string {
    return `${this.#file}.run`;
  }

  /** Takes it away, with what runs that were killed left beside it. */
  async remove(): Promise<void> {
    await rm(this.#file, { force: true });
    const folder = path.dirname(this.#file);
    const beginning = `${path.basename(this.#file)}.`;
    for (const name of await readdir(folder)) {
      if (name.startsWith(beginning) && /\.(new|run)$/.test(name)) await rm(path.join(folder, name), { force: true });
    }
  }
}
