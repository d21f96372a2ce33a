import type { CommandRow, PinOption } from "../command-table.ts";
import { bare, nameOf, pinInside, type ReadName, readName } from "../configuration/reference-parts.ts";
import { type ModelReference, PIN_SLOT, type Pin, type PinInsertion, type Subject } from "../model-reference.ts";
import { isKnown } from "../written.ts";
import { type Arguments, type Option, readArguments } from "./arguments.ts";
import type { CommandIndex } from "./command-rows.ts";
import { type CommandWord, type RunCommand, textOf } from "./command-word.ts";
import { containerRun, endOfCommand, isImage, isSpoken, programAt, startsOf } from "./programs.ts";

/** The references of the tables' commands in one command. */
export function commandReferences(command: RunCommand, index: CommandIndex): ModelReference[] {
  if (isSpoken(command.words)) return [];
  const matched = [...knownCommands(command.words, index), ...startedByImage(command, index)];
  return matched.flatMap(({ row, words, program }) => {
    const api = [row.command].flat()[0]!;
    return rowReferences(words, { row, api, program });
  });
}

/** Words behind a command of a row. */
interface Start {
  row: CommandRow;
  words: readonly CommandWord[];
  program: CommandWord | undefined;
}

function knownCommands(words: readonly CommandWord[], index: CommandIndex): Start[] {
  const found = new Map<CommandRow, Start>();
  for (const start of startsOf(words)) {
    for (const { row, words: command } of index.ofProgram(programAt(words, start))) {
      const end = found.has(row) ? null : endOfCommand(words, start, command);
      if (end !== null) found.set(row, { row, words: words.slice(end), program: words[end - 1] });
    }
  }
  return [...found.values()];
}

/** What a container's image starts: `docker run … image WORDS`, a service of Compose. */
function startedByImage({ words, image }: RunCommand, index: CommandIndex): Start[] {
  const run = image === null ? containerRun(words) : { image, start: 0 };
  if (run === null) return [];
  const rows = index.ofImages.filter(({ images = [] }) => isImage(run.image, images));
  return rows.map((row) => ({ row, words: words.slice(run.start), program: words[run.start] }));
}

/** A command of a row, in which a model may be named. */
interface Matched {
  row: CommandRow;
  api: string;
  program: CommandWord | undefined;
}

function rowReferences(words: readonly CommandWord[], matched: Matched): ModelReference[] {
  const { row } = matched;
  const { toServer } = row;
  if (toServer !== undefined && !words.some(({ written }) => toServer.address.test(written.text))) return [];
  const given = readArguments(words, row.switches);
  if ((row.without ?? []).some((name) => optionNamed(given, [name]) !== null)) return [];
  return namesIn(given, words, row).flatMap(({ word, option }) => reference(word, option, given, matched) ?? []);
}

function namesIn(
  given: Arguments,
  words: readonly CommandWord[],
  { name }: CommandRow,
): { word: CommandWord; option: Option | null }[] {
  if (name.anywhere) return words.map((word) => ({ word, option: null }));
  const option = name.options === undefined ? null : optionNamed(given, name.options);
  if (option?.value) return [{ word: option.value, option }];
  const word = name.position === undefined ? undefined : given.positions[name.position];
  // Behind a word that may be several, nobody can count.
  const before = given.positions.slice(0, name.position ?? 0);
  return word === undefined || before.some(({ isOpen }) => isOpen) ? [] : [{ word, option: null }];
}

/** The last option of a name: it is what the program takes. */
function optionNamed({ options }: Arguments, names: readonly string[]): Option | null {
  return options.findLast(({ name }) => names.some((each) => sameOption(each, name))) ?? null;
}

function sameOption(one: string, other: string): boolean {
  return one === other || (one.startsWith("--") && one.replaceAll("_", "-") === other.replaceAll("_", "-"));
}

function reference(
  word: CommandWord,
  option: Option | null,
  given: Arguments,
  { row, api, program }: Matched,
): ModelReference | null {
  const read = readName({ place: word.place, type: "text", written: () => word.written }, row.name.holds);
  if (read === null) return null;
  const nameWritten = nameOf(read);
  const pin = pinOfCommand(read, given, row);
  return {
    ecosystem: read.named.ecosystem ?? row.ecosystem,
    role: row.role,
    subject: read.named.subject ?? subjectOf(given, row) ?? row.subject,
    name: nameWritten?.text ?? null,
    nameWritten,
    value: word.written,
    place: word.place,
    keyPlace: option === null ? null : option.word.place,
    pin,
    api,
    apiPlace: (option?.word ?? program ?? word).place,
    pinInsertion: pin.kind === "none" ? insertion(word, option, read, row) : null,
    trustsRemoteCode: row.trustRemoteCode === undefined ? false : isSwitchedOn(given, row.trustRemoteCode),
    isLocal: read.named.isLocal ?? false,
    deprecations: [],
  };
}

function subjectOf(given: Arguments, { subjectFrom }: CommandRow): Subject | null {
  const text = subjectFrom === undefined ? undefined : optionNamed(given, [subjectFrom])?.value?.written.text;
  return text === "dataset" || text === "space" || text === "model" ? text : null;
}

function pinOfCommand(read: ReadName, given: Arguments, row: CommandRow): Pin {
  const inside = pinInside(read);
  if (inside !== null) return inside;
  for (const pin of row.pins ?? []) {
    const option = optionNamed(given, pin.options);
    if (option !== null) return pinOfOption(option, pin);
  }
  const canBePinned = row.pins !== undefined || row.pinBehindName !== undefined || read.named.pin !== undefined;
  if (!canBePinned) return bare("unpinnable");
  return bare(given.isOpen && row.pins !== undefined ? "unknown" : "none");
}

function pinOfOption({ value }: Option, { kind }: PinOption): Pin {
  if (value === null || !isKnown(value.written) || value.written.text === "") return bare("unknown");
  const { text } = value.written;
  const own = typeof kind === "function" ? kind(text) : kind;
  const isCommit = /^[\da-f]{40}$/.test(text);
  const known = own === "revision" ? (isCommit ? "commit" : "branch-or-tag") : own;
  return { kind: known, text, place: value.place, written: value.written };
}

function insertion(word: CommandWord, option: Option | null, read: ReadName, row: CommandRow): PinInsertion | null {
  if (row.noPinInsertion) return null;
  if (row.pinBehindName !== undefined) return insertionBehindName(read, row.pinBehindName);
  const added = row.pins?.[0]?.options[0];
  if (added === undefined) return null;
  return word.insertion(option?.isJoined ? [`${added}=`] : [added, ""]);
}

/** Behind the name in its own word, where that is written in one piece. */
function insertionBehindName(read: ReadName, text: string): PinInsertion | null {
  const piece = nameOf(read)?.pieces.at(-1);
  if (piece === undefined || !piece.verbatim) return null;
  const { end } = piece.place.range;
  return { place: { ...piece.place, range: { start: end, end } }, template: text + PIN_SLOT };
}

function isSwitchedOn(given: Arguments, name: string): boolean | null {
  const option = optionNamed(given, [name]);
  if (option === null) return false;
  if (option.value === null) return true;
  const text = textOf(option.value);
  if (/^(?:false|no|0)$/i.test(text)) return false;
  return /^(?:true|yes|1)$/i.test(text) ? true : null;
}
