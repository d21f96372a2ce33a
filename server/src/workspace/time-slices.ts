import { setImmediate } from "node:timers/promises";

/** Milliseconds of work in one piece: an editor that asks meanwhile does not notice them. */
const SLICE = 5;

/** Cuts long work into slices, between which the process does what came in meanwhile. */
export class TimeSlices {
  private begun = performance.now();

  /** To be awaited between two pieces of the work. */
  async breathe(): Promise<void> {
    if (performance.now() - this.begun < SLICE) return;
    await setImmediate();
    this.begun = performance.now();
  }
}
