import type { ScalarNode } from "./configuration-tree.ts";
import { decodedFragment, type Fragment } from "./shell/fragment.ts";
import { maskTemplates } from "./templates.ts";

/** Escapes of YAML and JSON that stand for one character. */
const ESCAPES: Readonly<Record<string, string>> = {
  n: "\n",
  t: "\t",
  r: "\r",
  '"': '"',
  "/": "/",
  "\\": "\\",
  " ": " ",
};

/**
 * A value of a configuration file as a shell would get it, with the way back to the file. Null where its escapes are not known.
 * @param host the text of the file
 */
export function scalarFragment(host: string, node: ScalarNode): Fragment | null {
  const { start } = node.content;
  if (node.isVerbatim) return { text: node.text, host, hostOffset: (offset) => start + offset };
  const decoded = new Decoder(host, node).decode();
  if (decoded === null) return null;
  return decodedFragment(host, maskTemplates(decoded.text), decoded.offsets);
}

class Decoder {
  private readonly host: string;
  private readonly node: ScalarNode;
  private readonly offsets: number[] = [];
  private text = "";

  constructor(host: string, node: ScalarNode) {
    this.host = host;
    this.node = node;
  }

  decode(): { text: string; offsets: readonly number[] } | null {
    const { content, quote } = this.node;
    const first = this.host[content.start] ?? "";
    const isRead = quote === "" && /[|>]/.test(first) ? this.block(first === ">") : this.flow(quote);
    this.offsets.push(content.end);
    return isRead ? { text: this.text, offsets: this.offsets } : null;
  }

  private add(text: string, offset: number): void {
    for (const character of text.split("")) {
      this.text += character;
      this.offsets.push(offset);
      offset++;
    }
  }

  /** `|` and `>`: lines without their common indentation; `>` joins lines that are no more indented. */
  private block(isFolded: boolean): boolean {
    const { start, end } = this.node.content;
    const feed = this.host.indexOf("\n", start);
    if (feed < 0 || feed >= end) return false;
    const lines = [...this.host.slice(feed + 1, end).matchAll(/([^\r\n]*)(\r?\n|$)/g)].filter(
      ({ 0: line }) => line !== "",
    );
    const indicated = Number(/^[|>][-+]?(\d)/.exec(this.host.slice(start, feed))?.[1] ?? 0);
    const first = lines.find(([, line = ""]) => line.trim() !== "")?.[1] ?? "";
    const own = /^ */.exec(first)![0].length;
    const indentation = indicated === 0 ? own : Math.min(own, indicated + this.indentationOfKey(start));
    lines.forEach(({ 1: line = "", 2: lineBreak = "", index }, at) => {
      this.add(line.slice(indentation), feed + 1 + index + Math.min(indentation, line.length));
      if (lineBreak === "") return;
      const next = lines[at + 1]?.[1]?.slice(indentation) ?? "";
      const isJoined = isFolded && /^\S/.test(line.slice(indentation)) && /^\S/.test(next);
      this.add(isJoined ? " " : "\n", feed + 1 + index + line.length);
    });
    return true;
  }

  private indentationOfKey(start: number): number {
    return /^ */.exec(this.host.slice(this.host.lastIndexOf("\n", start) + 1, start))![0].length;
  }

  /** Plain and quoted text: a line break with the blanks around it is one blank. */
  private flow(quote: string): boolean {
    const { start, end } = this.node.content;
    for (let at = start; at < end; ) {
      const rest = this.host.slice(at, Math.min(at + 2, end));
      const fold = /^[ \t]*\r?\n\s*/.exec(this.host.slice(at, end))?.[0];
      if (fold !== undefined && quote.length <= 1) {
        this.add(" ", at);
        at += fold.length;
      } else if (quote === "'" && rest === "''") {
        this.add("'", at);
        at += 2;
      } else if (quote.startsWith('"') && rest.startsWith("\\")) {
        const length = this.escape(at, end);
        if (length === 0) return false;
        at += length;
      } else {
        this.add(rest[0] ?? "", at);
        at++;
      }
    }
    return true;
  }

  private escape(at: number, end: number): number {
    const continued = /^\\\r?\n[ \t]*/.exec(this.host.slice(at, end))?.[0];
    if (continued !== undefined) return continued.length;
    const character = ESCAPES[this.host[at + 1] ?? ""];
    if (character === undefined) return 0;
    this.add(character, at);
    return 2;
  }
}
