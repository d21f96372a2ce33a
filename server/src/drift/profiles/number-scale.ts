import type { NumberScale } from "./histogram.ts";

/** Bins that the middle nine tenths of the values fall into, about. */
const BINS = 40;

/** What a scale is made by. */
export interface NumberRange {
  isInteger: boolean;
  least: number;
  most: number;
  /** The 5th and the 95th percentile. */
  low: number;
  high: number;
}

/**
 * How a feature's numbers fall into bins: whole numbers each into one of their own, or several into one; others so that outliers do not
 * stretch the bins. The conventions of histogrammar 1.1, which popmon bins by.
 */
export function numberScale({ isInteger, least, most, low, high }: NumberRange): NumberScale {
  if (isInteger)
    return { origin: Math.floor(least - 0.5) + 0.5, width: Math.max(1, roundHalfEven((most - least) / BINS)) };
  const [from, to] = high === low ? [least, most] : [low, high];
  const reach = to > from ? (to - from) * (1 / 0.9) : 1;
  return { origin: from - reach * 0.05, width: reach / BINS };
}

function roundHalfEven(value: number): number {
  const whole = Math.round(value);
  return Math.abs(value % 1) === 0.5 && whole % 2 !== 0 ? whole - 1 : whole;
}
