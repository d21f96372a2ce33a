import { existsSync } from "node:fs";
import path from "node:path";

/** Tells names that exist as files or folders of the project from names that a hub must know. Remembers what it asked. */
export class LocalNames {
  private readonly root: string;
  private readonly known = new Map<string, string | null>();

  constructor(root: string) {
    this.root = root;
  }

  /** Whether a text names a file or folder, seen from any folder between the file that uses it and the root. */
  has(text: string, fromPath: string): boolean {
    return this.find(text, fromPath) !== null;
  }

  /** The absolute path of the file or folder that a text names, seen from the nearest folder that has it; null where none has. */
  find(text: string, fromPath: string): string | null {
    if (text === "" || text.includes("\0")) return null;
    const folder = path.posix.dirname(fromPath);
    const key = `${folder}\n${text}`;
    const remembered = this.known.get(key);
    if (remembered !== undefined) return remembered;
    const candidates = foldersUp(folder).map((each) => path.join(this.root, each, text));
    const found = candidates.find((each) => existsSync(each)) ?? null;
    this.known.set(key, found);
    return found;
  }

  /** To be called when files came or went. */
  forget(): void {
    this.known.clear();
  }
}

function foldersUp(folder: string): string[] {
  const parts = folder === "." || folder.startsWith("..") ? [] : folder.split("/");
  return [...parts.map((_, index) => parts.slice(0, parts.length - index).join("/")), ""];
}
