import { closeSync, existsSync, mkdirSync, openSync, renameSync, rmSync, writeSync } from "node:fs";
import path from "node:path";
import { scratchFolder } from "../../scripts/project.mjs";
import { generateNames } from "./name-source.ts";

/** So many characters of a file are written at once. */
const PIECE = 1 << 20;

/** A folder of so many generated names, one file a task; it is kept for the next run. */
export function nameFolder(count: number): string {
  const folder = path.join(scratchFolder, "bench-corpus", `names-${count}`);
  if (existsSync(folder)) return folder;
  const unfinished = `${folder}.new`;
  rmSync(unfinished, { recursive: true, force: true });
  mkdirSync(unfinished, { recursive: true });
  const files = new Map<string, TaskFile>();
  for (const { task, name } of generateNames(count)) {
    let file = files.get(task);
    if (file === undefined) {
      file = new TaskFile(path.join(unfinished, `${task}.txt`));
      files.set(task, file);
    }
    file.add(name);
  }
  for (const file of files.values()) file.close();
  renameSync(unfinished, folder);
  return folder;
}

class TaskFile {
  private readonly file: number;
  private text = "";

  constructor(name: string) {
    this.file = openSync(name, "w");
  }

  add(name: string): void {
    this.text += `${name}\n`;
    if (this.text.length >= PIECE) this.flush();
  }

  close(): void {
    this.flush();
    closeSync(this.file);
  }

  private flush(): void {
    writeSync(this.file, this.text);
    this.text = "";
  }
}
