import { readEnvironment } from "./environments.ts";
import { readLabel } from "./labels.ts";
import { readLanguageCode, readWeakLanguage } from "./languages.ts";
import type { Lexeme } from "./lexeme.ts";
import type { Phrase } from "./lexicon/lexicon.ts";
import { Trait } from "./lexicon/trait.ts";
import { readNumber } from "./numbers.ts";
import { APART, DOT, emit, emitArchitecture, has, isFileEnding, lowerAt, type Reading, separator } from "./reading.ts";
import { readDecimals, readMantissa, readQuantizationType, readSetting } from "./settings.ts";
import { readShort, readWordAndNumber } from "./short-words.ts";
import { readMarkedNumber, readMarker } from "./version-reading.ts";

/** Reads what begins at the lexeme `index` and gives the index behind it, always a greater one. */
export function readNext(reading: Reading, index: number): number {
  const lexeme = reading.lexemes[index] as Lexeme;
  if (lexeme.traits === 0 && lexeme.phrases === null) return emitWord(reading, lexeme, index);
  if (lexeme.phrases !== null) {
    const phrase = readPhrase(reading, lexeme.phrases, index);
    if (phrase !== index) return phrase;
  }
  if (isFileEnding(reading, index)) return emit(reading, "format", index, index);
  const special = readSpecial(reading, lexeme, index);
  return special !== index ? special : emitWord(reading, lexeme, index);
}

function emitWord(reading: Reading, lexeme: Lexeme, index: number): number {
  const { kind, traits } = lexeme;
  if ((traits & Trait.Translation) !== 0) reading.hasTranslation = true;
  if ((traits & Trait.Algorithm) !== 0) reading.hasAlgorithm = true;
  if (kind === "architecture") return emitArchitecture(reading, traits, index, index);
  const isUnproven = kind === "language" && (traits & Trait.LanguageCode) !== 0;
  return emit(reading, kind === null || isUnproven ? "identifier" : kind, index, index);
}

/** Readings that depend on a word's traits, the surest first; each gives `index` where it does not apply. */
function readSpecial(reading: Reading, lexeme: Lexeme, index: number): number {
  const { traits } = lexeme;
  let next = index;
  if ((traits & Trait.Number) !== 0) return readNumber(reading, index);
  if ((traits & Trait.MarkedNumber) !== 0) return readMarkedNumber(reading, index);
  if ((traits & Trait.QuantizationHead) !== 0) return readQuantizationType(reading, index);
  if ((traits & Trait.Mantissa) !== 0) return readMantissa(reading, index);
  if ((traits & Trait.Marker) !== 0) next = readMarker(reading, index);
  if (next === index && (traits & (Trait.LetterDigit | Trait.LetteredNumber)) !== 0)
    next = readShort(reading, lexeme, index);
  if ((traits & Trait.WordAndNumber) !== 0) next = readWordAndNumber(reading, index);
  if (next === index && (traits & (Trait.Environment | Trait.CamelCase)) !== 0) next = readEnvironment(reading, index);
  if (next === index && (traits & Trait.SizeLetter) !== 0) next = readSizeLetter(reading, index);
  if (next === index && (traits & Trait.LanguageCode) !== 0) next = readLanguageCode(reading, index);
  if (next === index && lexeme.kind === null && (traits & Trait.WeakLanguage) !== 0)
    next = readWeakLanguage(reading, index);
  if (next === index && (traits & Trait.Label) !== 0) next = readLabel(reading, index);
  if (next === index && lexeme.kind === null && (traits & Trait.ConfigurationKey) !== 0)
    next = readSetting(reading, index);
  if (next === index && isSettingWithDecimals(reading, lexeme, index)) next = readDecimals(reading, index);
  return next;
}

function isSettingWithDecimals(reading: Reading, lexeme: Lexeme, index: number): boolean {
  return (
    (lexeme.traits & (Trait.Setting | Trait.ConfigurationKey)) !== 0 &&
    separator(reading, index + 1) === DOT &&
    /\d$/.test(lexeme.text)
  );
}

function readPhrase(reading: Reading, phrases: readonly Phrase[], index: number): number {
  for (const phrase of phrases) {
    const last = endOfPhrase(reading, phrase.rest, index);
    if (last === index) continue;
    if (phrase.kind === "architecture") return emitArchitecture(reading, phrase.traits, index, last);
    return emit(reading, phrase.kind, index, last);
  }
  return index;
}

function endOfPhrase(reading: Reading, rest: readonly string[], index: number): number {
  let at = index;
  for (const word of rest) {
    at++;
    if (lowerAt(reading, at) !== word || separator(reading, at) === APART) return index;
  }
  return at;
}

const VISION = /(vit|eit|eva|clip|dino|mixer|swin|convnext)(v?\d+)?$/i;

/** `vit-b-16`, `yolov8-n`: one letter behind an architecture; before a number (`L-12`) behind a vision architecture alone. */
function readSizeLetter(reading: Reading, index: number): number {
  if (reading.previous !== "architecture" && reading.previous !== "generation") return index;
  if (has(reading, index, Trait.Marker)) return index;
  const isBeforeNumber = has(reading, index + 1, Trait.Number);
  if (isBeforeNumber && !VISION.test(reading.segments.at(-1)?.text ?? "")) return index;
  return emit(reading, "size", index, index);
}
