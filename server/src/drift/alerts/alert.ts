/** What an alert can be about, with what it means for people. */
export const ALERT_RULES = {
  "dataset-drift": "The share of drifted features is at or above the monitor's.",
  "feature-drift": "A feature, or the prediction, drifted.",
  "red-slot": "The latest slot has a red light.",
  "concept-drift": "A detector gave alarm in the latest slot.",
  "metric-limit": "A metric of the latest slot is beyond its limit.",
  quality: "A test of the data's quality failed.",
  "failed-run": "The monitor could not be run.",
} as const;

/** What an alert is about. */
export type AlertRule = keyof typeof ALERT_RULES;

/** The names of the rules. */
export const ALERT_RULE_NAMES = Object.keys(ALERT_RULES) as AlertRule[];

/** The rules that hold where a monitor does not say: single features are left out, as one of twenty drifts by chance. */
export const USUAL_RULES: readonly AlertRule[] = ALERT_RULE_NAMES.filter((name) => name !== "feature-drift");

/** Something that is wrong in one run of a monitor. */
export interface Condition {
  rule: AlertRule;
  /** A feature, metric, test or detector; null where the rule says it all. */
  subject: string | null;
  /** The figure that was judged; null where there is none. */
  value: number | null;
  /** One sentence for people. */
  summary: string;
}

/** A condition over time. */
export interface Alert extends Condition {
  monitor: string;
  state: "firing" | "resolved";
  /** When it was first seen; ISO 8601. */
  since: string;
  /** When it was first seen no more; null while it fires. */
  until: string | null;
}

/** What makes two alerts the same one. */
export function alertKey({ monitor, rule, subject }: Pick<Alert, "monitor" | "rule" | "subject">): string {
  return JSON.stringify([monitor, rule, subject]);
}
