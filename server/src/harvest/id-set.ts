import { createHash } from "node:crypto";

const WORDS = 3;
const FIRST_CAPACITY = 1 << 12;
const FULLEST = 0.7;

/**
 * A set of texts that keeps 96 bits of the SHA-1 of each in flat memory: about 30 bytes a text at most, where a Set takes some 150 with the
 * garbage that comes of it. That two of ten million texts share those bits has a chance of one in 10^15.
 */
export class IdSet {
  #capacity = FIRST_CAPACITY;
  /** WORDS words a slot; a slot of zeros is free. */
  #slots = new Uint32Array(FIRST_CAPACITY * WORDS);
  #size = 0;

  get size(): number {
    return this.#size;
  }

  has(text: string): boolean {
    const key = keyOf(text);
    return this.#slots[this.#find(key)] !== 0;
  }

  add(text: string): void {
    if (this.#size + 1 > this.#capacity * FULLEST) this.#grow();
    const key = keyOf(text);
    const slot = this.#find(key);
    if (this.#slots[slot] === 0) this.#size++;
    this.#slots.set(key, slot);
  }

  /** Where a key stands, or the free slot where it would. */
  #find(key: Uint32Array): number {
    const slots = this.#slots;
    const end = this.#capacity * WORDS;
    let slot = (key[1]! & (this.#capacity - 1)) * WORDS;
    while (slots[slot] !== 0 && !(slots[slot] === key[0] && slots[slot + 1] === key[1] && slots[slot + 2] === key[2])) {
      slot = slot + WORDS === end ? 0 : slot + WORDS;
    }
    return slot;
  }

  #grow(): void {
    const before = this.#slots;
    this.#capacity *= 2;
    this.#slots = new Uint32Array(this.#capacity * WORDS);
    for (let slot = 0; slot < before.length; slot += WORDS) {
      if (before[slot] === 0) continue;
      const key = before.subarray(slot, slot + WORDS);
      this.#slots.set(key, this.#find(key));
    }
  }
}

/** The first word is never 0, which marks a free slot. */
function keyOf(text: string): Uint32Array {
  const digest = createHash("sha1").update(text).digest();
  return Uint32Array.of(digest.readUInt32LE(0) || 1, digest.readUInt32LE(4), digest.readUInt32LE(8));
}
