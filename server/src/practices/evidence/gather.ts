import type { ConfigurationTree } from "../../documents/configuration-tree.ts";
import type { SourceText } from "../../documents/source-text.ts";
import { CodeFile } from "./code-file.ts";
import { type FileKind, isOwnProgram, kindsOf } from "./file-kinds.ts";
import type { ProjectEvidence } from "./project-evidence.ts";
import { dependenciesIn } from "./requirement-lists.ts";
import { TextFile } from "./text-file.ts";

/** What was read of a project's disk. */
export interface ProjectReading
  extends Pick<ProjectEvidence, "name" | "files" | "repository" | "localEnvironments" | "largeFiles" | "declared"> {
  /** The texts of files that tell something of practices ({@link kindsOf}), by their paths; notebooks as the code of their cells. */
  texts: ReadonlyMap<string, string | SourceText>;
  parseToml(text: string): ConfigurationTree;
}

/** Puts in order what was read of a project. A pure function. */
export function gather({ texts, parseToml, ...known }: ProjectReading): ProjectEvidence {
  const byKind = emptyKinds();
  const code: CodeFile[] = [];
  for (const [path, content] of texts) {
    const kinds = kindsOf(path);
    if (kinds.includes("code")) code.push(new CodeFile(path, content));
    if (typeof content !== "string" || kinds.every((kind) => kind === "code")) continue;
    const file = new TextFile(path, content);
    for (const kind of kinds) if (kind !== "code") byKind[kind].push(file);
  }
  // What shows a practice best comes first.
  code.sort((one, other) => Number(isOwnProgram(other.context)) - Number(isOwnProgram(one.context)));
  const dependencies = byKind.requirements.flatMap((file) => dependenciesIn(file, parseToml));
  return { ...known, texts: byKind, dependencies, code, importing: byModule(code) };
}

function emptyKinds(): Record<Exclude<FileKind, "code">, TextFile[]> {
  return { pipeline: [], hook: [], task: [], container: [], settings: [], requirements: [], documentation: [] };
}

function byModule(code: readonly CodeFile[]): Map<string, CodeFile[]> {
  const importing = new Map<string, CodeFile[]>();
  for (const file of code) {
    for (const module of file.firstModules()) {
      const files = importing.get(module);
      if (files === undefined) importing.set(module, [file]);
      else files.push(file);
    }
  }
  return importing;
}
