/** The buckets of one size in ADWIN's window, oldest first: of each the sum and the sum of squared deviations from its mean. */
export class BucketRow {
  readonly totals: Float64Array;
  readonly deviations: Float64Array;
  length = 0;

  constructor(capacity: number) {
    this.totals = new Float64Array(capacity);
    this.deviations = new Float64Array(capacity);
  }

  get isFull(): boolean {
    return this.length === this.totals.length;
  }

  /** Adds a bucket that is newer than all others. */
  push(total: number, deviation: number): void {
    this.totals[this.length] = total;
    this.deviations[this.length] = deviation;
    this.length++;
  }

  /** Takes the oldest buckets away. */
  drop(count: number): void {
    this.totals.copyWithin(0, count, this.length);
    this.deviations.copyWithin(0, count, this.length);
    this.length -= count;
  }

  /**
   * Puts the two oldest buckets as one at the end of the row of the next size.
   * @param size how many values a bucket of this row holds
   */
  mergeOldest(size: number, next: BucketRow): void {
    const [first, second] = [this.totals[0]!, this.totals[1]!];
    const distance = first / size - second / size;
    const between = size * 0.5 * distance * distance;
    next.push(first + second, this.deviations[0]! + this.deviations[1]! + between);
    this.drop(2);
  }
}
