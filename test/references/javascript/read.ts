import { commentsIn } from "../../../server/src/documents/incremental-parse.ts";
import { parseJavaScript } from "../../../server/src/documents/javascript.ts";
import { plainSource } from "../../../server/src/documents/source-text.ts";
import type { EcosystemTable } from "../../../server/src/references/api-table.ts";
import { ApiIndex } from "../../../server/src/references/code/api-index.ts";
import type { Suppression } from "../../../server/src/references/document-facts.ts";
import { javaScriptTables } from "../../../server/src/references/ecosystems/javascript/all-javascript.ts";
import { type JavaScriptFacts, javaScriptFacts } from "../../../server/src/references/javascript/facts.ts";
import { JavaScriptModule } from "../../../server/src/references/javascript/module.ts";
import { javaScriptSuppressions } from "../../../server/src/references/javascript/suppressions.ts";
import type { ModelReference } from "../../../server/src/references/model-reference.ts";
import { HOLE } from "../../../server/src/references/written.ts";
import { testParsers } from "../../parsers.ts";

const parsers = await testParsers();

/** A project in memory: the first file is read, the others can be imported. */
export function readProject(
  files: Record<string, string>,
  tables: readonly EcosystemTable[] = javaScriptTables,
): JavaScriptFacts {
  const modules = new Map(Object.entries(files).map(([path, text]) => [path, moduleOf(path, text)]));
  const [main] = modules.values();
  const imported = { exists: (path: string) => modules.has(path), module: (path: string) => modules.get(path) ?? null };
  return javaScriptFacts(main!, new ApiIndex(tables), imported);
}

function moduleOf(path: string, text: string): JavaScriptModule {
  const { tree } = parseJavaScript(parsers, path, text);
  const module = new JavaScriptModule(plainSource(path, text), tree);
  tree.delete();
  return module;
}

/** The references of a file of TypeScript with elements. */
export function read(code: string): ModelReference[] {
  return readProject({ "main.tsx": code }).references;
}

/** The suppressions of a file of TypeScript with elements. */
export function suppressionsOf(code: string): Suppression[] {
  const { tree } = parseJavaScript(parsers, "main.tsx", code);
  const source = plainSource("main.tsx", code);
  const found = javaScriptSuppressions(source, commentsIn(tree), new JavaScriptModule(source, tree).root);
  tree.delete();
  return found;
}

/** The references as `name pin`, holes shown as `*`: short enough to read a test at a glance. */
export function shown(references: ModelReference[]): string[] {
  return references.map(({ name, pin }) => `${(name ?? "?").replaceAll(HOLE, "*")} ${pin.text ?? pin.kind}`);
}
