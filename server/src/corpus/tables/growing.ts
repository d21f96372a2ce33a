const encoder = new TextEncoder();
const FIRST_ROOM = 64;

/** A list of whole numbers (32 bits, signed) that grows: a plain array of as many numbers takes several times the memory. */
export class GrowingInts {
  values = new Int32Array(FIRST_ROOM);
  length = 0;

  push(value: number): void {
    if (this.length === this.values.length) {
      const larger = new Int32Array(this.values.length * 2);
      larger.set(this.values);
      this.values = larger;
    }
    this.values[this.length++] = value;
  }

  /** The numbers so far, in memory of their own. */
  toArray(): Int32Array<ArrayBuffer> {
    return this.values.slice(0, this.length);
  }
}

/** Bytes, one text after the other, that grow. */
export class GrowingBytes {
  values = new Uint8Array(FIRST_ROOM * 16);
  length = 0;

  /** Adds the bytes of `source` from `start` to `end`. */
  append(source: Uint8Array, start: number, end: number): void {
    this.reserve(end - start);
    const { values } = this;
    let at = this.length;
    for (let from = start; from < end; from++) values[at++] = source[from]!;
    this.length = at;
  }

  /** Adds a text in UTF-8. */
  appendText(text: string): void {
    this.reserve(text.length * 3);
    this.length += encoder.encodeInto(text, this.values.subarray(this.length)).written;
  }

  /** The bytes so far, in memory of their own. */
  toArray(): Uint8Array<ArrayBuffer> {
    return this.values.slice(0, this.length);
  }

  /** Makes room for so many bytes behind the last one. */
  reserve(count: number): void {
    if (this.length + count <= this.values.length) return;
    const larger = new Uint8Array(Math.max(this.values.length * 2, this.length + count));
    larger.set(this.values.subarray(0, this.length));
    this.values = larger;
  }
}
