import type { Place } from "../../documents/place.ts";
import { PIN_SLOT, type PinInsertion } from "../model-reference.ts";
import { HOLE, type WrittenText } from "../written.ts";

/** A word that a program is started with, whichever way the file writes it: in a script, as an item of a list. */
export interface CommandWord {
  /** Where it is used: findings stand here. */
  place: Place;
  written: WrittenText;
  /** It may be any number of words: `"$@"`, an unquoted variable that is not known. */
  isOpen: boolean;
  /** How words are added behind this one; null where that cannot be done. */
  insertion(words: readonly string[]): PinInsertion | null;
}

/** A program with its words, and what is set for it alone. */
export interface RunCommand {
  words: readonly CommandWord[];
  /** The container image that is started, where the words are what it is started with. */
  image: string | null;
}

/**
 * A word that something else becomes: it stands where its characters were written, and is to be changed there, else where it is used.
 * @param used in the file that is read
 */
export function writtenWord(written: WrittenText, used: Place): CommandWord {
  const [piece] = written.pieces;
  const isHere = written.pieces.length === 1 && piece?.verbatim === true && piece.place.path === used.path;
  return {
    place: isHere ? piece.place : used,
    written,
    isOpen: written.text === HOLE,
    insertion: () => null,
  };
}

/** A word in a list of words: nothing but its text. */
export function textOf({ written }: CommandWord): string {
  return written.text;
}

/** The last part of a word that may be a path to a program. */
export function programName(text: string): string {
  const name = text.slice(Math.max(text.lastIndexOf("/"), text.lastIndexOf("\\")) + 1);
  return /^python[\d.]*(?:\.exe)?$/.test(name) ? "python" : name;
}

/** Whether nothing of a word is known. */
export function isUnknown({ written }: CommandWord): boolean {
  return written.text.replaceAll(HOLE, "") === "";
}

/** What is written for words that end in a pin. */
export function withPin(words: readonly string[]): string {
  return words.map((word, index) => (index === words.length - 1 ? word + PIN_SLOT : word)).join(" ");
}
