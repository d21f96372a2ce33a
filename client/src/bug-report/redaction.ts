/** Names of one kind that others must not see. */
export interface HiddenNames {
  /** What stands in their place, with a number: `<model 3>`. */
  kind: "model" | "pin" | "file" | "folder" | "user" | "computer";
  names: readonly string[];
}

/** Methods of the protocol look like paths. */
const METHOD =
  /^(?:\$\/\w+|modelver\/\w+|textDocument\/[\w/]+|notebookDocument\/did\w+|client\/(?:un)?registerCapability|window\/(?:showMessage|logMessage|showDocument|workDoneProgress\/\w+)|workspace\/(?:configuration|symbol|diagnostic|applyEdit|executeCommand|workspaceFolders|did\w+|\w+\/refresh)|\w+\/resolve)$/;
/** Files of everybody. */
const COMMON_FILES = new Set(["modelver.toml", "pyproject.toml", "package.json", "settings.json"]);
const FILE_NAME =
  /[\p{L}\p{N}_.-]+\.(?:py[wi]?|ipynb|[cm]?[jt]sx?|ya?ml|jsonc?|toml|md|txt|sh|j2|cfg|ini|env|safetensors|gguf|onnx|joblib|pkl|pth?|bin|h5|keras|csv|parquet)\b/giu;
const ADDRESS = /[a-z][\w+.-]*:\/\/[^\s"'`)\]<>]+/gi;
const PATH = /node:[\w/]+|(?:(?<![A-Za-z])[A-Za-z]:)?[^\s"'`()[\]<>|,;:=]*[\\/][^\s"'`()[\]<>|,;:]*/g;
const QUOTED = /`[^`\n]*`|"[^"\n]*"|(?<![\p{L}\p{N}])'[^'\n]*'(?![\p{L}\p{N}])/gu;
const OWN = /^(?:<[a-z]+(?: \d+)?>|MV\d*|\d+)$/;

/**
 * Takes names out of a text and leaves its structure: each name that is known gets a placeholder of its own, the same wherever it stands; whatever
 * else looks like a path, an address, a file or a quotation gets one too, as it may hold names that nobody knows any more.
 */
export class Redaction {
  private readonly placeholders = new Map<string, string>();
  private readonly known: RegExp | null;
  private readonly ownPath: RegExp | null;

  /** @param ownFolder where the extension itself is installed: what lies there is no secret, but where it lies is */
  constructor(hidden: readonly HiddenNames[], ownFolder = "") {
    for (const { kind, names } of hidden) {
      const distinct = [...new Set(names.filter((name) => name !== ""))];
      for (const [index, name] of distinct.entries()) this.add(name, `<${kind} ${index + 1}>`);
    }
    // The longest first: a name may be the beginning of another.
    const names = [...this.placeholders.keys()].sort((one, other) => other.length - one.length).map(escaped);
    const whole = (pattern: string) => new RegExp(`(?<![\\p{L}\\p{N}_])(?:${pattern})(?![\\p{L}\\p{N}_])`, "giu");
    this.known = names.length === 0 ? null : whole(names.join("|"));
    const ownPath = `(?:file://)?${escaped(ownFolder)}([\\\\/][\\w.\\\\/-]*)`;
    this.ownPath = ownFolder === "" ? null : new RegExp(ownPath, "i");
  }

  apply(text: string): string {
    if (this.ownPath === null) return this.hide(text);
    // Every second part is a path below the extension's folder.
    const parts = text.split(this.ownPath);
    return parts.map((part, index) => (index % 2 === 0 ? this.hide(part) : `<extension>${part}`)).join("");
  }

  private hide(text: string): string {
    let hidden = text.replace(ADDRESS, "<address>");
    if (this.known !== null) {
      hidden = hidden.replace(this.known, (name) => this.placeholders.get(name.toLowerCase()) ?? "<name>");
    }
    return hidden
      .replace(PATH, (found) => (isHarmless(found) ? found : "<path>"))
      .replace(FILE_NAME, (found) => (COMMON_FILES.has(found) ? found : "<file>"))
      .replace(QUOTED, (found) => (OWN.test(found.slice(1, -1)) ? found : `${found[0]}<text>${found.at(-1)}`));
  }

  private add(name: string, placeholder: string): void {
    const key = name.toLowerCase();
    if (!this.placeholders.has(key)) this.placeholders.set(key, placeholder);
  }
}

/** Takes what lets one in out of addresses: a user's name and password before the host. */
export function withoutPasswords(text: string): string {
  return text.replace(/(:\/\/)[^\s/@"'`]+@/g, "$1<secret>@");
}

/** What looks like a path and is none of the user's: inside Node, a method, a fraction. */
function isHarmless(found: string): boolean {
  return /^(?:node:|\d+\/\d+$)/.test(found) || METHOD.test(found);
}

function escaped(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/]/g, "\\$&");
}
