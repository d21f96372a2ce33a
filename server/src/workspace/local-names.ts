import { existsSync } from "node:fs";
import path from "node:path";
import { foldersUp } from "./folders-up.ts";

/** Tells names that exist as files or folders of the project from names that a hub must know. Remembers what it asked. */
export class LocalNames {
  private readonly root: string;
  private readonly known = new Map<string, boolean>();

  constructor(root: string) {
    this.root = root;
  }

  /** Whether a text names a file or folder, seen from any folder between the file that uses it and the root. */
  has(text: string, fromPath: string): boolean {
    if (text === "" || text.includes("\0")) return false;
    const key = `${path.posix.dirname(fromPath)}\n${text}`;
    const remembered = this.known.get(key);
    if (remembered !== undefined) return remembered;
    const found = foldersUp(fromPath).some((each) => existsSync(path.join(this.root, each, text)));
    this.known.set(key, found);
    return found;
  }

  /** To be called when files came or went. */
  forget(): void {
    this.known.clear();
  }
}
