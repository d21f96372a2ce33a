import { readFile } from "node:fs/promises";
import { loadParsers } from "../documents/parsers.ts";
import { Project } from "../workspace/project.ts";
import type { CheckOptions } from "./check-options.ts";

/** Opens the project at an absolute root with what the command line asks for. The grammars lie beside the program. */
export async function openProject(root: string, options: CheckOptions): Promise<Project> {
  const parsers = await loadParsers((name) => readFile(new URL(name, import.meta.url)));
  const { profile, select, ignore, exclude } = options;
  return Project.open(root, {
    parsers,
    ...(profile === undefined ? {} : { profile }),
    ...(select === undefined ? {} : { select }),
    ...(ignore === undefined ? {} : { ignore }),
    ...(exclude === undefined ? {} : { exclude }),
  });
}
