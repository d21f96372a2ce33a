import { Trait } from "./lexicon/trait.ts";
import { DOT, emit, has, lowerAt, type Reading, separator } from "./reading.ts";

/**
 * Reads a label (`final`, `best`, `beta`) where it tells editions apart: at the end of the name, before a version or a word that
 * means "model", or behind such a word. Elsewhere it is a word like others (`new-york`, `old-english`), and `index` is given.
 */
export function readLabel(reading: Reading, index: number): number {
  if (has(reading, index, Trait.ConfigurationKey) && isSetting(reading, index)) return index;
  if (index + 1 === reading.bodyEnd || tellsEdition(reading, index)) return emit(reading, "label", index, index);
  return index;
}

/** `alpha` and `beta` among settings, or with decimals behind them: `lr5e-05_beta0.5_alpha2`. */
function isSetting(reading: Reading, index: number): boolean {
  return (
    reading.previous === "configuration" ||
    (separator(reading, index + 1) === DOT && has(reading, index + 1, Trait.Number))
  );
}

function tellsEdition(reading: Reading, index: number): boolean {
  const next = index + 1;
  if (has(reading, next, Trait.MarkedNumber | Trait.Marker)) return true;
  if (has(reading, next, Trait.Number))
    return !has(reading, index, Trait.ConfigurationKey) && lowerAt(reading, next).length <= 2;
  if (has(reading, next, Trait.ModelWord) || isOnlyArchitecture(reading, index)) return true;
  return index > 0 && has(reading, index - 1, Trait.ModelWord) && isNothingUnknown(reading, next);
}

/** `best_xgb.pkl`: a label and an architecture are the whole name. */
function isOnlyArchitecture(reading: Reading, index: number): boolean {
  return index === 0 && reading.lexemes[1]?.kind === "architecture" && reading.bodyEnd === 2;
}

function isNothingUnknown(reading: Reading, index: number): boolean {
  const lexeme = reading.lexemes[index];
  return lexeme === undefined || lexeme.kind !== null || (lexeme.traits & Trait.Label) !== 0;
}
