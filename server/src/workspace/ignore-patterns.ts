import ignore, { type Ignore } from "ignore";

/** What patterns say of a path: left out, let in again, or nothing. */
export type IgnoreVerdict = "ignored" | "unignored" | null;

/** A name without wild cards, in any folder: `.env`, `build/`. */
const NAME = /^[^!#*?[\]\\/][^*?[\]\\/]*\/?$/;
/** The same of the end of a name: `*.log`, `*.egg-info/`. */
const ENDING = /^\*(\.[^*?[\]\\/]+\/?)$/;
const WITHOUT_SPACES = /^[!-~]+$/;

/**
 * The patterns of one list, in .gitignore's form. Most of them are plain names and endings, which are looked up; a library that knows all of
 * git's rules judges by the rest. Where one pattern lets in again what another leaves out, it judges what has one of the names by the whole list,
 * as order counts there.
 */
export class IgnorePatterns {
  /** In lower case, as the library takes them; with a slash at the end those of folders alone. */
  private readonly names = new Set<string>();
  private readonly endings = new Set<string>();
  private readonly others: Ignore | null;
  /** Null where the order does not count. */
  private readonly whole: Ignore | null;

  constructor(patterns: readonly string[]) {
    const lines = patterns
      .map((line) => line.replace(/ +$/, ""))
      .filter((line) => line !== "" && !line.startsWith("#"));
    const others = lines.filter((line) => !this.takes(line));
    this.others = others.length === 0 ? null : ignore().add(others);
    this.whole = lines.some((line) => line.startsWith("!")) ? ignore().add(lines) : null;
  }

  /** @param path relative to the folder that the list is for, with forward slashes */
  verdictOn(path: string, isFolder: boolean): IgnoreVerdict {
    const isNamed = this.hasPartOf(path.toLowerCase().split("/"), isFolder);
    if (isNamed && this.whole === null) return "ignored";
    const verdict = (isNamed ? this.whole : this.others)?.test(isFolder ? `${path}/` : path);
    if (verdict?.ignored) return "ignored";
    return verdict?.unignored ? "unignored" : null;
  }

  /** Whether a pattern is one that is looked up. */
  private takes(line: string): boolean {
    if (!WITHOUT_SPACES.test(line)) return false;
    const ending = ENDING.exec(line)?.[1];
    if (ending !== undefined) this.endings.add(ending.toLowerCase());
    else if (NAME.test(line)) this.names.add(line.toLowerCase());
    else return false;
    return true;
  }

  /** Whether a path, or a folder on the way to it, is called by one of the names or endings. */
  private hasPartOf(parts: readonly string[], isFolder: boolean): boolean {
    return parts.some((part, at) => {
      const end = isFolder || at < parts.length - 1 ? `${part}/` : part;
      return this.names.has(part) || this.names.has(end) || this.hasEndingOf(part) || this.hasEndingOf(end);
    });
  }

  private hasEndingOf(part: string): boolean {
    if (this.endings.size === 0) return false;
    for (let dot = part.indexOf("."); dot >= 0; dot = part.indexOf(".", dot + 1)) {
      if (this.endings.has(part.slice(dot))) return true;
    }
    return false;
  }
}
