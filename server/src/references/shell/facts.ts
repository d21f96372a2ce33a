import type { ShellScript } from "../../documents/shell/script.ts";
import type { SourceText } from "../../documents/source-text.ts";
import type { EcosystemTable } from "../api-table.ts";
import type { CommandRow } from "../command-table.ts";
import { RowIndex } from "../configuration/row-index.ts";
import type { DocumentFacts } from "../document-facts.ts";
import { FoundReferences } from "../found-references.ts";
import { CommandIndex } from "./command-rows.ts";
import { scriptReferences } from "./script-references.ts";
import { scriptSuppressions } from "./suppressions.ts";

/** What a shell script says about models, references in the order they stand in the file. */
export function shellFacts(
  source: SourceText,
  script: ShellScript,
  tables: readonly EcosystemTable[],
  rows: readonly CommandRow[],
): DocumentFacts {
  const found = new FoundReferences();
  const index = { keys: RowIndex.of(tables), commands: CommandIndex.of(rows) };
  found.add(...scriptReferences(source, script.statements, index, new Map()));
  return {
    path: source.path,
    references: found.inOrder(),
    savedFolders: [],
    importedPaths: [],
    problems: [],
    suppressions: scriptSuppressions(source, script),
  };
}
