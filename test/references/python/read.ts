import type { Parsers } from "../../../server/src/documents/parsers.ts";
import { parsePython } from "../../../server/src/documents/python.ts";
import { plainSource } from "../../../server/src/documents/source-text.ts";
import type { EcosystemTable } from "../../../server/src/references/api-table.ts";
import { ApiIndex } from "../../../server/src/references/code/api-index.ts";
import type { CommandRow } from "../../../server/src/references/command-table.ts";
import type { ModelReference } from "../../../server/src/references/model-reference.ts";
import type { ImportedModules } from "../../../server/src/references/python/evaluation.ts";
import { type PythonFacts, pythonFacts } from "../../../server/src/references/python/facts.ts";
import { PythonModule } from "../../../server/src/references/python/module.ts";
import { commandTables } from "../../../server/src/references/shell/script-references.ts";
import { HOLE } from "../../../server/src/references/written.ts";
import { testParsers } from "../../parsers.ts";
import { sampleTables } from "./sample-tables.ts";

/** One loading for all tests of a process: two at a time would take each other's grammars. */
export const parsers: Parsers = await testParsers();

/** A project in memory: the first file is read, the others can be imported. */
export function readProject(
  files: Record<string, string>,
  tables: readonly EcosystemTable[] = sampleTables,
  commands: readonly CommandRow[] = [],
): PythonFacts {
  const modules = new Map(Object.entries(files).map(([path, text]) => [path, moduleOf(path, text)]));
  const imported: ImportedModules = {
    exists: (path) => modules.has(path),
    module: (path) => modules.get(path) ?? null,
  };
  const [main] = modules.values();
  return pythonFacts(main!, new ApiIndex(tables), commandTables(tables, commands), imported);
}

function moduleOf(path: string, text: string): PythonModule {
  const { tree, text: masked } = parsePython(parsers.python, text);
  const module = new PythonModule({ ...plainSource(path, text), text: masked }, tree);
  tree.delete();
  return module;
}

export function read(code: string): ModelReference[] {
  return readProject({ "main.py": code }).references;
}

/** The references as `name pin`, holes shown as `*`: short enough to read a test at a glance. */
export function shown(references: ModelReference[]): string[] {
  return references.map(({ name, pin }) => `${(name ?? "?").replaceAll(HOLE, "*")} ${pin.text ?? pin.kind}`);
}
