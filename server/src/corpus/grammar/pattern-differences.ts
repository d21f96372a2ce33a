import type { ModelName } from "../../names/model-name.ts";
import { ByteDictionary } from "../tables/byte-dictionary.ts";
import { FirstExamples } from "../tables/first-examples.ts";
import { PairTable } from "../tables/pair-table.ts";
import type { GrammarPart } from "./grammar-part.ts";
import { overCount, SCHEMES } from "./own-version.ts";

/** How many examples are kept of each difference. */
export const MOST_EXAMPLES = 5;

/** Where the study's pattern and the grammar do not agree. */
export class PatternDifferences {
  private patternHits = 0;
  private bothCount = 0;
  private readonly misleading = new ByteDictionary();
  private readonly overCounts = new PairTable();
  private readonly overCountExamples = new FirstExamples(MOST_EXAMPLES);
  private readonly missed = new Int32Array(SCHEMES.length);
  private readonly missedExamples = new FirstExamples(MOST_EXAMPLES);

  /**
   * @param scheme of the name's own version, by number
   * @param order of the name among all
   * @param bytes the name stands from `start` to `end`
   */
  add(
    name: ModelName,
    isHit: boolean,
    scheme: number,
    order: number,
    bytes: Uint8Array,
    start: number,
    end: number,
  ): void {
    if (isHit) this.patternHits++;
    if (isHit && scheme !== 0) this.bothCount++;
    else if (isHit) this.addOverCount(name, order, bytes, start, end);
    else if (scheme !== 0) {
      this.missed[scheme]!++;
      this.missedExamples.add(scheme, order, bytes, start, end);
    }
  }

  private addOverCount(name: ModelName, order: number, bytes: Uint8Array, start: number, end: number): void {
    const at = name.name.search(/v\d/i);
    const { reason, segment } = overCount(name, at);
    const text = segment?.text ?? name.name.slice(at, at + 2);
    this.overCounts.add(reason, this.misleading.addText(text.toLowerCase()));
    this.overCountExamples.add(reason, order, bytes, start, end);
  }

  finish(): Pick<
    GrammarPart,
    "patternHits" | "bothCount" | "misleading" | "overCounts" | "overCountExamples" | "missed" | "missedExamples"
  > {
    return {
      patternHits: this.patternHits,
      bothCount: this.bothCount,
      misleading: this.misleading.rows(),
      overCounts: this.overCounts.rows(),
      overCountExamples: this.overCountExamples.rows(),
      missed: this.missed,
      missedExamples: this.missedExamples.rows(),
    };
  }
}
