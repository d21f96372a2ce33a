/** Follows brackets and strings of Python from line to line, as far as it takes to know where a statement may begin. */
export class OpenCode {
  private depth = 0;
  private quote: string | null = null;
  private continued = false;

  /** Whether the next line begins a statement. */
  get isClosed(): boolean {
    return this.depth === 0 && this.quote === null && !this.continued;
  }

  /** Goes on over the next line. */
  read(line: string): void {
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
