import type { MeasuredMonitors } from "../drift/watch/measured-monitors.ts";
import { prometheusText } from "../reports/prometheus/metrics.ts";

/** What is known of all monitors, for Prometheus. */
export function metricsText(measured: MeasuredMonitors): Promise<string> {
  return prometheusText(
    measured.all.map(({ monitor, result, run }) => ({ monitor: monitor.name, limits: monitor.limits, result, run })),
  );
}
