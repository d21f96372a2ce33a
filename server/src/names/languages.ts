import { Trait } from "./lexicon/trait.ts";
import { APART, emit, has, lowerAt, type Reading, separator } from "./reading.ts";

/** Codes that are everyday words of Spanish, French, English … : no languages between two words nobody knows. */
const EVERYDAY_WORDS = new Set(["de", "en", "es", "el", "da", "et", "he", "hi", "it", "sv", "uk", "ca", "la", "no"]);

/** What follows the language in the names of spaCy's pipelines: `nb_core_news_md`. */
const PIPELINE_WORDS = new Set(["core", "dep", "ent", "sent"]);

/**
 * Reads a language code where it stands for its language; gives `index` where it does not.
 * `it` and `pt` behind a size are instruction-tuned and pre-trained.
 */
export function readLanguageCode(reading: Reading, index: number): number {
  if (!isWrittenAsCode(reading.lexemes[index]?.text ?? "")) return index;
  const lower = lowerAt(reading, index);
  if (isTrainingRecipe(reading, index)) return index;
  if (lower === "it" || lower === "pt") return readItOrPt(reading, index, lower);
  if (EVERYDAY_WORDS.has(lower) && !hasLanguageBeside(reading, index) && isBetweenUnknownWords(reading, index))
    return index;
  return emit(reading, "language", index, index);
}

/** Reads a code that is another word elsewhere, such as `no` or `ml`; gives `index` where it is no language. */
export function readWeakLanguage(reading: Reading, index: number): number {
  if (!isWrittenAsCode(reading.lexemes[index]?.text ?? "") || isTrainingRecipe(reading, index)) return index;
  if (lowerAt(reading, index) === "to" && lowerAt(reading, index - 1).length > 3) return index;
  if (index === 0 && PIPELINE_WORDS.has(lowerAt(reading, 1))) return emit(reading, "language", index, index);
  return reading.hasTranslation || hasLanguageBeside(reading, index) ? emit(reading, "language", index, index) : index;
}

/** `sw_in1k`, `fb_in1k`: timm names the recipe before ImageNet. */
function isTrainingRecipe(reading: Reading, index: number): boolean {
  return reading.lexemes[index + 1]?.kind === "dataset" && /^in\d+k$/.test(lowerAt(reading, index + 1));
}

function readItOrPt(reading: Reading, index: number, lower: string): number {
  if (hasLanguageBeside(reading, index)) return emit(reading, "language", index, index);
  const isBehindModel =
    reading.previous === "size" ||
    lowerAt(reading, index - 1) === "gemma" ||
    (reading.previous === "generation" && reading.hasFamily);
  if (isBehindModel) return emit(reading, lower === "it" ? "task" : "training", index, index);
  if (isBetweenUnknownWords(reading, index)) return index;
  return emit(reading, "language", index, index);
}

/** Codes are written all small or all large; `It` and `No` are words, but `Ko` and `Ja` are written so too. */
function isWrittenAsCode(text: string): boolean {
  const lower = text.toLowerCase();
  return text === lower || text === text.toUpperCase() || lower === "ko" || lower === "ja" || lower === "ita";
}

function hasLanguageBeside(reading: Reading, index: number): boolean {
  return reading.previous === "language" || isLanguage(reading, index + 1);
}

function isLanguage(reading: Reading, index: number): boolean {
  if (separator(reading, index) === APART) return false;
  return reading.lexemes[index]?.kind === "language" && isWrittenAsCode(reading.lexemes[index]?.text ?? "");
}

function isBetweenUnknownWords(reading: Reading, index: number): boolean {
  const next = reading.lexemes[index + 1];
  const isNextUnknown =
    next !== undefined && next.kind === null && !has(reading, index + 1, Trait.Number | Trait.MarkedNumber);
  return reading.previous === "identifier" && isNextUnknown;
}
