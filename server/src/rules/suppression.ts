import type { Place } from "../documents/place.ts";
import type { Suppression } from "../references/document-facts.ts";
import { covers } from "./selection.ts";

/** Tells which findings the comments of one file suppress: a comment speaks of what begins on the lines it covers. */
export class Suppressions {
  private readonly ofFile: Suppression[];
  private readonly byLine = new Map<string, Suppression[]>();

  constructor(suppressions: readonly Suppression[]) {
    this.ofFile = suppressions.filter(({ scope }) => scope === "file");
    for (const suppression of suppressions) if (suppression.scope === "line") this.file(suppression);
  }

  /** Whether a comment suppresses a rule at a place. */
  has(code: string, place: Place): boolean {
    const near = this.byLine.get(lineKey(place.cell, place.range.start.line)) ?? [];
    return this.ofFile.some((each) => speaksOfRule(each, code)) || near.some((each) => speaksOfRule(each, code));
  }

  private file(suppression: Suppression): void {
    const { cell, range } = suppression.covers;
    for (let line = range.start.line; line <= range.end.line; line++) {
      const key = lineKey(cell, line);
      const known = this.byLine.get(key);
      if (known === undefined) this.byLine.set(key, [suppression]);
      else known.push(suppression);
    }
  }
}

function lineKey(cell: number | undefined, line: number): string {
  return `${cell ?? ""}:${line}`;
}

function speaksOfRule({ codes }: Suppression, code: string): boolean {
  return codes === null || codes.some((each) => covers(each, code));
}
