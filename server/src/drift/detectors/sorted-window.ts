/** A few numbers in ascending order, in a place of fixed size. */
export class SortedWindow {
  readonly values: Float64Array;
  length = 0;

  constructor(capacity: number) {
    this.values = new Float64Array(capacity);
  }

  /** Adds a number; there must be room. */
  add(value: number): void {
    const place = this.#placeOf(value);
    this.values.copyWithin(place + 1, place, this.length);
    this.values[place] = value;
    this.length++;
  }

  /** Takes a number away that is there. */
  remove(value: number): void {
    const place = this.#placeOf(value);
    this.values.copyWithin(place, place + 1, this.length);
    this.length--;
  }

  /** How many numbers are smaller. */
  #placeOf(value: number): number {
    let low = 0;
    let high = this.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.values[middle]! < value) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}
