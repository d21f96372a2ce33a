import { sliceWritten } from "../written.ts";
import { type CommandWord, textOf } from "./command-word.ts";

/** An option of a command with its value. */
export interface Option {
  /** As written, dashes included. */
  name: string;
  word: CommandWord;
  /** Null for a switch. */
  value: CommandWord | null;
  /** The value stands in the option's own word: `--model=x`. */
  isJoined: boolean;
}

/** The words behind a command, in their parts. */
export interface Arguments {
  options: readonly Option[];
  /** Words that are neither options nor their values. */
  positions: readonly CommandWord[];
  /** More options may be passed than are seen. */
  isOpen: boolean;
}

const OPTION = /^(--?[A-Za-z][\w.-]*)(=)?/;

/** Switches by their name; of other options without `=` the next word is the value. */
const SWITCH =
  /^--?(?:(?:no|enable|disable|force|skip|without|dry|do|use|load_in|load-in|is)[-_][\w-]+|(?:fp16|bf16|debug|verbose|quiet|help|force|resume|trust[-_]remote[-_]code|push[-_]to[-_]hub|gradient[-_]checkpointing|overwrite[-_]output[-_]dir))$/;

/** Reads the words behind a command. @param switches options that take no value, beside those whose name says so */
export function readArguments(words: readonly CommandWord[], switches: readonly string[] = []): Arguments {
  const options: Option[] = [];
  const positions: CommandWord[] = [];
  let isOpen = false;
  for (let at = 0; at < words.length; at++) {
    const word = words[at]!;
    const option = OPTION.exec(textOf(word));
    if (option === null) {
      isOpen ||= word.isOpen;
      positions.push(word);
      continue;
    }
    const name = option[1]!;
    if (option[2] !== undefined) {
      options.push({ name, word, value: behind(word, option[0].length), isJoined: true });
      continue;
    }
    const next = words[at + 1];
    const hasValue = next !== undefined && !OPTION.test(textOf(next)) && !switches.includes(name);
    const value = hasValue && !isSwitch(name, next) ? next : null;
    options.push({ name, word, value, isJoined: false });
    if (value !== null) at++;
  }
  return { options, positions, isOpen };
}

/** A switch may be given a value all the same: `--trust_remote_code True`. */
function isSwitch(name: string, next: CommandWord): boolean {
  return SWITCH.test(name) && !/^(?:true|false|yes|no|0|1)$/i.test(textOf(next));
}

function behind(word: CommandWord, start: number): CommandWord {
  const written = sliceWritten(word.written, start, word.written.text.length);
  const [piece] = written.pieces;
  const place =
    written.pieces.length === 1 && piece?.verbatim && word.place.range.start.line === piece.place.range.start.line;
  return { ...word, written, place: place ? piece.place : word.place };
}
