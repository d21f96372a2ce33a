import { type ConfigurationTree, type MappingNode, resolved } from "../../documents/configuration-tree.ts";
import type { SourceText } from "../../documents/source-text.ts";
import type { EcosystemTable } from "../api-table.ts";
import type { DocumentFacts } from "../document-facts.ts";
import { FoundReferences } from "../found-references.ts";
import { isKnown } from "../written.ts";
import { type EmbeddedShell, embeddedCommands } from "./embedded-commands.ts";
import { entryNamed } from "./entries.ts";
import { groupReferences } from "./group-references.ts";
import { normalizedKey } from "./key-names.ts";
import { isRecordedRun } from "./recorded-run.ts";
import { RowIndex } from "./row-index.ts";
import { settingGroups } from "./setting-groups.ts";
import type { SettingGroup } from "./settings.ts";
import { configurationSuppressions } from "./suppressions.ts";

/** Whether a configuration text holds any word that a reference needs; texts without one need not be parsed. */
export function mayHoldConfigurationReferences(text: string, tables: readonly EcosystemTable[]): boolean {
  return RowIndex.of(tables).mayHoldReferences(text);
}

/**
 * What a configuration file says about models, references in the order they stand in the file.
 * @param shell reads the commands that the file holds; null where it holds none
 */
export function configurationFacts(
  source: SourceText,
  tree: ConfigurationTree,
  tables: readonly EcosystemTable[],
  shell: EmbeddedShell | null = null,
): DocumentFacts {
  const index = RowIndex.of(tables);
  const groups = isRecordedRun(tree) ? [] : settingGroups(source, tree);
  const merges = mergesOf(groups.flatMap(({ mapping }) => mapping ?? []));
  const found = new FoundReferences();
  const embedded = shell && embeddedCommands(source, tree, shell);
  found.add(...(embedded?.references ?? []));
  for (const group of groups) {
    const isSetWhereMerged = (keys: readonly string[]) => setsOne(merges.get(group.mapping) ?? [], keys);
    found.add(...groupReferences(source, group, index, isSetWhereMerged));
  }
  const problems = tree.problems.map(({ message, span }) => ({ message, place: span && source.placeOf(span) }));
  const suppressions = [...configurationSuppressions(source, tree), ...(embedded?.suppressions ?? [])];
  const savedFolders = groups.flatMap((group) => savedFoldersOf(group, index));
  return { path: source.path, references: found.inOrder(), savedFolders, importedPaths: [], problems, suppressions };
}

/** Folders that a training run writes its model to, so that loading them elsewhere is local. */
function savedFoldersOf(group: SettingGroup, index: RowIndex): string[] {
  const settings = group.settings.filter(({ key }) => index.isSavedFolderKey(normalizedKey(key)));
  const values = settings.flatMap((setting) => setting.values).filter(({ type }) => type === "text");
  return values.map((value) => value.written()).flatMap((written) => (isKnown(written) ? written.text : []));
}

/** The mappings that each mapping is merged into. */
function mergesOf(mappings: readonly MappingNode[]): Map<MappingNode | null, MappingNode[]> {
  const merges = new Map<MappingNode | null, MappingNode[]>();
  for (const mapping of mappings) {
    for (const merged of mapping.merged) {
      const target = resolved(merged);
      if (target?.kind === "mapping") pushInto(merges, target, mapping);
    }
  }
  return merges;
}

function pushInto(merges: Map<MappingNode | null, MappingNode[]>, merged: MappingNode, mapping: MappingNode): void {
  const known = merges.get(merged);
  if (known === undefined) merges.set(merged, [mapping]);
  else known.push(mapping);
}

function setsOne(mappings: readonly MappingNode[], keys: readonly string[]): boolean {
  return mappings.some((mapping) => keys.some((key) => entryNamed(mapping, normalizedKey(key)) !== null));
}
