import type { Place } from "../../documents/place.ts";
import { plainSource, type SourceText } from "../../documents/source-text.ts";
import { contextOf } from "../../rules/context.ts";
import type { Context } from "../../rules/rule.ts";

/** A name that a file imports, in full: `from sklearn import pipeline` imports `sklearn.pipeline`. */
export interface ImportedName {
  qualified: string;
  offset: number;
}

/** Comments and strings, as they begin and end in Python. */
const HIDDEN = /#[^\n]*|("""|''')[\s\S]*?(?:\1|$)|"(?:\\[\s\S]|[^"\\\n])*"?|'(?:\\[\s\S]|[^'\\\n])*'?/g;
const IMPORT = /^[ \t]*(?:from[ \t]+([\w.]+)[ \t]+import\b[ \t]*|import[ \t]+)/gm;

function blank(hidden: string): string {
  return hidden.includes("\n")
    ? hidden.replace(/[^\n]+/g, (line) => " ".repeat(line.length))
    : " ".repeat(hidden.length);
}

/** A Python file or notebook, looked into only as far as somebody asks: most files are asked for their imports alone. */
export class CodeFile {
  readonly path: string;
  readonly text: string;
  readonly context: Context;
  private readonly given: SourceText | null;
  private located: SourceText | null = null;
  private masked: string | null = null;
  private found: ImportedName[] | null = null;

  /** @param source a notebook's cells; a file's text else */
  constructor(path: string, source: string | SourceText) {
    this.path = path;
    this.given = typeof source === "string" ? null : source;
    this.text = typeof source === "string" ? source : source.text;
    this.context = contextOf(path);
  }

  /** The text with comments and the insides of strings as blanks, so that offsets hold. */
  get code(): string {
    this.masked ??= this.text.replace(HIDDEN, blank);
    return this.masked;
  }

  /** Modules that statements import from, by their first part; those in strings too, as nothing is read but lines. */
  firstModules(): Set<string> {
    const modules = new Set<string>();
    for (const { 0: statement, 1: from, index } of this.text.matchAll(IMPORT)) {
      if (from !== undefined) modules.add(from.split(".", 1)[0] ?? "");
      else for (const name of this.plainNames(index + statement.length)) modules.add(name.split(".", 1)[0] ?? "");
    }
    return modules;
  }

  /** Every name that the code imports, in order. */
  imports(): readonly ImportedName[] {
    this.found ??= [...this.code.matchAll(IMPORT)].flatMap((match) => this.namesOf(match));
    return this.found;
  }

  /** The place of some characters. */
  placeAt(offset: number, length = 0): Place {
    this.located ??= this.given ?? plainSource(this.path, this.text);
    return this.located.placeOf({ start: offset, end: offset + length });
  }

  private namesOf({ 0: statement, 1: from, index }: RegExpExecArray): ImportedName[] {
    const after = index + statement.length;
    if (from === undefined) return this.plainNames(after).map((qualified) => ({ qualified, offset: index }));
    const rest = this.code.slice(after, after + 2000);
    const listed = rest.startsWith("(") ? rest.slice(1).split(")", 1)[0] : rest.split(/[\n;]/, 1)[0];
    return (listed ?? "")
      .split(",")
      .map((name) => name.trim().split(/\s/, 1)[0] ?? "")
      .filter((name) => name !== "" && name !== "\\")
      .map((name) => ({ qualified: `${from}.${name}`, offset: index }));
  }

  /** The modules of `import a.b as c, d`. */
  private plainNames(after: number): string[] {
    const end = this.text.indexOf("\n", after);
    const listed = this.text.slice(after, end < 0 ? undefined : end).split(/[;#]/, 1)[0] ?? "";
    return listed
      .split(",")
      .map((name) => name.trim().split(/\s/, 1)[0] ?? "")
      .filter((name) => /^[\w.]+$/.test(name));
  }
}
