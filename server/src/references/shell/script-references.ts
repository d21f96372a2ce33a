import { placeKey } from "../../documents/place-order.ts";
import type { Statement } from "../../documents/shell/script.ts";
import type { SourceText } from "../../documents/source-text.ts";
import type { EcosystemTable } from "../api-table.ts";
import type { CommandRow } from "../command-table.ts";
import { addressReferences, groupReferences } from "../configuration/group-references.ts";
import { RowIndex } from "../configuration/row-index.ts";
import type { Setting } from "../configuration/settings.ts";
import type { ModelReference } from "../model-reference.ts";
import { commandReferences } from "./command-references.ts";
import { CommandIndex } from "./command-rows.ts";
import type { RunCommand } from "./command-word.ts";
import { addressGroup, containerVariables, groupOf, optionGroup } from "./option-group.ts";
import { isSpoken, takesKnownOptions } from "./programs.ts";
import type { Scope } from "./variables.ts";
import { runScript } from "./walk.ts";

/** The tables that commands are held against. */
export interface CommandTables {
  keys: RowIndex;
  commands: CommandIndex;
}

/** The tables made ready for asking. */
export function commandTables(ecosystems: readonly EcosystemTable[], commands: readonly CommandRow[]): CommandTables {
  return { keys: RowIndex.of(ecosystems), commands: CommandIndex.of(commands) };
}

/** What a piece of shell says about models. @param variables what they hold before it; what they hold behind it is put there */
export function scriptReferences(
  source: SourceText,
  statements: readonly Statement[],
  tables: CommandTables,
  variables: Scope,
): ModelReference[] {
  const { commands, environments } = runScript(source, statements, variables);
  const ofCommands = commands.flatMap((command) => runReferences(source, command, tables));
  const ofVariables = environments.flatMap((each) => environmentReferences(source, each, tables, ofCommands));
  return [...ofCommands, ...ofVariables];
}

/** What one command says about models: as one of the tables', and by its options and addresses. */
export function runReferences(source: SourceText, command: RunCommand, tables: CommandTables): ModelReference[] {
  if (isSpoken(command.words)) return [];
  const known = commandReferences(command, tables.commands);
  return [...known, ...optionReferences(source, command, tables.keys)];
}

/** What variables say that are handed to programs. Where a command uses the variable, the command speaks. */
export function environmentReferences(
  source: SourceText,
  settings: readonly Setting[],
  tables: CommandTables,
  users: readonly ModelReference[],
): ModelReference[] {
  const used = new Set(users.flatMap(namePlaces));
  const own = groupReferences(source, groupOf(settings), tables.keys, () => false);
  return own.filter((reference) => {
    const places = namePlaces(reference);
    const isNew = !places.some((place) => used.has(place));
    for (const place of places) used.add(place);
    return isNew;
  });
}

/** Where the name of a reference is written. */
function namePlaces({ nameWritten }: ModelReference): string[] {
  return (nameWritten?.pieces ?? []).map(({ place }) => placeKey(place));
}

function optionReferences(source: SourceText, { words }: RunCommand, keys: RowIndex): ModelReference[] {
  const addresses = [
    ...addressReferences(source, addressGroup(words), keys),
    ...groupReferences(source, groupOf(containerVariables(words)), keys, () => false),
  ];
  if (!takesKnownOptions(words)) return addresses;
  const { group, isOpen } = optionGroup(words.slice(1));
  return [...groupReferences(source, group, keys, () => isOpen), ...addresses];
}
