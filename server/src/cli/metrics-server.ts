import { once } from "node:events";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import { setTimeout as sleep } from "node:timers/promises";
import type { MeasuredMonitors } from "../drift/watch/measured-monitors.ts";
import { PROMETHEUS_TYPE } from "../reports/prometheus/metrics.ts";
import { EXIT_CODES } from "./exit-code.ts";
import { Failure } from "./failure.ts";
import type { MetricsOptions } from "./metrics-options.ts";
import { metricsText } from "./metrics-text.ts";

/** Timers hold no more than 24 days; whatever is due is found at the next look. Milliseconds. */
const LONGEST_SLEEP = 3_600_000;

/**
 * Answers Prometheus and runs the monitors on their schedule, until it is interrupted.
 * @throws {Failure} where the address cannot be listened at
 */
export async function serveMetrics(
  measured: MeasuredMonitors,
  { host, port }: MetricsOptions,
  signal: AbortSignal,
): Promise<number> {
  const server = createServer((request, response) => void answer(measured, request, response));
  server.listen(port, host);
  await once(server, "listening").catch((error: Error) => {
    throw new Failure(`cannot listen at ${host}:${port}: ${error.message}`);
  });
  const address = server.address();
  const actual = typeof address === "object" && address !== null ? address.port : port;
  process.stderr.write(`Metrics at http://${host.includes(":") ? `[${host}]` : host}:${actual}/metrics\n`);
  try {
    while (!signal.aborted) {
      const next = await measured.step();
      const wait = Math.min(LONGEST_SLEEP, Math.max(0, next.getTime() - Date.now()));
      await sleep(wait, undefined, { signal }).catch(() => undefined);
    }
  } finally {
    server.close();
    server.closeAllConnections();
  }
  return EXIT_CODES.interrupted;
}

async function answer(measured: MeasuredMonitors, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const { method, url } = request;
  if (method !== "GET" && method !== "HEAD") {
    response.writeHead(405, { allow: "GET, HEAD" }).end();
    return;
  }
  if (url?.split("?")[0] !== "/metrics") {
    response.writeHead(404, { "content-type": "text/plain; charset=utf-8" }).end("The metrics are at /metrics.\n");
    return;
  }
  const text = await metricsText(measured);
  response.writeHead(200, { "content-type": PROMETHEUS_TYPE }).end(method === "HEAD" ? undefined : text);
}
