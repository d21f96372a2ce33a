import { readDate } from "./date-reading.ts";
import { RUNTIMES } from "./lexicon/configuration.ts";
import { lookUp } from "./lexicon/lexicon.ts";
import { Trait } from "./lexicon/trait.ts";
import { APART, DOT, emit, HYPHEN, has, lowerAt, type Reading, separator, UNDERSCORE } from "./reading.ts";
import { endOfExponent } from "./settings.ts";
import { endOfPrerelease } from "./version-reading.ts";

/** Reads the number at `index` by what stands around it, and gives the index behind what was read. */
export function readNumber(reading: Reading, index: number): number {
  const date = readDate(reading, index);
  if (date !== index) return date;
  const last = endOfDottedNumber(reading, index);
  const measure = readMeasure(reading, index, last);
  if (measure !== index) return measure;
  if (reading.awaitsGeneration || isUnderscoredGeneration(reading, index)) {
    const generation = readGeneration(reading, index, last);
    if (generation !== index) return generation;
  }
  if (last > index) return readDottedNumber(reading, index, last);
  return emit(reading, kindOfWholeNumber(reading, index), index, index);
}

/** Index of the last lexeme of a number with dots that begins at `index`. */
function endOfDottedNumber(reading: Reading, index: number): number {
  let last = index;
  while (has(reading, last + 1, Trait.Number) && separator(reading, last + 1) === DOT) last++;
  return last > index && isLastPartWithPrerelease(reading, last + 1) ? last + 1 : last;
}

/** The end of `3.0.0a1`, as Python packages are versioned. */
function isLastPartWithPrerelease(reading: Reading, index: number): boolean {
  return separator(reading, index) === DOT && /^\d+(a|b|rc|alpha|beta|dev|post)\d+$/.test(lowerAt(reading, index));
}

/** `1.5b`, `4.0bpw`, `2-bit`, `1_8b`: the number belongs to the unit behind it. */
function readMeasure(reading: Reading, index: number, last: number): number {
  const next = reading.lexemes[last + 1];
  if (next === undefined || next.kind === null) return readSpelledUnit(reading, index, last);
  const joint = separator(reading, last + 1);
  if (joint === DOT && has(reading, last + 1, Trait.Mantissa))
    return emit(reading, "configuration", index, endOfExponent(reading, last + 1));
  if ((next.traits & Trait.Measure) !== 0 && (joint === DOT || isDecimalUnderscore(reading, index, last + 1))) {
    return emit(reading, next.kind, index, last + 1);
  }
  return readSpelledUnit(reading, index, last);
}

/** In a name of hyphens, an underscore between digits is a decimal point: `Qwen-1_8B`, `MiniCPM-V-2_5`. */
function isDecimalUnderscore(reading: Reading, index: number, next: number): boolean {
  if (separator(reading, next) !== UNDERSCORE || lowerAt(reading, index).length > 2) return false;
  const before = separator(reading, index);
  return next === index + 1 && (before === HYPHEN || before === APART);
}

const QUANTIZATION_UNITS = new Set(["bit", "bits", "bpw"]);

/** `4-bit`, `200 steps`: number and unit as two words. */
function readSpelledUnit(reading: Reading, index: number, last: number): number {
  const unit = lowerAt(reading, last + 1);
  if (separator(reading, last + 1) === APART) return index;
  if (QUANTIZATION_UNITS.has(unit)) return emit(reading, "quantization", index, last + 1);
  if (
    reading.awaitsGeneration ||
    unit.length < 3 ||
    !has(reading, last + 1, Trait.ConfigurationUnit) ||
    lookUp(unit)?.kind === "size"
  )
    return index;
  return emit(reading, "configuration", index, last + 1);
}

/** `MiniCPM-o-2_6`: in a name of a known family, digits joined by the only underscore between hyphens. */
function isUnderscoredGeneration(reading: Reading, index: number): boolean {
  return (
    reading.hasFamily &&
    separator(reading, index) === HYPHEN &&
    separator(reading, index + 1) === UNDERSCORE &&
    separator(reading, index + 2) !== UNDERSCORE &&
    isMinorPart(reading, index, index + 1)
  );
}

/** The number behind a family: `3.1`, `2`, `3-5`, `2_5`. */
function readGeneration(reading: Reading, index: number, last: number): number {
  if (last > index) return emit(reading, "generation", index, last);
  if (lowerAt(reading, index).length > 2) return index;
  return emit(reading, "generation", index, isMinorPart(reading, index, index + 1) ? index + 1 : index);
}

/** `3-5` and `2_5`: one digit and one digit, and no unit behind. */
function isMinorPart(reading: Reading, major: number, minor: number): boolean {
  const joint = separator(reading, minor);
  return (
    has(reading, minor, Trait.Number) &&
    (joint === HYPHEN || joint === UNDERSCORE) &&
    lowerAt(reading, major).length === 1 &&
    lowerAt(reading, minor).length === 1 &&
    !QUANTIZATION_UNITS.has(lowerAt(reading, minor + 1)) &&
    !goesOnWithDecimals(reading, minor + 1)
  );
}

/** The number before `index` has decimals or a unit of its own: `4-1.1`, `2-1_8b`. */
function goesOnWithDecimals(reading: Reading, index: number): boolean {
  const joint = separator(reading, index);
  return (joint === DOT || joint === UNDERSCORE) && has(reading, index, Trait.Number | Trait.Measure);
}

/** A dotted number is a version, unless it is a measured value or the value of a setting. */
function readDottedNumber(reading: Reading, index: number, last: number): number {
  if (isSettingBefore(reading, index) || isMeasuredValue(reading, index, last))
    return emit(reading, "configuration", index, last);
  return emit(reading, "version", index, endOfPrerelease(reading, last));
}

/** Words whose number says how a merge or a cut was done. */
const SHARES = new Set(["dare", "ties", "density", "sparsity", "pruned", "slerp"]);

function isSettingBefore(reading: Reading, index: number): boolean {
  if (reading.previous === "configuration" && has(reading, index - 1, Trait.ConfigurationKey)) return true;
  const before = lowerAt(reading, index - 1);
  return SHARES.has(before) || RUNTIMES.has(before) || isWidth(reading);
}

/** `mobilenet_v1_0.75_224`: the width of an architecture, behind its own number. */
function isWidth(reading: Reading): boolean {
  const before = reading.segments.at(-1);
  return before?.kind === "generation" && /^[vV]/.test(before.text);
}

/** `0.4593`, `0.05`, and every number in a row of numbers (`0.02_16_0.1`): nobody counts versions so. */
function isMeasuredValue(reading: Reading, index: number, last: number): boolean {
  if (last !== index + 1) return false;
  const fraction = lowerAt(reading, last);
  if (lowerAt(reading, index) === "0" && (fraction.length >= 3 || (fraction.length > 1 && fraction.startsWith("0"))))
    return true;
  return (fraction.length >= 4 && lowerAt(reading, index).length < 4) || isInRowOfNumbers(reading, index, last);
}

function isInRowOfNumbers(reading: Reading, index: number, last: number): boolean {
  if (has(reading, last + 1, Trait.Number | Trait.Mantissa) && separator(reading, last + 1) !== APART) return true;
  const before = reading.segments.at(-1);
  const isBehindNumber = has(reading, index - 1, Trait.Number | Trait.Mantissa) && separator(reading, index) !== APART;
  return isBehindNumber && (before?.kind === "configuration" || before?.kind === "identifier");
}

/** Lengths, widths and image sides that models are made with. */
const USUAL_SETTINGS = new Set(
  "16 32 64 96 100 112 128 160 192 196 224 240 256 288 299 300 320 331 336 380 384 392 448 456 480 512 518 528 560 600 640 728 768 800 896 1024 1152 1280 1536 1792 2048 3072 4096 8192 16384 32768 65536 131072".split(
    " ",
  ),
);

type WholeNumberKind = "size" | "generation" | "version" | "configuration" | "identifier";

/** What a whole number alone is: a registry's version behind `:` or `/`, a generation inside a name, a usual setting, or an identifier. */
function kindOfWholeNumber(reading: Reading, index: number): WholeNumberKind {
  const isLast = index === reading.lexemes.length - 1;
  if (isLast && index > 0 && ":/@".includes(reading.text.charAt((reading.starts[index] as number) - 1)))
    return "version";
  if (lowerAt(reading, index - 1) === "resnet") return "size";
  if (isBehindSizeLetter(reading, index)) return "configuration";
  if (isGenerationOfOwnName(reading, index)) return "generation";
  return USUAL_SETTINGS.has(lowerAt(reading, index)) ? "configuration" : "identifier";
}

/** `MiniMA-2-3B`, `Hermes-3-Llama`: a small number between a name's own word and what the model is. */
function isGenerationOfOwnName(reading: Reading, index: number): boolean {
  const digits = lowerAt(reading, index);
  if (digits.length > 2 || digits.startsWith("0") || index + 1 >= reading.bodyEnd) return false;
  if (reading.previous !== "identifier" && reading.previous !== "architecture" && reading.previous !== "task")
    return false;
  const next = reading.lexemes[index + 1]?.kind;
  return next === "size" || next === "architecture" || next === "task" || isSizeWithDecimals(reading, index + 1);
}

function isSizeWithDecimals(reading: Reading, index: number): boolean {
  return (
    has(reading, index, Trait.Number) &&
    separator(reading, index + 1) === DOT &&
    reading.lexemes[index + 1]?.kind === "size"
  );
}

/** `vit-l-14`: the patch of a vision model. */
function isBehindSizeLetter(reading: Reading, index: number): boolean {
  return (
    reading.previous === "size" && has(reading, index - 1, Trait.SizeLetter) && lowerAt(reading, index - 1).length <= 2
  );
}
