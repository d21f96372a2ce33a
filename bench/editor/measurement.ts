import { availableParallelism, cpus, loadavg } from "node:os";

/** How long something took, in milliseconds. */
export interface Duration {
  /** As a clock on the wall says. */
  wall: number;
  /** What the server's main thread ran of it, whatever else the machine did; null where that is not known. */
  processor: number | null;
}

/** One line of the benchmark's table. */
export interface Measurement {
  what: string;
  /** One for each time it was done. */
  durations: readonly Duration[];
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

/** Runs something that a server does and says how long it took. */
export async function timed(
  server: { processorTime(): number | null },
  work: () => Promise<unknown>,
): Promise<Duration> {
  const ran = server.processorTime();
  const start = performance.now();
  await work();
  const wall = performance.now() - start;
  const runs = server.processorTime();
  return { wall, processor: ran === null || runs === null ? null : runs - ran };
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
  const heads = ["", "times", "median", "p95", "p99", "max", "run: median", "p99", "target", ""];
  const lines = [heads, ...measurements.map(row)];
  const widths = heads.map((_, column) => Math.max(...lines.map((line) => line[column]?.length ?? 0)));
  const isText = (column: number) => column === 0 || column >= heads.length - 2;
  const padded = lines.map((line) =>
    line.map((cell, column) => (isText(column) ? cell.padEnd(widths[column]!) : cell.padStart(widths[column]!))),
  );
  return [
    ...padded.map((line) => line.join("  ").trimEnd()),
    "run: what the server's main thread ran of it, without waiting for a processor",
    ...skipped.map(({ what, reason }) => `skipped: ${what}: ${reason}`),
  ].join("\n");
}

function row({ what, durations, percentile: share, target }: Measurement): string[] {
  const wall = durations.map((each) => each.wall);
  const run = durations.flatMap(({ processor }) => (processor === null ? [] : [processor]));
  const shown = (values: readonly number[], each: number) =>
    values.length === 0 ? "" : percentile(values, each).toFixed(1);
  const verdict = target === null ? "" : percentile(wall, share) <= target ? "met" : "MISSED";
  return [
    what,
    String(durations.length),
    ...[50, 95, 99, 100].map((each) => shown(wall, each)),
    ...[50, 99].map((each) => shown(run, each)),
    target === null ? "" : `${label(share)} < ${target}`,
    verdict,
  ];
}

function label(share: number): string {
  if (share === 50) return "median";
  return share === 100 ? "max" : `p${share}`;
}
