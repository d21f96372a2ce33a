import type { CommandRow } from "../command-table.ts";

/** One spelling of a row's command. */
export interface CommandForm {
  row: CommandRow;
  words: readonly string[];
}

/** The rows of the tables of commands, made ready for asking. */
export class CommandIndex {
  /** Rows whose command images start by themselves. */
  readonly ofImages: readonly CommandRow[];
  private readonly byProgram = new Map<string, CommandForm[]>();
  private readonly words: RegExp;

  private constructor(rows: readonly CommandRow[]) {
    this.ofImages = rows.filter(({ images }) => images !== undefined);
    const forms = rows.flatMap((row) => [row.command].flat().map((command) => ({ row, words: command.split(" ") })));
    for (const form of forms) this.byProgram.set(form.words[0]!, [...this.ofProgram(form.words[0]!), form]);
    const telling = [...forms.map(tellingWord), ...rows.flatMap(({ images = [] }) => images)];
    const alternatives = [...new Set(telling)].map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"));
    this.words = new RegExp(`(?<![\\w-])(?:${alternatives.join("|")})(?![\\w-])`);
  }

  /** The commands that begin with a program. */
  ofProgram(program: string): readonly CommandForm[] {
    return this.byProgram.get(program) ?? [];
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

/** The word of a command that the fewest texts hold: its server, the module of `python -m module`, else the program. */
function tellingWord({ row, words }: CommandForm): string {
  return row.toServer?.telling ?? (words[0] === "python" ? words.at(-1) : words[0]) ?? "";
}
