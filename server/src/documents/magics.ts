import { OpenCode } from "./open-code.ts";
import type { Span } from "./place.ts";

/** Cell magics whose cell is Python all the same: only their own line is masked. */
const PYTHON_CELL_MAGICS = new Set([
  "time",
  "timeit",
  "capture",
  "prun",
  "memit",
  "mprun",
  "lprun",
  "python",
  "python3",
]);

/** Line magics that run the Python statement behind them. */
const STATEMENT_MAGIC = /^%(?:time|timeit|prun|memit|lprun)[ \t]+(?![-\s])/;

/** Cells that a shell runs: `%%bash`, `%%script sh`; Databricks writes `%sh`, also with the first command behind it. */
const SHELL_CELL =
  /^(?:%%(?:(?:bash|sh|zsh|ksh|shell|system|sx)(?![\w-])|!|script[ \t](?:[^\n]*[ \t/])?(?:ba|z|da|k)?sh(?![\w./-]))[^\n]*(?:\n|$)|%sh(?!\w))/;

const CELL_BORDER = /^(?:# ?%%|# In\[[ \d]*\]|# COMMAND ----------)/;
const ANY_MAGIC = /^[ \t]*(?:[%!]|\?{1,2}\w|[\w.*]+\?{1,2}[ \t;]*\r?$)|^[\w., \t]+=[ \t]*(?:!|%[A-Za-z])/m;
/** What a text with shell in it holds; cheap. */
const ANY_SHELL = /^[ \t]*(?:!|%%|%sh)|=[ \t]*!(?!=)/m;
const ASSIGNED_MAGIC = /^[\w., \t]+=[ \t]*(?=!|%[A-Za-z])/;
const HELP = /^[ \t]*(?:\?{1,2}[\w.*]+|[\w.*]+\?{1,2})[ \t;]*$/;

/** Lines of a cell that a shell runs: a cell as a whole, or one command behind a `!` with the comments above it. Offsets. */
export interface ShellPiece extends Span {
  /** Where the line of the command begins, and where the command itself. */
  line: number;
  command: number;
  /** Python puts values for `{name}` first. */
  isInterpolated: boolean;
  /** Nothing but comments and blank lines stands between this and the piece before. */
  isContinued: boolean;
}

/**
 * Hides what is not Python in a cell or in a whole source notebook (`# %%`, Databricks): `%` and `!` lines, `%%bash` cells, `?` help.
 * The result has the same length and the same line breaks, so that offsets hold. Plain Python comes back unchanged.
 */
export function maskMagics(text: string): string {
  if (!ANY_MAGIC.test(text)) return text;
  const state = new LineState();
  const lines = text.split(/(?<=\n)/);
  return lines.map((line) => state.mask(line)).join("");
}

/** What a shell runs of a cell or a whole source notebook, in order. */
export function shellPieces(text: string): readonly ShellPiece[] {
  if (!ANY_SHELL.test(text)) return [];
  const state = new LineState();
  for (const line of text.split(/(?<=\n)/)) state.mask(line);
  return state.shell;
}

/** Follows cells and commands from line to line. */
class LineState {
  readonly shell: ShellPiece[] = [];
  private code = new OpenCode();
  private cellIsEmpty = true;
  /** What hides the next line too: a cell of another language, a magic that goes on. */
  private hidden: "cell" | "line" | null = null;
  /** The piece that the hidden lines belong to. */
  private piece: ShellPiece | null = null;
  private offset = 0;
  /** Where the comments and blank lines above the next line begin, and whether a `!` stands above them. */
  private commentsFrom: number | null = null;
  private isBehindShell = false;

  mask(line: string): string {
    if (CELL_BORDER.test(line)) this.beginCell();
    const masked = this.maskLine(line);
    this.offset += line.length;
    return masked;
  }

  private maskLine(line: string): string {
    if (this.hidden !== null) return this.maskHidden(line);
    const isStart = this.code.isClosed;
    const masked = isStart ? this.maskStatement(line) : line;
    const isBlank = masked.trim() === "" || masked.trimStart().startsWith("#");
    if (!isBlank) this.cellIsEmpty = false;
    if (masked === line) this.passPython(isStart && isBlank);
    this.code.read(masked);
    return masked;
  }

  private beginCell(): void {
    this.code = new OpenCode();
    this.hidden = null;
    this.cellIsEmpty = true;
    this.passPython(false);
  }

  /** Comments belong to the command below them; code ends a run of commands. */
  private passPython(isComment: boolean): void {
    this.commentsFrom = isComment ? (this.commentsFrom ?? this.offset) : null;
    if (!isComment) this.isBehindShell = false;
  }

  private maskHidden(line: string): string {
    if (this.piece !== null) this.piece.end = this.offset + line.length;
    if (this.hidden === "line" && !goesOn(line)) this.hidden = null;
    return blank(line);
  }

  private maskStatement(line: string): string {
    const indent = line.length - line.trimStart().length;
    const code = line.slice(indent);
    if (/^%(?:%|sh(?!\w))/.test(code) && (code.startsWith("%%") || this.cellIsEmpty))
      return this.maskCellMagic(line, code);
    const statement = STATEMENT_MAGIC.exec(code);
    if (statement) {
      this.passPython(false);
      return `${line.slice(0, indent)}0${" ".repeat(statement[0].length - 2)};${code.slice(statement[0].length)}`;
    }
    if (code.startsWith("!")) {
      this.addCommand(line, indent);
      // A statement stands in its place: a block may hold nothing else, and comments above speak of it.
      return `${line.slice(0, indent)}0${blank(code.slice(1))}`;
    }
    if (code.startsWith("%")) return this.hideLine(line);
    if (HELP.test(line.replace(/\r?\n$/, ""))) return this.hideLine(line);
    const assigned = ASSIGNED_MAGIC.exec(line)?.[0];
    if (assigned === undefined) return line;
    if (line[assigned.length] === "!") this.addCommand(line, assigned.length);
    else this.hideLine(line);
    return `${assigned}_${blank(line.slice(assigned.length + 1))}`;
  }

  private maskCellMagic(line: string, code: string): string {
    const name = /^%%(\w+)/.exec(code)?.[1] ?? "";
    const shell = SHELL_CELL.exec(code)?.[0];
    if (this.cellIsEmpty && !PYTHON_CELL_MAGICS.has(name)) {
      this.hidden = "cell";
      this.piece = null;
      const start = this.offset + line.length - code.length + (shell?.length ?? 0);
      if (shell !== undefined) this.add({ start, line: start, command: start, end: this.offset + line.length });
    }
    this.passPython(false);
    return blank(line);
  }

  /** @param mark where the `!` stands in the line */
  private addCommand(line: string, mark: number): void {
    const command = this.offset + mark + /^!+/.exec(line.slice(mark))![0].length;
    const start = this.commentsFrom ?? this.offset;
    const isContinued = this.isBehindShell;
    this.add({ start, line: this.offset, command, end: this.offset + line.length, isInterpolated: true, isContinued });
    this.commentsFrom = null;
    this.isBehindShell = true;
    if (goesOn(line)) this.hidden = "line";
  }

  private hideLine(line: string): string {
    this.piece = null;
    this.passPython(false);
    if (goesOn(line)) this.hidden = "line";
    return blank(line);
  }

  private add(piece: Omit<ShellPiece, "isInterpolated" | "isContinued"> & Partial<ShellPiece>): void {
    this.piece = { isInterpolated: false, isContinued: false, ...piece };
    this.shell.push(this.piece);
  }
}

function blank(text: string): string {
  return text.replace(/[^\r\n]/g, " ");
}

/** Whether a command goes on in the next line. */
function goesOn(line: string): boolean {
  return /\\\r?\n?$/.test(line);
}
