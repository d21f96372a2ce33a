/** What the built-in catalogue says about a model that a vendor serves. Dates are ISO dates; null where the sources do not say. */
export interface VendorModel {
  name: string;
  released: string | null;
  /** The vendor advises against it. */
  isDeprecated: boolean;
  /** Since when the vendor advises against it. */
  deprecated: string | null;
  /** From this day on the vendor does not serve it; it may lie in the future. */
  retired: string | null;
  /** What the vendor recommends in its place. */
  replacement: string | null;
  /** The vendor moves the name from one release to the next. */
  isMoving: boolean;
  /** The newest dated release behind a moving name. */
  snapshot: string | null;
  /** The day on which the sources were read. */
  asOf: string;
}

/** Where a model is in its life on some day. */
export type LifeStage = "active" | "deprecated" | "retired";

/** The stage of a model's life on a day, an ISO date. */
export function stageOn({ isDeprecated, deprecated, retired }: VendorModel, day: string): LifeStage {
  if (retired !== null && retired <= day) return "retired";
  // A vendor names the last day when it announces the end; where no day of the announcement is known, it has been made.
  return isDeprecated && (deprecated === null || deprecated <= day) ? "deprecated" : "active";
}
