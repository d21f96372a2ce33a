import { startsDate } from "./date-reading.ts";
import { Trait } from "./lexicon/trait.ts";
import { APART, DOT, emit, GLUED, HYPHEN, has, lowerAt, type Reading, separator, UNDERSCORE } from "./reading.ts";

const QUANTIZATION_PARTS = /^(k|m|s|l|xl|xs|xxs|nl|p|[0-9]|ks|km|kl|[48])$/;

/** Reads a quantization type with its parts: `q4_K_M`, `Q8_0`, `IQ3_XXS`, `q4f16_1`, `Q4_0_4_4`. */
export function readQuantizationType(reading: Reading, index: number): number {
  let last = index;
  while (last < index + 3 && isQuantizationPart(reading, last + 1)) last++;
  return emit(reading, "quantization", index, last);
}

function isQuantizationPart(reading: Reading, index: number): boolean {
  const joint = separator(reading, index);
  return (
    (joint === UNDERSCORE || joint === HYPHEN || joint === GLUED) && QUANTIZATION_PARTS.test(lowerAt(reading, index))
  );
}

/** Settings whose value may have decimals. */
const DECIMAL_SETTINGS = new Set([
  "acc",
  "density",
  "dp",
  "eps",
  "f1",
  "gamma",
  "kl",
  "loss",
  "margin",
  "noise",
  "p",
  "prob",
  "rate",
  "score",
  "t",
  "tau",
  "wer",
  "epoch",
  "epochs",
  "ep",
  "lr",
  "dropout",
  "temp",
  "temperature",
  "ratio",
  "wd",
  "threshold",
  "lambda",
  "warmup",
  "weight",
]);

/** Reads a setting and the number behind it (`seed-42`, `L-12`, `epoch-3.5`); gives `index` where there is none. */
export function readSetting(reading: Reading, index: number): number {
  const value = index + 1;
  if (separator(reading, value) === APART || !has(reading, value, Trait.Number | Trait.Mantissa)) return index;
  if (has(reading, value, Trait.Mantissa)) return emit(reading, "configuration", index, endOfExponent(reading, value));
  if (startsDate(reading, value)) return index;
  const hasDecimals = separator(reading, value + 1) === DOT && has(reading, value + 1, Trait.Number);
  if (!hasDecimals) return emit(reading, "configuration", index, value);
  return takesDecimals(reading, index) ? emit(reading, "configuration", index, value + 1) : index;
}

/** `alpha` and `beta` are settings before a share alone: `beta-0.1`, but not `beta-1.2`. */
function takesDecimals(reading: Reading, index: number): boolean {
  const key = lowerAt(reading, index);
  if (key === "alpha" || key === "beta") return lowerAt(reading, index + 1) === "0";
  return DECIMAL_SETTINGS.has(key);
}

/** Reads a number in scientific notation whose mantissa stands at `index`: `5e-05`. */
export function readMantissa(reading: Reading, index: number): number {
  return emit(reading, "configuration", index, endOfExponent(reading, index));
}

/** Reads a setting whose own digits go on behind a dot: `t0.0001`, `lr1.5e`. */
export function readDecimals(reading: Reading, index: number): number {
  const next = index + 1;
  const goesOn = separator(reading, next) === DOT && has(reading, next, Trait.Number | Trait.Mantissa);
  if (!goesOn) return emit(reading, "configuration", index, index);
  return emit(
    reading,
    "configuration",
    index,
    has(reading, next, Trait.Mantissa) ? endOfExponent(reading, next) : next,
  );
}

/** Index of the last lexeme of a number in scientific notation whose mantissa stands at `mantissa`. */
export function endOfExponent(reading: Reading, mantissa: number): number {
  const isExponent = separator(reading, mantissa + 1) === HYPHEN && has(reading, mantissa + 1, Trait.Number);
  return isExponent ? mantissa + 1 : mantissa;
}
