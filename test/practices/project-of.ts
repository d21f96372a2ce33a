import { parseToml } from "../../server/src/documents/toml.ts";
import { gather, type ProjectReading } from "../../server/src/practices/evidence/gather.ts";
import type { ProjectEvidence } from "../../server/src/practices/evidence/project-evidence.ts";
import type { PartVerdict, Practice } from "../../server/src/practices/practice.ts";
import { testParsers } from "../parsers.ts";

/** The evidence of a project with these files; `known` is what else was found. */
export async function projectOf(
  files: Readonly<Record<string, string>>,
  known: Partial<ProjectReading> = {},
): Promise<ProjectEvidence> {
  const { toml } = await testParsers();
  return gather({
    name: "churn",
    files: Object.keys(files).sort(),
    repository: "git",
    localEnvironments: [],
    largeFiles: [],
    declared: { file: null, monitors: [], routes: [] },
    texts: new Map(Object.entries(files)),
    parseToml: (text) => parseToml(toml, text),
    ...known,
  });
}

/** The verdict on one part of a practice. */
export function partOf(practice: Practice, project: ProjectEvidence, name: string): PartVerdict {
  const part = practice.check(project).find((each) => each.name === name);
  if (part === undefined) throw new Error(`${practice.code} has no part ${name}`);
  return part;
}
