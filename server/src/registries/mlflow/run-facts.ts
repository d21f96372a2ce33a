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
