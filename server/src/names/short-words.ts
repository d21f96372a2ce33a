import type { Lexeme } from "./lexeme.ts";
import { RUNTIMES } from "./lexicon/configuration.ts";
import { Trait } from "./lexicon/trait.ts";
import { DOT, emit, emitPart, endOf, has, lowerAt, type Reading, separator } from "./reading.ts";

/**
 * Reads a letter and a digit, or digits and a letter: a generation (`4o`, `R1`, `L3.1`), a size (`b0`, `A2.7B`), a training
 * recipe (`a1_in1k`); gives `index` where it is none of these.
 */
export function readShort(reading: Reading, lexeme: Lexeme, index: number): number {
  if ((lexeme.traits & Trait.LetteredNumber) !== 0) return readLetteredNumber(reading, lexeme, index);
  const next = index + 1;
  const following = reading.lexemes[next];
  if (/^a\d+$/.test(lexeme.lower) && separator(reading, next) === DOT && following?.kind === "size")
    return emit(reading, "size", index, next);
  if (/^l[23]$/.test(lexeme.lower)) return readShortLlama(reading, index);
  if (/^[a-d][1-3]$/.test(lexeme.lower) && following?.kind === "dataset")
    return emit(reading, "training", index, index);
  if (/^b[0-8]$/.test(lexeme.lower) && index > 0 && reading.previous !== "configuration")
    return emit(reading, "size", index, index);
  if (isReasoner(reading, lexeme)) return emit(reading, "generation", index, hasDecimals(reading, next) ? next : index);
  return /^[A-Zmsx]/.test(lexeme.text) ? readWordAndNumber(reading, index) : index;
}

/** `4o`, `4v`, `3n` behind their family. */
function readLetteredNumber(reading: Reading, lexeme: Lexeme, index: number): number {
  const isGeneration = reading.awaitsGeneration && (lexeme.kind === null || /[ovn]$/.test(lexeme.lower));
  return isGeneration ? emit(reading, "generation", index, index) : index;
}

/** `DeepSeek-R1`, `Kimi-K2`, `Marco-o1`: a letter and a number that name a line of reasoning models. */
function isReasoner(reading: Reading, lexeme: Lexeme): boolean {
  if (reading.awaitsGeneration) return /^[rkmotz][12]$/.test(lexeme.lower);
  if (lexeme.lower === "r1") return reading.previous !== "adaptation";
  return lexeme.text === "o1" && (reading.previous === "identifier" || reading.previous === "architecture");
}

/** The `.7` of `M2.7`. */
function hasDecimals(reading: Reading, index: number): boolean {
  return separator(reading, index) === DOT && has(reading, index, Trait.Number);
}

/** `L3-8B`, `L3.1`: Llama's name cut to a letter; elsewhere `L3` counts layers. */
function readShortLlama(reading: Reading, index: number): number {
  const next = index + 1;
  const hasMinor =
    separator(reading, next) === DOT && has(reading, next, Trait.Number) && lowerAt(reading, next).length === 1;
  const isBesideSize = reading.lexemes[next]?.kind === "size" && /\d/.test(lowerAt(reading, next));
  if (!hasMinor && !isBesideSize && index > 0) return index;
  const start = reading.starts[index] as number;
  emitPart(reading, "architecture", start, start + 1);
  reading.hasFamily = true;
  emitPart(reading, "generation", start + 1, endOf(reading, hasMinor ? next : index));
  return hasMinor ? next + 1 : next;
}

/** `Samantha2.0`, `UIGEN-T1.1`: a word and a version without a separator; `negation0.5` and `py3.10` are settings. */
export function readWordAndNumber(reading: Reading, index: number): number {
  let last = index;
  while (
    separator(reading, last + 1) === DOT &&
    has(reading, last + 1, Trait.Number) &&
    lowerAt(reading, last + 1).length <= 3
  )
    last++;
  if (last === index || (separator(reading, last + 1) === DOT && has(reading, last + 1, Trait.Number | Trait.Measure)))
    return index;
  const start = reading.starts[index] as number;
  const letters = lowerAt(reading, index).search(/\d/);
  if (letters <= 0) return index;
  if (reading.text.charAt(start + letters) === "0" || RUNTIMES.has(lowerAt(reading, index).slice(0, letters)))
    return emit(reading, "configuration", index, last);
  emitPart(reading, "identifier", start, start + letters);
  emitPart(reading, "version", start + letters, endOf(reading, last));
  return last + 1;
}
