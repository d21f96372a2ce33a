import { availableParallelism, cpus, loadavg } from "node:os";

/** One line of the benchmark's table. */
export interface Measurement {
  what: string;
  /** Milliseconds, one for each time it was done. */
  times: readonly number[];
  /** The figure that the target speaks of: a percentile from 0 to 100. */
  percentile: number;
  /** Milliseconds; null where there is no target. */
  target: number | null;
}

/** What could not be measured, and why. */
export interface Skipped {
  what: string;
  reason: string;
}

/** Runs something and says how many milliseconds it took. */
export async function timed(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

/**
 * The smallest of the values that at least `share` percent of them do not exceed (nearest rank).
 * @param values at least one
 */
function percentile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((one, other) => one - other);
  return sorted[Math.max(0, Math.ceil((share / 100) * sorted.length) - 1)] ?? Number.NaN;
}

/** What ran the benchmark. */
export function machine(): string {
  const load = loadavg()[0]?.toFixed(1) ?? "?";
  return `${availableParallelism()} × ${cpus()[0]?.model ?? "unknown processor"}, Node ${process.versions.node}, load ${load}`;
}

/** The measurements as a table; times in milliseconds. */
export function table(measurements: readonly Measurement[], skipped: readonly Skipped[]): string {
  const rows = measurements.map(({ what, times, percentile: share, target }) => {
    const figure = percentile(times, share);
    const verdict = target === null ? "" : figure <= target ? "met" : "MISSED";
    const shown = [50, 95, 99, 100].map((each) => percentile(times, each).toFixed(1));
    const wanted = target === null ? "" : `${label(share)} < ${target}`;
    return [what, String(times.length), ...shown, wanted, verdict];
  });
  const lines = [["", "times", "median", "p95", "p99", "max", "target", ""], ...rows];
  const widths = lines[0]!.map((_, column) => Math.max(...lines.map((line) => line[column]?.length ?? 0)));
  const text = lines.map((line) =>
    line
      .map((cell, column) =>
        column === 0 || column > 5 ? cell.padEnd(widths[column]!) : cell.padStart(widths[column]!),
      )
      .join("  ")
      .trimEnd(),
  );
  return [...text, ...skipped.map(({ what, reason }) => `skipped: ${what}: ${reason}`)].join("\n");
}

function label(share: number): string {
  if (share === 50) return "median";
  return share === 100 ? "max" : `p${share}`;
}
