import type { AlertNode } from "../../../server/src/lsp/protocol.ts";

/** What became of the alerts of one monitor. */
export interface MonitorNews {
  monitor: string;
  begun: AlertNode[];
  over: AlertNode[];
}

/** What fires now and did not before, and the other way round, monitor by monitor. */
export function alertNews(before: readonly AlertNode[], now: readonly AlertNode[]): MonitorNews[] {
  const [known, firing] = [before, now].map((alerts) => new Set(alerts.map(({ id }) => id)));
  const begun = now.filter(({ id }) => !known!.has(id));
  const over = before.filter(({ id }) => !firing!.has(id));
  const monitors = [...new Set([...begun, ...over].map(({ monitor }) => monitor))];
  return monitors.map((monitor) => ({
    monitor,
    begun: begun.filter((each) => each.monitor === monitor),
    over: over.filter((each) => each.monitor === monitor),
  }));
}
