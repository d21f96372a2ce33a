/** What a run says of the versions that it made. */
export interface RunFacts {
  runId: string;
  /** Its name, which is for people. */
  name: string | null;
  /** Milliseconds since 1970. */
  started: number | null;
  ended: number | null;
  /** The newest value of each. */
  metrics: Record<string, number>;
  params: Record<string, string>;
}

/** Ids of runs as MLflow allows them; nothing else may become part of a path. */
const RUN_ID = /^[a-zA-Z0-9][\w-]{0,255}$/;

/** Whether a text can be the id of a run. */
export function isRunId(text: string): boolean {
  return RUN_ID.test(text);
}

/** A metric's value as stores write it; NaN and the infinities are words in every one of them. */
export function readMetric(value: unknown): number {
  if (typeof value === "number") return value;
  const text = String(value).trim().toLowerCase();
  const infinite = /^([+-]?)inf(inity)?$/.exec(text);
  if (infinite !== null) return infinite[1] === "-" ? -Infinity : Infinity;
  return text === "" ? Number.NaN : Number(text);
}

/** What is kept of a run between two sessions: JSON has no numbers for NaN and the infinities, so metrics are texts. */
export interface KeptRun {
  name: string | null;
  metrics: Record<string, string>;
}

/** Metrics kept of one run: what nobody can read at a glance is not kept. */
const MOST_METRICS = 200;

/** A run as it is kept; null for none. */
export function keptRun(run: RunFacts | null): KeptRun | null {
  if (run === null) return null;
  const metrics = Object.entries(run.metrics).slice(0, MOST_METRICS);
  return { name: run.name, metrics: Object.fromEntries(metrics.map(([key, value]) => [key, String(value)])) };
}

/** What was kept of a run; null for none. */
export function runOf(kept: KeptRun | null): Pick<RunFacts, "name" | "metrics"> | null {
  if (kept === null) return null;
  const metrics = Object.entries(kept.metrics).map(([key, text]) => [key, readMetric(text)] as const);
  return { name: kept.name, metrics: Object.fromEntries(metrics) };
}
