import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { projectFolder } from "../project.mjs";

/** More than this makes a page slow to open. Bytes. */
const largest = 300_000;

/** Writes a picture, given relative to the project, and says how large it is. Throws when it is too large for a page. */
export function savePicture(file: string, picture: Buffer): void {
  const absolute = path.join(projectFolder, file);
  mkdirSync(path.dirname(absolute), { recursive: true });
  writeFileSync(absolute, picture);
  console.log(`${file}  ${Math.round(picture.length / 1000)} kB`);
  if (picture.length > largest) throw new Error(`${file} is larger than ${largest / 1000} kB.`);
}
