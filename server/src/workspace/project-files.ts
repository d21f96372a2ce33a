import path from "node:path";
import { decode, readTextFileAtOnce } from "./file-reading.ts";
import { walkFiles } from "./file-walk.ts";

/** The files of a folder, of whichever kind, and the way to their texts. */
export interface FolderFiles {
  folderName: string;
  /** Relative to the folder, with forward slashes; without those that git ignores. */
  files: ReadonlySet<string>;
  /** The text of a file that exists, also of one that is ignored; null where it is none, or holds none. */
  textOf(file: string): string | null;
}

/**
 * Walks a folder.
 * @param root absolute
 */
export async function readFolderFiles(root: string): Promise<FolderFiles> {
  const { files } = await walkFiles(root, [], () => [], { wants: () => true });
  return folderFiles(root, files);
}

/**
 * The same of files that are known.
 * @param files relative to the root, with forward slashes
 */
export function folderFiles(root: string, files: Iterable<string>): FolderFiles {
  const texts = new Map<string, string | null>();
  return {
    folderName: path.basename(root),
    files: new Set(files),
    textOf(file) {
      let text = texts.get(file);
      if (text === undefined) {
        const reading = readTextFileAtOnce(path.join(root, file), decode);
        text = reading !== null && "text" in reading ? reading.text : null;
        texts.set(file, text);
      }
      return text;
    },
  };
}
