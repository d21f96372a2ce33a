/** Pairs of numbers and how often each came, as columns; these go between threads at no cost. */
export interface PairRows {
  firsts: Int32Array<ArrayBuffer>;
  seconds: Int32Array<ArrayBuffer>;
  counts: Int32Array<ArrayBuffer>;
}

/** First number, second number, count. */
const WIDTH = 3;
const FIRST_ROWS = 64;

/** Pairs of whole numbers, each once, numbered in the order they come, with a count of how often each came. */
export class PairTable {
  size = 0;
  /** What belongs to one pair stands together: memory is fetched by stretches. */
  private entries = new Int32Array(FIRST_ROWS * WIDTH);
  /** A pair's number plus one, in the slot of its hash or the next free one; 0 is free. */
  private slots = new Int32Array(FIRST_ROWS * 4);

  /** Counts a pair and gives its number. */
  add(first: number, second: number, times = 1): number {
    const { slots, entries } = this;
    const mask = slots.length - 1;
    for (let slot = hashOf(first, second) & mask; ; slot = (slot + 1) & mask) {
      const row = slots[slot]! - 1;
      if (row < 0) return this.insert(first, second, times, slot);
      const at = row * WIDTH;
      if (entries[at] === first && entries[at + 1] === second) {
        entries[at + 2]! += times;
        return row;
      }
    }
  }

  /** The first number of a pair. */
  first(row: number): number {
    return this.entries[row * WIDTH]!;
  }

  /** The second number of a pair. */
  second(row: number): number {
    return this.entries[row * WIDTH + 1]!;
  }

  /** How often a pair came. */
  count(row: number): number {
    return this.entries[row * WIDTH + 2]!;
  }

  /** The pairs as columns. */
  rows(): PairRows {
    const rows = {
      firsts: new Int32Array(this.size),
      seconds: new Int32Array(this.size),
      counts: new Int32Array(this.size),
    };
    for (let row = 0; row < this.size; row++) {
      rows.firsts[row] = this.first(row);
      rows.seconds[row] = this.second(row);
      rows.counts[row] = this.count(row);
    }
    return rows;
  }

  private insert(first: number, second: number, times: number, slot: number): number {
    const row = this.size++;
    if (this.size * WIDTH > this.entries.length) {
      const larger = new Int32Array(this.entries.length * 2);
      larger.set(this.entries);
      this.entries = larger;
    }
    this.entries[row * WIDTH] = first;
    this.entries[row * WIDTH + 1] = second;
    this.entries[row * WIDTH + 2] = times;
    this.slots[slot] = row + 1;
    if (this.size * 2 > this.slots.length) this.grow();
    return row;
  }

  private grow(): void {
    this.slots = new Int32Array(this.slots.length * 4);
    const mask = this.slots.length - 1;
    for (let row = 0; row < this.size; row++) {
      let slot = hashOf(this.first(row), this.second(row)) & mask;
      while (this.slots[slot] !== 0) slot = (slot + 1) & mask;
      this.slots[slot] = row + 1;
    }
  }
}

function hashOf(first: number, second: number): number {
  let mixed = Math.imul(first, 0x9e3779b1) ^ second;
  mixed = Math.imul(mixed ^ (mixed >>> 16), 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  return mixed ^ (mixed >>> 16);
}
