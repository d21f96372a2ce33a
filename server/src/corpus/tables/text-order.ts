/** So many characters of seven bits fit into a number that floating point holds exactly. */
const HEAD = 7;

/** The numbers of texts, each of which is there once, in the order of the texts' UTF-16 codes. */
export function inTextOrder(texts: readonly string[]): number[] {
  const heads = new Float64Array(texts.length);
  for (let number = 0; number < texts.length; number++) heads[number] = headOf(texts[number]!);
  const sorted = heads.slice().sort();
  // Numbers go to where their head stands first, one behind the other; only those with the same head must be compared as texts.
  const taken = new Int32Array(texts.length);
  const order = new Array<number>(texts.length);
  for (let number = 0; number < texts.length; number++) {
    const place = firstPlace(sorted, heads[number]!);
    order[place + taken[place]!++] = number;
  }
  for (let place = 0; place < order.length; place += taken[place]!) {
    if (taken[place]! > 1) sortStretch(order, place, place + taken[place]!, texts);
  }
  return order;
}

/** A number that never puts texts in another order than their codes do: their first characters, those beyond ASCII all alike. */
function headOf(text: string): number {
  let head = 0;
  for (let at = 0; at < HEAD; at++) {
    // The ends of texts come before all characters but NUL, which counts as one with them.
    const code = at < text.length ? text.charCodeAt(at) : 0;
    if (code > 0x7e) return (head * 128 + 0x7f) * 128 ** (HEAD - 1 - at);
    head = head * 128 + code;
  }
  return head;
}

/** Where a value that is there stands first in an ascending list. */
function firstPlace(sorted: Float64Array, value: number): number {
  let low = 0;
  let high = sorted.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sorted[middle]! < value) low = middle + 1;
    else high = middle;
  }
  return low;
}

function sortStretch(order: number[], start: number, end: number, texts: readonly string[]): void {
  const stretch = order.slice(start, end).sort((a, b) => (texts[a]! < texts[b]! ? -1 : 1));
  for (let at = start; at < end; at++) order[at] = stretch[at - start]!;
}
