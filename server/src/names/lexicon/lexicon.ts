import type { SegmentKind } from "../model-name.ts";
import { ARCHITECTURES } from "./architectures.ts";
import { CONFIGURATION_KEYS, CONFIGURATION_UNITS, CONFIGURATION_WORDS } from "./configuration.ts";
import { ALGORITHMS, ARCADE_GAMES, DATASETS, ENVIRONMENTS } from "./datasets.ts";
import { FAMILIES, V_NUMBERED_FAMILIES } from "./families.ts";
import { LABEL_WORDS, MODEL_WORDS } from "./labels.ts";
import { LANGUAGE_CODES, LANGUAGE_NAMES, TRANSLATION_WORDS, WEAK_LANGUAGE_CODES } from "./languages.ts";
import { SIZE_LETTERS, SIZE_WORDS } from "./sizes.ts";
import { TASKS } from "./tasks.ts";
import { ADAPTATIONS, TRAININGS } from "./training.ts";
import { Trait } from "./trait.ts";
import { FILE_ENDINGS, FORMATS, QUANTIZATIONS } from "./weights.ts";

/** What the dictionaries say about a word. */
export interface Entry {
  /** Null where only the words around it can tell. */
  kind: SegmentKind | null;
  /** Sum of {@link Trait}s. */
  traits: number;
  /** Phrases that begin with this word, longest first. */
  phrases: Phrase[] | null;
}

/** A term of several words, such as `stable-diffusion`; any one separator, or none, may join them. */
export interface Phrase {
  /** The words after the first, in lower case. */
  rest: string[];
  kind: SegmentKind;
  traits: number;
}

const entries = new Map<string, Entry>();

/** What the dictionaries say about a word in lower case, if anything. */
export function lookUp(lower: string): Entry | undefined {
  return entries.get(lower);
}

function wordsOf(list: string): string[] {
  return list.split(/\s+/).filter((word) => word !== "");
}

/** Adds words; where a word stands in several lists, the first one decides its kind and all of them its traits. */
function add(words: Iterable<string>, kind: SegmentKind | null, traits = 0): void {
  for (const word of words) {
    const [head = "", ...rest] = word.split(/[-_]/);
    if (rest.length > 0 && kind !== null) addPhrase(head, { rest, kind, traits });
    else addWord(word, kind, traits);
  }
}

function addWord(word: string, kind: SegmentKind | null, traits: number): void {
  const entry = entryOf(word);
  entry.kind ??= kind;
  entry.traits |= traits;
}

function addPhrase(head: string, phrase: Phrase): void {
  const entry = entryOf(head);
  entry.phrases ??= [];
  entry.phrases.push(phrase);
  entry.phrases.sort((a, b) => b.rest.length - a.rest.length);
}

function entryOf(word: string): Entry {
  const known = entries.get(word);
  if (known) return known;
  const entry: Entry = { kind: null, traits: 0, phrases: null };
  entries.set(word, entry);
  return entry;
}

add(wordsOf(FAMILIES), "architecture", Trait.Family);
add(wordsOf(V_NUMBERED_FAMILIES), "architecture", Trait.VNumbered);
add(wordsOf(ARCHITECTURES), "architecture");
add(wordsOf(QUANTIZATIONS), "quantization");
add(wordsOf(FORMATS), "format");
add(wordsOf(SIZE_WORDS), "size");
add(wordsOf(TRAININGS), "training");
add(wordsOf(ADAPTATIONS), "adaptation");
add(wordsOf(TASKS), "task");
add(wordsOf(DATASETS), "dataset");
add(wordsOf(LANGUAGE_NAMES), "language");
add(wordsOf(CONFIGURATION_WORDS), "configuration");
add(wordsOf(LANGUAGE_CODES), "language", Trait.LanguageCode);
add(wordsOf(WEAK_LANGUAGE_CODES), null, Trait.WeakLanguage);
add(wordsOf(TRANSLATION_WORDS), null, Trait.Translation);
add(wordsOf(ENVIRONMENTS), null, Trait.Environment);
add(wordsOf(ARCADE_GAMES), null, Trait.Environment | Trait.ArcadeGame);
add(wordsOf(ALGORITHMS), "training", Trait.Algorithm);
add(wordsOf(CONFIGURATION_KEYS), null, Trait.ConfigurationKey);
add(wordsOf(CONFIGURATION_UNITS), null, Trait.ConfigurationUnit);
add(wordsOf(SIZE_LETTERS), null, Trait.SizeLetter);
add(wordsOf(FILE_ENDINGS), null, Trait.FileEnding);
add(LABEL_WORDS, null, Trait.Label);
add(MODEL_WORDS, null, Trait.ModelWord);
