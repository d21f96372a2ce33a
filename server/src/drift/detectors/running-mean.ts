/** The mean of a stream so far, by West's update (Communications of the ACM 22 (1979), 532-535). */
export class RunningMean {
  count = 0;
  value = 0;

  add(value: number): void {
    this.count++;
    this.value += (1 / this.count) * (value - this.value);
  }
}
