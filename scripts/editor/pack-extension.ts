import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { unzipSync } from "fflate";
import { commandScript, runNode } from "../package-command.ts";
import { projectFolder, scratchFolder } from "../project.mjs";

/** Packs the extension into the given file. Throws with vsce's own words when it cannot. */
export async function packExtension(vsix: string): Promise<void> {
  mkdirSync(path.dirname(vsix), { recursive: true });
  const flags = ["--no-dependencies", "--allow-missing-repository", "--no-rewrite-relative-links"];
  const arguments_ = ["package", ...flags, "--readme-path", writeReadme(), "--out", vsix];
  const { code, output, errors } = await runNode(commandScript("@vscode/vsce", "vsce"), arguments_, { quiet: true });
  if (code !== 0) throw new Error(`The extension could not be packed: ${output}${errors}`);
}

/**
 * Writes the README as VS Code shows it beside the extension, without its pictures: VS Code loads them from the web only, and the
 * project has no public address yet. Returns the file, relative to the project, as .vscodeignore names it.
 */
function writeReadme(): string {
  const text = readFileSync(path.join(projectFolder, "README.md"), "utf8");
  const file = path.join(scratchFolder, "README.md");
  mkdirSync(scratchFolder, { recursive: true });
  writeFileSync(file, text.replace(/^!\[.*\n\n/gm, ""));
  return path.relative(projectFolder, file);
}

/** The files of a packed extension, by their path in the archive. */
export function readPacked(vsix: string): Map<string, Uint8Array> {
  const entries = Object.entries(unzipSync(readFileSync(vsix)));
  return new Map(entries.filter(([name]) => !name.endsWith("/")));
}

/** Unpacks the extension itself (not the archive's own lists) into an emptied folder. */
export function unpackExtension(vsix: string, folder: string): void {
  rmSync(folder, { recursive: true, force: true });
  for (const [name, content] of readPacked(vsix)) {
    if (!name.startsWith("extension/")) continue;
    const file = path.join(folder, name.slice("extension/".length));
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, content);
  }
}
