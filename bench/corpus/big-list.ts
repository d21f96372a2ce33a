import { closeSync, existsSync, openSync, renameSync, writeSync } from "node:fs";
import path from "node:path";
import { scratchFolder } from "../../scripts/project.mjs";
import { generateNames } from "./name-source.ts";

/** So many names are all different. */
const DISTINCT = 200_000;

/** A text file of at least so many bytes, a name a line, the same names again and again; it is kept for the next run. */
export function listOfSize(bytes: number): { file: string; names: number } {
  const text = Buffer.from([...generateNames(DISTINCT)].map(({ name }) => `${name}\n`).join(""));
  const rounds = Math.ceil(bytes / text.length);
  const file = path.join(scratchFolder, "bench-corpus", `list-${bytes}.txt`);
  if (!existsSync(file)) {
    const open = openSync(`${file}.new`, "w");
    for (let round = 0; round < rounds; round++) writeSync(open, text);
    closeSync(open);
    renameSync(`${file}.new`, file);
  }
  return { file, names: rounds * DISTINCT };
}
