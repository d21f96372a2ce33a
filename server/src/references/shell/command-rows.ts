import type { CommandRow } from "../command-table.ts";

/** The rows of the tables of commands, made ready for asking. */
export class CommandIndex {
  readonly rows: readonly { row: CommandRow; commands: readonly (readonly string[])[] }[];
  private readonly words: RegExp;

  private constructor(rows: readonly CommandRow[]) {
    this.rows = rows.map((row) => ({ row, commands: [row.command].flat().map((command) => command.split(" ")) }));
    const named = this.rows.flatMap(({ commands }) => commands.map(tellingWord));
    const images = rows.flatMap(({ images = [] }) => images);
    const alternatives = [...new Set([...named, ...images])].map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"));
    this.words = new RegExp(`(?<![\\w-])(?:${alternatives.join("|")})(?![\\w-])`);
  }

  /** The index of some rows, made once. */
  static of(rows: readonly CommandRow[]): CommandIndex {
    const known = indexes.get(rows);
    if (known !== undefined) return known;
    const made = new CommandIndex(rows);
    indexes.set(rows, made);
    return made;
  }

  /** Whether a text holds a word that a command needs; cheap, to be asked before the text is parsed. */
  mayHoldCommands(text: string): boolean {
    return this.words.test(text);
  }
}

const indexes = new WeakMap<readonly CommandRow[], CommandIndex>();

/** The word of a command that the fewest texts hold: the module of `python -m module`, else the program. */
function tellingWord(command: readonly string[]): string {
  return (command[0] === "python" ? command.at(-1) : command[0]) ?? "";
}
