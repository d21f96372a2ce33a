import { parseDockerfile } from "../documents/dockerfile.ts";
import { parseJson } from "../documents/json.ts";
import type { DocumentLanguage } from "../documents/language.ts";
import type { Parsers } from "../documents/parsers.ts";
import { wholeFragment } from "../documents/shell/fragment.ts";
import { parseShell } from "../documents/shell/parse.ts";
import type { SourceText } from "../documents/source-text.ts";
import { parseToml } from "../documents/toml.ts";
import { parseYaml } from "../documents/yaml.ts";
import type { EcosystemTable } from "../references/api-table.ts";
import type { EmbeddedShell } from "../references/configuration/embedded-commands.ts";
import { configurationFacts, mayHoldConfigurationReferences } from "../references/configuration/facts.ts";
import { RowIndex } from "../references/configuration/row-index.ts";
import { dockerfileFacts } from "../references/dockerfile-facts.ts";
import type { DocumentFacts } from "../references/document-facts.ts";
import { ecosystemTables } from "../references/ecosystems/all-tables.ts";
import { commandRows } from "../references/ecosystems/commands/all-commands.ts";
import { CommandIndex } from "../references/shell/command-rows.ts";
import { shellFacts } from "../references/shell/facts.ts";

/** A language whose documents are read anew as a whole: they are small, and parsed in no time. */
export type TextLanguage = Exclude<DocumentLanguage, "python" | "notebook">;

const commands = CommandIndex.of(commandRows);

/** Whether a text holds any word that a reference needs; cheap, to be asked before the text is parsed. */
export function mayHoldModels(text: string): boolean {
  return mayHoldConfigurationReferences(text, ecosystemTables) || commands.mayHoldCommands(text);
}

/** What a document that is not Python says about models. */
export function textFacts(
  source: SourceText,
  language: TextLanguage,
  parsers: Parsers,
  tables: readonly EcosystemTable[],
): DocumentFacts {
  const { text } = source;
  switch (language) {
    case "shell":
      return shellFacts(source, parseShell(parsers.bash, wholeFragment(text)), tables, commandRows);
    case "dockerfile":
      return dockerfileFacts(source, parseDockerfile(parsers.bash, text), tables, commandRows);
    case "yaml":
      return configurationFacts(source, parseYaml(text), tables, embeddedShell(parsers, tables));
    case "json":
      return configurationFacts(source, parseJson(text), tables, embeddedShell(parsers, tables));
    case "toml":
      return configurationFacts(source, parseToml(parsers.toml, text), tables);
  }
}

function embeddedShell({ bash }: Parsers, tables: readonly EcosystemTable[]): EmbeddedShell {
  return {
    parse: (fragment) => parseShell(bash, fragment),
    tables: { keys: RowIndex.of(tables), commands },
    mayHold: mayHoldModels,
  };
}
