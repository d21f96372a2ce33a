import type { Place } from "../../documents/place.ts";
import { plainSource, type SourceText } from "../../documents/source-text.ts";
import { contextOf } from "../../rules/context.ts";
import type { Context } from "../../rules/rule.ts";
import { inCode, linesWith, withoutHidden } from "./python-text.ts";

/** A name that a file imports, in full: `from sklearn import pipeline` imports `sklearn.pipeline`. */
export interface ImportedName {
  qualified: string;
  offset: number;
}

/** An import, from where a line begins. */
const IMPORT = /[ \t]*(?:from[ \t]+([\w.]+)[ \t]+import\b[ \t]*|import[ \t]+)/y;
/** The names of one statement are looked for as far as this. */
const LONGEST_LIST = 2000;

/** A line that imports, also where it is one of a string. */
interface ImportLine {
  offset: number;
  /** What it imports from, where it says that. */
  from: string | undefined;
  /** The offset at which its names begin. */
  names: number;
}

/** A Python file or notebook, looked into only as far as somebody asks: most files are asked for their imports alone. */
export class CodeFile {
  readonly path: string;
  readonly text: string;
  readonly context: Context;
  private readonly given: SourceText | null;
  private located: SourceText | null = null;
  private masked: string | null = null;
  private lines: readonly ImportLine[] | null = null;
  private found: ImportedName[] | null = null;

  /** @param source a notebook's cells; a file's text else */
  constructor(path: string, source: string | SourceText) {
    this.path = path;
    this.given = typeof source === "string" ? null : source;
    this.text = typeof source === "string" ? source : source.text;
    this.context = contextOf(path);
  }

  /** The text with comments and strings as blanks, so that offsets hold. */
  get code(): string {
    this.masked ??= withoutHidden(this.text);
    return this.masked;
  }

  /** Modules that statements import from, by their first part; those in strings too, as nothing is read but lines. */
  firstModules(): Set<string> {
    const modules = new Set<string>();
    for (const { from, names } of this.importLines()) {
      if (from !== undefined) modules.add(firstPart(from));
      else for (const name of this.plainNames(names)) modules.add(firstPart(name));
    }
    return modules;
  }

  /** Every name that the code imports, in order. */
  imports(): readonly ImportedName[] {
    this.found ??= [...inCode(this.text, this.importLines())].flatMap((line) => this.namesOf(line));
    return this.found;
  }

  /** Whether the code imports a module, one that lies in it, or a name of either. */
  importsFrom(module: string): boolean {
    for (const line of inCode(this.text, this.importLines())) {
      const named = line.from === undefined ? this.plainNames(line.names) : [line.from];
      if (named.some((each) => each === module || each.startsWith(`${module}.`))) return true;
    }
    return false;
  }

  /** The place of some characters. */
  placeAt(offset: number, length = 0): Place {
    this.located ??= this.given ?? plainSource(this.path, this.text);
    return this.located.placeOf({ start: offset, end: offset + length });
  }

  private importLines(): readonly ImportLine[] {
    this.lines ??= [...linesWith(this.text, "import")].flatMap((offset): ImportLine[] => {
      IMPORT.lastIndex = offset;
      const match = IMPORT.exec(this.text);
      return match === null ? [] : [{ offset, from: match[1], names: offset + match[0].length }];
    });
    return this.lines;
  }

  private namesOf({ offset, from, names }: ImportLine): ImportedName[] {
    if (from === undefined) return this.plainNames(names).map((qualified) => ({ qualified, offset }));
    return this.listAt(names)
      .split(",")
      .map(firstWord)
      .filter((name) => name !== "" && name !== "\\")
      .map((name) => ({ qualified: `${from}.${name}`, offset }));
  }

  /** The names of `from a import (b, c)`, or of the rest of a line. */
  private listAt(begin: number): string {
    if (this.text[begin] !== "(") return untilAny(this.lineFrom(begin), /[;#"']/);
    const list = untilAny(this.text.slice(begin + 1, begin + LONGEST_LIST), /\)/);
    if (!/[#"']/.test(list)) return list;
    return untilAny(withoutHidden(this.text.slice(begin + 1, begin + LONGEST_LIST)), /\)/);
  }

  /** The modules of `import a.b as c, d`. */
  private plainNames(begin: number): string[] {
    return untilAny(this.lineFrom(begin), /[;#]/)
      .split(",")
      .map(firstWord)
      .filter((name) => /^[\w.]+$/.test(name));
  }

  private lineFrom(begin: number): string {
    const end = this.text.indexOf("\n", begin);
    return this.text.slice(begin, end < 0 ? undefined : end);
  }
}

function firstPart(module: string): string {
  return module.split(".", 1)[0] ?? "";
}

function firstWord(text: string): string {
  return text.trim().split(/\s/, 1)[0] ?? "";
}

/** A text up to what ends it; the whole where nothing does. */
function untilAny(text: string, end: RegExp): string {
  const at = text.search(end);
  return at < 0 ? text : text.slice(0, at);
}
