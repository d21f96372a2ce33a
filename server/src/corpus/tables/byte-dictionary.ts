import { GrowingBytes, GrowingInts } from "./growing.ts";

/** Texts as columns: `bytes` holds one after the other in UTF-8, each up to its end. */
export interface TextRows {
  bytes: Uint8Array<ArrayBuffer>;
  ends: Int32Array<ArrayBuffer>;
}

/**
 * Numbers texts by their bytes, in the order they come: 0, 1, 2 …. Millions of texts lie in few blocks of memory, and a known
 * text is found without making a string of it.
 */
export class ByteDictionary {
  private readonly bytes = new GrowingBytes();
  private readonly starts = new GrowingInts();
  private readonly hashes = new GrowingInts();
  /** A text's number plus one, in the slot of its hash or the next free one; 0 is free. */
  private slots = new Int32Array(256);

  get size(): number {
    return this.starts.length;
  }

  /** The number of the text that the bytes of `source` from `start` to `end` are. */
  add(source: Uint8Array, start: number, end: number): number {
    let hash = end - start;
    for (let at = start; at < end; at++) hash = Math.imul(hash ^ source[at]!, 0x01000193);
    hash ^= hash >>> 15;
    const mask = this.slots.length - 1;
    for (let slot = hash & mask; ; slot = (slot + 1) & mask) {
      const id = this.slots[slot]! - 1;
      if (id < 0) return this.insert(source, start, end, hash, slot);
      if (this.hashes.values[id] === hash && this.isText(id, source, start, end)) return id;
    }
  }

  /** The text of a number. */
  text(id: number): string {
    return decoder.decode(this.bytes.values.subarray(this.starts.values[id]!, this.endOf(id)));
  }

  /** All texts as columns, in the order of their numbers. */
  rows(): TextRows {
    const ends = new Int32Array(this.size);
    for (let id = 0; id < this.size; id++) ends[id] = this.endOf(id);
    return { bytes: this.bytes.values.slice(0, this.bytes.length), ends };
  }

  /** The number of a text. */
  addText(text: string): number {
    const bytes = encoder.encode(text);
    return this.add(bytes, 0, bytes.length);
  }

  private insert(source: Uint8Array, start: number, end: number, hash: number, slot: number): number {
    const id = this.size;
    this.starts.push(this.bytes.length);
    this.hashes.push(hash);
    this.bytes.append(source, start, end);
    this.slots[slot] = id + 1;
    if (this.size * 2 > this.slots.length) this.grow();
    return id;
  }

  private grow(): void {
    this.slots = new Int32Array(this.slots.length * 4);
    const mask = this.slots.length - 1;
    for (let id = 0; id < this.size; id++) {
      let slot = this.hashes.values[id]! & mask;
      while (this.slots[slot] !== 0) slot = (slot + 1) & mask;
      this.slots[slot] = id + 1;
    }
  }

  private isText(id: number, source: Uint8Array, start: number, end: number): boolean {
    const from = this.starts.values[id]!;
    if (this.endOf(id) - from !== end - start) return false;
    const { values } = this.bytes;
    for (let at = start; at < end; at++) if (values[from + at - start] !== source[at]) return false;
    return true;
  }

  private endOf(id: number): number {
    return id + 1 < this.size ? this.starts.values[id + 1]! : this.bytes.length;
  }
}

/** The texts of columns. */
export function textsOf({ bytes, ends }: TextRows): string[] {
  const text = decoder.decode(bytes);
  // Beyond ASCII a text does not stand at the same place in the string as in the bytes.
  const isAscii = text.length === bytes.length;
  let start = 0;
  return Array.from(ends, (end) => {
    const own = isAscii ? text.slice(start, end) : decoder.decode(bytes.subarray(start, end));
    start = end;
    return own;
  });
}

const encoder = new TextEncoder();
const decoder = new TextDecoder("utf-8", { ignoreBOM: true });
