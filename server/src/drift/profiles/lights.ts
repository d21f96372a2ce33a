import type { Light } from "../drift-result.ts";

/** From `redHigh` on and below `redLow` a value is red, from `yellowHigh` on and below `yellowLow` yellow. */
export type Bounds = readonly [redHigh: number, yellowHigh: number, yellowLow: number, redLow: number];

/** Bounds by `feature:signal`, `feature:*` or `signal`, the most specific first; `*` stands for all. */
export type BoundsBySignal = Readonly<Record<string, Bounds>>;

/** For pulls and scores: so many deviations. */
const PULL: Bounds = [7, 4, -4, -7];
/** For what must not be. */
const NEVER: Bounds = [0.5, 0.5, 0, 0];

/** The light of a value; what is not known is green. */
export function lightOf(value: number, [redHigh, yellowHigh, yellowLow, redLow]: Bounds): Light {
  if (value < redLow || value >= redHigh) return "red";
  return value < yellowLow || value >= yellowHigh ? "yellow" : "green";
}

/** The bounds that hold for a signal of a feature; popmon's where none are set. */
export function boundsOf(feature: string, signal: string, set: BoundsBySignal): Bounds {
  const own = set[`${feature}:${signal}`] ?? set[`${feature}:*`] ?? set[signal];
  if (own !== undefined) return own;
  return signal === "unknown-values" ? NEVER : (set["*"] ?? PULL);
}

/** The worst of some lights. */
export function worstOf(lights: readonly Light[]): Light {
  if (lights.includes("red")) return "red";
  return lights.includes("yellow") ? "yellow" : "green";
}
