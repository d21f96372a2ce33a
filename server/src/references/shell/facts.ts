import type { ShellScript } from "../../documents/shell/script.ts";
import type { SourceText } from "../../documents/source-text.ts";
import type { EcosystemTable } from "../api-table.ts";
import type { CommandRow } from "../command-table.ts";
import type { DocumentFacts } from "../document-facts.ts";
import { FoundReferences } from "../found-references.ts";
import { commandTables, scriptReferences } from "./script-references.ts";
import { scriptSuppressions } from "./suppressions.ts";

/**
 * What shell scripts say about models, references in the order they stand in the file.
 * @param scripts a file's one script, or those that a notebook holds; variables of one are not known in another
 */
export function shellFacts(
  source: SourceText,
  scripts: readonly ShellScript[],
  tables: readonly EcosystemTable[],
  rows: readonly CommandRow[],
): DocumentFacts {
  const found = new FoundReferences();
  const index = commandTables(tables, rows);
  for (const { statements } of scripts) found.add(...scriptReferences(source, statements, index, new Map()));
  return {
    path: source.path,
    references: found.inOrder(),
    savedFolders: [],
    importedPaths: [],
    problems: [],
    suppressions: scripts.flatMap((script) => scriptSuppressions(source, script)),
  };
}
