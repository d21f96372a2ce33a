import type { Problem } from "../corpus-result.ts";

/** Of so many bad lines it is said where they are; the others are only counted. */
const MOST_NAMED = 100;

/** Counts the lines that hold no name that could be counted, and remembers the first. */
export class BadLines {
  count = 0;
  readonly first: Problem[] = [];

  add(path: string, line: number, reason: string): void {
    this.count++;
    if (this.first.length < MOST_NAMED) this.first.push({ path, line, reason });
  }
}
