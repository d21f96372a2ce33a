import { ByteDictionary, textsOf } from "../tables/byte-dictionary.ts";
import { GrowingBytes, GrowingInts } from "../tables/growing.ts";
import { PairTable } from "../tables/pair-table.ts";
import { TokenCutter } from "./token-cut.ts";

/** Families that have tokens, and which: family `i` has the tokens `tokens[starts[i]]` to `tokens[starts[i + 1] - 1]`. */
export interface FamilyTokens {
  families: string[];
  starts: Int32Array<ArrayBuffer>;
  /** Numbers of tokens, in the order they were first met in their family. */
  tokens: Int32Array<ArrayBuffer>;
  /** A token's text by its number. */
  texts: string[];
}

/**
 * The families of one task while its names come by. A family counts from its second name on; until then the version part of
 * the first is kept, so that one pass is enough and names themselves are not.
 */
export class Families {
  private readonly families = new ByteDictionary();
  private readonly waiting = new GrowingBytes();
  /** Where a family's first version part begins in `waiting`; -1 once the family has a second name. */
  private readonly waitingStarts = new GrowingInts();
  private readonly waitingLengths = new GrowingInts();
  private readonly tokens = new ByteDictionary();
  private readonly pairs = new PairTable();
  private family = 0;
  private readonly cutter = new TokenCutter((bytes, start, end) => {
    this.pairs.add(this.family, this.tokens.add(bytes, start, end));
  });

  /** Adds a name whose family is the bytes from `start` to `familyEnd`, and its version part those from `versionStart` to `end`. */
  add(bytes: Uint8Array, start: number, familyEnd: number, versionStart: number, end: number): void {
    const known = this.families.size;
    const family = this.families.add(bytes, start, familyEnd);
    if (family === known) {
      this.wait(bytes, versionStart, end);
      return;
    }
    this.family = family;
    const first = this.waitingStarts.values[family]!;
    if (first >= 0) {
      this.waitingStarts.values[family] = -1;
      this.cutter.cut(this.waiting.values, first, first + this.waitingLengths.values[family]!);
    }
    this.cutter.cut(bytes, versionStart, end);
  }

  private wait(bytes: Uint8Array, start: number, end: number): void {
    this.waitingStarts.push(this.waiting.length);
    this.waitingLengths.push(Math.max(0, end - start));
    this.waiting.append(bytes, start, end);
  }

  /** The families with two names or more that have a token. */
  finish(): FamilyTokens {
    const { pairs } = this;
    const counts = new Int32Array(this.families.size);
    for (let row = 0; row < pairs.size; row++) counts[pairs.first(row)]!++;
    const numbers = new Int32Array(this.families.size);
    const families: string[] = [];
    const starts = new GrowingInts();
    let total = 0;
    for (let family = 0; family < counts.length; family++) {
      if (counts[family] === 0) continue;
      numbers[family] = families.length;
      families.push(this.families.text(family));
      starts.push(total);
      total += counts[family]!;
    }
    const tokens = new Int32Array(total);
    const next = starts.toArray();
    for (let row = 0; row < pairs.size; row++) tokens[next[numbers[pairs.first(row)]!]!++] = pairs.second(row);
    starts.push(total);
    return { families, starts: starts.toArray(), tokens, texts: textsOf(this.tokens.rows()) };
  }
}
