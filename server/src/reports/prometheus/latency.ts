/** The quantile, from 0 to 1, that a metric of inference time is of: `latency-p95` gives `0.95`; null of other metrics. */
export function latencyQuantile(metric: string): string | null {
  const [, percent] = /^latency[-_]p(\d{1,2}(?:\.\d+)?)$/.exec(metric) ?? [];
  return percent === undefined ? null : String(Number(percent) / 100);
}
