import type { Place } from "../../documents/place.ts";
import type { SourceText } from "../../documents/source-text.ts";
import { findArgument } from "../code/passed-arguments.ts";
import type { SyntaxNode } from "../code/syntax-node.ts";
import { PIN_SLOT, type PinInsertion } from "../model-reference.ts";
import { type CommandWord, writtenWord } from "../shell/command-word.ts";
import { HOLE, sliceWritten, type WrittenText } from "../written.ts";
import type { PassedArgument, PassedArguments } from "./arguments.ts";
import type { Alternative, Value } from "./values.ts";

/*
 * Commands that Python starts: `subprocess.run(["ollama", "pull", "llama3"])`, `os.system("spacy download en_core_web_sm")`. They are read as the
 * shell's are. Signatures read in Python 3.14.
 */

/** What a function that starts programs is given: a list of words or a line of shell, a line alone, or each word by itself. */
type Given = "words" | "line" | "each";

const STARTERS: ReadonlyMap<string, Given> = new Map([
  ...["run", "Popen", "call", "check_call", "check_output"].map((name) => [`subprocess.${name}`, "words"] as const),
  ...["subprocess.getoutput", "subprocess.getstatusoutput", "os.system", "os.popen"].map(
    (name) => [name, "line"] as const,
  ),
  ["asyncio.create_subprocess_exec", "each"],
  ["asyncio.create_subprocess_shell", "line"],
]);

const NAMES: ReadonlySet<string> = new Set([...STARTERS.keys()].map((name) => name.slice(name.lastIndexOf(".") + 1)));

/** So many commands of one call: words that may be one of several are multiplied. */
const MOST_COMMANDS = 20;

/** Whether a text may start programs; cheap, to be asked before it is parsed. */
export function mayStartCommands(text: string): boolean {
  return /\b(?:subprocess|create_subprocess_(?:exec|shell)|os\.(?:system|popen))\b/.test(text);
}

/** Whether the last name of a call is one of a function that starts programs. */
export function mayBeStarter(name: string): boolean {
  return NAMES.has(name);
}

/** The commands that a call starts; none where it starts none, or nobody can know them. */
export function startedCommands(
  callees: readonly Alternative[],
  arguments_: () => PassedArguments,
  source: SourceText,
): CommandWord[][] {
  const given = callees.flatMap(({ value }) => (value.kind === "symbol" ? (STARTERS.get(value.name) ?? []) : []))[0];
  if (given === undefined) return [];
  const passed = arguments_();
  if (given === "each") {
    const words = passed.positional.map((argument) => ({ values: argument.values(), node: argument.node }));
    return combined(words.map((word) => wordsAt(word, source)));
  }
  const argument = findArgument(passed, { position: 0, keywords: ["args", "cmd", "command"] });
  return typeof argument === "string" ? [] : commandsOf(argument as PassedArgument, source, given);
}

function commandsOf({ node, values }: PassedArgument, source: SourceText, given: Given): CommandWord[][] {
  return values().flatMap(({ value }) => {
    if (value.kind === "text") return lineWords(value.written, placeOf(node, source));
    if (value.kind !== "sequence" || given === "line") return [];
    const nodes = node.children.length === value.items.length ? node.children : null;
    return combined(
      value.items.map((item, index) =>
        nodes === null ? wordsWritten(item, node, source) : wordsAt({ values: item, node: nodes[index]! }, source),
      ),
    );
  });
}

/** What a word may be that stands in the call. */
function wordsAt(
  { values, node }: { values: readonly Alternative[]; node: SyntaxNode },
  source: SourceText,
): CommandWord[] {
  const insertion = (words: readonly string[]) => (node.type === "string" ? behind(node, words, source) : null);
  const place = placeOf(node, source);
  return values.map(({ value }) => ({ place, written: writtenOf(value), isOpen: false, insertion }));
}

/** What a word may be of a list that stands elsewhere. */
function wordsWritten(values: readonly Alternative[], used: SyntaxNode, source: SourceText): CommandWord[] {
  return values.map(({ value }) => writtenWord(writtenOf(value), placeOf(used, source)));
}

const UNKNOWN: WrittenText = { text: HOLE, pieces: [] };

function writtenOf(value: Value): WrittenText {
  if (value.kind === "text" || value.kind === "number") return value.written;
  if (value.kind === "symbol" && value.name === "sys.executable") return { text: "python", pieces: [] };
  return UNKNOWN;
}

/** Every command that words make which may each be one of several; where these are too many, what may be several is not known. */
function combined(words: readonly CommandWord[][]): CommandWord[][] {
  const count = words.reduce((product, each) => product * each.length, 1);
  const few = count <= MOST_COMMANDS ? words : words.map((each) => (each.length === 1 ? each : [unknownWord(each)]));
  return few.reduce<CommandWord[][]>(
    (all, each) => all.flatMap((before) => each.map((word) => [...before, word])),
    [[]],
  );
}

function unknownWord([first]: readonly CommandWord[]): CommandWord {
  return { ...first!, written: UNKNOWN, insertion: () => null };
}

const TOKEN = /(?<quote>["'])(?<quoted>.*?)\k<quote>|(?<end>&&|\|\||[;|&\n])|(?<word>[^\s"';|&]+)/gs;

/** The words of the commands in a line of shell. */
function lineWords(line: WrittenText, used: Place): CommandWord[][] {
  const commands: CommandWord[][] = [[]];
  for (const { groups, index } of line.text.matchAll(TOKEN)) {
    if (groups?.end !== undefined) {
      commands.push([]);
      continue;
    }
    const text = groups?.quoted ?? groups?.word ?? "";
    const start = index + (groups?.quoted === undefined ? 0 : 1);
    commands.at(-1)!.push(writtenWord(sliceWritten(line, start, start + text.length), used));
  }
  return commands.filter((words) => words.length > 0);
}

function placeOf({ start, end }: SyntaxNode, source: SourceText): Place {
  return source.placeOf({ start, end });
}

/** More words behind an item of a list, in its quotes. */
function behind({ start, end }: SyntaxNode, words: readonly string[], source: SourceText): PinInsertion {
  const quote = source.text[start] === "'" ? "'" : '"';
  const items = words.map((word, index) => `, ${quote}${word}${index === words.length - 1 ? PIN_SLOT : ""}${quote}`);
  return { place: source.placeOf({ start: end, end }), template: items.join("") };
}
