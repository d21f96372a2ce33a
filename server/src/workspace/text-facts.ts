import { parseDockerfile } from "../documents/dockerfile.ts";
import { parseEnvironmentFile } from "../documents/environment-file.ts";
import { parseFrontMatter } from "../documents/front-matter.ts";
import { parseJson } from "../documents/json.ts";
import type { DocumentLanguage } from "../documents/language.ts";
import type { NotebookShell } from "../documents/notebook-shell.ts";
import type { Parsers } from "../documents/parsers.ts";
import { type Fragment, wholeFragment } from "../documents/shell/fragment.ts";
import { parseShell } from "../documents/shell/parse.ts";
import type { ShellScript } from "../documents/shell/script.ts";
import type { SourceText } from "../documents/source-text.ts";
import { parseToml } from "../documents/toml.ts";
import { parseYaml } from "../documents/yaml.ts";
import type { EcosystemTable } from "../references/api-table.ts";
import type { CommandRow } from "../references/command-table.ts";
import type { EmbeddedShell } from "../references/configuration/embedded-commands.ts";
import { configurationFacts, mayHoldConfigurationReferences } from "../references/configuration/facts.ts";
import { dockerfileFacts } from "../references/dockerfile-facts.ts";
import type { DocumentFacts } from "../references/document-facts.ts";
import { ecosystemTables } from "../references/ecosystems/all-tables.ts";
import { commandRows } from "../references/ecosystems/commands/all-commands.ts";
import { cardTables } from "../references/ecosystems/huggingface-card.ts";
import { modelfileFacts, requirementsFacts } from "../references/line-facts.ts";
import { CommandIndex } from "../references/shell/command-rows.ts";
import { shellFacts } from "../references/shell/facts.ts";
import { commandTables } from "../references/shell/script-references.ts";

/** The tables of what names models. */
export interface ModelTables {
  ecosystems: readonly EcosystemTable[];
  commands: readonly CommandRow[];
}

const knownTables: ModelTables = { ecosystems: ecosystemTables, commands: commandRows };

/** A language whose documents are read anew as a whole: they are small, and parsed in no time. */
export type TextLanguage = Exclude<DocumentLanguage, "python" | "javascript" | "notebook">;

/** A field by which a card names models or data. */
const CARD_FIELD = /^["']?(?:base_model|datasets|models|model[-_]index)["']?[ \t]*:/m;

/** Whether a text holds any word that a reference needs; cheap, to be asked before the text is parsed. */
export function mayHoldModels(text: string, language: TextLanguage): boolean {
  if (language === "markdown") return /^\uFEFF?---[ \t]*\r?\n/.test(text) && CARD_FIELD.test(text);
  if (language === "modelfile" || language === "requirements") return true;
  return mayHoldConfigurationReferences(text, ecosystemTables) || CommandIndex.of(commandRows).mayHoldCommands(text);
}

/** What a document that is no code says about models. */
export function textFacts(
  source: SourceText,
  language: TextLanguage,
  parsers: Parsers,
  tables: ModelTables = knownTables,
): DocumentFacts {
  const { text } = source;
  const { ecosystems, commands } = tables;
  switch (language) {
    case "shell":
      return shellFacts(source, [parseShell(parsers.bash, wholeFragment(text))], ecosystems, commands);
    case "dockerfile":
      return dockerfileFacts(source, parseDockerfile(parsers.bash, text), ecosystems, commands);
    case "modelfile":
      return modelfileFacts(source);
    case "requirements":
      return requirementsFacts(source);
    case "env":
      return configurationFacts(source, parseEnvironmentFile(text), ecosystems);
    case "markdown":
      return configurationFacts(source, parseFrontMatter(text), cardTables);
    case "yaml":
      return configurationFacts(source, parseYaml(text), ecosystems, embeddedShell(parsers, tables));
    case "json":
      return configurationFacts(source, parseJson(text), ecosystems, embeddedShell(parsers, tables));
    case "toml":
      return configurationFacts(source, parseToml(parsers.toml, text), ecosystems);
  }
}

/** What the shell in a notebook says about models; scripts that hold no word a reference needs are not parsed. */
export function notebookShellFacts(
  { source, scripts }: NotebookShell,
  { bash }: Parsers,
  { ecosystems, commands }: ModelTables = knownTables,
): DocumentFacts {
  const wanted = scripts.filter((pieces) => pieces.some(({ text }) => mayHoldModels(text, "shell")));
  return shellFacts(
    source,
    wanted.map((pieces) => joinedScript(bash, pieces)),
    ecosystems,
    commands,
  );
}

/** Each piece is parsed for itself, as a shell of its own runs it: one that is broken spoils no other. */
function joinedScript(bash: Parsers["bash"], pieces: readonly Fragment[]): ShellScript {
  const parsed = pieces.map((piece) => parseShell(bash, piece));
  return {
    statements: parsed.flatMap(({ statements }) => statements),
    comments: parsed.flatMap(({ comments }) => comments),
  };
}

function embeddedShell({ bash }: Parsers, { ecosystems, commands }: ModelTables): EmbeddedShell {
  return {
    parse: (fragment) => parseShell(bash, fragment),
    tables: commandTables(ecosystems, commands),
    mayHold: (text) => mayHoldModels(text, "shell"),
  };
}
