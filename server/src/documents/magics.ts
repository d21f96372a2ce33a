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

const CELL_BORDER = /^(?:# ?%%|# In\[[ \d]*\]|# COMMAND ----------)/;
const ANY_MAGIC = /^[ \t]*(?:[%!]|\?{1,2}\w|[\w.*]+\?{1,2}[ \t;]*\r?$)|^[\w., \t]+=[ \t]*(?:!|%[A-Za-z])/m;
const ASSIGNED_MAGIC = /^[\w., \t]+=[ \t]*(?=!|%[A-Za-z])/;
const HELP = /^[ \t]*(?:\?{1,2}[\w.*]+|[\w.*]+\?{1,2})[ \t;]*$/;

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

/** Follows brackets, strings and cells from line to line, as far as it takes to know where a statement may begin. */
class LineState {
  private depth = 0;
  private quote: string | null = null;
  private continued = false;
  private hiddenCell = false;
  private cellIsEmpty = true;

  mask(line: string): string {
    if (CELL_BORDER.test(line)) this.beginCell();
    if (this.hiddenCell) return blank(line);
    const masked = this.isStatementStart() ? this.maskStatement(line) : line;
    if (masked.trim() !== "" && !masked.trimStart().startsWith("#")) this.cellIsEmpty = false;
    this.scan(masked);
    return masked;
  }

  private beginCell(): void {
    this.depth = 0;
    this.quote = null;
    this.continued = false;
    this.hiddenCell = false;
    this.cellIsEmpty = true;
  }

  private isStatementStart(): boolean {
    return this.depth === 0 && this.quote === null && !this.continued;
  }

  private maskStatement(line: string): string {
    const indent = line.length - line.trimStart().length;
    const code = line.slice(indent);
    if (code.startsWith("%%")) return this.maskCellMagic(line, code);
    const statement = STATEMENT_MAGIC.exec(code);
    if (statement)
      return `${line.slice(0, indent)}0${" ".repeat(statement[0].length - 2)};${code.slice(statement[0].length)}`;
    if (/^[%!]/.test(code)) return blank(line);
    if (HELP.test(line.replace(/\r?\n$/, ""))) return blank(line);
    const assigned = ASSIGNED_MAGIC.exec(line);
    if (assigned) return `${assigned[0]}_${blank(line.slice(assigned[0].length + 1))}`;
    return line;
  }

  private maskCellMagic(line: string, code: string): string {
    const name = /^%%(\w+)/.exec(code)?.[1] ?? "";
    if (this.cellIsEmpty && !PYTHON_CELL_MAGICS.has(name)) this.hiddenCell = true;
    return blank(line);
  }

  private scan(line: string): void {
    this.continued = false;
    for (let index = 0; index < line.length; index++) {
      const character = line[index]!;
      if (this.quote !== null) index = this.scanString(line, index);
      else if (character === "#") return;
      else if (character === '"' || character === "'") index = this.openString(line, index);
      else if ("([{".includes(character)) this.depth++;
      else if (")]}".includes(character)) this.depth = Math.max(0, this.depth - 1);
      else if (character === "\\" && /^\r?\n?$/.test(line.slice(index + 1))) this.continued = true;
    }
    if (this.quote?.length === 1) this.quote = null;
  }

  private openString(line: string, index: number): number {
    const character = line[index]!;
    const triple = character.repeat(3);
    this.quote = line.startsWith(triple, index) ? triple : character;
    return index + this.quote.length - 1;
  }

  private scanString(line: string, index: number): number {
    if (line[index] === "\\") return index + 1;
    if (this.quote === null || !line.startsWith(this.quote, index)) return index;
    const end = index + this.quote.length - 1;
    this.quote = null;
    return end;
  }
}

function blank(text: string): string {
  return text.replace(/[^\r\n]/g, " ");
}
