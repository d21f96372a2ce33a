import type { TextEdit } from "../../documents/place.ts";
import type { ProjectShape, Scaffold } from "../scaffold.ts";
import { appended } from "./file-edits.ts";
import { template } from "./template.ts";

/** Patterns that keep data, models and what runs write out of the repository, and Git LFS for those that are committed all the same. */
export const versionControl: Scaffold = (shape) => [
  ...missingLines(shape, ".gitignore", (line) => !isTracked(shape, line)),
  ...missingLines(shape, ".gitattributes", (line) => !isTracked(shape, line)),
];

/** The lines of a template that a file lacks. A comment goes with the lines below it. */
function missingLines(shape: ProjectShape, path: string, wants: (line: string) => boolean): TextEdit[] {
  const present = new Set((shape.textOf(path) ?? "").split("\n").map(plainPattern));
  const groups = template(path.slice(1)).split(/^(?=#)/m);
  const kept = groups.flatMap((group) => {
    const [comment = "", ...lines] = group.trimEnd().split("\n");
    const missing = lines.filter((line) => !present.has(plainPattern(line)) && wants(line));
    return missing.length === 0 ? [] : [comment, ...missing];
  });
  return kept.length === 0 ? [] : appended(shape, path, `${kept.join("\n")}\n`, true);
}

/** `/data`, `data/` and `data/*` keep the same folder out. */
function plainPattern(line: string): string {
  return line
    .trim()
    .replace(/^\//, "")
    .replace(/\/\*?$/, "");
}

/**
 * Whether the project keeps files of a pattern in its repository, which a pattern would hide from it, or a filter show as changed: files with
 * that ending, or a folder with code.
 */
function isTracked({ files, textOf }: ProjectShape, line: string): boolean {
  const pattern = line.split(" ")[0] ?? "";
  if (pattern.startsWith("*.")) {
    const isFiltered = !line.includes("filter=") && (textOf(".gitattributes") ?? "").includes(`${pattern} filter=`);
    return isFiltered || [...files].some((file) => file.endsWith(pattern.slice(1)));
  }
  const folder = /^!?\/(data|models)\//.exec(pattern)?.[1];
  return (
    folder !== undefined &&
    [...files].some((file) => file.startsWith(`${folder}/`) && /\.(?:py|ipynb|ya?ml|toml|md)$/.test(file))
  );
}
