import type { BaseModel, FamilyTree } from "./corpus-result.ts";
import { LINE_FEED, type NameChunk } from "./name-chunk.ts";
import { compareText } from "./shares.ts";
import { ByteDictionary, textsOf } from "./tables/byte-dictionary.ts";
import { groupByFirst } from "./tables/grouped-rows.ts";
import { type PairRows, PairTable } from "./tables/pair-table.ts";

/** Which models were made from which, while names come by. */
export class FamilyTreeCounter {
  private readonly models = new ByteDictionary();
  /** A base model, and a model made from it. */
  private readonly steps = new PairTable();

  /** Adds the names of a chunk whose base models are known. A model that is said to be its own base has none. */
  add({ bytes, baseModels }: NameChunk): void {
    if (baseModels === null) return;
    let start = 0;
    for (const bases of baseModels) {
      const end = bytes.indexOf(LINE_FEED, start);
      if (bases.length > 0) {
        const model = this.models.add(bytes, start, end);
        for (const base of bases) {
          const number = this.models.addText(base);
          if (number !== model) this.steps.add(number, model);
        }
      }
      start = end + 1;
    }
  }

  /** The tree; null where no base model is known. */
  finish(): FamilyTree | null {
    if (this.steps.size === 0) return null;
    const texts = textsOf(this.models.rows());
    const tree = new Tree(this.steps, texts.length);
    const baseModels: BaseModel[] = [];
    let models = 0;
    let roots = 0;
    for (let model = 0; model < texts.length; model++) {
      const bases = tree.bases(model);
      const derived = tree.derived(model).length;
      if (bases.length > 0) models++;
      if (derived === 0) continue;
      if (bases.length === 0) roots++;
      baseModels.push({
        model: texts[model]!,
        derived,
        descendants: tree.countDescendants(model),
        depth: tree.depths[model]!,
        bases: Array.from(bases, (base) => texts[base]!).sort(compareText),
      });
    }
    baseModels.sort((a, b) => b.descendants - a.descendants || compareText(a.model, b.model));
    const depth = baseModels.reduce((most, base) => Math.max(most, base.depth), 0);
    return { models, roots, depth, baseModels };
  }
}

/** The steps from bases to what was made from them, both ways. What lies on a circle is its own descendant and base; it is counted once. */
class Tree {
  /** The longest way down from each model; where it leads into a circle, as far as that. */
  readonly depths: Int32Array;
  private readonly down: (model: number) => Int32Array;
  private readonly up: (model: number) => Int32Array;
  private readonly seen: Int32Array;

  constructor(steps: PairTable, models: number) {
    const { firsts, seconds, counts } = steps.rows();
    this.down = neighbours({ firsts, seconds, counts }, models);
    this.up = neighbours({ firsts: seconds, seconds: firsts, counts }, models);
    this.seen = new Int32Array(models).fill(-1);
    this.depths = this.measureDepths(models);
  }

  derived(model: number): Int32Array {
    return this.down(model);
  }

  bases(model: number): Int32Array {
    return this.up(model);
  }

  countDescendants(model: number): number {
    const waiting = [model];
    this.seen[model] = model;
    let count = 0;
    for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
      for (const child of this.down(next)) {
        if (this.seen[child] === model) continue;
        this.seen[child] = model;
        count++;
        waiting.push(child);
      }
    }
    return count;
  }

  /** From the models nothing was made from upwards, each once all below it are known. */
  private measureDepths(models: number): Int32Array {
    const depths = new Int32Array(models);
    const open = Int32Array.from({ length: models }, (_, model) => this.down(model).length);
    const ready = Array.from(open.keys()).filter((model) => open[model] === 0);
    for (let model = ready.pop(); model !== undefined; model = ready.pop()) {
      for (const base of this.up(model)) {
        depths[base] = Math.max(depths[base]!, depths[model]! + 1);
        if (--open[base]! === 0) ready.push(base);
      }
    }
    return depths.map((depth, model) => (open[model]! > 0 ? Math.max(1, depth) : depth));
  }
}

function neighbours(rows: PairRows, models: number): (model: number) => Int32Array {
  const { starts, rows: order } = groupByFirst(rows, models);
  const others = order.map((row) => rows.seconds[row]!);
  return (model) => others.subarray(starts[model], starts[model + 1]);
}
