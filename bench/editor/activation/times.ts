/** How long the extension took to be activated, in milliseconds. */
export interface ActivationTimes {
  /** Until its code was loaded. */
  loaded: number;
  /** Until `activate` returned, from the end of that: what holds up the extension host. */
  called: number;
  /** Until what `activate` returned was resolved, from the beginning. */
  resolved: number;
}

/** The environment variable that names the file for them, as JSON. */
export const TIMES_FILE = "MODELVER_BENCH_ACTIVATION";
