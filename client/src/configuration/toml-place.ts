/** Where the end of a text stands in TOML. */
export interface TomlPlace {
  /** `header`: in the brackets of a table's name. `elsewhere`: where nothing can be completed. */
  kind: "header" | "key" | "value" | "elsewhere";
  /** Keys of the table that the place is in; for a value, the value's own key is the last. Empty for a header. */
  path: readonly string[];
  /** The place is an item of a list. */
  inList: boolean;
  /** The place is in a table in braces. */
  inBraces: boolean;
  /** What has been typed there, with its opening quote; of a header, all of its name. */
  typed: string;
}

const TOKEN =
  /"""[\s\S]*?(?:"""|$)|'''[\s\S]*?(?:'''|$)|"(?:[^"\\\n]|\\.)*(?:"|(?=\n)|$)|'[^'\n]*(?:'|(?=\n)|$)|#[^\n]*|[\w-]+|[^\S\n]+|[\s\S]/gy;

/** Reads TOML up to its end, however broken, and says where that end stands. */
export function placeAtEnd(text: string): TomlPlace {
  const tokens = text.match(TOKEN) ?? [];
  const last = tokens.at(-1) ?? "";
  if (last.startsWith("#") || isClosed(last)) return { ...nowhere, kind: "elsewhere" };
  const isTyped = /^["'\w-]/.test(last);
  const reader = new TomlReader();
  for (const token of isTyped ? tokens.slice(0, -1) : tokens) reader.take(token);
  return reader.place(isTyped ? last : "");
}

const nowhere: TomlPlace = { kind: "elsewhere", path: [], inList: false, inBraces: false, typed: "" };

/** A list or a table in braces that is not closed yet, with the keys that led to it. */
interface Open {
  bracket: "[" | "{";
  keys: string[];
}

class TomlReader {
  private table: string[] = [];
  private header: string | null = null;
  private keys: string[] = [];
  private inValue = false;
  private lineDone = false;
  private open: Open[] = [];

  take(token: string): void {
    if (this.header !== null) this.takeInHeader(token);
    else if (token === "\n") this.endLine();
    else if (/^[#\s]/.test(token)) return;
    else if (this.inValue) this.takeInValue(token);
    else this.takeInKey(token);
  }

  place(typed: string): TomlPlace {
    if (this.header !== null) return { ...nowhere, kind: "header", typed: (this.header + typed).trimStart() };
    if (this.lineDone) return nowhere;
    const path = [...this.table, ...this.open.flatMap(({ keys }) => keys), ...this.keys];
    const innermost = this.open.at(-1)?.bracket;
    const inBraces = this.open.some(({ bracket }) => bracket === "{");
    return { kind: this.inValue ? "value" : "key", path, inList: innermost === "[", inBraces, typed };
  }

  private takeInHeader(token: string): void {
    if (token !== "]" && token !== "\n") {
      if (token !== "[") this.header += token;
      return;
    }
    this.table = keysIn(this.header ?? "");
    this.header = null;
    this.lineDone = token === "]";
  }

  private endLine(): void {
    this.lineDone = false;
    if (this.open.length > 0) return;
    this.inValue = false;
    this.keys = [];
  }

  private takeInKey(token: string): void {
    if (token === "[" && this.keys.length === 0 && this.open.length === 0) this.header = "";
    else if (token === "=") this.inValue = true;
    else if (token === "}") this.close();
    else if (token !== "." && token !== "]") this.keys.push(unquoted(token));
  }

  private takeInValue(token: string): void {
    if (token === "[" || token === "{") {
      this.open.push({ bracket: token, keys: this.keys });
      this.keys = [];
      this.inValue = token === "[";
    } else if (token === "]" || token === "}") this.close();
    else if (token === "," && this.open.at(-1)?.bracket === "{") {
      this.keys = [];
      this.inValue = false;
    } else if (token !== "," && this.open.length === 0) this.lineDone = true;
  }

  private close(): void {
    this.keys = this.open.pop()?.keys ?? [];
    this.inValue = true;
    this.lineDone = this.open.length === 0;
  }
}

function keysIn(header: string): string[] {
  return (header.match(/"[^"]*"|'[^']*'|[\w-]+/g) ?? []).map(unquoted);
}

function unquoted(token: string): string {
  return token.replace(/^["']|["']$/g, "");
}

function isClosed(token: string): boolean {
  const [quote = ""] = token;
  return (quote === '"' || quote === "'") && token.length > 1 && token.endsWith(quote);
}
