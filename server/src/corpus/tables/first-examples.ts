import { GrowingBytes, GrowingInts } from "./growing.ts";

/** Keeps the first few texts of each of many kinds. */
export class FirstExamples {
  private readonly most: number;
  private readonly kept = new GrowingInts();
  private readonly kinds = new GrowingInts();
  private readonly orders: number[] = [];
  private readonly ends = new GrowingInts();
  private readonly bytes = new GrowingBytes();

  constructor(most: number) {
    this.most = most;
  }

  /** @param order tells which text comes first, wherever it was found */
  add(kind: number, order: number, source: Uint8Array, start: number, end: number): void {
    while (this.kept.length <= kind) this.kept.push(0);
    if (this.kept.values[kind]! >= this.most) return;
    this.kept.values[kind]!++;
    this.kinds.push(kind);
    this.orders.push(order);
    this.bytes.append(source, start, end);
    this.ends.push(this.bytes.length);
  }

  /** Each example with its kind and order, as they came. */
  rows(): ExampleRows {
    const orders = Float64Array.from(this.orders);
    return { kinds: this.kinds.toArray(), orders, ends: this.ends.toArray(), bytes: this.bytes.toArray() };
  }
}

/** Examples as columns: `bytes` holds one text after the other in UTF-8, each up to its end. */
export interface ExampleRows {
  kinds: Int32Array<ArrayBuffer>;
  orders: Float64Array<ArrayBuffer>;
  ends: Int32Array<ArrayBuffer>;
  bytes: Uint8Array<ArrayBuffer>;
}

/**
 * The first examples of each kind of several parts.
 * @param kindOf the kind under which an example of a part counts
 */
export function mergeExamples(
  parts: readonly ExampleRows[],
  kindOf: (part: number, kind: number) => number,
  most: number,
): ExampleRows {
  const rows: { part: number; row: number; order: number }[] = [];
  parts.forEach(({ orders }, part) => {
    orders.forEach((order, row) => {
      rows.push({ part, row, order });
    });
  });
  const merged = new FirstExamples(most);
  for (const { part, row, order } of rows.sort((a, b) => a.order - b.order)) {
    const { kinds, ends, bytes } = parts[part]!;
    merged.add(kindOf(part, kinds[row]!), order, bytes, row === 0 ? 0 : ends[row - 1]!, ends[row]!);
  }
  return merged.rows();
}

/** The examples of those kinds that are wanted. */
export function examplesOf(
  { kinds, ends, bytes }: ExampleRows,
  wanted: (kind: number) => boolean,
): Map<number, string[]> {
  const decoder = new TextDecoder("utf-8", { ignoreBOM: true });
  const examples = new Map<number, string[]>();
  kinds.forEach((kind, row) => {
    if (!wanted(kind)) return;
    const text = decoder.decode(bytes.subarray(row === 0 ? 0 : ends[row - 1], ends[row]));
    const texts = examples.get(kind);
    if (texts === undefined) examples.set(kind, [text]);
    else texts.push(text);
  });
  return examples;
}
