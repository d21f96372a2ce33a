import type { Cost } from "./run-program.ts";

/** What programs took, as lines of text. */
export function renderLines(costs: readonly [name: string, cost: Cost][]): string {
  const width = Math.max(...costs.map(([name]) => name.length));
  return costs
    .map(([name, { wall, processor, peak }]) => {
      const seconds = [wall, processor].map((each) => `${(each / 1000).toFixed(2).padStart(8)} s`);
      return `${name.padEnd(width)}  ${seconds[0]} wall ${seconds[1]} processor ${Math.round(peak / 1e6)} MB`;
    })
    .join("\n");
}
